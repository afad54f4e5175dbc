// `npm run guide`: the pictures of the user guide, made of the built interface with the example organisation. Run it when a screen has changed.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, quietBrowserArgs } from './browser.ts';
import { startHostProcess } from './host-process.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/anvandarhandbok/bilder');

/** Rows with one value that cannot be read, as they would be copied in Excel. */
const rows =
  'Nr\tHändelse\tSannolikhet (1-4)\tKonsekvens (1-4)\nR-901\tFelskick av brev\t3\t5\nR-902\tAvbrott i växeln\t2\t5\nR-903\tKonto kapas\t2\t4\n';

/** Each picture: where it is, and what is done before it is taken. */
const shots = {
  oversikt: { hash: '#/' },
  register: { hash: '#/register/risk', before: (page) => page.getByRole('button', { name: 'Vyer' }).click() },
  genomgang: { hash: '#/genomgang' },
  inlasning: {
    hash: '#/import',
    before: async (page) => {
      await page.getByRole('textbox', { name: 'Rader ur Excel, med rubrikraden först' }).fill(rows);
      await page.getByRole('button', { name: 'Läs raderna' }).click();
      await page.getByRole('textbox', { name: 'Konsekvens (1-4) 5 blir' }).waitFor();
    },
  },
};

const host = await startHostProcess(['--demo'], join(root, 'electron/host/serve.ts'));
if (!host) process.exit(1);
const executablePath = findBrowser();
const browser = await chromium.launch({ args: quietBrowserArgs, ...(executablePath ? { executablePath } : {}) });
try {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
  });
  await page.goto(host.url);
  for (const [name, { hash, before }] of Object.entries(shots)) {
    await page.goto(new URL(`/${hash}`, page.url()).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await before?.(page);
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    console.log(`${name}.png`);
  }
} finally {
  await browser.close();
  await host.stop();
}
