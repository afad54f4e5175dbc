import { expect, test } from './pages/app.ts';
import { registerPage } from './pages/register-page.ts';

const risks =
  'Nr\tHändelse\tSannolikhet (1-4)\tKonsekvens (1-4)\nR-901\tFelskick av brev\t3\t5\nR-902\tAvbrott i växeln\t2\t5\nR-903\tKonto kapas\t2\t4\n';

test('rows pasted on a register are read, and a wrong value is put right once for all its rows', async ({ page }) => {
  const register = registerPage(page);
  await register.open('Risker');
  await expect(register.status).toContainText('10 rader');
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, risks);
  await expect(page.getByText('2 rader är stoppade')).toBeVisible();
  await page.getByRole('textbox', { name: 'Konsekvens (1-4) 5 blir' }).fill('4');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Läs in 3 rader' }).click();
  await page.getByRole('button', { name: 'Öppna risker' }).click();
  await expect(register.status).toContainText('13 rader');
  await expect(register.row(/R-901.*Felskick av brev/)).toBeVisible();
});

test('rows are pasted into a field by those who would rather see them first', async ({ page }) => {
  await page.goto(new URL('/#/import', page.url()).href);
  await page.getByRole('textbox', { name: 'Rader ur Excel, med rubrikraden först' }).fill(risks);
  await page.getByRole('button', { name: 'Läs raderna' }).click();
  await expect(page.getByRole('region', { name: 'Så blir raderna' }).getByRole('cell', { name: 'Konto kapas' })).toBeVisible();
});
