import { Menu, session, type BrowserWindow } from 'electron';
import { contextTemplate } from './menu.ts';

/** macOS and, where it has Swedish, Windows check with their own; elsewhere the dictionary of the profile is used. Without one nothing is checked. */
export function checkSpelling(hasDictionary: boolean): void {
  const { defaultSession } = session;
  // Should Chromium miss the file it would look for it on the internet: it is given an address that leads nowhere.
  defaultSession.setSpellCheckerDictionaryDownloadURL('app://none/');
  defaultSession.setSpellCheckerEnabled(hasDictionary);
  if (hasDictionary && process.platform !== 'darwin') defaultSession.setSpellCheckerLanguages(['sv']);
}

/** Suggestions and editing on a right click. */
export function offerContextMenu({ webContents }: BrowserWindow): void {
  webContents.on('context-menu', (_event, params) => {
    const items = contextTemplate(params, {
      replace: (word) => webContents.replaceMisspelling(word),
      learn: (word) => void webContents.session.addWordToSpellCheckerDictionary(word),
    });
    if (items.length > 0) Menu.buildFromTemplate(items).popup();
  });
}
