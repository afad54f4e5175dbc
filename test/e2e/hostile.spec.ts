import type { Page } from '@playwright/test';
import { documentKinds } from '#shared/documents/kinds.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { registers } from '#shared/registers/table.ts';
import { hostileSeed } from '../hostile/dose.ts';
import { hostileTexts } from '../hostile/texts.ts';
import { expect, test } from './pages/app.ts';
import { palette } from './pages/palette.ts';
import { registerPage } from './pages/register-page.ts';

test.use({ store: 'hostile' });
test.setTimeout(600_000);
// Each process has a seed of its own unless one is given; the store's is told with the test.
test.beforeEach(() => console.log(`HOSTILE_SEED=${hostileSeed}`));

/** Listens for everything that hostile text could do. Answers what it has done since it was asked last. */
function watch(page: Page): () => Promise<readonly string[]> {
  const heard: string[] = [];
  page.on('dialog', (dialog) => {
    heard.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => heard.push(`error ${error.message}`));
  // A blocked script, style or string; React's and the browser's own complaints as well.
  page.on('console', (message) => (message.type() === 'error' ? heard.push(`console ${message.text()}`) : undefined));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (!['127.0.0.1', ''].includes(hostname) || !['http:', 'data:', 'blob:', 'app:'].includes(protocol))
      heard.push(`request ${request.url()}`);
  });
  return async () => {
    const inPage = await page.evaluate(() => [
      ...('polluted' in window ? ['the text has run'] : []),
      ...[
        ...document.querySelectorAll('iframe, object, embed, script:not([src]), [onerror], [onload], [onclick], a[href^="javascript:" i]'),
      ].map((found) => `element ${found.outerHTML.slice(0, 120)}`),
      ...[...document.querySelectorAll('[role="alert"].err')].map((found) => `page could not be drawn: ${found.textContent}`),
    ]);
    return [...heard.splice(0), ...inPage];
  };
}

async function show(page: Page, path: string): Promise<void> {
  await page.goto(new URL(`/#${path}`, page.url()).href);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
}

test(`hostile text is text: tables, records, history and pictures of every register`, async ({ page }) => {
  const wrong = watch(page);
  const list = registerPage(page);
  for (const register of Object.values(registers) as readonly AnyRegister[]) {
    await show(page, `/register/${register.name}?view=tabell`);
    // The first row is the head.
    await expect(list.table.getByRole('row').nth(1)).toBeVisible();
    await expect(async () => {
      await list.table.getByRole('row').nth(1).click();
      await expect(list.panel).toBeVisible({ timeout: 2000 });
    }).toPass();
    for (const tab of ['Historik', 'Kopplingar'])
      if (await list.tab(tab).count()) {
        await list.tab(tab).click();
        await page.waitForLoadState('networkidle');
      }
    expect(await wrong(), `table and record of ${register.name}`).toEqual([]);
    await show(page, `/register/${register.name}?view=bild`);
    expect(await wrong(), `picture of ${register.name}`).toEqual([]);
  }
});

test(`hostile text is text: review, presentation, documents, search and the other pages`, async ({ page }) => {
  const wrong = watch(page);
  const pages = [
    '/',
    '/genomgang?year=2026',
    '/historik',
    '/installningar',
    '/sakerhetskopior',
    '/import',
    '/dokument',
    ...documentKinds.map((kind) => `/dokument?kind=${kind}&year=2026`),
    '/presentation?year=2026',
    '/presentation?year=2026&vy=tal',
  ];
  for (const path of pages) {
    await show(page, path);
    expect(await wrong(), path).toEqual([]);
  }
  await show(page, '/register/risk?view=tabell');
  const search = palette(page);
  await search.open();
  for (const text of hostileTexts) {
    await search.field.fill(text.slice(0, 100));
    expect(await wrong(), `search for ${text.slice(0, 60)}`).toEqual([]);
  }
  for (const text of hostileTexts)
    await show(page, `/register/risk?view=tabell&q=${encodeURIComponent(JSON.stringify(text.slice(0, 100).toWellFormed()))}`);
  expect(await wrong(), 'search within a register').toEqual([]);
});
