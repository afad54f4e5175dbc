import { expect, test } from './pages/app.ts';
import { registerPage } from './pages/register-page.ts';

test('a view keeps filter, sort and columns under its name, and the address of its name brings them back', async ({ page }) => {
  const register = registerPage(page);
  await register.open('Risker');
  await register.chip('Hög eller högre').click();
  await expect(register.status).toContainText('7 rader');
  await page.getByRole('button', { name: 'Vyer' }).click();
  const menu = page.getByRole('dialog', { name: 'Vyer' });
  await menu.getByRole('textbox', { name: 'Namn på vyn' }).fill('Höga risker till ledningen');
  await menu.getByRole('button', { name: 'Spara vyn' }).click();
  await expect(page).toHaveURL(/saved=/);
  await page.keyboard.press('Escape');

  await page.goto(new URL('/#/register/risk', page.url()).href);
  await expect(register.status).toContainText('10 rader');
  await page.getByRole('button', { name: 'Vyer' }).click();
  await menu.getByRole('button', { name: 'Höga risker till ledningen', exact: true }).click();
  await expect(register.status).toContainText('7 rader');

  await page.goto(new URL('/#/', page.url()).href);
  await page.goto(new URL('/#/register/risk?saved=H%C3%B6ga%20risker%20till%20ledningen', page.url()).href);
  await expect(register.status).toContainText('7 rader');
  await expect(page.getByRole('button', { name: 'Vyer: Höga risker till ledningen', exact: true })).toBeVisible();
});

test('a view can be taken away', async ({ page }) => {
  await registerPage(page).open('Åtgärder');
  await page.getByRole('button', { name: 'Vyer' }).click();
  const menu = page.getByRole('dialog', { name: 'Vyer' });
  await menu.getByRole('textbox', { name: 'Namn på vyn' }).fill('Mina');
  await page.keyboard.press('Enter');
  await menu.getByRole('button', { name: 'Ta bort vyn Mina' }).click();
  await expect(menu.getByText('Inga vyer är sparade.', { exact: false })).toBeVisible();
});
