import { expect, test } from './pages/app.ts';
import { registerPage } from './pages/register-page.ts';

test('a figure on the start page leads to the rows that it counts', async ({ page }) => {
  const register = registerPage(page);
  await page.getByRole('button', { name: /Höga eller extremt höga risker, visa raderna bakom/ }).click();
  await expect(register.status).toContainText('7 rader');
  await expect(page.getByRole('group', { name: 'Aktiva filter' })).toBeVisible();
});

test('a cell of the risk matrix leads to its risks', async ({ page }) => {
  const register = registerPage(page);
  await page.getByRole('button', { name: 'Sannolikhet 3 Stor, Konsekvens 3 Betydande, Hög: 3 risker' }).click();
  await expect(register.status).toContainText('3 rader');
});

test('a filter that is built by hand can be taken away again', async ({ page }) => {
  const register = registerPage(page);
  await register.open('Risker');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const builder = page.getByRole('dialog', { name: 'Filter' });
  await builder.getByRole('combobox', { name: 'Fält' }).fill('Behandling');
  await page.getByRole('option', { name: 'Behandling' }).click();
  await builder.getByRole('checkbox', { name: 'Acceptera' }).check();
  await builder.getByRole('button', { name: 'Lägg till' }).click();
  const pill = page.getByRole('group', { name: 'Aktiva filter' });
  await expect(pill).toContainText('Behandling: Acceptera');
  await expect(register.status).not.toContainText('10 rader');
  await pill.getByRole('button', { name: 'Ta bort filtret Behandling: Acceptera' }).click();
  await expect(register.status).toContainText('10 rader');
});
