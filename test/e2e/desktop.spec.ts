import type { Page } from '@playwright/test';
import type { DesktopHost, MenuMessage, PageState, PrintRequest } from '../../shared/contract/shell.ts';
import { expect, test } from './pages/app.ts';
import { registerPage } from './pages/register-page.ts';

// The page's half of the desktop menu. Electron's half is tested over a stand-in (electron/shell); here the stand-in is the other way round.
test.skip(({ electron }) => electron !== '', 'the real menu cannot be pressed from here');

type Heard = {
  readonly states: PageState[];
  readonly prints: PrintRequest[];
  readonly others: string[];
  menu: (message: MenuMessage) => void;
};
declare global {
  interface Window {
    heard: Heard;
  }
}

/** The page finds a host, as under Electron, whose calls go the browser's way. */
async function withHost(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: Heard = { states: [], prints: [], others: [], menu: () => {} };
    const host: DesktopHost = {
      call: async (name, input) =>
        (
          await fetch(`/api/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) })
        ).json(),
      tell: (state) => void heard.states.push(state),
      other: (which) => void heard.others.push(which),
      onMenu: (listener) => void (heard.menu = listener),
      print: async (request) => {
        heard.prints.push(request);
        // What is shown at the moment of printing.
        document.body.dataset['waiting'] = String(document.querySelectorAll('.pp-wait, .cv-wait').length);
        document.body.dataset['scheme'] = document.documentElement.getAttribute('data-mantine-color-scheme') ?? '';
        return { kind: 'saved', file: 'x.pdf' };
      },
    };
    Object.assign(window, { host, heard });
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
const choose = (page: Page, message: MenuMessage) => page.evaluate((chosen) => window.heard.menu(chosen), message);
const lastState = (page: Page) => page.evaluate(() => window.heard.states.at(-1));

test('the menu leads to pages, and is told what can be done there', async ({ page }) => {
  await withHost(page);
  expect(await lastState(page)).toMatchObject({ language: 'sv' });
  await choose(page, { go: 'settings' });
  await expect(page.getByRole('heading', { level: 1, name: 'Inställningar' })).toBeVisible();
  await expect.poll(async () => (await lastState(page))?.works).not.toContain('new');
  await registerPage(page).open('Risker');
  await expect
    .poll(async () => (await lastState(page))?.works)
    .toEqual(expect.arrayContaining(['new', 'find', 'export', 'search', 'help']));
  expect((await lastState(page))?.works).not.toContain('lock');
  await choose(page, { do: 'theme' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await choose(page, { do: 'search' });
  await expect(page.getByRole('dialog')).toBeVisible();
  // A dialog keeps the commands, as it keeps the keys.
  await choose(page, { do: 'who' });
  await expect(page.getByRole('dialog', { name: 'Vem arbetar?' })).toBeHidden();
  await page.keyboard.press('Escape');
  await choose(page, { do: 'who' });
  await expect(page.getByRole('dialog', { name: 'Vem arbetar?' })).toBeVisible();
});

test('undo in the menu takes back letters where letters are typed, and else the last change', async ({ page }) => {
  await withHost(page);
  const risks = registerPage(page);
  await risks.open('Risker');
  await risks.openRow(/R-2026-01/);
  const owner = risks.panel.getByRole('textbox', { name: 'Riskägare' });
  const before = await owner.inputValue();
  await owner.fill('Stabschef');
  await risks.save();
  await owner.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('s');
  await expect(owner).toHaveValue('Stabschefs');
  await choose(page, { do: 'undo' });
  await expect(owner).toHaveValue('Stabschef');
  await owner.evaluate((field) => (field as HTMLElement).blur());
  await choose(page, { do: 'undo' });
  await expect(page.getByRole('banner').getByText(/^Ångrade: Ändring av risk R-2026-01/)).toBeVisible();
  await expect(owner).toHaveValue(before);
});

test('a report becomes a PDF with all its chapters, in light colours also in a dark window', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await withHost(page);
  await choose(page, { go: 'review' });
  await expect(page.getByText('Sammanfattning').first()).toBeVisible();
  await page.getByRole('button', { name: 'Exportera' }).click();
  await page.getByRole('menuitem', { name: /^PDF/ }).click();
  await expect
    .poll(() => page.evaluate(() => window.heard.prints))
    .toEqual([{ as: 'pdf', title: expect.stringMatching(/^Ledningens genomgång, .*2026/) }]);
  await expect(page.locator('body')).toHaveAttribute('data-waiting', '0');
  await expect(page.locator('body')).toHaveAttribute('data-scheme', 'light');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test.describe('a register that is not made yet', () => {
  test.use({ store: 'none' });
  test('gives way to another one, or to the example', async ({ page }) => {
    await withHost(page);
    await page.getByRole('button', { name: 'Öppna ett register …' }).click();
    await page.getByRole('button', { name: 'Prova med exempeldata' }).click();
    expect(await page.evaluate(() => window.heard.others)).toEqual(['open', 'demo']);
  });
});
