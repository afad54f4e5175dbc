import { expect, test } from './pages/app.ts';

test('what a changed risk model would do is said before it is saved', async ({ page }) => {
  await page.goto(new URL('/#/installningar', page.url()).href);
  await page.getByRole('button', { name: 'Ta bort steget Mycket stor' }).first().click();
  await expect(page.getByText(/^Rör \d+ bedömning/)).toBeVisible();
  await expect(page.getByText(/står på steg som tas bort/)).toBeVisible();
  await page.getByRole('button', { name: 'Ångra ändringarna' }).click();
  await expect(page.getByText(/står på steg som tas bort/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Spara', exact: true })).toBeDisabled();
});

test('a level is added, named and given to a cell', async ({ page }) => {
  await page.goto(new URL('/#/installningar', page.url()).href);
  await page.getByRole('button', { name: 'Lägg till nivå' }).first().click();
  await page.getByRole('textbox', { name: 'Nivå, Ny nivå' }).fill('Katastrofal');
  await page.getByRole('button', { name: /^Sannolikhet 4, konsekvens 4: Extremt hög/ }).click();
  await expect(page.getByRole('button', { name: /^Sannolikhet 4, konsekvens 4: Katastrofal/ })).toBeVisible();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByText(/^Sparat\./)).toBeVisible();
});

test('what unjudged records count as in a public report is chosen by register, with a warning for what would get out', async ({ page }) => {
  await page.goto(new URL('/#/installningar', page.url()).href);
  const secrecy = page.getByRole('region', { name: 'Sekretess i publika rapporter' });
  const ofRisks = secrecy.getByRole('combobox', { name: 'Risker', exact: true });
  await expect(ofRisks).toHaveValue('Intern');
  await ofRisks.click();
  await page.getByRole('option', { name: 'Öppen', exact: true }).click();
  await expect(secrecy.getByText(/^Utan bedömning lämnas ut: .*Risker/)).toBeVisible();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByText(/^Sparat\./)).toBeVisible();
  await page.reload();
  await expect(ofRisks).toHaveValue('Öppen');
});
