import { flushSync } from 'react-dom';
import { useEffect } from 'react';

/** Said before a page is printed by the program; a browser's own Ctrl+P says `beforeprint`. */
const drawAll = 'parmen:draw-all';
/** What stands where something is still to come. */
const stillToCome = '.pp-wait, .cv-wait';
const drawnWithinMs = 10_000;

/** Draws what is otherwise left until it is scrolled to. */
export function useBeforePrint(draw: () => void): void {
  useEffect(() => {
    const now = () => flushSync(draw);
    window.addEventListener(drawAll, now);
    window.addEventListener('beforeprint', now);
    return () => {
      window.removeEventListener(drawAll, now);
      window.removeEventListener('beforeprint', now);
    };
  }, [draw]);
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves when nothing is to come any more, or after ten seconds: a page without its last chart is better than none. */
async function whenDrawn(): Promise<void> {
  window.dispatchEvent(new Event(drawAll));
  const until = performance.now() + drawnWithinMs;
  do await nextFrame();
  while (document.querySelector(stillToCome) !== null && performance.now() < until);
  await nextFrame();
}

const schemeName = 'data-mantine-color-scheme';

/** Paper is white: a dark window would print dark margins and light text. @returns what gives the window its colours back */
function inLight(): () => void {
  const page = document.documentElement;
  const shown = page.getAttribute(schemeName);
  page.setAttribute(schemeName, 'light');
  return () => (shown === null ? page.removeAttribute(schemeName) : page.setAttribute(schemeName, shown));
}

/** For a browser's own Ctrl+P, on every page. */
export function usePaperColours(): void {
  useEffect(() => {
    let back = () => {};
    const before = () => {
      back = inLight();
    };
    const after = () => back();
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
}

/** The name of what is shown: of the paper, else of the page. */
function titleOfPage(): string {
  const parts = ['.pp-title', '.pp-sub'].map((name) => document.querySelector(name)?.textContent?.trim() ?? '').filter(Boolean);
  return (parts.join(', ') || (document.querySelector('h1')?.textContent?.trim() ?? '') || document.title).slice(0, 200);
}

/** The shown page as a PDF or on paper. In a browser both are its own dialog, where a PDF is one of the printers. */
export async function printPage(as: 'pdf' | 'paper'): Promise<void> {
  await whenDrawn();
  if (!window.host) return window.print();
  const back = inLight();
  await window.host.print({ as, title: titleOfPage() });
  back();
}
