import { expect, test } from './pages/app.ts';
import { registerPage } from './pages/register-page.ts';

test('a risk is made, assessed, changed, found by a filter and archived, and its history says so', async ({ page }) => {
  const risks = registerPage(page);
  await risks.open('Risker');
  await page.getByRole('button', { name: 'Ny risk' }).click();
  await risks.panel.getByRole('textbox', { name: 'Händelse' }).fill('Nyckelperson slutar utan överlämning');
  await risks.panel.getByRole('radiogroup', { name: 'Sannolikhet' }).getByRole('radio', { name: '3 Stor' }).click();
  await risks.panel.getByRole('radiogroup', { name: 'Konsekvens' }).getByRole('radio', { name: '4 Allvarlig' }).click();
  await expect(risks.panel.getByText('S 3 × K 4 = 12. Hög är 8–12 i modellen MSB 4×4.')).toBeVisible();
  await risks.save();
  await expect(risks.row(/Nyckelperson slutar/)).toContainText('Hög');

  // High and without action: said in the panel, and not a reason to refuse the save.
  await expect(risks.panel.getByText('Hög risk utan åtgärd')).toBeVisible();
  await risks.panel.getByRole('textbox', { name: 'Riskägare' }).fill('Stabschef');
  await risks.save();

  await risks.chip('Saknar åtgärd').click();
  await expect(risks.status).toContainText('2 rader');
  await expect(risks.row(/Nyckelperson slutar/)).toBeVisible();
  await expect(page).toHaveURL(/chip=/);

  await risks.tab('Historik').click();
  await expect(risks.panel.getByRole('listitem').filter({ hasText: 'Ändrade' })).toContainText('Riskägare: Efter Stabschef');
  await expect(risks.panel.getByText('Skapade')).toBeVisible();

  await risks.panel.getByRole('button', { name: 'Fler val' }).click();
  await page.getByRole('menuitem', { name: 'Arkivera' }).click();
  await expect(risks.row(/Nyckelperson slutar/)).toHaveCount(0);
  await expect(risks.panel.getByText('Arkiverade')).toBeVisible();
});

test('an action is made and tied to the risk in one go, and the gap is gone', async ({ page }) => {
  const risks = registerPage(page);
  await risks.open('Risker');
  await risks.chip('Saknar åtgärd').click();
  await risks.openRow(/Säkerhetskrav saknas/);
  await risks.panel.getByRole('button', { name: 'Ny åtgärd' }).click();
  const form = risks.panel.getByRole('form', { name: 'Ny åtgärd' });
  await form.getByRole('textbox', { name: 'Åtgärd', exact: true }).fill('Ställ krav på underleverantörer i avtalet');
  await form.getByRole('button', { name: 'Skapa och koppla' }).click();
  await expect(risks.panel.getByRole('button', { name: 'Ställ krav på underleverantörer i avtalet', exact: true })).toBeVisible();
  await expect(risks.chip('Saknar åtgärd')).toContainText('0');
});

test('a value that cannot be saved is said in Swedish at its field, and nothing is lost when the record is left', async ({ page }) => {
  const risks = registerPage(page);
  await risks.open('Risker');
  await risks.openRow(/Kort elavbrott/);
  const title = risks.panel.getByRole('textbox', { name: 'Händelse' });
  await title.fill('');
  await page.keyboard.press('Control+s');
  await expect(risks.panel.getByText('Händelse måste fyllas i.').first()).toBeVisible();
  await risks.row(/Felskick/).click();
  const dialog = page.getByRole('dialog', { name: 'Ändringarna är inte sparade' });
  await dialog.getByRole('button', { name: 'Stanna kvar' }).click();
  await title.fill('Kort elavbrott i receptionen');
  await risks.row(/Felskick/).click();
  await expect(risks.panel.getByRole('heading', { name: /Felskick/ })).toBeVisible();
  await expect(risks.row(/Kort elavbrott i receptionen/)).toBeVisible();
});

test('a field that is left is saved, what is typed meanwhile stays, and each is undone for itself', async ({ page }) => {
  const risks = registerPage(page);
  await risks.open('Risker');
  await risks.openRow(/Kort elavbrott/);
  const title = risks.panel.getByRole('textbox', { name: 'Händelse' });
  const cause = risks.panel.getByRole('textbox', { name: 'Orsak' });
  const consequence = risks.panel.getByRole('textbox', { name: 'Konsekvens i ord' });
  await title.fill('Elavbrott i växeln');
  await cause.fill('Gammal säkring');
  await consequence.fill('Ingen svarar');
  await page.keyboard.press('Tab');
  await expect(risks.row(/Elavbrott i växeln/)).toBeVisible();
  await expect(risks.panel.getByRole('status')).toHaveText(/^Ändrad \d{4}/);
  await expect(risks.panel.getByRole('button', { name: 'Spara', exact: true })).toBeDisabled();
  await expect(cause).toHaveValue('Gammal säkring');
  await risks.panel.getByRole('button', { name: 'Ångra' }).click();
  await expect(consequence).not.toHaveValue('Ingen svarar');
  await expect(cause).toHaveValue('Gammal säkring');
  await expect(title).toHaveValue('Elavbrott i växeln');
});

test('a new status is saved when the person says so, and what is half filled in is said when the record is left', async ({ page }) => {
  const risks = registerPage(page);
  await risks.open('Risker');
  await risks.openRow(/Kort elavbrott/);
  await risks.panel.getByRole('combobox', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Bedömd' }).click();
  await page.keyboard.press('Tab');
  await expect(risks.panel.getByRole('status')).toHaveText('Ändrat, inte sparat');
  await risks.row(/Felskick/).click();
  const dialog = page.getByRole('dialog', { name: 'Ändringarna är inte sparade' });
  await dialog.getByRole('button', { name: 'Släng ändringarna' }).click();
  await expect(risks.panel.getByRole('heading', { name: /Felskick/ })).toBeVisible();
});

test('several rows take the same value in one change', async ({ page }) => {
  const risks = registerPage(page);
  await risks.open('Risker');
  await risks
    .row(/R-2026-01/)
    .getByRole('checkbox')
    .check();
  await risks
    .row(/R-2026-02/)
    .getByRole('checkbox')
    .check();
  await page.getByRole('button', { name: 'Ändra markerade' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ändra 2 rader' });
  await dialog.getByRole('textbox', { name: 'Riskägare' }).fill('Säkerhetsansvarig');
  await expect(dialog.getByText('2 av 2 ändras')).toBeVisible();
  await dialog.getByRole('button', { name: 'Ändra 2 rader' }).click();
  await expect(risks.row(/R-2026-01/)).toContainText('Säkerhetsansvarig');
  await expect(risks.row(/R-2026-02/)).toContainText('Säkerhetsansvarig');
});
