import { existsSync, statSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { vaultWords } from '#shared/i18n/vault.ts';
import { AppError } from '#shared/kit/errors.ts';
import { registers } from '#shared/registers/table.ts';
import { applyKey, type StoreKey } from '../crypto/key.ts';
import { firstBroken, headOf } from '../kit/history.ts';
import { storeOn, type Raw } from '../kit/store.ts';
import { keyFor } from '../sqlite/header.ts';
import { schemaDifference } from '../sqlite/schema-check.ts';
import { applicationId } from '../sqlite/pragmas.ts';
import { newestVersion } from '../migrate.ts';

/** What a store that is not in use holds. `key`: what it is encrypted with. `counts`: live records per register. `lastAt`: time of its last change. */
export type Inspection = {
  readonly key: StoreKey | null;
  readonly head: string;
  readonly lastAt: string | null;
  readonly version: number;
  readonly bytes: number;
  readonly counts: Readonly<Record<string, number>>;
};

const bad = (file: string, why: string) =>
  new AppError(
    'STORE',
    `Säkerhetskopian ${file} kan inte användas: ${why}. Den är inte ändrad och registret är orört; välj en annan säkerhetskopia.`,
  );

/** The file is encrypted with a key that is not known. */
export const needsKey = (error: unknown): boolean =>
  error instanceof AppError && error.issues.some(({ field, code }) => field === 'passphrase' && code === 'REQUIRED');

/**
 * Opens for reading and checks everything: file, schema, history. `keys`: those that are known; an encrypted file tells by its salt which
 * one is its own. Throws AppError STORE with the first fault, LOCKED when its key is not known (needsKey).
 */
export function inspect(file: string, keys: readonly (StoreKey | null)[] = []): Inspection {
  if (!existsSync(file)) throw bad(file, 'filen finns inte');
  if (!statSync(file).isFile() || statSync(file).size < 512) throw bad(file, 'den är tom eller ingen fil');
  return reading(file, keys, (raw, key) => {
    if (raw.pragma('application_id', { simple: true }) !== applicationId) throw bad(file, 'den är inget register från Säkerhetspärmen');
    const version = raw.pragma('user_version', { simple: true }) as number;
    if (version > newestVersion) throw bad(file, 'den är skapad av en nyare version av programmet');
    if (raw.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw bad(file, 'den är skadad');
    const difference = schemaDifference(raw, version);
    if (difference) throw bad(file, `den har delar som programmet inte har gjort (${difference})`);
    const store = storeOn(raw, file, { open: false });
    const broken = firstBroken(store);
    if (broken !== null) throw bad(file, `historiken stämmer inte från händelse ${broken}`);
    return { key, head: headOf(store), lastAt: lastAt(raw), version, bytes: statSync(file).size, counts: countsIn(raw) };
  });
}

function reading<T>(file: string, keys: readonly (StoreKey | null)[], work: (raw: Raw, key: StoreKey | null) => T): T {
  let raw: Raw | undefined;
  let key: StoreKey | null | undefined;
  try {
    key = keyFor(file, keys);
    if (key === undefined) throw new AppError('LOCKED', vaultWords.refused.otherKey(file), [{ field: 'passphrase', code: 'REQUIRED' }]);
    raw = new BetterSqlite3(file, { readonly: true, timeout: 300 });
    applyKey(raw, key);
    raw.pragma('trusted_schema = 0');
    raw.pragma('cell_size_check = 1');
    return work(raw, key);
  } catch (error) {
    if (error instanceof AppError) throw error;
    const code = String((error as { code?: unknown }).code);
    // A wrong key reads as garbage does.
    if (key && code === 'SQLITE_NOTADB')
      throw new AppError('LOCKED', vaultWords.refused.wrongBackupKey(file), [{ field: 'passphrase', code: 'WRONG' }]);
    if (code.startsWith('SQLITE_BUSY')) throw bad(file, 'den är öppen i ett annat program');
    if (code.startsWith('SQLITE_') || code === 'EACCES' || code === 'EIO') throw bad(file, 'den är skadad eller går inte att läsa');
    throw error;
  } finally {
    raw?.close();
  }
}

export const lastAt = (raw: Raw): string | null => (raw.prepare('select max(at) from audit').pluck().get() as string | null) ?? null;

/** Live records per register; a register that the file's version does not have counts none. */
export function countsIn(raw: Raw): Readonly<Record<string, number>> {
  const tables = new Set(raw.prepare("select name from sqlite_schema where type = 'table'").pluck().all());
  return Object.fromEntries(
    Object.values(registers).map(({ name, table }) => [
      name,
      tables.has(table) ? (raw.prepare(`select count(*) from ${table} where "archivedAt" is null`).pluck().get() as number) : 0,
    ]),
  );
}
