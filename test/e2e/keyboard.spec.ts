import type { Locator, Page } from '@playwright/test';
import { expect, test } from './pages/app.ts';
import { palette } from './pages/palette.ts';
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

test('a new risk, its action, a filter and the history: a whole morning without a mouse', async ({ page }) => {
  const risks = registerPage(page);
  const type = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const keys = palette(page);
  await keys.open();
  await page.keyboard.type('Risker');
  await expect(keys.chosen).toContainText('Risker');
  await type('Enter');
  await expect(risks.row(/R-2026-10/)).toBeVisible();

  await type('Alt+n');
  const title = risks.panel.getByRole('textbox', { name: 'Händelse' });
  await expect(title).toBeFocused();
  await page.keyboard.type('Nyckelkort delas mellan vikarier');
  await tabTo(page, risks.panel.getByRole('radiogroup', { name: 'Sannolikhet' }).getByRole('radio').first());
  await type('Space', 'ArrowRight', 'ArrowRight');
  await tabTo(page, risks.panel.getByRole('radiogroup', { name: 'Konsekvens' }).getByRole('radio').first());
  await type('Space', 'ArrowRight', 'ArrowRight');
  await type('Control+s');
  await expect(risks.row(/Nyckelkort delas/)).toContainText('Hög');

  await tabTo(page, risks.panel.getByRole('tab', { selected: true }));
  await type('ArrowRight');
  const form = risks.panel.getByRole('form', { name: 'Ny åtgärd' });
  await tabTo(page, form.getByRole('textbox', { name: 'Åtgärd', exact: true }));
  await page.keyboard.type('Personliga kort till vikarier');
  await tabTo(page, form.getByRole('button', { name: 'Skapa och koppla' }));
  await type('Enter');
  await expect(risks.panel.getByRole('button', { name: 'Personliga kort till vikarier', exact: true })).toBeVisible();

  await type('Control+f');
  await page.keyboard.type('nyckelkort');
  await expect(risks.status).toContainText(/^1 rad(?!er)/);

  await keys.open();
  await page.keyboard.type('Historik');
  await expect(keys.chosen).toContainText('Historik');
  await type('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Nyckelkort delas' }).first()).toBeVisible();
});

/** Tab until the control has the focus, as a person does it. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (await control.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}
