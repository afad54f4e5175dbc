import { randomBytes, scrypt } from 'node:crypto';
import type BetterSqlite3 from 'better-sqlite3';
import { normalized } from '#shared/vault/passphrase.ts';

type Raw = BetterSqlite3.Database;

/**
 * What opens an encrypted store: 32 bytes out of the passphrase, and the 16 bytes of salt that the file begins with. They stay in Buffers,
 * which can be wiped; a string cannot.
 */
export type StoreKey = { readonly key: Buffer; readonly salt: Buffer };

export const keyBytes = 32;
export const saltBytes = 16;
/** RELIABILITY.md 5: approved by ASVS, and in BoringSSL too, where Argon2 is not. Half a second and 128 MiB. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 } as const;

/** Half a second in the thread pool. The passphrase is normalised, so that "ö" is the same on every machine. */
export function deriveKey(passphrase: string, salt: Buffer): Promise<StoreKey> {
  const secret = Buffer.from(normalized(passphrase), 'utf8');
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, keyBytes, cost, (error, key) => {
      secret.fill(0);
      if (error) reject(error);
      else resolve({ key, salt: Buffer.from(salt) });
    });
  });
}

/** The key of a store that is about to be made: always a salt of its own. */
export const newKey = (passphrase: string): Promise<StoreKey> => deriveKey(passphrase, randomBytes(saltBytes));

/** A copy that outlives the wiping of the other. */
export const copyOfKey = ({ key, salt }: StoreKey): StoreKey => ({ key: Buffer.from(key), salt: Buffer.from(salt) });
export const forgetKey = ({ key }: StoreKey): void => void key.fill(0);
export const isSameKey = (a: StoreKey | null, b: StoreKey | null): boolean =>
  a === null || b === null ? a === b : a.salt.equals(b.salt) && a.key.equals(b.key);

const withoutKey = Buffer.alloc(0);
/** "raw:" tells the library that this is the key itself: it derives nothing, and the salt goes to the head of a new file. */
function rawForm({ key, salt }: StoreKey): Buffer {
  // The store was locked while somebody still held its key: nothing may ever be written under zeroes.
  if (key.equals(Buffer.alloc(keyBytes))) throw new Error('the key has been wiped');
  return Buffer.concat([Buffer.from('raw:'), key, salt]);
}

/** ChaCha20-Poly1305 for each page: what has been changed outside the program is not read (RELIABILITY.md 2f). Before the first statement. */
export function applyKey(raw: Raw, key: StoreKey | null): void {
  if (key === null) return;
  raw.pragma("cipher = 'chacha20'");
  const form = rawForm(key);
  keyable(raw).key(form);
  form.fill(0);
}

/** Writes every page anew under another key, or under none. Not for a store in use: for a copy that takes its place afterwards. */
export function changeKey(raw: Raw, key: StoreKey | null): void {
  raw.pragma("cipher = 'chacha20'");
  const form = key === null ? withoutKey : rawForm(key);
  keyable(raw).rekey(form);
  form.fill(0);
}
/** What the library with ciphers has and the types of the plain one do not. */
type Keyable = { key(key: Buffer): number; rekey(key: Buffer): number };
const keyable = (raw: Raw): Keyable => raw as unknown as Keyable;
