import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from '#db/backup/inspect.ts';
import { backupFolder } from '#db/backup/names.ts';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { verify } from '#db/verify.ts';
import { faultKeys, presentKey } from './keys.ts';

/** What is left after a fault. `lost`: said ids that are not there. `isSound`: opens, integrity, history, links and computed columns hold. */
export type Aftermath = { readonly rows: number; readonly lost: readonly string[]; readonly isSound: boolean; readonly problem: string };

/** Opens the store as the program does, which also takes back what was half done. */
export function examine(file: string, said: readonly string[]): Aftermath {
  try {
    const store = openStore(file, { key: presentKey(file) });
    try {
      const there = new Set(store.raw.prepare('select id from risk').pluck().all() as string[]);
      const verdict = verify(store);
      return {
        rows: there.size,
        lost: said.filter((id) => !there.has(id)),
        isSound: verdict.ok,
        problem: verdict.ok ? '' : JSON.stringify(verdict),
      };
    } finally {
      closeStore(store);
    }
  } catch (error) {
    return { rows: 0, lost: said, isSound: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Backups under a final name: how many hold every check, and the names of those that do not. */
export function examineBackups(file: string): { readonly whole: number; readonly partial: readonly string[] } {
  const folder = backupFolder(file);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
  const partial = names.filter((name) => {
    try {
      inspect(join(folder, name), faultKeys);
      return false;
    } catch {
      return true;
    }
  });
  return { whole: names.length - partial.length, partial };
}

const isId = (line: string): boolean => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(line);
/** The ids in what a writer said; a last line that was cut off is no promise. */
export const idsIn = (output: string): readonly string[] => output.split('\n').slice(0, -1).filter(isId);
