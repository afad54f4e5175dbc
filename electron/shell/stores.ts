import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { basename, isAbsolute } from 'node:path';
import { app, dialog, shell, type BrowserWindow } from 'electron';
import { shellWords } from '#shared/i18n/shell.ts';
import { isRegisterFile } from './policy.ts';
import { forgetStore } from './recent-stores.ts';

/**
 * Opens another register in a process of its own: two registers can be open side by side, and neither can touch the other. When that
 * register is open already, the single-instance lock of its profile brings the window that has it to the front (main.ts).
 */
export function launch(args: readonly string[]): void {
  const own = app.isPackaged ? [] : [app.getAppPath(), ...(process.argv.includes('--no-sandbox') ? ['--no-sandbox'] : [])];
  // An AppImage mounts itself anew for each start; what it runs from is gone when it ends.
  spawn(process.env['APPIMAGE'] ?? process.execPath, [...own, ...args], { detached: true, stdio: 'ignore' }).unref();
}

const filters = () => [{ name: shellWords.files.kind, extensions: ['isam'] }];

export async function chooseStore(window: BrowserWindow): Promise<void> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: shellWords.files.openTitle,
    filters: filters(),
    properties: ['openFile'],
  });
  const [file] = filePaths;
  if (file !== undefined) openFile(window, file);
}

/** A name for a register that does not exist yet. An existing file is never written over, whatever the system's dialog asked. */
export async function chooseNewStore(window: BrowserWindow): Promise<void> {
  const words = shellWords.files;
  const { filePath } = await dialog.showSaveDialog(window, { title: words.newTitle, defaultPath: words.newName, filters: filters() });
  if (filePath === '') return;
  const file = isRegisterFile(filePath) ? filePath : `${filePath}.isam`;
  if (existsSync(file)) tell(window, words.exists(basename(file)), words.existsDetail);
  else launch(['--store', file]);
}

/** A register from the list, from a dialog, or let go over the window: what is none is refused with words. */
export function openFile(window: BrowserWindow, file: string): void {
  const words = shellWords.files;
  if (!isAbsolute(file) || !isRegisterFile(file)) return tell(window, words.notRegister(basename(file)), words.notRegisterDetail);
  if (!existsSync(file) || !statSync(file).isFile()) {
    forgetStore(file);
    return tell(window, words.gone(basename(file)), words.goneDetail);
  }
  launch(['--store', file]);
}

/** Shows the register's file where it lies, so that it can be copied or looked after. */
export const showFile = (file: string): void => shell.showItemInFolder(file);

function tell(window: BrowserWindow, message: string, detail: string): void {
  void dialog.showMessageBox(window, { type: 'info', message, detail });
}
