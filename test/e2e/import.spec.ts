import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './pages/app.ts';
import { registerPage } from './pages/register-page.ts';

test.use({ store: 'empty' });

const fixtures = join(import.meta.dirname, '../../electron/demo/lists');

test('two lists are read in one go; a refused row stops them until it is left out on purpose', async ({ page }) => {
  await page.getByRole('main').getByRole('button', { name: 'Läs in från Excel' }).click();
  const risks = 'Nr;Händelse;Sannolikhet (1-4);Konsekvens (1-4)\nR-1;Felskick av brev;3;2\nR-2;Avbrott i växeln;9;2\nR-3;Konto kapas;2;4\n';
  await page.getByLabel('Filer att läsa in').setInputFiles([join(fixtures, 'organisation.xlsx')]);
  await expect(page.getByRole('heading', { name: 'Radrapport' })).toBeVisible();
  await page.getByRole('button', { name: 'Välj andra filer' }).click();
  await page.getByLabel('Filer att läsa in').setInputFiles([
    {
      name: 'organisation.xlsx',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(join(fixtures, 'organisation.xlsx')),
    },
    { name: 'risker.csv', mimeType: 'text/csv', buffer: Buffer.from(risks) },
  ]);
  await expect(page.getByText('1 rad är stoppad')).toBeVisible();
  const accept = page.getByRole('button', { name: /^Läs in \d+ rader/ });
  await expect(accept).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Hoppa över den stoppade raden' }).check();
  await accept.click();
  await expect(page.getByText(/1 stoppad rad hoppades över/)).toBeVisible();
  await page.getByRole('button', { name: 'Öppna risker' }).click();
  const register = registerPage(page);
  await expect(register.row(/Felskick av brev/)).toBeVisible();
  await expect(register.row(/Avbrott i växeln/)).toHaveCount(0);
  await expect(register.status).toContainText('2 rader');
});

test('an import that is left writes nothing', async ({ page }) => {
  await page.getByRole('main').getByRole('button', { name: 'Läs in från Excel' }).click();
  await page.getByLabel('Filer att läsa in').setInputFiles([join(fixtures, 'organisation.xlsx')]);
  await page.getByRole('button', { name: 'Välj andra filer' }).click();
  const units = registerPage(page);
  await units.open('Organisation');
  await expect(page.getByRole('button', { name: 'Ny avdelning' })).toBeVisible();
  await expect(units.table).toHaveCount(0);
});
