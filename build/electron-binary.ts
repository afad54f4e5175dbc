// Finds Electron's program file, or tries for a short while to fetch it. The package `electron` comes without it and downloads it on first use.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const modules = join(import.meta.dirname, '../node_modules');
const electronPackage = join(modules, 'electron');
const failureStamp = join(modules, '.electron-download-failed');

// A network that swallows packets would hold the start up for ever: silence for this long counts as "offline".
const downloadLimitMs = 20_000;
const retryAfterMs = 24 * 3600 * 1000;

export function findElectron(): string | undefined {
  const own = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (own) return existing(join(own, process.platform === 'win32' ? 'electron.exe' : 'electron'));
  const pathFile = join(electronPackage, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  return existing(join(electronPackage, 'dist', readFileSync(pathFile, 'utf8').trim()));
}

/** Electron for the end-to-end tests, which never download it: the program file, or why they cannot run in it. */
export function electronForTests(): { readonly binary: string } | { readonly missing: string } {
  const binary = findElectron();
  if (binary === undefined) return { missing: 'no Electron on this machine (npx install-electron fetches it, with a network)' };
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  return hasDisplay ? { binary } : { missing: 'no display for a window (run it with xvfb-run)' };
}

/** Downloads Electron at most once in 24 hours after a failure, so that the second start without a network is instant. */
export function downloadElectron(): string | undefined {
  if (failedLately()) return undefined;
  console.error('Hämtar Electron (högst 20 sekunder) …');
  spawnSync(process.execPath, [join(electronPackage, 'install.js')], { stdio: 'ignore', timeout: downloadLimitMs });
  const binary = findElectron();
  if (!binary) writeFileSync(failureStamp, '');
  return binary;
}

function failedLately(): boolean {
  return existsSync(failureStamp) && Date.now() - statSync(failureStamp).mtimeMs < retryAfterMs;
}

function existing(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}
