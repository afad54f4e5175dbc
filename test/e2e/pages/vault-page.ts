import { expect, type Page } from '@playwright/test';

export const passphrase = 'grön båt väntar ute i dag';

/** Creating, unlocking and locking, by role and name. */
export function vaultPage(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const secret = page.getByLabel('Lösenfras eller återställningsnyckel', { exact: true });
  const typed = async (label: string): Promise<void> => {
    await page.getByLabel(label, { exact: true }).fill(passphrase);
    await page.getByLabel('Samma lösenfras igen').fill(passphrase);
    await button('Nästa').click();
  };
  return {
    button,
    secret,
    isLocked: () => expect(page.getByRole('heading', { level: 1, name: 'Registret är låst' })).toBeVisible(),
    unlock: async (text: string): Promise<void> => {
      await secret.fill(text);
      await button('Lås upp').click();
    },
    /** To the recovery sheet; answers its groups. `label`: of the field for the passphrase. */
    toSheet: async (label = 'Lösenfras'): Promise<readonly string[]> => {
      await typed(label);
      await expect(page.getByRole('heading', { name: 'Återställningsnyckel', exact: true })).toBeVisible();
      return page
        .getByRole('listitem')
        .filter({ hasText: /^[0-9A-Z]{4}$/ })
        .allTextContents();
    },
    /** Saves the sheet as a file, which lets the next step be taken; answers the file's text. */
    saveSheet: async (): Promise<string> => {
      const coming = page.waitForEvent('download');
      await button('Spara som fil').click();
      const stream = await (await coming).createReadStream();
      const chunks: Buffer[] = [];
      for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
      await button('Jag har sparat nyckeln').click();
      return Buffer.concat(chunks).toString('utf8');
    },
    /** The two groups that are asked for, out of those that were noted. */
    prove: async (groups: readonly string[], done: string): Promise<void> => {
      const fields = page.getByRole('textbox', { name: /^Grupp \d+$/ });
      for (const field of await fields.all()) {
        const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '');
        await field.fill(groups[Number(/\d+/.exec(label)?.[0]) - 1] ?? '');
      }
      await page.locator('form').filter({ has: fields }).getByRole('button', { name: done }).click();
    },
  };
}
