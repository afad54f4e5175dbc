import type { Page } from '@playwright/test';
import { expect, test } from './pages/app.ts';

const open = async (page: Page) => {
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Gallring' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gallring' })).toBeVisible();
};
const decide = async (page: Page, register: string, years: string) => {
  await page.getByRole('button', { name: `Ändra regeln för ${register}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Vad händer med posterna?' }).click();
  await page.getByRole('option', { name: 'Gallras' }).click();
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(dialog.getByText('Fyll i fristen och gallringsbeslutet.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Frist i år' }).fill(years);
  await dialog.getByRole('textbox', { name: 'Gallringsbeslut' }).fill('Nämnden 2025-11-04 § 61');
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText(`Regeln för ${register} är sparad.`)).toBeVisible();
};

test('a rule needs a decision, what it proposes is erased when the word is typed, and the copies that still hold it are named', async ({
  page,
}) => {
  await open(page);
  const proposals = page.getByRole('region', { name: 'Förslag' });
  await expect(proposals.getByText('Inga register har en gallringsregel. Allt bevaras.')).toBeVisible();
  await decide(page, 'incidenter', '0');
  const first = proposals.getByRole('checkbox', { name: /^Gallra Incident/ }).first();
  const name = (await first.getAttribute('aria-label'))!.replace('Gallra Incident ', '');
  const row = proposals.getByRole('row').filter({ hasText: name }).first();
  await expect(row).toContainText(/Stängd \d{4}-\d\d-\d\d\./);
  await row.getByRole('button').click();
  await expect(page).toHaveURL(/id=[^&]*[0-9a-f-]{36}/);
  const id = /id=[^&]*?([0-9a-f-]{36})/.exec(page.url())![1];

  await open(page);
  // What somebody typed about it and did not save.
  const draft = { key: `parmen.utkast.incident.${id}`, text: JSON.stringify({ values: { title: 'zzkanarie' }, names: {}, revision: 1 }) };
  await page.evaluate(({ key, text }) => localStorage.setItem(key, text), draft);
  await first.check();
  await page.getByRole('button', { name: 'Gallra valda …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Gallra 1 post' });
  await expect(dialog.getByRole('region', { name: 'Det här raderas' })).toContainText('1 incident');
  await expect(dialog.getByText(/^Det som gallras raderas för gott och kan inte ångras\./)).toBeVisible();
  const erase = dialog.getByRole('button', { name: 'Gallra för gott' });
  await dialog.getByRole('textbox', { name: 'Skriv GALLRA för att bekräfta' }).fill('gallra');
  await expect(erase).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Skriv GALLRA för att bekräfta' }).fill('GALLRA');
  await erase.click();
  await expect(page.getByText(/^1 post är gallrad\./)).toBeVisible();
  await expect(proposals.getByRole('checkbox', { name: `Gallra Incident ${name}`, exact: true })).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('zzkanarie');
  await expect(page.getByRole('button', { name: /^Ångra/ })).toHaveCount(0);

  const copies = page.getByRole('region', { name: 'Kopior som har kvar uppgifterna' });
  await expect(copies.getByRole('row')).toHaveCount(2);
  await copies.getByRole('button', { name: 'Ta bort de äldre kopiorna …' }).click();
  const remove = page.getByRole('dialog', { name: 'Ta bort de äldre kopiorna' });
  await remove.getByRole('textbox', { name: /^Skriv GALLRA/ }).fill('GALLRA');
  await remove.getByRole('button', { name: 'Ta bort de äldre kopiorna' }).click();
  await expect(page.getByText(/^En ny kopia är gjord och kontrollerad, och 1 äldre kopia är borttagen\./)).toBeVisible();
  await expect(copies).toHaveCount(0);

  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Historik' }).click();
  await expect(page.getByText('Gallrade').first()).toBeVisible();
  await expect(page.getByText('Nämnden 2025-11-04 § 61').first()).toBeVisible();
});
