import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './pages/app.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const slide = (page: Page, name: RegExp) => page.getByRole('region', { name });

async function present(page: Page): Promise<void> {
  await page.goto(new URL('/#/genomgang', page.url()).href);
  await expect(page.getByRole('button', { name: 'Presentera' })).toBeVisible();
  await page.keyboard.press('F11');
  await expect(slide(page, /^Bild 1 av \d+: Ledningens genomgång/)).toBeVisible();
}
const go = async (page: Page, number: string): Promise<void> => {
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
};
/** Number of the first slide with this heading. */
async function numberOf(page: Page, heading: RegExp): Promise<string> {
  await page.keyboard.press('Home');
  const all = Number(await page.getByRole('progressbar').getAttribute('aria-valuemax'));
  for (let at = 1; at <= all; at += 1) {
    if (heading.test((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')) return String(at);
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', String(Math.min(at + 1, all)));
  }
  throw new Error(`no slide ${heading}`);
}

test('every key of the meeting leads where it should, and Esc back to the chapter', async ({ page }) => {
  await present(page);
  expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  const all = await page.getByRole('progressbar').getAttribute('aria-valuemax');
  for (const key of ['ArrowRight', 'PageDown', ' ']) await page.keyboard.press(key);
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '4');
  for (const key of ['ArrowLeft', 'PageUp']) await page.keyboard.press(key);
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '2');
  await page.keyboard.press('End');
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', all ?? '');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', all ?? '');
  await page.keyboard.press('Home');
  await go(page, '12');
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '12');
  await page.reload();
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '12');
  const heading = ((await page.getByRole('heading', { level: 1 }).textContent()) ?? '').replace(/^[\d.]+/u, '');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Ledningens genomgång' })).toBeVisible();
  await expect(page.getByRole('article').getByRole('heading', { name: new RegExp(heading.replace(/[?()]/gu, '.')) })).toBeInViewport();
});

test('no slide is cut off, and its figures are the report’s', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await present(page);
  const all = Number(await page.getByRole('progressbar').getAttribute('aria-valuemax'));
  for (let at = 1; at <= all; at += 1) {
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', String(at));
    const over = await page.locator('.ps-body').evaluateAll((bodies) => bodies.some((body) => body.scrollHeight > body.clientHeight + 1));
    expect.soft(over, await page.getByRole('heading', { level: 1 }).textContent().then(String)).toBe(false);
    if (at < all) await page.keyboard.press('ArrowRight');
  }
  await numberOf(page, /Informationsklassning/);
  await expect(page.getByRole('main').getByText('60 % (6 av 10)').first()).toBeVisible();
});

test('the presenter’s window follows, holds notes, clock and next slide, and closes with the presentation', async ({ page, context }) => {
  await present(page);
  await go(page, '2');
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('a')]);
  await expect(notes.getByRole('textbox', { name: 'Att säga' })).toHaveValue(/^Börja med helheten/);
  await expect(notes.getByText('2 / ')).toBeVisible();
  await expect(notes.getByText(/^00:00:\d\d$/)).toBeVisible();
  await notes.getByRole('button', { name: 'Nästa bild' }).click();
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '3');
  await notes.getByRole('combobox', { name: 'Gå till kapitel' }).click();
  await notes.getByRole('option', { name: /^1\.2 Riskläge/ }).click();
  await expect(slide(page, /Riskläge/)).toBeVisible();
  await page.keyboard.press('End');
  await expect(notes.getByText('Det här är den sista bilden.')).toBeVisible();
  await notes.getByRole('textbox', { name: 'Antecknat vid mötet' }).fill('Tiden räcker inte till allt.');
  await notes.getByRole('textbox', { name: 'Att säga' }).focus();
  await expect(notes.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => notes.isClosed()).toBe(true);
  await page.goto(new URL('/#/dokument?kind=reviewMinutes&year=2026', page.url()).href);
  await expect(page.getByRole('article')).toContainText('Tiden räcker inte till allt.');
});

test('a decision typed in the meeting is a record with its action, on the slide at once, and taken back with one act', async ({ page }) => {
  await present(page);
  await go(page, await numberOf(page, /Riskläge/));
  await page.keyboard.press('b');
  const dialog = page.getByRole('dialog', { name: /^Beslut under § 9/ });
  await dialog.getByRole('textbox', { name: 'Beslut' }).fill('Riskägare utses för varje hög risk');
  await dialog.getByRole('textbox', { name: 'Ansvarig' }).fill('Förvaltningschef');
  await dialog.getByRole('textbox', { name: 'Klart senast' }).fill('2026-01-02');
  await dialog.getByRole('button', { name: 'Spara beslutet' }).click();
  await expect(dialog.getByText('Beslutet är inte sparat')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Klart senast' }).fill('2027-02-28');
  await dialog.getByRole('button', { name: 'Spara beslutet' }).click();
  await expect(dialog.getByText(/^B-\d{4}-\d+ är sparat\.$/)).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Riskägare utses' })).toContainText(
    'Förvaltningschef, klart senast 2027-02-28',
  );
  await dialog.getByRole('button', { name: 'Tillbaka till bilden' }).click();
  await page.keyboard.press('End');
  const row = page.getByRole('row', { name: /Riskägare utses för varje hög risk/ });
  await expect(row).toContainText('2027-02-28');
  await expect(row).toContainText('planerad');
  await page.keyboard.press('b');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Beslut' }).fill('Skrivet av misstag');
  await page.getByRole('dialog').getByRole('button', { name: 'Spara beslutet' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByText('Beslutet är ångrat.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Tillbaka till bilden' }).click();
  await expect(page.getByRole('row', { name: /Skrivet av misstag/ })).toHaveCount(0);
  await expect(row).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test('slides and the presenter’s window meet WCAG 2.2 AA', async ({ page, context }) => {
      const check = async (on: Page, name: string): Promise<void> => {
        const found = await new AxeBuilder({ page: on }).withTags(rules).analyze();
        expect
          .soft(
            found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`),
            name,
          )
          .toEqual([]);
      };
      await present(page);
      await check(page, 'title');
      await go(page, await numberOf(page, /Riskläge/));
      await check(page, 'text');
      await page.keyboard.press('ArrowRight');
      await check(page, 'matrix');
      await page.keyboard.press('b');
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(page, 'decision');
      await page.keyboard.press('Escape');
      const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('a')]);
      await expect(notes.getByRole('textbox', { name: 'Att säga' })).toBeVisible();
      await check(notes, 'notes');
    });
  });
