import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './pages/app.ts';

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());
const wordText = (bytes: Buffer): string => strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml']!);

async function openReview(page: Page, year = 2026): Promise<void> {
  await page.goto(new URL(`/#/genomgang?year=${year}`, page.url()).href);
  await expect(page.getByRole('article')).toBeVisible();
}
async function adopt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fastställ', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Fastställ Ledningens genomgång/ });
  await expect(dialog.getByText('De två Word-filerna, med ett kontrollvärde (SHA-256)')).toBeVisible();
  await dialog.getByRole('button', { name: 'Fastställ genomgången' }).click();
  await expect(page.getByText(/^Fastställd \d{4}-\d\d-\d\d, version 1/)).toBeVisible({ timeout: 60_000 });
}
const openExport = (page: Page) => page.getByRole('button', { name: 'Exportera' }).click();
/** The fingerprint that the page shows. */
const shownHash = async (page: Page): Promise<string> =>
  /[0-9a-f]{64}/.exec((await page.locator('.rv-hash').textContent()) ?? '')?.[0] ?? '';

test('an adopted review is read-only, and its Word file is the one whose fingerprint it shows', async ({ page }) => {
  await openReview(page);
  await adopt(page);
  await expect(page.getByRole('button', { name: /^(Skriv text|Redigera texten) i/ })).toHaveCount(0);
  await expect(page.getByText('Genomgången är fastställd och kan inte ändras.')).toBeVisible();
  await openExport(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /^Word, intern version/ }).click(),
  ]);
  const bytes = await bytesOf(download);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(await shownHash(page));
  expect(wordText(bytes)).not.toContain('Skriv här');

  // The registers go on; the report does not, and says where they differ.
  await page.evaluate(async () => {
    const values = { title: 'Tillagd efter mötet', status: 'planned', due: '2026-10-01' };
    await fetch('/api/records.save', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ register: 'action', values }),
    });
  });
  await page.reload();
  await expect(page.getByText(/nyckeltal har andra värden i registren/)).toBeVisible();
  await openExport(page);
  const [again] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /^Word, intern version/ }).click()]);
  expect((await bytesOf(again)).equals(bytes)).toBe(true);
});

test('what is missing stops the adoption and is said, with the way to fill it in', async ({ page }) => {
  await openReview(page, 2025);
  await page.getByRole('button', { name: 'Fastställ', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Fastställ Ledningens genomgång 2025/ });
  await expect(dialog.getByText('Genomgången är inte påbörjad. Skriv minst ett kapitel först.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Fastställ genomgången' })).toBeDisabled();
});

test('the next year begins from the adopted one, compares with it, and its frozen files stay at hand', async ({ page }) => {
  await openReview(page);
  await adopt(page);
  const hash = await shownHash(page);
  await page.getByRole('button', { name: 'Mer' }).click();
  await page.getByRole('menuitem', { name: 'Starta genomgången 2027' }).click();
  await expect(page.getByRole('article').getByText('Informationssäkerhet och dataskydd 2027 med planering för 2028–2030')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Ledningens genomgång 2027 är påbörjad.' })).toContainText(
    /planpunkter är förda vidare i treårsplanen.*Följs upp där de är/,
  );
  await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' };
    const text = 'Fler incidenter anmäls än tidigare, och det är bra: rutinen är känd och prövad.';
    const body = { year: 2027, asOf: '2026-10-31', key: 'incidents', text };
    await fetch('/api/review.saveChapter', { method: 'POST', headers, body: JSON.stringify(body) });
  });
  await page.goto(new URL('/#/genomgang?year=2027&chapter=incidents', page.url()).href);
  await page.reload();
  await page.getByRole('tab', { name: 'Förra året' }).click();
  const basis = page.getByRole('complementary', { name: 'Underlag till kapitlet' });
  await expect(basis.getByRole('row', { name: /^Incidenter i år/ })).toContainText('12');
  await basis.getByText('Jämför', { exact: true }).click();
  await expect(basis.locator('ins', { hasText: 'prövad' })).toBeVisible();
  await expect(basis.locator('del').first()).toBeVisible();
  await expect(basis.getByText(/^\d+ ord tillagda, \d+ ord borttagna\.$/)).toBeVisible();

  await openExport(page);
  await page.getByRole('menuitem', { name: /^Fastställda versioner/ }).click();
  const version = page.getByRole('dialog').getByRole('region', { name: '2026, version 1' });
  await expect(version).toContainText(hash);
  const [download] = await Promise.all([page.waitForEvent('download'), version.getByRole('button', { name: 'Word, intern' }).click()]);
  expect(
    createHash('sha256')
      .update(await bytesOf(download))
      .digest('hex'),
  ).toBe(hash);
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)).toEqual([]);
});
