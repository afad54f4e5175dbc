import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#shared/kit/errors.ts';
import { switchKey } from '#db/backup/encrypt.ts';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { fileStore } from '../builders/file-store.ts';
import { sealedKey } from './keys.ts';

/** `silent`: the file opened for writing although a bit of it was another. */
export type FlipResult = { readonly flips: number; readonly refused: number; readonly readOnly: number; readonly silent: number };

/** One bit of an encrypted store changed, at `perPage` places of each page, and the file opened as the program opens it. */
export function bitFlips(perPage: number, random: () => number): FlipResult {
  const { folder, store: plain } = fileStore('A', 'B', 'C');
  const { store } = switchKey(plain, sealedKey, { actor: 'isam' });
  closeStore(store);
  const bytes = readFileSync(store.file);
  const hurt = join(folder, 'ändrad.isam');
  const result = { flips: 0, refused: 0, readOnly: 0, silent: 0 };
  for (let page = 0; page < bytes.length / 4096; page += 1)
    for (let n = 0; n < perPage; n += 1) {
      const changed = Buffer.from(bytes);
      changed[page * 4096 + Math.floor(random() * 4096)]! ^= 1 << Math.floor(random() * 8);
      writeFileSync(hurt, changed);
      result.flips += 1;
      result[openingOf(hurt)] += 1;
    }
  return result;
}
function openingOf(file: string): 'refused' | 'readOnly' | 'silent' {
  try {
    const opened = openStore(file, { key: sealedKey, check: true });
    closeStore(opened);
    return opened.damaged ? 'readOnly' : 'silent';
  } catch (error) {
    if (error instanceof AppError) return 'refused';
    throw error;
  }
}
