import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './pages/app.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const violations = async (page: Page) => {
  const found = await new AxeBuilder({ page }).withTags(rules).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
};
const go = (page: Page, hash: string) => page.goto(new URL(`/${hash}`, page.url()).href);
const openHelp = async (page: Page) => {
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Shift+?');
  return page.getByRole('dialog', { name: 'Hjälp och kortkommandon' });
};
const list = (page: Page, name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

test.describe('the walk through the lists', () => {
  test.use({ store: 'empty' });

  test('leads from list to list, reads one whose headers nobody knows, and keeps how far one has come', async ({ page }) => {
    await page.getByRole('button', { name: 'Gå igenom dina listor' }).click();
    const progress = page.getByRole('main').getByRole('status');
    await expect(progress).toContainText('0 av 18 listor inlagda. Härnäst: Organisation.');
    await expect(list(page, 'Organisation')).toHaveAttribute('aria-current', 'step');

    await list(page, 'Risklista').getByText('Vad listan ska innehålla').click();
    await expect(list(page, 'Risklista').getByText('Händelse', { exact: true })).toBeVisible();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tom lista: risklista' }).click();
    expect((await saving).suggestedFilename()).toBe('Tom lista, Risker.xlsx');

    await page.getByRole('button', { name: 'Läs in: risklista' }).click();
    await expect(page.getByRole('region', { name: 'Läs in: Risklista' })).toBeVisible();
    // No header that says what the list is: the reader has said it.
    const rows = 'Vad;Chans;Hur illa\nFelskick av brev;3;2\nKonto kapas;2;4\n';
    await page.getByLabel('Filer att läsa in').setInputFiles([{ name: 'blad.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) }]);
    await expect(page.getByRole('combobox', { name: 'Läs in till' })).toHaveValue('Risker');
    await page.getByRole('combobox', { name: 'Fält för kolumnen Vad', exact: true }).click();
    await page.getByRole('option', { name: 'Händelse *' }).click();
    await page.getByRole('button', { name: 'Läs in 2 rader' }).click();
    await page.getByRole('button', { name: 'Tillbaka till Kom igång' }).click();
    await expect(progress).toContainText('1 av 18 listor inlagda.');
    await expect(list(page, 'Risklista')).toContainText('Inlagd, 2 poster');

    await page.getByRole('button', { name: 'Har ingen: organisation' }).click();
    await expect(progress).toContainText('Härnäst: Leverantörer och avtal.');
    await page.reload();
    await expect(progress).toContainText('Härnäst: Leverantörer och avtal.');
    await expect(list(page, 'Organisation')).toContainText('Finns ingen');
  });

  test('can be put away from the overview and is found again under help', async ({ page }) => {
    await go(page, '#/import?lista=organisation');
    const units = 'Avdelning;Typ;Antal medarbetare\nKontaktcenter;avdelning;40\n';
    await page.getByLabel('Filer att läsa in').setInputFiles([{ name: 'org.csv', mimeType: 'text/csv', buffer: Buffer.from(units) }]);
    await page.getByRole('button', { name: 'Läs in 1 rad' }).click();
    await expect(page.getByRole('button', { name: 'Tillbaka till Kom igång' })).toBeVisible();
    await go(page, '#/');
    await page.getByRole('button', { name: 'Inte nu' }).click();
    await expect(page.getByText('Kom igång: 1 av 18 listor inlagda.')).toBeVisible();
    await page.getByRole('button', { name: 'Visa inte mer' }).click();
    await expect(page.getByText('Kom igång:')).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible();
    await expect(page.getByText('Kom igång:')).toHaveCount(0);
    await (await openHelp(page)).getByRole('link', { name: 'Kom igång' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Kom igång' })).toBeVisible();
    await page.getByRole('button', { name: 'Visa på översikten' }).click();
    await expect(page.getByRole('button', { name: 'Visa inte på översikten' })).toBeVisible();
  });
});

test.describe('the tour', () => {
  const step = (page: Page, at: number) => page.getByRole('dialog', { name: new RegExp(`^Rundtur, steg ${at} av 7: `) });

  test('is gone through by keyboard alone, says which step it is, and gives the keyboard back', async ({ page }) => {
    const start = page.getByRole('button', { name: 'Visa rundturen' });
    await start.focus();
    await page.keyboard.press('Enter');
    for (const at of [1, 2, 3, 4, 5, 6, 7]) {
      await expect(step(page, at)).toBeVisible();
      await expect(step(page, at).getByRole('button', { name: at === 7 ? 'Klar' : 'Nästa' })).toBeFocused();
      if (at < 7) await page.keyboard.press(at % 2 ? 'Enter' : 'ArrowRight');
    }
    await page.keyboard.press('ArrowLeft');
    await expect(step(page, 6)).toBeVisible();
    // Nothing outside can be reached with Tab.
    for (let n = 0; n < 5; n += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    // The offer is gone, so the page itself has the keyboard.
    await expect(page.getByRole('main')).toBeFocused();
    await expect(start).toHaveCount(0);
  });

  test('can be declined, and is found again in the help and in the palette', async ({ page }) => {
    await page.getByRole('button', { name: 'Inte nu' }).click();
    await expect(page.getByText('Ny här?')).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('region', { name: 'Att göra' })).toBeVisible();
    await expect(page.getByText('Ny här?')).toHaveCount(0);
    await (await openHelp(page)).getByRole('button', { name: 'Visa rundturen' }).click();
    await expect(step(page, 1)).toBeVisible();
    await step(page, 1).getByRole('button', { name: 'Avsluta rundturen' }).click();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('rundtur');
    await page.getByRole('option', { name: /Visa rundturen/ }).click();
    await expect(step(page, 1)).toBeVisible();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`in the ${colorScheme} theme`, () => {
      test.use({ colorScheme });
      test('breaks no rule of WCAG 2.2 AA', async ({ page }) => {
        await page.getByRole('button', { name: 'Visa rundturen' }).click();
        for (const at of [1, 2, 3, 4, 5, 6, 7]) {
          await expect(step(page, at)).toBeVisible();
          expect.soft(await violations(page), `step ${at}`).toEqual([]);
          await page.keyboard.press('ArrowRight');
        }
      });
      test('the help breaks none either', async ({ page }) => {
        await openHelp(page);
        expect(await violations(page)).toEqual([]);
      });
    });
});

test('where everything lies is one click from the name of the register', async ({ page }) => {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /Var ligger mina uppgifter\?$/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Var ligger mina uppgifter?' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Registret' }).getByText(/\.isam$/)).toBeVisible();
  await page.getByRole('link', { name: 'Visa säkerhetskopiorna' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Säkerhetskopior' })).toBeVisible();
});

test('what is saved of an error report is what has been read, with the reader’s own words first', async ({ page }) => {
  // Something that nobody foresaw, with a name in it.
  const told = page.waitForResponse(/report\.note$/);
  await page.evaluate(() => void setTimeout(() => (null as unknown as { Kanariefågel: () => void }).Kanariefågel()));
  await told;
  await go(page, '#/register/risk');
  await go(page, '#/felrapport');
  const report = page.getByRole('region', { name: 'Rapporten' }).last();
  await expect(report).toContainText('Programmets version: ');
  await expect(report).toContainText('TypeError /: 1 gång');
  await expect(report).not.toContainText('Kanariefågel');
  await expect(report).not.toContainText('.isam');
  await page.getByRole('textbox', { name: 'Vad gjorde du när det blev fel?' }).fill('Jag öppnade en risk.');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som textfil' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^felrapport \d{4}-\d{2}-\d{2}\.txt$/);
  const text = readFileSync((await file.path()) ?? '', 'utf8');
  expect(text).toMatch(/^Beskrivning: Jag öppnade en risk\.\n\nFelrapport från Säkerhetspärmen\n/);
  expect(text).toBe(await report.textContent());
});

test.describe('a register that is not made yet', () => {
  test.use({ store: 'none' });
  test('says how another one is opened, or the example', async ({ page }) => {
    const other = page.getByRole('region', { name: 'Eller börja på ett annat sätt' });
    await expect(other).toContainText('npm start -- --demo');
    expect(await violations(page)).toEqual([]);
  });
});
