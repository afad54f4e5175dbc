import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { app, BrowserWindow, dialog, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { startStoreWorker, type StoreClient } from '#electron/api/store-client.ts';
import { storeLocation, windowProfileFolder, type StoreLocation } from '#electron/host/locations.ts';
import { setMenu } from './menu.ts';
import { authorizeIpc } from './policy.ts';
import { openWindow, prepareSession, registerScheme } from './window.ts';

// What the program writes is for its user alone (RELIABILITY.md 0.5).
process.umask(0o077);
// Everything down to `start` has to happen before the app is ready.
app.enableSandbox();
registerScheme();
const location = storeLocation(choiceFromCommandLine());
// Decides both where the window keeps its state and what "already running" means: one instance for each register.
app.setPath('userData', windowProfileFolder(location.file));
if (app.requestSingleInstanceLock()) start(location);
else app.quit();

function choiceFromCommandLine(): { store?: string | undefined; demo?: boolean | undefined } {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(app.isPackaged ? 1 : 2),
    options: { store: { type: 'string' }, demo: { type: 'boolean' } },
    allowPositionals: true,
    // Chromium's own switches stand among the arguments too.
    strict: false,
  });
  // A double-clicked register arrives as a bare path.
  const store = typeof values.store === 'string' ? values.store : positionals.find((path) => path.endsWith('.isam'));
  return { store, demo: values.demo === true };
}

function start({ file, demo }: StoreLocation): void {
  // Never `await app.whenReady()` at the top level: the app becomes ready only after this module has been evaluated (electron#40719).
  app
    .whenReady()
    .then(async () => {
      const store = await startStoreWorker({ file, demo, actor: userInfo().username });
      closeStoreBeforeQuitting(store);
      ipcMain.handle('api', (event, name: unknown, input: unknown) => answer(store, event, name, input));
      prepareSession();
      setMenu(!app.isPackaged);
      await openWindow();
    })
    .catch(explainAndQuit);
  app.on('second-instance', showWindow);
  app.on('window-all-closed', () => app.quit());
}

function answer(store: StoreClient, event: IpcMainInvokeEvent, name: unknown, input: unknown): Promise<unknown> {
  const { senderFrame } = event;
  if (typeof name !== 'string' || !authorizeIpc(senderFrame?.url, senderFrame?.parent === null)) throw new Error('forbidden');
  return store.call(name, input);
}

/** Quitting waits for the store: a commit in flight is finished, the file is closed, the lock is given back. */
function closeStoreBeforeQuitting(store: StoreClient): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    void store.close().finally(() => app.exit(0));
  });
}

function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

function explainAndQuit(reason: unknown): void {
  dialog.showErrorBox('Säkerhetspärmen kunde inte öppnas', reason instanceof Error ? reason.message : String(reason));
  app.exit(1);
}
