// `npm run screens [-- variant …]`: a picture of every page, filled, empty, narrow, dark and in English, to be looked at before a release.
// Says each page that scrolls sideways or logs an error, and ends with 1 if there was one.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { registers } from '../shared/registers/table.ts';
import { findBrowser, quietBrowserArgs } from './browser.ts';
import { startHostProcess } from './host-process.ts';

const root = join(import.meta.dirname, '..');
const wide = { width: 1440, height: 900 };

const variants = {
  ifylld: {},
  tom: { empty: true },
  smal: { size: { width: 800, height: 700 } },
  mork: { colorScheme: 'dark' },
  engelska: { language: 'English' },
};

/** Pages by address, and what is opened on them. `open` may find nothing to open (no rows, no picture): then there is no such screen. */
const pages = {
  oversikt: { hash: '#/' },
  genomgang: { hash: '#/genomgang' },
  dokument: { hash: '#/dokument' },
  inlasning: { hash: '#/import' },
  historik: { hash: '#/historik' },
  sakerhetskopior: { hash: '#/sakerhetskopior' },
  installningar: { hash: '#/installningar' },
  hjalp: { hash: '#/hjalp' },
  ...Object.fromEntries(
    Object.keys(registers).flatMap((register) => [
      [register, { hash: `#/register/${register}` }],
      [`${register}-bild`, { hash: `#/register/${register}?view=bild`, open: (page) => page.locator('.vw-in').waitFor({ timeout: 2000 }) }],
      [`${register}-post`, { hash: `#/register/${register}?view=tabell`, open: openFirst }],
    ]),
  ),
  kortkommandon: { hash: '#/', open: (page) => page.keyboard.press('?') },
  sok: { hash: '#/hjalp', open: (page) => page.keyboard.press('Control+k') },
};

async function openFirst(page) {
  await page.getByRole('grid').getByRole('row').nth(1).click({ timeout: 2000 });
  await page.getByRole('complementary').waitFor({ timeout: 3000 });
}

/** Pages scroll inside the frame: the window grows until all of the page is seen, at most `limit` pixels. */
async function grow(page, { width, height }, limit = 3000) {
  const hidden = await page.evaluate(() =>
    Math.max(0, ...[...document.querySelectorAll('main, main .vw, main .rv-page')].map((part) => part.scrollHeight - part.clientHeight)),
  );
  if (hidden > 0) await page.setViewportSize({ width, height: Math.min(height + hidden, limit) });
}

async function take(page, screen, { path, size }) {
  await page.setViewportSize(size);
  await page.goto(new URL(`/${screen.hash}`, page.url()).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  try {
    await screen.open?.(page);
  } catch {
    return 'none';
  }
  await page.waitForLoadState('networkidle');
  await grow(page, size);
  await page.waitForTimeout(250);
  await page.screenshot({ path });
  await page.keyboard.press('Escape');
  const wider = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  return wider ? 'scrolls sideways' : 'fine';
}

/** In the settings, as a person does it; the window comes back in the other language. */
async function speak(page, name) {
  await page.goto(new URL('/#/installningar', page.url()).href);
  await page.getByRole('radio', { name }).check();
  await page.getByRole('button', { name: 'Spara', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
}

async function run(browser, name, { empty, size = wide, colorScheme = 'light', language }) {
  const folder = join(root, 'screens', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const stores = mkdtempSync(join(tmpdir(), 'screens-'));
  const store = join(stores, 'tom.isam');
  if (empty) execFileSync(process.execPath, [join(root, 'electron/cli/cli.ts'), 'init', '--store', store], { stdio: 'ignore' });
  const host = await startHostProcess(empty ? ['--store', store] : ['--demo'], join(root, 'electron/host/serve.ts'));
  if (!host) throw new Error('No host');
  const context = await browser.newContext({
    viewport: size,
    colorScheme,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => (message.type() === 'error' ? faults.push(`${name}: ${message.text()}`) : undefined));
  page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
  try {
    await page.goto(host.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (language !== undefined) await speak(page, language);
    for (const [key, screen] of Object.entries(pages)) {
      const seen = await take(page, screen, { path: join(folder, `${key}.png`), size });
      if (seen === 'scrolls sideways') faults.push(`${name}/${key} ${seen}`);
    }
  } finally {
    await context.close();
    await host.stop();
    rmSync(stores, { recursive: true, force: true });
  }
  return faults;
}

const wanted = process.argv.slice(2);
const executablePath = findBrowser();
const browser = await chromium.launch({ args: quietBrowserArgs, ...(executablePath ? { executablePath } : {}) });
const faults = [];
try {
  for (const [name, variant] of Object.entries(variants)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    faults.push(...(await run(browser, name, variant)));
    console.log(`screens/${name}`);
  }
} finally {
  await browser.close();
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
