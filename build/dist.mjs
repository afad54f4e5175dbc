// npm run dist [-- --win|--mac|--linux] [--dir] [--stand-in]: builds, writes the notices, and packs. What electron-builder needs besides
// (Electron itself, NSIS, the AppImage runtime) it fetches from GitHub, once; `--dir --stand-in` needs nothing from the network.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const source = 'https://github.com/electron/electron/releases';
const answersWithinMs = 8_000;

const standIn = process.argv.includes('--stand-in');
const args = process.argv.slice(2).filter((argument) => argument !== '--stand-in');
const isFolder = args.includes('--dir');
const env = { ...process.env };

if (standIn && !isFolder) stop('--stand-in gör ingen installation: lägg till --dir.');
if (standIn) env.ELECTRON_DIST = makeStandIn();
if (!(isFolder && env.ELECTRON_DIST) && !(await hasNetwork()))
  stop(
    'Installationsprogrammen behöver nätverk: Electron, NSIS och AppImage hämtas från github.com, som inte svarar. Utan nätverk: npm run dist -- --dir --stand-in',
  );
run(['--run', 'build']);
run(['build/notices.mjs']);
run(['node_modules/electron-builder/cli.js', '--config', 'build/electron-builder.mjs', ...args]);

function makeStandIn() {
  const folder = mkdtempSync(join(tmpdir(), 'electron-stand-in-'));
  run(['build/stub-electron.mjs', folder]);
  return folder;
}

async function hasNetwork() {
  try {
    await fetch(source, { method: 'HEAD', signal: AbortSignal.timeout(answersWithinMs) });
    return true;
  } catch {
    return false;
  }
}

function run(command) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
