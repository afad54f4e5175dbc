import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { saltBytes, type StoreKey } from '../crypto/key.ts';
import { newestVersion } from '../migrate.ts';
import { refuse } from './open-words.ts';
import { applicationId } from './pragmas.ts';

/** `other`: neither our plain file nor one that may be our encrypted one. */
export type FileKind = 'plain' | 'encrypted' | 'other';

const headBytes = 100;
const magic = 'SQLite format 3\0';
/** What stays readable of an encrypted file: page size 4,096, rollback journal, 32 bytes for each page's mark, SQLite's fixed fractions. */
const clearPart = Buffer.from('1000010120402020', 'hex');

/** Never for a file that this process has open: closing the handle would give SQLite's lock away. Throws what the file system throws. */
function readHead(file: string): Buffer {
  const head = Buffer.alloc(headBytes);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head, 0, headBytes, 0);
  } finally {
    closeSync(handle);
  }
  return head;
}
function kindOfHead(head: Buffer): FileKind {
  if (head.toString('latin1', 0, magic.length) === magic) return 'plain';
  return head.subarray(saltBytes, saltBytes + clearPart.length).equals(clearPart) ? 'encrypted' : 'other';
}
export const kindOf = (file: string): FileKind => kindOfHead(readHead(file));

/** The salt that an encrypted file begins with, which also tells which key is its own; null when it is not encrypted. */
export function saltOf(file: string): Buffer | null {
  const head = readHead(file);
  return kindOfHead(head) === 'encrypted' ? Buffer.from(head.subarray(0, saltBytes)) : null;
}
/** The one of the known keys that a file was written with: null for a plain file, undefined when none of them is. */
export function keyFor(file: string, keys: readonly (StoreKey | null)[]): StoreKey | null | undefined {
  const salt = saltOf(file);
  return salt === null ? null : keys.find((key) => key?.salt.equals(salt));
}

/**
 * What the first hundred bytes tell, before SQLite touches anything: an empty file opens as a valid empty store (RELIABILITY.md 2f).
 * Answers the key to open it with. Throws AppError.
 */
export function checkHeader(file: string, key: StoreKey | null): StoreKey | null {
  const stat = statSync(file);
  if (!stat.isFile() || stat.size < 512) throw refuse(stat.isFile() && stat.size > 0 ? 'notAStore' : 'empty', file);
  if (stat.nlink > 1) throw refuse('hardLink', file);
  const head = readable(file);
  const kind = kindOfHead(head);
  if (kind === 'other') throw refuse('notAStore', file);
  if (kind === 'encrypted') {
    if (key === null) throw refuse('sealed', file);
    if (!key.salt.equals(head.subarray(0, saltBytes))) throw refuse('wrongKey', file);
    return key;
  }
  if (head.readInt32BE(68) !== applicationId) throw refuse('notAStore', file);
  if (head.readInt32BE(60) > newestVersion) throw refuse('newer', file);
  return null;
}
function readable(file: string): Buffer {
  try {
    return readHead(file);
  } catch {
    throw refuse('readOnly', file);
  }
}
