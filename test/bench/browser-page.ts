import type { Page } from 'playwright-core';

/** The value that so large a share of the measured ones stays under. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Run in the page before its own scripts. `parmenBench.painted(from, ready)`: ms from an event to the frame after the one in which `ready` holds. */
export function installProbe(): void {
  const afterPaint = (done: () => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done();
      channel.port2.postMessage(0);
    });
  const rows = (): readonly Element[] => [...document.querySelectorAll('.dt-row.dt-body')];
  const filled = (): boolean => rows().length > 0 && rows().every((row) => row.getAttribute('aria-busy') !== 'true');
  const text = (): string =>
    rows()
      .map((row) => row.textContent)
      .join('\n');
  const until = (ready: () => boolean): Promise<number> =>
    new Promise((resolve) => {
      const look = () => (ready() ? afterPaint(() => resolve(performance.now())) : requestAnimationFrame(look));
      look();
    });
  Object.assign(globalThis, { parmenBench: { rows, filled, text, until } });
}

type Probe = {
  readonly rows: () => readonly Element[];
  readonly filled: () => boolean;
  readonly text: () => string;
  readonly until: (ready: () => boolean) => Promise<number>;
};
declare global {
  // What installProbe puts into the page; a global has to be declared so.
  var parmenBench: Probe;
  var parmenBenchResult: Promise<number>;
}

/** Words that a search of risks finds many of and few of, typed letter by letter and taken away again. */
const typed = ['utpres', 'skydd', 'leverant'];

/** ms from each real key press in the search field to the frame that paints the rows it asks for. */
export async function keystrokes(page: Page): Promise<readonly number[]> {
  const field = page.getByRole('searchbox');
  const found: number[] = [];
  for (const word of typed) {
    await field.fill('');
    await settled(page);
    for (const letter of word) {
      await page.evaluate(watchAnswer, { event: 'input' } as const);
      await page.keyboard.press(letter);
      found.push(await page.evaluate(() => globalThis.parmenBenchResult));
    }
  }
  return found;
}

/** What is waited for: the event that begins, a command that has to be answered first, and the question whose answer is painted. */
type Watch = { readonly event: 'input' | 'keydown'; readonly command?: string };

/** Waits, inside the page, for the key's event, the rows that it makes the page ask for, and the frame that shows them. */
function watchAnswer({ event: begins, command }: Watch): void {
  globalThis.parmenBenchResult = new Promise((resolve) => {
    const { fetch: send } = globalThis;
    let from = 0;
    let done = command === undefined;
    let answered = false;
    addEventListener(begins, ({ timeStamp }) => (from ||= timeStamp), { capture: true });
    globalThis.fetch = async (...input) => {
      const [asked] = input;
      const address = asked instanceof Request ? asked.url : asked instanceof URL ? asked.href : asked;
      const isRows = from > 0 && done && address.endsWith('/records.page');
      const response = await send(...input);
      if (command !== undefined && address.endsWith(command)) done = true;
      if (!isRows) return response;
      const body = await response.text();
      // The rows are drawn in the task after the answer has been read.
      setTimeout(() => (answered = true));
      return new Response(body, { headers: response.headers });
    };
    void globalThis.parmenBench
      .until(() => answered && globalThis.parmenBench.filled())
      .then((at) => {
        globalThis.fetch = send;
        resolve(at - from);
      });
  });
}

/** ms from a key to the frame that shows the rows as they are after its command. */
export async function commandKey(page: Page, key: string, command: string): Promise<number> {
  await settled(page);
  await page.evaluate(watchAnswer, { event: 'keydown', command } as const);
  await page.keyboard.press(key);
  return page.evaluate(() => globalThis.parmenBenchResult);
}

/** Until the page has nothing more to ask or draw. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('.dt') === null || globalThis.parmenBench.filled());
}

/** ms from the click on a navigation entry to the frame that paints the page that it leads to. */
export async function opened(page: Page, label: string): Promise<number> {
  const entry = page
    .getByRole('navigation')
    .first()
    .getByRole('link', { name: new RegExp(`^${label}`) });
  await settled(page);
  await entry.evaluate((link) => {
    globalThis.parmenBenchResult = new Promise((resolve) => {
      link.addEventListener(
        'click',
        ({ timeStamp }) => {
          const ready = () =>
            link.getAttribute('aria-current') === 'page' &&
            (location.hash === '#/'
              ? document.querySelector('.todo tbody tr, .box-b') !== null && document.querySelector('.due-g') !== null
              : globalThis.parmenBench.filled());
          void globalThis.parmenBench.until(ready).then((at) => resolve(at - timeStamp));
        },
        { once: true, capture: true },
      );
    });
  });
  await entry.click();
  return page.evaluate(() => globalThis.parmenBenchResult);
}

export type Frames = { readonly frames: number; readonly blank: number };

/** Frames in which a row of the visible part of the table stood without its content, while `act` scrolled. */
export async function blankFrames(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const seen = { frames: 0, blank: 0, on: true };
    Object.assign(globalThis, { parmenFrames: seen });
    const box = document.querySelector('.dt')!.getBoundingClientRect();
    const look = () => {
      seen.frames += 1;
      const visible = globalThis.parmenBench.rows().filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > box.top && top < box.bottom;
      });
      if (visible.length === 0 || visible.some((row) => row.getAttribute('aria-busy') === 'true')) seen.blank += 1;
      if (seen.on) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await act();
  return page.evaluate(() => {
    const seen = (globalThis as unknown as { parmenFrames: { frames: number; blank: number; on: boolean } }).parmenFrames;
    seen.on = false;
    return { frames: seen.frames, blank: seen.blank };
  });
}
