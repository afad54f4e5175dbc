import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './pages/app.ts';

/** Words that no Swedish sentence does without, and no English one has. */
const swedish = /(?<![\p{L}\p{N}])(och|för|inte|är|eller|från|ska|som|ett|detta|kan inte)(?![\p{L}\p{N}])/giu;
const settings = async (page: Page, heading: string) => {
  await page.goto(new URL('/#/installningar', page.url()).href);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
};
const toEnglish = async (page: Page) => {
  await settings(page, 'Inställningar');
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
};

test.describe('a register without records, so that every word is the program’s', () => {
  test.use({ store: 'empty' });
  test('speaks English on every page of the navigation, and Swedish again', async ({ page }) => {
    await toEnglish(page);
    await expect(page).toHaveURL(/installningar/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const links = page.getByRole('navigation', { name: 'Main menu' }).getByRole('link');
    const places = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(places.length).toBeGreaterThan(20);
    for (const place of places.filter((href) => !href.includes('installningar'))) {
      await page.goto(new URL(place, page.url()).href);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main')).not.toHaveText(/^$/);
      const text = await page.locator('body').innerText();
      expect
        .soft(
          [...text.matchAll(swedish)].map(([word]) => word),
          `${place}: ${text.slice(0, 400)}`,
        )
        .toEqual([]);
    }
    await settings(page, 'Settings');
    await page.getByRole('radio', { name: 'Svenska' }).check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Inställningar' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  });
});

test('the review is written in English', async ({ page }) => {
  await toEnglish(page);
  await page.goto(new URL('/#/genomgang', page.url()).href);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /^Word, internal version/ }).click();
  const file = await (await download).path();
  const parts = unzipSync(readFileSync(file));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(part('word/document.xml')).toContain('Management review');
  expect(part('word/styles.xml')).toContain('w:val="en-GB"');
});
