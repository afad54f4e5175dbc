import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './pages/app.ts';
import { palette } from './pages/palette.ts';
import { registerPage } from './pages/register-page.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test('a record is found by words and by number, with the keyboard alone', async ({ page }) => {
  const keys = palette(page);
  const { panel } = registerPage(page);
  await keys.open();
  await page.keyboard.type('underleverantörsled');
  await expect(keys.chosen).toContainText('Säkerhetskrav saknas i underleverantörsled');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: /Säkerhetskrav saknas i underleverantörsled/ })).toBeVisible();

  await keys.open();
  await page.keyboard.type('r-2026-03');
  await expect(keys.chosen).toContainText('R-2026-03');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('R-2026-03', { exact: true })).toBeVisible();
});

test('Enter before the answer has come opens what was typed, not what was found before', async ({ page }) => {
  const keys = palette(page);
  await keys.open();
  await page.keyboard.type('r-2026-03');
  await expect(keys.chosen).toContainText('R-2026-03');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('6');
  await page.keyboard.press('Enter');
  await expect(registerPage(page).panel.getByText('R-2026-06', { exact: true })).toBeVisible();
});

test('the field tells a screen reader which hit is chosen and how many there are', async ({ page }) => {
  const keys = palette(page);
  await keys.open();
  await page.keyboard.type('klassning');
  await expect(keys.options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  const id = await keys.options.nth(1).getAttribute('id');
  await expect(keys.field).toHaveAttribute('aria-activedescendant', id ?? '');
  await expect(page.getByRole('dialog', { name: 'Sök' }).getByRole('status')).toHaveText(/^\d+ träffar$/);
  const found = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(found.violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(keys.field).toHaveCount(0);
});

test('a new risk is begun by a command from anywhere, and stands among the recent ones', async ({ page }) => {
  const keys = palette(page);
  const { panel } = registerPage(page);
  await keys.open();
  await page.keyboard.type('ny risk');
  await expect(keys.chosen).toContainText('Ny risk');
  await page.keyboard.press('Enter');
  await panel.getByRole('textbox', { name: 'Händelse' }).fill('Nyckelperson slutar');
  await page.keyboard.press('Control+s');
  await expect(panel.getByText(/^Ändrad \d{4}/)).toBeVisible();
  await keys.open();
  await expect(keys.options.first()).toContainText('Ny risk');
  await expect(keys.option(/^Ångra: Ny risk R-/)).toBeVisible();
});

test('commands lead to what they name: Word, the as-of date, the theme, who works', async ({ page }) => {
  const keys = palette(page);
  const command = async (text: string): Promise<void> => {
    await keys.open();
    await page.keyboard.type(text);
    await expect(keys.chosen).toBeVisible();
    await page.keyboard.press('Enter');
  };
  await command('byt vem');
  const dialog = page.getByRole('dialog', { name: 'Vem arbetar?' });
  await dialog.getByRole('textbox', { name: 'Namn' }).fill('Anna Berg');
  await dialog.getByRole('combobox', { name: 'Roll' }).click();
  await page.getByRole('option', { name: 'DSO' }).click();
  await dialog.getByRole('button', { name: 'Arbeta så' }).click();
  await expect(page.getByRole('banner').getByText('Anna Berg, DSO')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('banner').getByText('Anna Berg, DSO')).toBeVisible();

  await command('brytdatum');
  await expect(page.getByRole('dialog', { name: 'Brytdatum' }).getByRole('textbox', { name: 'Datum' })).toBeFocused();
  await page.keyboard.press('Escape');
  await command('byt tema');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await command('exportera ledn');
  await expect(page.getByRole('menuitem', { name: /^Word, intern version/ })).toBeVisible();
});

test('the shortcuts of a register do what the overview says, and nothing else is listed', async ({ page }) => {
  const risks = registerPage(page);
  const overview = page.getByRole('dialog', { name: 'Kortkommandon' });
  await page.keyboard.press('?');
  await expect(overview.getByText('Ångra senaste ändringen')).toBeVisible();
  await expect(overview.getByText('Sök i registret')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(overview).toHaveCount(0);
  await risks.open('Risker');
  await risks.openRow(/R-2026-01/);
  await page.keyboard.press('?');
  await expect(overview.getByText('Sök i registret')).toBeVisible();
  await expect(overview.getByText('Redigera öppen post')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(overview).toHaveCount(0);
  await page.keyboard.press('F2');
  await expect(risks.panel.getByRole('form').locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('searchbox', { name: /^Sök i risker/ })).toBeFocused();
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('menuitem', { name: 'Kopiera tabellen' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+n');
  await expect(risks.panel.getByRole('textbox', { name: 'Händelse' })).toHaveValue('');
});
