import { expect, type Locator, type Page } from '@playwright/test';

/** Any register's page: what a person sees and does there, by role and name. */
export function registerPage(page: Page) {
  const table = page.getByRole('grid');
  const panel = page.getByRole('complementary');
  const row = (name: string | RegExp): Locator => table.getByRole('row', { name });
  return {
    table,
    panel,
    /** The line under the table: how many rows, as of when. */
    status: page.locator('.tf'),
    row,
    /** By the left navigation. */
    open: async (label: string): Promise<void> => {
      await page
        .getByRole('navigation', { name: 'Huvudmeny' })
        .getByRole('link', { name: new RegExp(`^${label}`) })
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    openRow: async (name: string | RegExp): Promise<void> => {
      await row(name).click();
      await expect(panel).toBeVisible();
    },
    save: async (): Promise<void> => {
      await page.keyboard.press('Control+s');
      await expect(panel.getByText(/^Ändrad \d{4}/)).toBeVisible();
    },
    tab: (name: string): Locator => panel.getByRole('tab', { name: new RegExp(`^${name}`) }),
    chip: (name: string): Locator => page.getByRole('group', { name: 'Snabbfilter' }).getByRole('button', { name: new RegExp(`^${name}`) }),
  };
}
