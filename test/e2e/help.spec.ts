import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './pages/app.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test('the user guide opens from the dialog of shortcuts, and its pages lead to each other', async ({ page }) => {
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Shift+?');
  await page.getByRole('link', { name: 'Öppna användarhandboken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kom igång' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Sidor i handboken' }).getByRole('link', { name: 'Incidenter och frister' }).click();
  await expect(page.getByRole('rowheader', { name: 'NIS2 slutrapport' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test('the guide and the year wheel break no rule of WCAG 2.2 AA', async ({ page }) => {
      await page
        .getByRole('button', { name: /^Visa alla \d+/ })
        .last()
        .click();
      await expect(page.getByRole('dialog', { name: 'Årshjul' })).toBeVisible();
      await page.waitForTimeout(400);
      const wheel = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect.soft(wheel.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
      await page.goto(new URL('/#/hjalp?sida=las-in-listor', page.url()).href);
      await expect(page.getByRole('heading', { level: 1, name: 'Läs in listor' })).toBeVisible();
      const guide = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect(guide.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
    });
  });
