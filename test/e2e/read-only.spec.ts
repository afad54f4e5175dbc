import { expect, test } from './pages/app.ts';
import { registerPage } from './pages/register-page.ts';

test.use({ store: 'damaged' });

const off = /är skadat och öppnat bara för läsning/;

test('a register that is only read says so on every page, and nothing on it can be changed', async ({ page }) => {
  const notice = page.getByRole('region', { name: 'Om registret' });
  await expect(notice.getByText(off)).toBeVisible();
  // Said once, with the backup that can take its place.
  await expect(notice.getByText(/Den senaste säkerhetskopian som håller är från/)).toHaveCount(1);
  await expect(page.getByRole('banner').getByText('Bara läsning')).toBeVisible();
  await expect(page.getByRole('banner').getByRole('button', { name: /^Brytdatum/ })).toBeDisabled();

  const risks = registerPage(page);
  await risks.open('Risker');
  await expect(notice.getByText(off)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ny risk' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Läs in från Excel' })).toBeDisabled();
  await expect(
    page.getByRole('group', { name: '' }).filter({ has: page.getByRole('button', { name: 'Ny risk' }) }),
  ).toHaveAccessibleDescription(off);
  await page.keyboard.press('Alt+n');
  await expect(page).not.toHaveURL(/id=/);

  await risks.openRow(/Felaktig behörighet/);
  await expect(risks.panel.getByRole('textbox').first()).toBeDisabled();
  await expect(risks.panel.getByRole('button', { name: 'Spara', exact: true })).toBeDisabled();
  await expect(risks.panel.getByRole('button', { name: 'Fler val' })).toBeDisabled();
  await risks.panel.getByRole('tab', { name: /^Åtgärder/ }).click();
  await expect(risks.panel.getByRole('textbox').first()).toBeDisabled();

  for (const [path, name] of [
    ['import', 'Välj filer'],
    ['installningar', 'Spara'],
    ['genomgang', 'Fastställ'],
  ] as const) {
    await page.goto(new URL(`/#/${path}`, page.url()).href);
    await expect(notice.getByText(off)).toBeVisible();
    const button = page.getByRole('main').getByRole('button', { name });
    await expect(button.first()).toBeDisabled();
  }
});
