import type { Locator, Page } from '@playwright/test';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { registers } from '#shared/registers/table.ts';
import { expect, test } from './pages/app.ts';
import { recordForm } from './pages/record-form.ts';
import { registerPage } from './pages/register-page.ts';

const marker = 'Provord';
const isText = (register: AnyRegister, field: string): boolean => ['text', 'longText', 'role'].includes(register.fields[field]?.kind ?? '');

/** A text that the register's search reads, so that the new rows can be told from the others. */
const searched = (register: AnyRegister): string | undefined =>
  [register.title, ...register.search].find((field) => isText(register, field) && field !== 'ref');

/** What is given to many rows at once: a field of its own, that no step of a lifecycle and no other rule hangs on. */
const shared = (register: AnyRegister): string | undefined => {
  const taken = [register.title, searched(register), 'ref', 'status', 'model', 'secrecyBasis'];
  const free = Object.entries(register.fields).filter(
    ([name, field]) => !taken.includes(name) && !field.internal && !field.rich && !field.required,
  );
  const first = (fits: (name: string) => boolean): string | undefined => free.find(([name]) => fits(name))?.[0];
  return (
    first((name) => name === 'owner') ??
    first((name) => isText(register, name)) ??
    first((name) => register.fields[name]?.kind === 'number')
  );
};

async function create(page: Page, register: AnyRegister, panel: Locator): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('button', { name: wordsOf(register.name).new, exact: true })
    .first()
    .click();
  const form = recordForm(page, panel, register);
  const word = searched(register);
  const { status } = register.defaults;
  const begins = typeof status === 'string' ? status : register.lifecycle?.first;
  const inState = begins === undefined ? [] : (register.lifecycle?.needs?.[begins] ?? []);
  const wanted = Object.entries(register.fields).filter(
    ([name, field]) =>
      name === word || inState.includes(name) || (field.required && register.defaults[name] === undefined && field.kind !== 'bool'),
  );
  for (const [field] of wanted) await form.fill(field, `${marker} ett`);
}

async function tie(page: Page, register: AnyRegister, list: ReturnType<typeof registerPage>): Promise<void> {
  const links = Object.values(register.links);
  if (links.some((link) => link.kind === 'manyIn' && link.to === 'action')) {
    await list.tab('Åtgärder').click();
    const form = list.panel.getByRole('form', { name: 'Ny åtgärd' });
    await form.getByRole('textbox', { name: 'Åtgärd', exact: true }).fill('Åtgärd ur provet');
    await form.getByRole('button', { name: 'Skapa och koppla' }).click();
    await expect(list.panel.getByRole('button', { name: 'Åtgärd ur provet', exact: true })).toBeVisible();
    return;
  }
  if (!links.some((link) => link.kind === 'manyOut' || link.kind === 'manyIn')) return;
  await list.tab('Kopplingar').click();
  const group = list.panel.getByRole('group', { name: /^Lägg till: / }).first();
  await group.getByRole('combobox').last().click();
  await page.getByRole('option').first().click();
  await group.getByRole('button', { name: 'Koppla' }).click();
  await expect(list.panel.getByRole('button', { name: /^Koppla bort/ }).first()).toBeVisible();
}

for (const register of Object.values(registers) as readonly AnyRegister[]) {
  const { many } = wordsOf(register.name);
  test(`${many}: made, found, copied, changed many at once, undone, edited, tied, archived`, async ({ page }) => {
    const list = registerPage(page);
    await page.goto(new URL(`/#/register/${register.name}?view=tabell`, page.url()).href);
    await create(page, register, list.panel);
    await list.save();

    const word = searched(register);
    if (word !== undefined) {
      await page.getByRole('searchbox', { name: interfaceWords.register.searchIn(many) }).fill(marker);
      await expect(list.status).toContainText(/^1 rad(?!er)/);
    }

    await list.panel.getByRole('button', { name: 'Fler val' }).click();
    await page.getByRole('menuitem', { name: 'Skapa en kopia' }).click();
    await list.save();
    if (word !== undefined) await expect(list.status).toContainText(/^2 rader/);

    const field = shared(register);
    if (word !== undefined && field !== undefined) {
      const rows = list.table.getByRole('row', { name: new RegExp(marker) });
      const shown = await rows.count();
      for (let row = 1; row <= 2; row++) await list.table.getByRole('row').nth(row).getByRole('checkbox').check();
      expect(shown === 2 || shown === 0, 'only the two new rows are shown').toBe(true);
      await page.getByRole('button', { name: 'Ändra markerade' }).click();
      const dialog = page.getByRole('dialog', { name: 'Ändra 2 rader' });
      const choice = dialog.getByRole('combobox', { name: 'Fält', exact: true });
      const label = wordsOf(register.name).fields[field] ?? field;
      if ((await choice.inputValue()) !== label) {
        await choice.fill(label);
        await page.getByRole('option', { name: label, exact: true }).click();
      }
      await recordForm(page, dialog, register).fill(field, 'Säkerhetsansvarig');
      await expect(dialog.getByText(/^\d av 2 ändras/)).toBeVisible();
      await dialog.getByRole('button', { name: /^Ändra \d rad/ }).click();
      await expect(dialog).toHaveCount(0);
      await page
        .getByRole('group', { name: /^\d rad(er)? ändrad/ })
        .getByRole('button', { name: 'Ångra' })
        .click();
      await expect(page.getByRole('banner').getByText(/^Ångrade: Ändring av/)).toBeVisible();
    }

    const form = recordForm(page, list.panel, register);
    if (word !== undefined) {
      await form.fill(word, `${marker} två`);
      await list.save();
      await form.value(word).toHaveValue(`${marker} två`);
    }
    await tie(page, register, list);
    await list.tab('Historik').click();
    await expect(list.panel.getByText('Skapade').first()).toBeVisible();

    await list.panel.getByRole('button', { name: 'Fler val' }).click();
    await page.getByRole('menuitem', { name: 'Arkivera' }).click();
    await expect(list.panel.getByText('Arkiverade').first()).toBeVisible();
    if (word !== undefined) await expect(list.status).toContainText(/^1 rad(?!er)/);
  });
}
