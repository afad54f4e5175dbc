import { join } from 'node:path';
import { app, ipcMain, Menu, shell, type BrowserWindow, type IpcMainEvent } from 'electron';
import { pageStateSchema } from '#shared/contract/shell.schema.ts';
import type { PageState } from '#shared/contract/shell.ts';
import { shellWords } from '#shared/i18n/shell.ts';
import { language, setLanguage } from '#shared/kit/language.ts';
import { enabledCommands, menuTemplate, type MenuActs } from './menu.ts';
import { forgetAllStores, openableStores } from './recent-stores.ts';
import { chooseNewStore, chooseStore, launch, openFile, showFile } from './stores.ts';

/** Lies beside the program; made when it is packaged (build/notices.mjs). */
const licences = (): string => join(process.resourcesPath, 'TREDJEPARTSLICENSER.txt');

function actsOf(window: BrowserWindow, storeFile: string): MenuActs {
  return {
    send: (message) => window.webContents.send('menu', message),
    newStore: () => void chooseNewStore(window),
    openStore: () => void chooseStore(window),
    openRecent: (file) => openFile(window, file),
    clearRecent: () => {
      forgetAllStores();
      app.clearRecentDocuments();
      showMenu(window, storeFile);
    },
    openDemo: () => launch(['--demo']),
    showFile: () => showFile(storeFile),
    showLicences: () => void shell.openPath(licences()),
  };
}

let redraw = (): void => {};

/** Builds the menu in the language chosen; once more when the list of registers or the language has changed. */
export function showMenu(window: BrowserWindow, storeFile: string): void {
  redraw = () => {
    app.setAboutPanelOptions({ applicationName: shellWords.name, applicationVersion: app.getVersion(), copyright: 'EUPL-1.2' });
    const options = { acts: actsOf(window, storeFile), recent: openableStores(), platform: process.platform, isDeveloper: !app.isPackaged };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
  };
  redraw();
}

/** The page says in which language it is shown and what can be done where the reader is. */
export function followPage(isOwn: (event: IpcMainEvent) => boolean): void {
  ipcMain.on('page-state', (event, given: unknown) => {
    const state = pageStateSchema.safeParse(given);
    if (isOwn(event) && state.success) follow(state.data);
  });
}

function follow({ language: chosen, works }: PageState): void {
  if (chosen !== language()) {
    setLanguage(chosen);
    redraw();
  }
  const menu = Menu.getApplicationMenu();
  for (const [id, isEnabled] of enabledCommands(works)) {
    const item = menu?.getMenuItemById(id);
    if (item) item.enabled = isEnabled;
  }
}
