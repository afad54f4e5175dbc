import { userInfo } from 'node:os';
import { join } from 'node:path';
import { app, dialog, ipcMain, type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import { startStoreWorker, type StoreClient } from '#electron/api/store-client.ts';
import { runCommandLine } from '#electron/cli/run.ts';
import { bundledDictionary, putDictionary } from '#electron/host/dictionary.ts';
import { storeLocation, windowProfileFolder, type StoreChoice, type StoreLocation } from '#electron/host/locations.ts';
import { otherStoreSchema, printRequestSchema } from '#shared/contract/shell.schema.ts';
import { shellWords } from '#shared/i18n/shell.ts';
import { startOf } from './command-line.ts';
import { afterStoreGone } from './failures.ts';
import { lockWithScreen, systemKeeper } from './keeper.ts';
import { followPage, showMenu } from './menu-bar.ts';
import { printPage } from './pdf.ts';
import { authorizeIpc, chromiumSwitches } from './policy.ts';
import { rememberStore } from './recent-stores.ts';
import { checkSpelling } from './spelling.ts';
import { chooseStore, launch, openFile } from './stores.ts';
import { createWindow, loadInterface, prepareSession, registerScheme } from './window.ts';

/** A call of the page that has not been answered when the window closes may take so long before the store is closed all the same. */
const settleMs = 10_000;

// What the program writes is for its user alone (RELIABILITY.md 0.5).
process.umask(0o077);
const asked = startOf(process.argv.slice(app.isPackaged ? 1 : 2));
// The same program does the jobs of the command line, for scheduled backups and reports: no window, no profile.
if ('job' in asked) void runCommandLine(asked.job).then((code) => app.exit(code));
else startProgram(asked);

/** Everything down to the lock has to happen before the app is ready. */
function startProgram(choice: StoreChoice): void {
  app.enableSandbox();
  for (const [name, value] of chromiumSwitches) app.commandLine.appendSwitch(name, value);
  registerScheme();
  const location = storeLocation(choice);
  // Decides both where the window keeps its state and what "already running" means: one instance for each register.
  app.setPath('userData', windowProfileFolder(location.file));
  if (app.requestSingleInstanceLock()) start(location);
  else app.quit();
}

function start({ file, demo }: StoreLocation): void {
  let window: BrowserWindow | undefined;
  // On a Mac a double-clicked register comes as an event: to a program that has not shown anything yet it says what to open.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (window) return launch(['--store', path]);
    app.relaunch({ args: ['--store', path] });
    app.exit(0);
  });
  app.on('second-instance', () => showWindow(window));
  app.on('window-all-closed', () => app.quit());
  // Never `await app.whenReady()` at the top level: the app becomes ready only after this module has been evaluated (electron#40719).
  app
    .whenReady()
    .then(async () => {
      const options = { file, demo, actor: userInfo().username, ask: true };
      const store = await startStoreWorker(options, () => void (window && afterStoreGone(window)), systemKeeper);
      lockWithScreen(store);
      listen(store, () => window);
      prepareSession(!app.isPackaged);
      setUpSpelling();
      if (!demo) remember(file);
      window = createWindow(file);
      showMenu(window, file);
      await loadInterface(window);
    })
    .catch(explainAndQuit);
}

/** What a page can ask for, each of the program's own page only. */
function listen(store: StoreClient, window: () => BrowserWindow | undefined): void {
  const pending = new Set<Promise<unknown>>();
  closeStoreBeforeQuitting(store, pending);
  ipcMain.handle('api', (event, name: unknown, input: unknown) => {
    if (!isOwn(event) || typeof name !== 'string') throw new Error('forbidden');
    const answer = store.call(name, input);
    pending.add(answer);
    return answer.finally(() => pending.delete(answer));
  });
  ipcMain.handle('print', (event, request: unknown) => {
    const shown = window();
    if (!isOwn(event) || !shown) throw new Error('forbidden');
    return printPage(shown, printRequestSchema.parse(request));
  });
  ipcMain.on('dropped', (event, file: unknown) => {
    const shown = window();
    if (isOwn(event) && shown && typeof file === 'string') openFile(shown, file);
  });
  ipcMain.on('other', (event, which: unknown) => {
    const shown = window();
    const chosen = otherStoreSchema.safeParse(which);
    if (!isOwn(event) || !shown || !chosen.success) return;
    if (chosen.data === 'demo') launch(['--demo']);
    else void chooseStore(shown);
  });
  followPage(isOwn);
}

const isOwn = ({ senderFrame }: IpcMainInvokeEvent | IpcMainEvent): boolean => authorizeIpc(senderFrame?.url, senderFrame?.parent === null);

function setUpSpelling(): void {
  const source = bundledDictionary([join(process.resourcesPath, 'dictionaries'), join(app.getAppPath(), 'build/resources/dictionaries')]);
  if (source !== undefined) putDictionary(source, app.getPath('userData'));
  checkSpelling(source !== undefined);
}

function remember(file: string): void {
  rememberStore(file);
  app.addRecentDocument(file);
}

/** Quitting waits for what is being answered and for the store: a commit in flight is finished, the file is closed, the lock is given back. */
function closeStoreBeforeQuitting(store: StoreClient, pending: ReadonlySet<Promise<unknown>>): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    const answered = Promise.allSettled(pending);
    const late = new Promise((resolve) => setTimeout(resolve, settleMs));
    void Promise.race([answered, late])
      .then(() => store.close())
      .finally(() => app.exit(0));
  });
}

function showWindow(window: BrowserWindow | undefined): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

function explainAndQuit(reason: unknown): void {
  dialog.showErrorBox(shellWords.failures.notOpened, reason instanceof Error ? reason.message : String(reason));
  app.exit(1);
}
