import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { dataFolder } from '#electron/host/locations.ts';

const most = 8;
const schema = z.array(z.string());

const listFile = (): string => join(dataFolder(), 'senaste.json');

/** Absolute paths of the registers that were opened last on this computer, the last first. Empty when the list cannot be read: nothing depends on it. */
export function recentStores(file: string = listFile()): readonly string[] {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8'))).slice(0, most);
  } catch {
    return [];
  }
}

/** Puts a register first in the list. */
export const rememberStore = (store: string, file?: string): void =>
  keep([store, ...recentStores(file).filter((other) => other !== store)].slice(0, most), file);
export const forgetStore = (store: string, file?: string): void =>
  keep(
    recentStores(file).filter((other) => other !== store),
    file,
  );
export const forgetAllStores = (file?: string): void => keep([], file);

/** Several windows, each a process, may write: the file is replaced whole, and a lost line is no loss. */
function keep(stores: readonly string[], file: string = listFile()): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.ny`, JSON.stringify(stores), { mode: 0o600 });
    renameSync(`${file}.ny`, file);
  } catch {
    // A list that cannot be kept is a convenience missed.
  }
}

/** What can still be opened: a register on a stick that is not there is left out of the menu, and comes back with the stick. */
export const openableStores = (file?: string): readonly string[] => recentStores(file).filter((store) => existsSync(store));
