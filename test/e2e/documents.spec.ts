import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { documentKinds } from '#shared/documents/kinds.ts';
import { documentsSv } from '#shared/i18n/sv/documents.sv.ts';
import { expect, test } from './pages/app.ts';

/** The Word file's text, without its marks. */
async function download(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Word', exact: true }).click()]);
  const parts = unzipSync(new Uint8Array(readFileSync(await file.path())));
  expect(Object.keys(parts)).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'word/styles.xml']));
  return { name: file.suggestedFilename(), text: strFromU8(parts['word/document.xml']!).replaceAll(/<[^>]+>/g, ' ') };
}

test('each document is made, shown and downloaded as a Word file with the same heading and chapters', async ({ page }) => {
  // Twelve documents, each built by a worker of its own.
  test.slow();
  await page.goto(new URL('/#/dokument', page.url()).href);
  for (const kind of documentKinds) {
    const { label } = documentsSv.kinds[kind];
    await page
      .getByRole('navigation', { name: 'Dokument', exact: true })
      .getByRole('button', { name: new RegExp(`^${label}`) })
      .click();
    const record = page.getByRole('combobox', { name: 'Gäller' }).or(page.getByRole('textbox', { name: 'Gäller' }));
    const word = page.getByRole('button', { name: 'Word', exact: true });
    if (await word.isDisabled()) {
      await record.click();
      const options = page.getByRole('option');
      if ((await options.count()) === 0) {
        await page.keyboard.press('Escape');
        await expect(page.getByText(/Det finns inget att välja/)).toBeVisible();
        continue;
      }
      await options.first().click();
    }
    const paper = page.getByRole('article', { name: 'Dokumentet som det skrivs ut' });
    const heading = paper.getByRole('heading', { level: 2 }).first();
    await expect(heading).toBeVisible();
    const { name, text } = await download(page);
    expect(name, label).toMatch(/\.docx$/);
    expect(name, label).toContain(label.split(',')[0]);
    expect(text, label).toContain((await paper.locator('.pp-title').textContent()) ?? '');
    expect(text.replaceAll(/\s+/g, ' '), label).toContain(((await heading.textContent()) ?? '').trim());
  }
});

test('the agenda and the minutes are made from the review’s own menu, in both versions', async ({ page }) => {
  await page.goto(new URL('/#/genomgang', page.url()).href);
  await page.getByRole('button', { name: 'Exportera' }).click();
  await page.getByRole('menuitem', { name: 'Kallelse och dagordning till ledningens genomgång' }).click();
  const paper = page.getByRole('article');
  await expect(paper).toContainText('Stadshuset, sammanträdesrum Lind');
  expect((await download(page)).text).toContain('Riskläge och riskbehandling');
  await page
    .getByRole('navigation', { name: 'Dokument', exact: true })
    .getByRole('button', { name: 'Protokoll från ledningens genomgång' })
    .click();
  await expect(paper.getByRole('heading', { name: '§ 9 Riskläge och riskbehandling' })).toBeVisible();
  await expect(paper.getByRole('row', { name: /Ta fram tidsplan för försenade åtgärder/ })).toContainText('2026-12-15');
  const internal = await download(page);
  expect(internal.text).toContain('Justering');
  await page.getByText('Publik', { exact: true }).click();
  await expect(paper).toContainText('Publik');
  expect((await download(page)).name).toContain('publik');
});
