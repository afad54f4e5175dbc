import { app, dialog, type BrowserWindow } from 'electron';
import { shellWords } from '#shared/i18n/shell.ts';

/** More often than this in a minute and opening again is no longer offered. */
const mostCrashes = 3;
const withinMs = 60_000;

/** True while opening the window once more is worth a try. Pure but for what it remembers. */
export function crashCounter(now: () => number = Date.now): () => boolean {
  let crashes: readonly number[] = [];
  return () => {
    crashes = [...crashes.filter((at) => now() - at < withinMs), now()];
    return crashes.length < mostCrashes;
  };
}

/** A page that is gone or hangs: the store lives in another process, and drafts lie in the profile, so the page can be read anew. */
export function watchPage(window: BrowserWindow): void {
  const mayTryAgain = crashCounter();
  let asking = false;
  // What was ended on purpose is no crash.
  let isEnding = false;
  const ask = async (work: () => Promise<void>): Promise<void> => {
    if (asking) return;
    asking = true;
    await work();
    asking = false;
  };
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !isEnding) void ask(() => afterCrash(window, mayTryAgain()));
    isEnding = false;
  });
  window.on(
    'unresponsive',
    () =>
      void ask(async () => {
        if (!(await wantsReload(window))) return;
        isEnding = true;
        // What hangs does not answer a polite request.
        window.webContents.forcefullyCrashRenderer();
        window.webContents.reload();
      }),
  );
}

async function afterCrash(window: BrowserWindow, mayTryAgain: boolean): Promise<void> {
  const words = shellWords.failures;
  const buttons = mayTryAgain ? [words.again, words.quit] : [words.quit];
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: words.goneTitle,
    detail: mayTryAgain ? words.goneDetail : words.goneOften,
    buttons,
    defaultId: 0,
  });
  if (buttons[response] === words.again) window.webContents.reload();
  else app.quit();
}

async function wantsReload(window: BrowserWindow): Promise<boolean> {
  const words = shellWords.failures;
  const buttons = [words.wait, words.reload];
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: words.silentTitle,
    detail: words.silentDetail,
    buttons,
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

/** The page holds what is not saved and would rather stay: the user decides. True lets the window close. */
export function mayLeave(window: BrowserWindow): boolean {
  const words = shellWords.failures;
  const response = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: words.unsavedTitle,
    detail: words.unsavedDetail,
    buttons: [words.stay, words.leave],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

/** The worker that owns the store has ended by itself: nothing can be read or written until the program starts again. */
export async function afterStoreGone(window: BrowserWindow): Promise<void> {
  const words = shellWords.failures;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: words.storeTitle,
    detail: words.storeDetail,
    buttons: [words.restart, words.quit],
    defaultId: 0,
  });
  if (response === 0) app.relaunch();
  app.quit();
}
