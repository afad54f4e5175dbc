import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { closeStore } from '#db/sqlite/open.ts';
import { renderInWorker } from '#electron/export/export-client.ts';
import { findBrowser, quietBrowserArgs } from '../../build/browser.ts';
import { startHostProcess } from '../../build/host-process.ts';
import { manyRisks, paperOf } from '../docx/document-stores.ts';
import { cpuSeconds } from './measure.ts';

const risks = 300;
/**
 * A review with 300 risks in its appendix. `cpu`: seconds of the worker that makes it, its start included. `longestTask`: milliseconds of
 * the longest task on the page's main thread meanwhile, 0 when none took 50 (Long Tasks); undefined without a browser or a build.
 */
export type AppendixSpeed = { readonly cpu: number; readonly longestTask: number | undefined };

/** Milliseconds of the longest task while the Word file is made, from the choice in the menu to the download. */
async function longestTask(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Exportera' }).click();
  const item = page.getByRole('menuitem', { name: /^Word, intern version/ });
  await item.waitFor();
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
  await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), item.click()]);
  const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
  return Math.max(0, ...seen);
}

/** The quietest of three rounds: the machine's noise only ever makes tasks longer. */
async function inBrowser(file: string): Promise<number | undefined> {
  const executablePath = findBrowser();
  if (!executablePath || !existsSync('dist/renderer/index.html')) return undefined;
  const served = await startHostProcess(['--store', file]);
  if (served === undefined) throw new Error('The host did not start');
  const browser = await chromium.launch({ executablePath, args: quietBrowserArgs });
  try {
    const page = await browser.newPage({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
    await page.goto(served.url);
    await page.goto(new URL('/#/genomgang', served.url).href);
    await page.getByRole('article').waitFor();
    await page.waitForLoadState('networkidle');
    const rounds: number[] = [];
    for (let round = 0; round < 3; round += 1) rounds.push(await longestTask(page));
    return Math.min(...rounds);
  } finally {
    await browser.close();
    await served.stop();
  }
}

/** Measures both on a store in a file of its own. */
export async function reviewAppendix(): Promise<AppendixSpeed> {
  const folder = mkdtempSync(join(tmpdir(), 'appendix-'));
  try {
    const file = join(folder, 'register.pärm');
    const store = manyRisks(risks, file);
    const document = paperOf(store, { kind: 'review', audience: 'internal' });
    closeStore(store);
    return { cpu: await cpuSeconds(() => renderInWorker(document, { pageNumbers: 'estimate' })), longestTask: await inBrowser(file) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
