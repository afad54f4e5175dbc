import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, getRawHeader, listPackage } from '@electron/asar';

export const root = join(import.meta.dirname, '../..');

export type Packed = {
  /** The folder that an installer would lay down. */
  readonly folder: string;
  readonly executable: string;
  readonly resources: string;
  /** SHA-256 of the archive's table of contents, as the program checks it. */
  readonly seal: string;
  /** Paths in the archive: "dist/main/main.mjs". */
  readonly archive: readonly string[];
  /** The archive laid out as files, with what lies beside it in its place. */
  readonly app: string;
};

export const runNode = (args: readonly string[], env: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } });

function done(what: string, { status, stdout, stderr }: SpawnSyncReturns<string>): void {
  if (status !== 0) throw new Error(`${what} failed\n${stdout}\n${stderr}`);
}

/** Packs dist/ around a stand-in for Electron, without a network: everything but Electron's own files is what a user gets. */
export function packProgram(system: 'linux' | 'win' = 'linux'): Packed {
  const work = mkdtempSync(join(tmpdir(), 'package-test-'));
  const [electron, release] = [join(work, 'electron'), join(work, 'release')];
  done('notices', runNode(['build/notices.mjs']));
  done('stand-in', runNode(['build/stub-electron.mjs', electron]));
  const builder = ['node_modules/electron-builder/cli.js', '--config', 'build/electron-builder.mjs', `--${system}`, '--x64', '--dir'];
  done('electron-builder', runNode([...builder, `-c.directories.output=${release}`], { ELECTRON_DIST: electron }));
  const folder = join(release, `${system}-unpacked`);
  const resources = join(folder, 'resources');
  const archiveFile = join(resources, 'app.asar');
  const app = join(work, 'app');
  extractAll(archiveFile, app);
  const archive = listPackage(archiveFile, { isPack: false }).map((path) => path.replaceAll('\\', '/').replace(/^\//, ''));
  const seal = createHash('sha256').update(getRawHeader(archiveFile).headerString).digest('hex');
  return { folder, executable: join(folder, system === 'win' ? 'sakerhetsparmen.exe' : 'sakerhetsparmen'), resources, seal, archive, app };
}
