// Finds a Chromium-based browser that is already on this machine, for the app window (start.mjs) and the end-to-end tests (playwright.config.ts).
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const programFiles = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

const candidates: Readonly<Record<string, readonly string[]>> = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'].map((name) => `/usr/bin/${name}`),
  darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: programFiles.flatMap((folder) => [
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    join(folder, 'Google/Chrome/Application/chrome.exe'),
  ]),
};

/** Path of the browser; the environment variable CHROMIUM goes before what is found. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  return candidates[process.platform]?.find((path) => existsSync(path));
}

/** Nothing may leave the machine: no sync, updates, experiments or translation offers. */
export const quietBrowserArgs: string[] = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  // Chromium refuses to sandbox itself for root (containers, CI).
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
