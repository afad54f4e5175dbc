// Makes node_modules match package-lock.json before start, test and e2e, so that each works on a fresh clone with one command.
// Plain JavaScript without dependencies: this is the one script that also runs on Node 18–20, before Node 24 has been installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// npm writes this copy of the lock as its very last step: a tree without it was never finished.
const installedLock = join(root, 'node_modules', '.package-lock.json');
// The `node` package fetches the binary of this platform when it is installed; a tree copied from another system lacks it.
const nodeBinary = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

if (!isUpToDate()) install();

function isUpToDate() {
  if (!existsSync(installedLock) || !existsSync(nodeBinary)) return false;
  const installed = packagesOf(installedLock);
  const wanted = packagesOf(join(root, 'package-lock.json'));
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    // Optional packages are builds for other platforms: npm leaves those out.
    if (!installed[path]) return entry.optional === true || entry.devOptional === true;
    return installed[path].version === entry.version;
  });
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

function install() {
  // `npm ci` empties node_modules first. On Windows that would delete the node.exe this process runs from, hence `install` for a stale tree.
  const isFresh = !existsSync(installedLock);
  const args = [...(isFresh ? ['ci'] : ['install', '--no-save']), '--no-audit', '--no-fund', '--loglevel=error'];
  console.error('Hämtar de programdelar som behövs (en till två minuter första gången) …');
  const startedAt = Date.now();
  const result = runNpm(args);
  if (result.status !== 0) {
    console.error('Programdelarna kunde inte hämtas. Kontrollera nätverket och försök igen.');
    process.exit(result.status ?? 1);
  }
  console.error(`Klart på ${Math.round((Date.now() - startedAt) / 1000)} s.`);
}

function runNpm(args) {
  const env = { ...process.env };
  // Either one would leave out the tools that build the program.
  delete env.npm_config_omit;
  delete env.NODE_ENV;
  const options = { cwd: root, env, stdio: ['ignore', 2, 2] };
  // npm_execpath is npm's own cli.js. Running it with the Node that runs npm needs no shell, and works on Windows.
  const npmCli = process.env.npm_execpath;
  if (npmCli && /\.c?js$/.test(npmCli)) return spawnSync(process.env.npm_node_execpath ?? process.execPath, [npmCli, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
