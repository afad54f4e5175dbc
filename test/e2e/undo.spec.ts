import { join } from 'node:path';
import { expect, test } from './pages/app.ts';
import { registerPage } from './pages/register-page.ts';

const fixtures = join(import.meta.dirname, '../../electron/demo/lists');

test('an edit is undone with Ctrl+Z and made again with Ctrl+Y, and history says so', async ({ page }) => {
  const risks = registerPage(page);
  await risks.open('Risker');
  await risks.openRow(/R-2026-01/);
  const levels = risks.panel.getByRole('radiogroup', { name: 'Sannolikhet' });
  const before = await levels.getByRole('radio', { checked: true }).textContent();
  await levels.getByRole('radio', { name: '1 Mycket liten' }).click();

  // What is not saved comes first.
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('banner').getByText(/ändringar som inte är sparade/)).toBeVisible();
  await risks.save();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('banner').getByText(/^Ångrade: Ändring av risk R-2026-01/)).toBeVisible();
  await expect(levels.getByRole('radio', { checked: true })).toHaveText(before ?? '');
  await page.keyboard.press('Control+y');
  await expect(page.getByRole('banner').getByText(/^Gjorde om: Ändring av risk/)).toBeVisible();
  await expect(levels.getByRole('radio', { checked: true })).toHaveText(/1/);
  await page.getByRole('banner').getByRole('button', { name: 'Ångra' }).click();
  await expect(levels.getByRole('radio', { checked: true })).toHaveText(before ?? '');

  await risks.tab('Historik').click();
  await expect(risks.panel.getByText(/^Ångrat: Ändring av risk R-2026-01/).first()).toBeVisible();
  await expect(risks.panel.getByText(/^Gjort om: Ändring av risk R-2026-01/).first()).toBeVisible();
});

test('letters in a text field are undone by the field, not in the register', async ({ page }) => {
  const risks = registerPage(page);
  await risks.open('Risker');
  await risks.openRow(/R-2026-01/);
  const title = risks.panel.getByRole('textbox', { name: 'Händelse' });
  const before = await title.inputValue();
  await risks.panel.getByRole('textbox', { name: 'Riskägare' }).fill('Stabschef');
  await risks.save();
  await title.press('End');
  await page.keyboard.type('xyz');
  await expect(title).toHaveValue(`${before}xyz`);
  await page.keyboard.press('Control+z');
  await expect(title).not.toHaveValue(`${before}xyz`);
  await expect(page.getByRole('banner').getByText(/^Ångrade/)).toHaveCount(0);
  await expect(risks.panel.getByRole('textbox', { name: 'Riskägare' })).toHaveValue('Stabschef');
});

test('the panel undoes what was done to its own record, a change of many rows is undone at once', async ({ page }) => {
  const risks = registerPage(page);
  await risks.open('Risker');
  for (const name of [/R-2026-01/, /R-2026-02/]) await risks.row(name).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Ändra markerade' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ändra 2 rader' });
  await dialog.getByRole('textbox', { name: 'Riskägare' }).fill('Säkerhetsansvarig');
  await dialog.getByRole('button', { name: 'Ändra 2 rader' }).click();
  await expect(risks.row(/R-2026-02/)).toContainText('Säkerhetsansvarig');
  await page.getByRole('group', { name: '2 rader ändrade' }).getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByRole('banner').getByText('Ångrade: Ändring av 2 risker')).toBeVisible();
  await expect(risks.row(/R-2026-02/)).not.toContainText('Säkerhetsansvarig');

  await risks.openRow(/R-2026-01/);
  await expect(risks.panel.getByRole('button', { name: 'Ångra' })).toHaveCount(0);
  await risks.panel.getByRole('textbox', { name: 'Riskägare' }).fill('Stabschef');
  await risks.save();
  await risks.panel.getByRole('button', { name: 'Ångra' }).click();
  await expect(risks.panel.getByRole('textbox', { name: 'Riskägare' })).not.toHaveValue('Stabschef');
});

test.describe('after an import', () => {
  test.use({ store: 'empty' });
  test('its rows are gone again, and come back when it is made again', async ({ page }) => {
    await page.getByRole('main').getByRole('button', { name: 'Läs in från Excel' }).click();
    await page.getByLabel('Filer att läsa in').setInputFiles([join(fixtures, 'organisation.xlsx')]);
    await page.getByRole('button', { name: /^Läs in \d+ rader/ }).click();
    await page.getByRole('button', { name: /^Ångra: Inläsning av organisation.xlsx, \d+ rader/ }).click();
    await expect(page.getByRole('banner').getByText(/^Ångrade: Inläsning av organisation.xlsx/)).toBeVisible();
    const units = registerPage(page);
    await units.open('Organisation');
    await expect(page.getByText(/: inget inlagt än$/)).toBeVisible();
    await page.keyboard.press('Control+Shift+z');
    await expect(units.table.getByRole('row').nth(1)).toBeVisible();
  });
});
