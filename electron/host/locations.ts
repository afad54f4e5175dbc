import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';

/** What the user said on the command line about where the register lies. */
export type StoreChoice = { readonly store?: string | undefined; readonly demo?: boolean | undefined };

/** An absolute path, and whether a store that does not exist yet is to be filled with the invented demo municipality. */
export type StoreLocation = { readonly file: string; readonly demo: boolean };

const productFolder = 'Säkerhetspärmen';
const fileName = 'register.isam';

/** The per-user folder for the program's own data. Not created here. `env` and `platform` are parameters for the tests. */
export function dataFolder(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  return join(applicationData(env, platform), productFolder);
}

function applicationData(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const home = homedir();
  switch (platform) {
    case 'win32':
      // Local, not Roaming: a roaming profile copies files at log-off, which is no way to treat an open database.
      return env['LOCALAPPDATA'] || join(home, 'AppData', 'Local');
    case 'darwin':
      return join(home, 'Library', 'Application Support');
    default:
      return env['XDG_DATA_HOME'] || join(home, '.local', 'share');
  }
}

/** The register that opens when nothing is said: the same for the program's window, the loopback host and the command line. */
export function defaultStoreFile(): string {
  return join(dataFolder(), fileName);
}

/** Resolves the choice to a file and creates its folder. A demo without a file of its own gets a fresh temporary copy each time. */
export function storeLocation({ store, demo = false }: StoreChoice): StoreLocation {
  if (store) return withFolder({ file: resolve(store), demo });
  if (demo) return { file: join(mkdtempSync(join(tmpdir(), 'sakerhetsparmen-demo-')), fileName), demo };
  return withFolder({ file: defaultStoreFile(), demo });
}

function withFolder(location: StoreLocation): StoreLocation {
  // Only the user may look inside; Windows gives the profile folder that protection itself.
  mkdirSync(dirname(location.file), { recursive: true, mode: 0o700 });
  return location;
}

/**
 * A folder for a window's own state (cache, size), one for each register, so that two registers can be open at the same time.
 * A temporary register keeps it beside itself: they go together.
 */
export function windowProfileFolder(storeFile: string): string {
  const id = createHash('sha256').update(storeFile).digest('hex').slice(0, 16);
  const parent = storeFile.startsWith(tmpdir() + sep) ? dirname(storeFile) : dataFolder();
  const folder = join(parent, 'fönster', id);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
