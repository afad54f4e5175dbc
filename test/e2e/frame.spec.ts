import type { Page } from '@playwright/test';
import { expect, test } from './pages/app.ts';

test.use({ viewport: { width: 1440, height: 900 } });

/** Asks the store as the page does. */
const ask = (page: Page, calls: readonly (readonly [name: string, input: unknown])[]) =>
  page.evaluate(async (list) => {
    for (const [name, input] of list) {
      const reply = await fetch(`/api/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      });
      const { ok, error } = (await reply.json()) as { ok: boolean; error?: unknown };
      if (!ok) throw new Error(JSON.stringify(error));
    }
  }, calls);

test('the menu is folded to its icons on the page that needs the width, and opens when it has focus', async ({ page }) => {
  const menu = page.getByRole('navigation', { name: 'Huvudmeny' });
  const width = async () => (await menu.boundingBox())?.width ?? 0;
  expect(await width()).toBe(224);
  await page.goto(new URL('/#/genomgang', page.url()).href);
  await expect(page.getByRole('heading', { level: 1, name: /^Ledningens genomgång/ })).toBeVisible();
  await expect.poll(width).toBe(56);
  await menu.getByRole('link', { name: 'Risker' }).focus();
  await expect.poll(width).toBe(224);
  await page.goto(new URL('/#/register/risk', page.url()).href);
  await expect(page.getByRole('heading', { level: 1, name: 'Risker' })).toBeVisible();
  await expect.poll(width).toBe(224);
});

test('a clock has the same time left on the start page and in the picture, also before it is decided what to notify', async ({ page }) => {
  const awareAt = new Date(Date.now() - 5 * 3_600_000).toISOString();
  const values = {
    title: 'Brev i fel kuvert',
    type: 'personal_data',
    occurredAt: awareAt,
    awareAt,
    personalData: true,
  };
  await ask(page, [
    ['settings.setAsOf', { asOf: null }],
    ['records.save', { register: 'incident', values }],
  ]);
  await page.reload();
  const clocks = page.getByRole('region', { name: 'Klockor som går' });
  await expect(clocks.getByRole('button', { name: /Brev i fel kuvert/ })).toBeVisible();
  await expect(clocks.getByText(/^66 h \d+ min$/)).toBeVisible();
  await page.goto(new URL('/#/register/incident?view=bild', page.url()).href);
  await expect(page.getByRole('row', { name: /Brev i fel kuvert/ }).getByText(/66 h \d+ min/)).toBeVisible();
});

test('a picture reads more rows than the store gives at a time, and says how many of them its table shows', async ({ page }) => {
  const names = Array.from({ length: 1100 }, (_, n) => `Leverantör ${n + 1}`);
  await ask(
    page,
    names.map((name) => ['records.save', { register: 'supplier', values: { name } }] as const),
  );
  await page.goto(new URL('/#/register/supplier?view=bild', page.url()).href);
  await expect(page.getByText(/^300 av 1\s1\d\d rader visas\. Resten finns i tabellen\.$/)).toBeVisible({ timeout: 30_000 });
});
