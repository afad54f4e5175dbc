import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { registers } from '#shared/registers/table.ts';
import { expect, test } from './pages/app.ts';

/** What a page looks like when it is used, and one page for each way that a register is shown. */
const pages = [
  ['start page', '#/'],
  ['register', '#/register/risk'],
  ['picture', '#/register/risk?view=bild'],
  ['record', '#/register/risk?filter=%7B%22op%22%3A%22empty%22%2C%22field%22%3A%22category%22%7D&id=ny'],
  ['classification', '#/register/classification?id=ny'],
  ['incident', '#/register/incident?id=ny'],
  ['first hours', '#/kom-igang'],
  ['where things lie', '#/uppgifter'],
  ['error report', '#/felrapport'],
  ['import', '#/import'],
  ['import of a list', '#/import?lista=risks'],
  ['history', '#/historik'],
  ['backups', '#/sakerhetskopior'],
  ['purge', '#/gallring'],
  ['settings', '#/installningar'],
  ['documents', '#/dokument'],
  ['user guide', '#/hjalp'],
  ['review', '#/genomgang'],
] as const;
// Every page is scanned in one test, which a busy machine takes long over.
test.slow();
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function open(page: Page, hash: string): Promise<void> {
  await page.goto(new URL(`/${hash}`, page.url()).href);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}
async function violations(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).withTags(rules).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

const sizes = {
  '1440×900': { width: 1440, height: 900 },
  '1024×700': { width: 1024, height: 700 },
  // What is left of 1280×1024 when it is magnified four times (WCAG 1.4.10).
  '400 % zoom': { width: 320, height: 256 },
};
for (const colorScheme of ['light', 'dark'] as const)
  for (const [size, viewport] of Object.entries(sizes))
    test.describe(`in the ${colorScheme} theme at ${size}`, () => {
      test.use({ colorScheme, viewport });
      test('no page breaks WCAG 2.2 AA, and none scrolls sideways', async ({ page }) => {
        for (const [name, hash] of pages) {
          await open(page, hash);
          expect.soft(await violations(page), name).toEqual([]);
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect.soft(wider, `${name} is wider than the window`).toBeLessThanOrEqual(0);
        }
      });
    });

test('no register, with a record open, breaks WCAG 2.2 AA', async ({ page }) => {
  for (const register of Object.keys(registers)) {
    await open(page, `#/register/${register}?view=tabell&id=ny`);
    await expect(page.getByRole('complementary')).toBeVisible();
    expect.soft(await violations(page), register).toEqual([]);
  }
});
