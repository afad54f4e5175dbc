import { expect, type Page } from '@playwright/test';

/** The command palette, as it is used: with the keyboard, read by role and name. */
export function palette(page: Page) {
  const field = page.getByRole('combobox', { name: 'Sök post, sida eller kommando' });
  const options = page.getByRole('dialog', { name: 'Sök' }).getByRole('option');
  return {
    field,
    options,
    option: (name: string | RegExp) => options.filter({ hasText: name }),
    /** What Enter would open. */
    chosen: page.getByRole('option', { selected: true }),
    open: async (): Promise<void> => {
      await page.keyboard.press('Control+k');
      await expect(field).toBeFocused();
    },
  };
}
