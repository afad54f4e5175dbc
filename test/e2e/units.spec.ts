import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './pages/app.ts';
import { registerPage } from './pages/register-page.ts';

test('a unit that becomes part of another takes its records along', async ({ page }) => {
  await registerPage(page).open('Organisation');
  await page.getByText('Bild', { exact: true }).click();
  const tree = page.getByRole('region', { name: 'Organisationen' });
  const first = tree.getByRole('button', { name: /^Slå ihop/ }).first();
  const name = /^Slå ihop (.*) med en annan enhet$/.exec((await first.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await first.click();
  const dialog = page.getByRole('dialog', { name: `Slå ihop ${name}` });
  await expect(dialog.getByText(/^Flyttas: /)).toBeVisible();
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect.soft(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
  await dialog.getByRole('combobox', { name: 'Ska ingå i' }).click();
  await page.getByRole('option').filter({ hasNotText: name }).first().click();
  await dialog.getByRole('button', { name: 'Slå ihop', exact: true }).click();
  await expect(page.getByText(/poster är flyttade/)).toBeVisible();
  await expect(tree.getByText('(upphörd)')).toHaveCount(1);
});
