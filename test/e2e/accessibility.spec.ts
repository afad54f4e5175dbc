import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './pages/app.ts';

const pages = [
  ['start page', '#/'],
  ['register', '#/register/risk'],
  ['record', '#/register/risk?filter=%7B%22op%22%3A%22empty%22%2C%22field%22%3A%22category%22%7D&id=ny'],
  ['classification', '#/register/classification?id=ny'],
  ['import', '#/import'],
  ['history', '#/historik'],
  ['backups', '#/sakerhetskopior'],
  ['settings', '#/installningar'],
  ['review', '#/genomgang'],
] as const;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test('no page breaks WCAG 2.2 AA', async ({ page }) => {
      for (const [name, hash] of pages) {
        await page.goto(new URL(`/${hash}`, page.url()).href);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
        const found = await new AxeBuilder({ page }).withTags(rules).analyze();
        const said = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
        expect.soft(said, name).toEqual([]);
      }
    });
  });
