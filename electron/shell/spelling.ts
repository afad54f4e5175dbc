import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Menu, session, type BrowserWindow } from 'electron';
import { contextTemplate } from './menu.ts';

// The name that Chromium gives its own Swedish dictionary: found in the profile it is used, and nothing is fetched (docs/decisions/0012).
const dictionary = 'sv-SE-3-0.bdic';

/** Where the package keeps it: outside of the archive, beside the bundle in the source tree. Undefined: there is none. */
export function bundledDictionary(resources: string, appFolder: string): string | undefined {
  return [join(resources, 'dictionaries', dictionary), join(appFolder, 'build/resources/dictionaries', dictionary)].find(existsSync);
}

/** Puts the dictionary into a profile, once and again when the program brings a newer one. */
export function putDictionary(source: string, profile: string): void {
  const folder = join(profile, 'Dictionaries');
  const target = join(folder, dictionary);
  if (existsSync(target) && statSync(target).size === statSync(source).size) return;
  mkdirSync(folder, { recursive: true });
  copyFileSync(source, target);
}

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
