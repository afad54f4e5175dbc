import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { letterhead } from '../docx/letterhead.ts';
import { expect, test } from './pages/app.ts';

const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template';

async function headersOf(page: Page): Promise<string> {
  await page.goto(new URL('/#/dokument', page.url()).href);
  await page
    .getByRole('navigation', { name: 'Dokument', exact: true })
    .getByRole('button', { name: /^Kriskommunikationsplan/ })
    .click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Word', exact: true }).click()]);
  const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(await file.path()))));
  return parts.map(([path, part]) => (path.startsWith('word/header') ? strFromU8(part) : '')).join('');
}

test('a Word template is chosen and checked, a document has its letterhead, and without it it has not', async ({ page }) => {
  test.slow();
  await page.goto(new URL('/#/installningar', page.url()).href);
  const box = page.getByRole('region', { name: 'Wordmall' });
  const file = box.getByLabel('Mall i Word-format');
  await file.setInputFiles({ name: 'Makro.dotx', mimeType, buffer: Buffer.from(letterhead({ 'word/vbaProject.bin': new Uint8Array(9) })) });
  await expect(box.getByText(/Makro\.dotx.*makron/)).toBeVisible();
  await expect(box.getByText('Ingen mall är vald.')).toBeVisible();
  await file.setInputFiles({ name: 'Brevmall.dotx', mimeType, buffer: Buffer.from(letterhead()) });
  await expect(box.getByText('Mallen är sparad')).toBeVisible({ timeout: 30_000 });
  await expect(box.getByRole('list', { name: 'Kontroll av mallen' }).getByText(/Rubrikerna är numrerade/)).toBeVisible({ timeout: 30_000 });
  expect(await headersOf(page)).toContain('LINDHAMRA STAD');
  await page.goto(new URL('/#/installningar', page.url()).href);
  await box.getByRole('button', { name: 'Ta bort mallen' }).click();
  await expect(box.getByText('Mallen är borttagen.')).toBeVisible();
  expect(await headersOf(page)).not.toContain('LINDHAMRA STAD');
});
