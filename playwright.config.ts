import { defineConfig } from '@playwright/test';
import { findBrowser, quietBrowserArgs } from './build/browser.ts';
import { electronForTests } from './build/electron-binary.ts';
import type { Options } from './test/e2e/pages/app.ts';

// Without a browser on the machine the path stays open, and Playwright looks for one of its own.
const executablePath = findBrowser();
// The same tests in the program's own window, where Electron is on the machine; build/check.mjs says when it is not.
const electron = electronForTests();
const inElectron = 'binary' in electron ? [{ name: 'electron', use: { electron: electron.binary } }] : [];

export default defineConfig<Options>({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // Each test has a host and a store of its own, so two may run at a time; the machines that run this have two cores.
  workers: 2,
  fullyParallel: true,
  // A slow machine scans ten pages in two themes in well under this.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  // On a machine that is busy with other things. A test that needs it is named as flaky and counted for itself: a race to be mended.
  retries: process.env['CHECK_COUNTS'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['CHECK_COUNTS'] ? [['list'], ['json', { outputFile: process.env['CHECK_COUNTS'] }]] : [['list']],
  projects: [{ name: 'browser' }, ...inElectron],
  use: {
    browserName: 'chromium',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    // Colours are judged when things stand still.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args: quietBrowserArgs, ...(executablePath ? { executablePath } : {}) },
  },
});
