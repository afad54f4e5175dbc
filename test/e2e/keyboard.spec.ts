import { expect, test } from './pages/app.ts';
import { registerPage } from './pages/register-page.ts';

test('a risk is reached, opened, changed and left with the keyboard alone', async ({ page }) => {
  const risks = registerPage(page);
  const menu = page.getByRole('navigation', { name: 'Huvudmeny' });
  await menu.getByRole('link', { name: /^Risker/ }).focus();
  await page.keyboard.press('Enter');
  await expect(risks.row(/R-2026-10/)).toBeVisible();
  await risks.row(/R-2026-10/).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(risks.panel.getByRole('heading', { name: /Leverantör av HR-tjänst/ })).toBeVisible();

  await risks.panel.getByRole('radiogroup', { name: 'Sannolikhet' }).getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(risks.panel.getByText(/^S 2 × K 4 = 8/)).toBeVisible();
  await risks.save();
  await expect(risks.row(/R-2026-01/)).toContainText('8');

  await page.keyboard.press('Escape');
  await expect(risks.panel).toHaveCount(0);
  await expect(risks.row(/R-2026-01/)).toBeFocused();
});
