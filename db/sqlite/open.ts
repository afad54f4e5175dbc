import { accessSync, closeSync, constants, existsSync, openSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { errorWords } from '#shared/i18n/errors.ts';
import { AppError } from '#shared/kit/errors.ts';
import { removeTemporary, replacementOf, settle } from '../backup/files.ts';
import { backUp, type Places } from '../backup/policy.ts';
import { applyKey, type StoreKey } from '../crypto/key.ts';
import { installGuards } from '../kit/guards.ts';
import { storeOn, type Raw, type Store } from '../kit/store.ts';
import { noWatch } from '../kit/watch.ts';
import { migrate, newestVersion, versionOf } from '../migrate.ts';
import { installFunctions } from './functions.ts';
import { checkHeader } from './header.ts';
import { refuse } from './open-words.ts';
import { leaveNote, openedBy, takeNote } from './owner.ts';
import { applicationId, pragmas } from './pragmas.ts';
import { schemaDifference } from './schema-check.ts';
import { watchFile } from './watch.ts';

/** Stores that this process has open, by file identity: reading such a file and closing it would give SQLite's lock away. */
const heldHere = new Map<string, Raw>();
const identity = (file: string): string => {
  const { dev, ino } = statSync(file, { bigint: true });
  return `${dev}:${ino}`;
};

/**
 * `places`: where the backup before a change of the schema goes. `check`: run SQLite's integrity check; a damaged file opens for reading.
 * `key`: of an encrypted store; a plain one opens without it all the same.
 */
export type OpenOptions = { readonly places?: Places; readonly check?: boolean; readonly key?: StoreKey | null };

/**
 * Opens a store that is there, after checks that leave every other file untouched. A file or folder that cannot be written opens for
 * reading (`store.readOnly`). Throws AppError STORE or LOCKED (in use, or encrypted and the key does not fit).
 */
export function openStore(path: string, { places = {}, check = false, key: given = null }: OpenOptions = {}): Store {
  needNode();
  if (!existsSync(path)) throw refuse('missing', path);
  // Side files and replacements must lie where the file is, not where a symbolic link to it lies.
  const file = realpathSync(path);
  if (heldHere.get(identity(file))?.open) throw refuse('locked', file, openedBy(file));
  const key = checkHeader(file, given);
  return guarded(file, key, () => {
    const canWrite = isWritable(file) && isWritable(dirname(file));
    const raw = canWrite ? connect(file, key) : connectForReading(file, key);
    try {
      const version = versionOf(raw);
      if (key !== null) checkSealedHeader(raw, file);
      const difference = schemaDifference(raw, version);
      if (difference !== null) throw refuse('strange', file, difference);
      if (!canWrite && version < newestVersion) throw refuse('older', file);
      if (check && isDamaged(raw)) return readDamaged(raw, file, key);
      if (version > 0 && version < newestVersion) backUp({ ...storeOn(raw, file, { open: false }), key }, places);
      return ready({ raw, file, key }, canWrite ? null : cannotWrite(file));
    } catch (error) {
      raw.close();
      throw error;
    }
  });
}

/** What checkHeader asks of a plain file can be read of an encrypted one only now. */
function checkSealedHeader(raw: Raw, file: string): void {
  if (raw.pragma('application_id', { simple: true }) !== applicationId) throw refuse('notAStore', file);
  if (versionOf(raw) > newestVersion) throw refuse('newer', file);
}

/**
 * Makes a new, empty store that only the user may read, encrypted when there is a key; refuses to overwrite. It is made under another name and takes its own when it is
 * whole: a program that is killed meanwhile leaves no file that cannot be opened. Throws AppError CONFLICT or STORE.
 */
export function createStore(file: string, key: StoreKey | null = null): Store {
  needNode();
  if (file === ':memory:') return newStore(file, null);
  if (existsSync(file)) throw refuse('exists', file);
  if (!existsSync(dirname(file))) throw refuse('folder', file);
  const draft = join(dirname(file), `.${basename(file)}.skapas`);
  return guarded(file, null, () => {
    removeTemporary(draft);
    // SQLite would make it readable for others, whatever the mask is of the one who starts us.
    closeSync(openSync(draft, 'wx', 0o600));
    newStore(draft, key).raw.close();
    settle(draft, file);
    return openStore(file, { key });
  });
}
function newStore(file: string, key: StoreKey | null): Store {
  const raw = connect(file, key);
  raw.pragma(`application_id = ${applicationId}`);
  const store = storeOn(raw, file, { open: false });
  installFunctions(raw, store.gate);
  migrate(store);
  if (file === ':memory:') installGuards(store);
  return store;
}

export function closeStore(store: Store): void {
  if (store.raw.open && store.readOnly === null && store.file !== ':memory:') takeNote(store.file);
  store.raw.close();
}

const cannotWrite = (file: string) => errorWords.file.openedReadOnly(file);
const isBroken = (file: string) => errorWords.file.openedDamaged(file);

/** 434 ms for 36 MB (RELIABILITY.md 2f): the price of not writing into a damaged file. */
function isDamaged(raw: Raw): boolean {
  try {
    return raw.pragma('integrity_check(1)', { simple: true }) !== 'ok';
  } catch {
    return true;
  }
}
function readDamaged(writing: Raw, file: string, key: StoreKey | null): Store {
  writing.close();
  const raw = connectForReading(file, key);
  try {
    return { ...ready({ raw, file, key }, isBroken(file)), damaged: true };
  } catch (error) {
    raw.close();
    throw error;
  }
}

type Opened = { readonly raw: Raw; readonly file: string; readonly key: StoreKey | null };
function ready({ raw, file, key }: Opened, readOnly: string | null): Store {
  const gate = { open: false };
  installFunctions(raw, gate);
  const isFile = file !== ':memory:';
  const canWrite = readOnly === null;
  const draft = storeOn(raw, file, gate);
  if (canWrite && isFile) removeTemporary(replacementOf(file));
  if (canWrite) migrate(draft);
  const store = { ...draft, key, readOnly, watch: isFile && canWrite ? watchFile(raw, file) : noWatch };
  installGuards(store);
  if (isFile && canWrite) leaveNote(file);
  if (isFile) heldHere.set(identity(file), raw);
  return store;
}

function connect(file: string, key: StoreKey | null): Raw {
  const raw = new BetterSqlite3(file, { timeout: 300 });
  applyKey(raw, key);
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
/** Nothing of how the file is kept can be set: it is only read. */
function connectForReading(file: string, key: StoreKey | null): Raw {
  const raw = new BetterSqlite3(file, { timeout: 300, readonly: true });
  applyKey(raw, key);
  for (const name of ['trusted_schema', 'cell_size_check', 'temp_store'] as const)
    raw.pragma(`${name} = ${pragmas.find(([key]) => key === name)![1]}`);
  return raw;
}
const isWritable = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** SQLite's codes → one Swedish sentence each (RELIABILITY.md 2f, 2h). */
function guarded(file: string, key: StoreKey | null, open: () => Store): Store {
  try {
    return open();
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (error instanceof AppError || typeof code !== 'string') throw error;
    // A wrong key reads as garbage does (RELIABILITY.md 2j).
    if (code.startsWith('SQLITE_NOTADB')) throw refuse(key === null ? 'notAStore' : 'wrongKey', file);
    // A format number that SQLite does not know: no code of its own, and no statement of ours (RELIABILITY.md I13).
    if (code === 'SQLITE_ERROR' && error instanceof Error && error.message === 'unsupported file format') throw refuse('damaged', file);
    throw refusalFor(code, file) ?? error;
  }
}
function refusalFor(code: string, file: string): AppError | undefined {
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return refuse('locked', file, openedBy(file));
  if (code.startsWith('SQLITE_CORRUPT')) return refuse('damaged', file);
  if (code === 'SQLITE_READONLY_ROLLBACK' || code === 'SQLITE_READONLY_RECOVERY') return refuse('halfWritten', file);
  if (code.startsWith('SQLITE_READONLY')) return refuse('readOnly', file);
  if (code === 'SQLITE_FULL') return refuse('full', file);
  if (code === 'EACCES' || code === 'EROFS' || code === 'ENOENT') return refuse('folder', file);
  if (code.startsWith('SQLITE_CANTOPEN')) return refuse(existsSync(file) ? 'readOnly' : 'folder', file);
  return undefined;
}

/** better-sqlite3 13 dies without a word under Node 20 (TOOLCHAIN P2). */
function needNode(): void {
  if (Number(process.versions.node.split('.')[0]) < 22)
    throw new Error('Säkerhetspärmen behöver Node 22 eller nyare. Starta med npm, som använder rätt version.');
}
