import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';

/** The Swedish menu. `isDeveloper` adds reloading and the developer tools, which a user has no need of. */
export function setMenu(isDeveloper: boolean): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([file, edit, view(isDeveloper), help]));
}

const line: MenuItemConstructorOptions = { type: 'separator' };

const file: MenuItemConstructorOptions = {
  label: '&Arkiv',
  submenu: [
    { label: 'Skriv ut …', accelerator: 'CmdOrCtrl+P', click: () => BrowserWindow.getFocusedWindow()?.webContents.print() },
    line,
    { label: 'Avsluta', role: 'quit' },
  ],
};

const edit: MenuItemConstructorOptions = {
  label: '&Redigera',
  submenu: [
    { label: 'Ångra', role: 'undo' },
    { label: 'Gör om', role: 'redo' },
    line,
    { label: 'Klipp ut', role: 'cut' },
    { label: 'Kopiera', role: 'copy' },
    { label: 'Klistra in', role: 'paste' },
    { label: 'Klistra in utan formatering', role: 'pasteAndMatchStyle' },
    { label: 'Markera allt', role: 'selectAll' },
  ],
};

function view(isDeveloper: boolean): MenuItemConstructorOptions {
  const forDevelopers: MenuItemConstructorOptions[] = [
    line,
    { label: 'Läs om', role: 'reload' },
    { label: 'Utvecklarverktyg', role: 'toggleDevTools' },
  ];
  return {
    label: '&Visa',
    submenu: [
      { label: 'Större text', role: 'zoomIn' },
      { label: 'Mindre text', role: 'zoomOut' },
      { label: 'Normal textstorlek', role: 'resetZoom' },
      line,
      { label: 'Helskärm', role: 'togglefullscreen' },
      ...(isDeveloper ? forDevelopers : []),
    ],
  };
}

/** The guide is a page of the interface. */
function openGuide(): void {
  void BrowserWindow.getFocusedWindow()?.webContents.executeJavaScript("location.hash = '#/hjalp'");
}

const help: MenuItemConstructorOptions = {
  label: '&Hjälp',
  submenu: [{ label: 'Användarhandbok', click: openGuide }, line, { label: 'Om Säkerhetspärmen', role: 'about' }],
};
