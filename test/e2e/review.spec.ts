import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './pages/app.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function openReview(page: Page, chapter?: string): Promise<void> {
  await page.goto(new URL(`/#/genomgang${chapter === undefined ? '' : `?chapter=${chapter}`}`, page.url()).href);
  await expect(page.getByRole('heading', { level: 1, name: 'Ledningens genomgång' })).toBeVisible();
  await expect(page.getByRole('article')).toBeVisible();
}
async function openText(page: Page, heading: string): Promise<Locator> {
  const open = ['Skriv text i', 'Redigera texten i'].map((act) => page.getByRole('button', { name: `${act} ${heading}`, exact: true }));
  await open[0]!.or(open[1]!).click();
  const text = page.getByRole('textbox', { name: `Text i ${heading}` });
  await expect(text).toBeFocused();
  return text;
}
const saved = (page: Page): Locator => page.locator('.rv-save', { hasText: /^Sparat \d\d:\d\d$/ });

/** The Word file's parts as text. */
async function exportWord(page: Page, version: string): Promise<Readonly<Record<string, string>>> {
  await page.getByRole('button', { name: 'Exportera' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: new RegExp(`^${version}`) }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
  return Object.fromEntries(Object.entries(parts).flatMap(([name, bytes]) => (name.endsWith('.xml') ? [[name, strFromU8(bytes)]] : [])));
}

test('a text with bold, bullets, footnote and a live figure reaches Word', async ({ page }) => {
  await openReview(page, 'introduction');
  const text = await openText(page, 'Inledning');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Särskilt viktigt.');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' Gällande är ');
  await page.getByRole('button', { name: 'Infoga siffra' }).click();
  await page.getByRole('textbox', { name: 'Sök nyckeltal' }).fill('gällande klass');
  await page.keyboard.press('Enter');
  await expect(text.locator('.live', { hasText: '60 % (6 av 10)' })).toBeVisible();
  await page.getByRole('button', { name: 'Fotnot', exact: true }).click();
  await page.getByRole('textbox', { name: 'Fotnotens text' }).fill('Räknat på objekt som inte är avvecklade.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Punktlista' }).click();
  await page.keyboard.type('Fakturaportalen först');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Kontaktplattformen sedan');
  await page.keyboard.press('Control+s');
  await expect(saved(page)).toBeVisible();

  const word = await exportWord(page, 'Word, intern version');
  const body = word['word/document.xml'] ?? '';
  expect(body).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*Särskilt viktigt\./s);
  expect(body).toContain('60\u00a0% (6 av 10)');
  expect(body).toContain('Kontaktplattformen sedan');
  expect(word['word/footnotes.xml']).toContain('Räknat på objekt som inte är avvecklade.');
});

test('a passage that is internal is seen on the page, and is not in the public Word file', async ({ page }) => {
  await openReview(page, 'isms');
  const text = await openText(page, 'Ledningssystem för informationssäkerhet (LIS)');
  await text.pressSequentially('Arbetet fortsätter. ');
  const internal = page.getByRole('button', { name: 'Endast intern: utelämnas ur den publika versionen' });
  await internal.click();
  await expect(internal).toHaveAttribute('aria-pressed', 'true');
  await text.pressSequentially('Leverantören har brister.');
  await page.keyboard.press('Control+s');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-chapter="isms"] .pp-own').getByTitle('Utelämnas ur den publika versionen')).toHaveText(
    'Leverantören har brister.',
  );
  expect((await exportWord(page, 'Word, intern version'))['word/document.xml']).toContain('Leverantören har brister.');
  const open = JSON.stringify(await exportWord(page, 'Word, publik version'));
  expect(open).toContain('Arbetet fortsätter.');
  expect(open).toContain('Ett textavsnitt har utelämnats av sekretesskäl.');
  expect(open).not.toContain('Leverantören har brister');
});

test('a text is saved when it is left, and stands on the page when it is closed', async ({ page }) => {
  await openReview(page, 'isms');
  const text = await openText(page, 'Ledningssystem för informationssäkerhet (LIS)');
  await text.pressSequentially('Ledningssystemet prövades under året.');
  await expect(page.getByText('Ändrat, inte sparat')).toBeVisible();
  await page.getByRole('tab', { name: /^Saknas/ }).click();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-chapter="isms"] .pp-own')).toContainText('Ledningssystemet prövades under året.');
});

test('what was not saved when the window closed is offered again', async ({ page }) => {
  await openReview(page, 'isms');
  await page.route('**/api/review.saveChapter', (route) => route.abort());
  const text = await openText(page, 'Ledningssystem för informationssäkerhet (LIS)');
  await text.pressSequentially('Skrivet strax före strömavbrottet.');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Inte sparat', { exact: true }).first()).toBeVisible();
  await page.unroute('**/api/review.saveChapter');
  await page.reload();
  await page.getByRole('button', { name: 'Öppna den' }).click();
  await expect(page.getByRole('textbox', { name: /^Text i Ledningssystem/ })).toContainText('Skrivet strax före strömavbrottet.');
});

test('a chapter that is taken out leaves the page and Word, and comes back', async ({ page }) => {
  await openReview(page);
  const outline = page.getByRole('navigation', { name: 'Disposition' });
  const chapter = page.locator('[data-chapter="suppliers"]');
  await outline.getByRole('button', { name: /^1\.6 Leverantörer och upphandlingar/ }).click();
  await expect(chapter.getByRole('heading', { name: /Leverantörer och upphandlingar/ })).toBeVisible();
  await outline.getByRole('button', { name: 'Ta bort ur rapporten' }).click();
  await expect(chapter).toHaveCount(0);
  const word = await exportWord(page, 'Word, intern version');
  expect(word['word/document.xml']).not.toContain('>Leverantörer och upphandlingar<');
  await page.getByText('Kapitlet är inte med i rapporten.').waitFor();
  await outline.getByRole('button', { name: 'Ta med i rapporten' }).click();
  await expect(chapter).toHaveCount(1);
});

test('chapters are moved and renamed with the keyboard', async ({ page }) => {
  await openReview(page);
  const outline = page.getByRole('navigation', { name: 'Disposition' });
  await outline.getByRole('button', { name: /^1\.2 Riskläge/ }).click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(outline.getByRole('button', { name: /^1\.3 Riskläge/ })).toBeVisible();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Rubrik' }).fill('Risker och riskläge');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').getByRole('heading', { name: '1.3 Risker och riskläge' })).toBeVisible();
});

test('a figure leads to the rows behind it, and a gap to its place', async ({ page }) => {
  await openReview(page, 'classification');
  await page.locator('[data-chapter="classification"] .live', { hasText: '80 % (8 av 10)' }).first().click();
  const basis = page.getByRole('complementary', { name: 'Underlag till kapitlet' });
  await expect(basis.getByRole('button', { name: /^Någon gång klassade/, expanded: true })).toBeVisible();
  await expect(basis.getByText('8 rader')).toBeVisible();
  await page.getByRole('button', { name: /^\d+ saknas$/ }).click();
  await basis.getByRole('button', { name: 'En hög risk saknar åtgärd.' }).click();
  await expect(page.getByRole('row', { name: /Säkerhetskrav saknas i underleverantörsled/ })).toBeVisible();
});

test('figures newer than the text are marked until somebody says that the text holds', async ({ page }) => {
  await openReview(page, 'classification');
  const chapter = page.locator('[data-chapter="classification"]');
  await openText(page, 'Informationsklassning – utveckling och åtgärder');
  await page.keyboard.type('Klart. ');
  await page.keyboard.press('Control+s');
  await expect(saved(page)).toBeVisible();
  await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' };
    await fetch('/api/settings.setAsOf', { method: 'POST', headers, body: JSON.stringify({ asOf: '2026-06-30' }) });
  });
  await page.reload();
  await expect(chapter.getByText(/siffror har ändrats/)).toBeVisible();
  await expect(chapter.locator('.live-ch s').first()).toContainText('60 % (6 av 10)');
  await chapter.getByRole('button', { name: 'Texten stämmer' }).click();
  await expect(chapter.getByText(/siffror har ändrats/)).toHaveCount(0);
  await expect(chapter.locator('.live-ch')).toHaveCount(0);
});

test('an export says that it is under way, can be cancelled, and then leaves no file', async ({ page }) => {
  await openReview(page);
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await page.getByRole('button', { name: 'Exportera' }).click();
  const answered = page.waitForResponse((response) => response.url().endsWith('/api/review.export'));
  await page.getByRole('menuitem', { name: /^Word, intern version/ }).click();
  const progress = page.getByRole('status').filter({ hasText: 'Skapar filen: Word, intern version' });
  await expect(progress).toBeVisible();
  await expect(page.getByRole('button', { name: 'Exportera' })).toBeDisabled();
  await progress.getByRole('button', { name: 'Avbryt' }).click();
  await expect(page.getByText('Exporten avbröts. Ingen fil sparades.')).toBeVisible();
  expect(await (await answered).json()).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
  expect(downloads).toEqual([]);
  await expect(page.getByRole('button', { name: 'Exportera' })).toBeEnabled();
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test('page, open text and drawers meet WCAG 2.2 AA', async ({ page }) => {
      // Four readings of a page with thirty chapters.
      test.slow();
      const check = async (name: string): Promise<void> => {
        const found = await new AxeBuilder({ page }).withTags(rules).analyze();
        expect
          .soft(
            found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`),
            name,
          )
          .toEqual([]);
      };
      await openReview(page, 'classification');
      await page.waitForLoadState('networkidle');
      await check('page');
      await openText(page, 'Informationsklassning – utveckling och åtgärder');
      await check('open text');
      await page.getByRole('tab', { name: /^Saknas/ }).click();
      await check('gaps');
      await page.setViewportSize({ width: 1024, height: 700 });
      await page.getByRole('button', { name: 'Disposition' }).click();
      await expect(page.getByRole('dialog', { name: 'Disposition' })).toBeVisible();
      await check('outline drawer');
    });
  });
