import { readFileSync } from 'node:fs';
import { expect, test } from './pages/app.ts';
import { registerPage } from './pages/register-page.ts';

const wheel = 'Årshjul';

test('a date of the year wheel leads to its record', async ({ page }) => {
  const box = page.getByRole('region', { name: wheel });
  await expect(box.getByRole('heading', { level: 3 })).toHaveCount(12);
  await box.getByRole('button', { name: /, 10 november: Ledningens genomgång, möte/ }).click();
  await expect(registerPage(page).panel).toBeVisible();
});

test('a date that many rows share leads to exactly those rows', async ({ page }) => {
  const button = page.getByRole('region', { name: wheel }).getByRole('button', { name: /, \d+ november: \d+ åtgärder/ });
  const n = /: (\d+) åtgärder/.exec((await button.textContent()) ?? '')?.[1];
  await button.click();
  await expect(registerPage(page).status).toContainText(`${n} rader`);
});

test('the dates are saved as a calendar file', async ({ page }) => {
  await page
    .getByRole('region', { name: wheel })
    .getByRole('button', { name: /^Visa alla \d+/ })
    .click();
  const dialog = page.getByRole('dialog', { name: wheel });
  await expect(dialog.getByRole('region', { name: 'december 2026' })).toContainText('Obligatorisk e-utbildning klar');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Spara som kalenderfil' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('sakerhetsparmen-arshjul-2026-10-31.ics');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(text.match(/^BEGIN:VEVENT\r$/gm)?.length).toBe(text.match(/^END:VEVENT\r$/gm)?.length);
  await expect(dialog.getByRole('alert').or(dialog.getByRole('status'))).toContainText('datum sparade');
});

test('the overview of the example fits a window of 1440 × 900', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.getByRole('region', { name: wheel })).toBeInViewport({ ratio: 1 });
});
