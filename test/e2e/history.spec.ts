import { readFileSync } from 'node:fs';
import { expect, test } from './pages/app.ts';
import { registerPage } from './pages/register-page.ts';

test('history is searched and narrowed, the address keeps it, and what is shown is saved as Excel', async ({ page }) => {
  const risks = registerPage(page);
  await risks.open('Risker');
  await page.getByRole('button', { name: 'Ny risk' }).click();
  await risks.panel.getByRole('textbox', { name: 'Händelse' }).fill('Översvämning i Årsta');
  await risks.save();
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Historik' }).click();
  const filters = page.getByRole('search', { name: 'Urval i historiken' });
  const entries = page.getByRole('region', { name: 'Historik' }).getByRole('list').first().locator('> li');
  await expect(entries).toHaveCount(100);

  await filters.getByRole('searchbox', { name: 'Sök i historiken' }).fill('ÅRSTA');
  await expect(entries).toHaveCount(1);
  await expect(entries.getByText('Översvämning i Årsta').first()).toBeVisible();
  await expect(page).toHaveURL(/q=/);
  await page.reload();
  await expect(entries).toHaveCount(1);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som Excel' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^Historik \d{4}-\d\d-\d\d\.xlsx$/);
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');

  await filters.getByRole('combobox', { name: 'Register' }).click();
  await page.getByRole('option', { name: 'Incidenter', exact: true }).click();
  await expect(page.getByText('Ingenting i historiken passar urvalet.')).toBeVisible();
  await filters.getByRole('button', { name: 'Visa allt' }).click();
  await expect(entries).toHaveCount(100);
  await filters.getByRole('textbox', { name: 'Från och med' }).fill('2026-02-30');
  await filters.getByRole('textbox', { name: 'Till och med' }).focus();
  await expect(filters.getByText(/Skriv ett datum som finns/)).toBeVisible();
  await expect(entries).toHaveCount(100);
});
