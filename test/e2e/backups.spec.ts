import type { Page } from '@playwright/test';
import { expect, test } from './pages/app.ts';
import { registerPage } from './pages/register-page.ts';

const open = async (page: Page) => {
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Säkerhetskopior' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Säkerhetskopior' })).toBeVisible();
};

test('a copy is made, what a restore would change is said first, and then it is done', async ({ page }) => {
  await open(page);
  const copies = page.getByRole('region', { name: 'Kopiorna' }).getByRole('table');
  await page.getByRole('button', { name: 'Ta en kopia nu' }).click();
  await expect(page.getByText(/^Kopian från .* är gjord och kontrollerad\.$/)).toBeVisible();
  await expect(copies.getByRole('row', { name: /Bredvid registret/ })).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Var ligger mina uppgifter?' })).toBeVisible();

  const risks = registerPage(page);
  await risks.open('Risker');
  await page.getByRole('button', { name: 'Ny risk' }).click();
  await risks.panel.getByRole('textbox', { name: 'Händelse' }).fill('Tillkom efter kopian');
  await risks.save();

  await open(page);
  await copies.getByRole('button', { name: /^Återställ kopian från/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Återställ kopian från/ });
  await expect(dialog.getByText('Kopian är kontrollerad och hel.')).toBeVisible();
  await expect(dialog.getByText(/^1 ändring har gjorts efter kopian och försvinner ur registret\.$/)).toBeVisible();
  await expect(dialog.getByRole('row', { name: /^Risker/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Återställ', exact: true }).click();
  await expect(page.getByText(/^Registret är återställt till kopian från/)).toBeVisible();
  // What was there has become a copy of its own.
  await expect(copies.getByRole('row', { name: /Bredvid registret/ })).toHaveCount(2);
  await risks.open('Risker');
  await expect(page.getByRole('row', { name: /R-2026-01/ }).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /Tillkom efter kopian/ })).toHaveCount(0);
});

test('a second place that is not there is refused with a sentence at the field', async ({ page }) => {
  await open(page);
  await page.getByRole('textbox', { name: 'Mapp' }).fill('/finns/inte/alls');
  await page.getByRole('button', { name: 'Använd mappen' }).click();
  await expect(page.getByText(/^Mappen \/finns\/inte\/alls finns inte eller går inte att skriva i\./)).toBeVisible();
});

test.describe('a damaged register', () => {
  test.use({ store: 'damaged' });

  test('is salvaged to a new file, which takes its place when the report has been read', async ({ page }) => {
    await page.getByRole('region', { name: 'Om registret' }).getByRole('button', { name: 'Säkerhetskopior' }).click();
    await expect(page.getByRole('button', { name: 'Ta en kopia nu' })).toBeDisabled();
    await page.getByRole('button', { name: 'Rädda till en ny fil' }).click();
    await expect(page.getByText(/^Risker: 3 av 3 lästa/)).toBeVisible();
    await page.getByRole('button', { name: 'Använd den räddade filen' }).click();
    await expect(page.getByText('Den räddade filen är nu registret.')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Om registret' })).toHaveCount(0);
    await registerPage(page).open('Risker');
    await expect(page.getByRole('button', { name: 'Ny risk' })).toBeEnabled();
    await expect(page.getByRole('row', { name: /Tillkom efter kopian/ })).toBeVisible();
  });

  test('is restored from the copy that holds', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: /^Återställ kopian från/ }).click();
    const dialog = page.getByRole('dialog', { name: /^Återställ kopian från/ });
    await expect(dialog.getByText(/^Den skadade filen behålls/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Återställ', exact: true }).click();
    await expect(page.getByText(/^Registret är återställt till kopian från/)).toBeVisible();
    await registerPage(page).open('Risker');
    await expect(page.getByRole('row', { name: /Tillkom efter kopian/ })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Ny risk' })).toBeEnabled();
  });
});
