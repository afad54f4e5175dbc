import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { AppError, type ErrorCode } from '#shared/kit/errors.ts';
import { installGuards } from '../kit/guards.ts';
import { storeOn, type Raw, type Store } from '../kit/store.ts';
import { migrate, newestVersion, versionOf } from '../migrate.ts';
import { installFunctions } from './functions.ts';

/** "ISAM" as four bytes in the file's header: other people's SQLite files are not taken for a store. */
export const applicationId = 0x4953414d;

/** RELIABILITY.md 0.1 and 2: rollback journal, EXTRA, EXCLUSIVE. WAL loses acknowledged commits and copies (2b, 2g). Asserted after setting. */
const pragmas = [
  ['journal_mode', 'delete'],
  ['synchronous', 3],
  ['locking_mode', 'exclusive'],
  ['foreign_keys', 1],
  ['secure_delete', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['temp_store', 2],
] as const;

const stores = {
  missing: (file: string) => `Filen ${file} finns inte. Ingenting är ändrat; kontrollera sökvägen eller skapa ett nytt register.`,
  notAStore: (file: string) => `Filen ${file} är inget register från Säkerhetspärmen, eller så är den skadad. Den är inte ändrad; välj en annan fil eller en säkerhetskopia.`,
  newer: (file: string) => `Registret ${file} är skapat av en nyare version av Säkerhetspärmen. Det är inte ändrat; uppdatera programmet och öppna igen.`,
  locked: (file: string) => `Registret ${file} är öppet i ett annat fönster eller av någon annan. Ingenting är ändrat; stäng det där och försök igen.`,
  readOnly: (file: string) => `Registret ${file} kan inte skrivas. Ingenting är ändrat; kontrollera behörigheten till filen och mappen.`,
  exists: (file: string) => `Filen ${file} finns redan. Den är inte ändrad; välj ett annat namn eller öppna den.`,
  folder: (file: string) => `Registret kan inte skapas som ${file}. Ingenting är skrivet; kontrollera att mappen finns och att du får skriva där.`,
};
const codes = { locked: 'LOCKED', exists: 'CONFLICT' } as const satisfies Partial<Record<keyof typeof stores, ErrorCode>>;
const refuse = (why: keyof typeof stores, file: string) => new AppError((codes as Partial<Record<string, ErrorCode>>)[why] ?? 'STORE', stores[why](file));

/** Opens a store that is there, after checks that leave every other file untouched. Throws AppError STORE or LOCKED. */
export function openStore(file: string): Store {
  needNode();
  if (!existsSync(file)) throw refuse('missing', file);
  if (!looksLikeSqlite(file)) throw refuse('notAStore', file);
  return guarded(file, () => {
    const raw = connect(file);
    try {
      if (raw.pragma('application_id', { simple: true }) !== applicationId) throw refuse('notAStore', file);
      if (versionOf(raw) > newestVersion) throw refuse('newer', file);
      return ready(raw, file);
    } catch (error) {
      raw.close();
      throw error;
    }
  });
}

/** Makes a new, empty store; refuses to overwrite. */
export function createStore(file: string): Store {
  needNode();
  if (file !== ':memory:' && existsSync(file)) throw refuse('exists', file);
  if (file !== ':memory:' && !existsSync(dirname(file))) throw refuse('folder', file);
  return guarded(file, () => {
    const raw = connect(file);
    raw.pragma(`application_id = ${applicationId}`);
    return ready(raw, file);
  });
}

export const closeStore = (store: Store): void => void store.raw.close();

function ready(raw: Raw, file: string): Store {
  const gate = { open: false };
  installFunctions(raw, gate);
  const store = storeOn(raw, file, gate);
  migrate(store);
  installGuards(store);
  return store;
}

function connect(file: string): Raw {
  const raw = new BetterSqlite3(file, { timeout: 300 });
  for (const [name, value] of pragmas) raw.pragma(`${name} = ${value}`);
  if (file === ':memory:') return raw;
  for (const [name, value] of pragmas) {
    const now = raw.pragma(name, { simple: true });
    if (now !== value) throw new Error(`pragma ${name} is ${String(now)}, wanted ${value}`);
  }
  // EXCLUSIVE takes the lock at the first read and keeps it: take it now, so that a second program is told at once.
  raw.exec('begin immediate; commit');
  return raw;
}

/** SQLite's codes → one Swedish sentence each (RELIABILITY.md 2f, 2h). */
function guarded(file: string, open: () => Store): Store {
  try {
    return open();
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (error instanceof AppError || typeof code !== 'string') throw error;
    if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) throw refuse('locked', file);
    if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) throw refuse('notAStore', file);
    if (code.startsWith('SQLITE_READONLY')) throw refuse('readOnly', file);
    if (code.startsWith('SQLITE_CANTOPEN')) throw refuse(existsSync(file) ? 'readOnly' : 'folder', file);
    throw error;
  }
}

/** An empty file opens as a valid empty store, so size and magic are looked at first (RELIABILITY.md 2f). */
function looksLikeSqlite(file: string): boolean {
  if (!statSync(file).isFile() || statSync(file).size < 512) return false;
  const head = Buffer.alloc(16);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head, 0, 16, 0);
  } finally {
    closeSync(handle);
  }
  return head.toString('latin1') === 'SQLite format 3\0';
}

/** better-sqlite3 13 dies without a word under Node 20 (TOOLCHAIN P2). */
function needNode(): void {
  if (Number(process.versions.node.split('.')[0]) < 22) throw new Error('Säkerhetspärmen behöver Node 22 eller nyare. Starta med npm, som använder rätt version.');
}
