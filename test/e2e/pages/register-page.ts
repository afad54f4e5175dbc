import { expect, type Locator, type Page } from '@playwright/test';

/** Any register's page: what a person sees and does there, by role and name. */
export class RegisterPage {
  readonly page: Page;
  readonly table: Locator;
  readonly panel: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('grid');
    this.panel = page.getByRole('complementary');
    this.status = page.locator('.tf');
  }

  /** By the left navigation. */
  async open(label: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Huvudmeny' })
      .getByRole('link', { name: new RegExp(`^${label}`) })
      .click();
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  row(name: string | RegExp): Locator {
    return this.table.getByRole('row', { name });
  }
  async openRow(name: string | RegExp): Promise<void> {
    await this.row(name).click();
    await expect(this.panel).toBeVisible();
  }
  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s');
    await expect(this.panel.getByText(/^Ändrad \d{4}/)).toBeVisible();
  }
  tab(name: string): Locator {
    return this.panel.getByRole('tab', { name: new RegExp(`^${name}`) });
  }
  chip(name: string): Locator {
    return this.page.getByRole('group', { name: 'Snabbfilter' }).getByRole('button', { name: new RegExp(`^${name}`) });
  }
}
