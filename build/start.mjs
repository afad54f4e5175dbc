// npm start: Electron when its binary is there or can be fetched quickly, else the same program in a window of a browser on this machine.
// Options: --demo  --store FILE  --port N  --no-open (print the address only)  --loopback (never Electron)
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundledDictionary, putDictionary } from '../electron/host/dictionary.ts';
import { defaultStoreFile, windowProfileFolder } from '../electron/host/locations.ts';
import { findBrowser, quietBrowserArgs } from './browser.ts';
import { downloadElectron, findElectron } from './electron-binary.ts';
import { startHostProcess } from './host-process.ts';

const root = join(import.meta.dirname, '..');
// A window that ends this fast never opened.
const crashedWithinMs = 3_000;

const { values: options } = parseArgs({
  options: {
    demo: { type: 'boolean', default: false },
    store: { type: 'string' },
    port: { type: 'string', default: '0' },
    'no-open': { type: 'boolean', default: false },
    loopback: { type: 'boolean', default: false },
  },
});

buildWhenStale();
const electron = options.loopback || options['no-open'] || !hasDisplay() ? undefined : (findElectron() ?? downloadElectron());
process.exitCode = electron ? await runElectron(electron) : await runLoopback();

function buildWhenStale() {
  const built = join(root, 'dist/main/serve.mjs');
  const sources = ['electron', 'renderer', 'shared', 'db', 'build'].map((folder) => newestChange(join(root, folder)));
  if (existsSync(built) && Math.max(...sources) <= statSync(built).mtimeMs) return;
  console.error('Bygger programmet …');
  const { status } = spawnSync(process.execPath, ['--run', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

function newestChange(folder) {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}

async function runElectron(binary) {
  console.log('Säkerhetspärmen öppnas i ett eget fönster.');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(binary, [root, ...asRoot, ...storeArgs()], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}

async function runLoopback() {
  const host = await startHostProcess([...storeArgs(), '--port', options.port]);
  if (!host) {
    // The host has said why.
    console.error('Säkerhetspärmen startade inte.');
    return 1;
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void host.stop());
  const window = options['no-open'] || !hasDisplay() ? undefined : openWindow(host.url);
  if (!window) console.log(`Öppna Säkerhetspärmen i en webbläsare på den här datorn: ${host.url} (avsluta med Ctrl+C)`);
  void window?.closed.then(({ crashed }) => {
    if (crashed) console.log(`Fönstret kunde inte öppnas. Öppna adressen i en webbläsare: ${host.url} (avsluta med Ctrl+C)`);
    else void host.stop();
  });
  const code = await host.ended;
  window?.close();
  return code;
}

function storeArgs() {
  if (options.demo) return ['--demo', ...(options.store ? ['--store', resolve(options.store)] : [])];
  return ['--store', options.store ? resolve(options.store) : defaultStoreFile()];
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function openWindow(url) {
  const browser = findBrowser();
  return browser ? openAppWindow(browser, url) : openDefaultBrowser(url);
}

function openAppWindow(browser, url) {
  console.log(`Säkerhetspärmen öppnas i ett eget fönster (${url}). Stäng fönstret för att avsluta.`);
  // A profile of its own: a browser that already runs would take the address over, and this process would end at once.
  const profile = options.demo ? mkdtempSync(join(tmpdir(), 'sakerhetsparmen-window-')) : windowProfileFolder(storeArgs()[1]);
  // Else the browser would fetch one of its own.
  const dictionary = bundledDictionary([join(root, 'build/resources/dictionaries')]);
  if (dictionary) putDictionary(dictionary, profile);
  const args = [`--app=${url}`, `--user-data-dir=${profile}`, '--window-size=1280,800', ...quietBrowserArgs];
  const child = spawn(browser, args, { stdio: 'ignore' });
  const openedAt = Date.now();
  const closed = once(child, 'exit').then(
    ([code]) => ({ crashed: code !== 0 && Date.now() - openedAt < crashedWithinMs }),
    () => ({ crashed: true }),
  );
  return { closed, close: () => child.kill() };
}

function openDefaultBrowser(url) {
  const openers = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'], linux: ['xdg-open'] };
  const [command, ...args] = openers[process.platform] ?? openers.linux;
  const { error, status } = spawnSync(command, [...args, url], { stdio: 'ignore' });
  if (error || status) return undefined;
  console.log(`Säkerhetspärmen öppnas i webbläsaren: ${url} (avsluta med Ctrl+C)`);
  // A tab cannot be watched: the host runs until Ctrl+C.
  return { closed: new Promise(() => {}), close() {} };
}
