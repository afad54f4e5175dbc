import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { sql } from 'kysely';
import { AppError } from '#shared/kit/errors.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { blank } from '#shared/kit/rules.ts';
import { registers } from '#shared/registers/table.ts';
import { applyKey, type StoreKey } from '../crypto/key.ts';
import { fixed, quoted } from '../kit/fixed.ts';
import { firstBroken } from '../kit/history.ts';
import { fromStore } from '../kit/query.ts';
import { index } from '../kit/record-index.ts';
import { refreshAllStored } from '../kit/refresh-stored.ts';
import { replay, replayKey, type Replayed } from '../kit/replay.ts';
import type { Raw, Store } from '../kit/store.ts';
import type { WriteTx } from '../kit/write-tx.ts';
import { write } from '../kit/write.ts';
import { closeStore, createStore } from '../sqlite/open.ts';
import { needSpace } from './files.ts';
import { noteInHistory } from './note.ts';
import { columnsOf, readableRows, tablesOf, type Readable, type SavedRow } from './salvage-read.ts';
import type { RegisterLoss, SalvageReport } from './salvage-report.ts';

const beyond = (file: string) =>
  new AppError('STORE', `Ingenting i ${file} gick att läsa. Filen är orörd; återställ den senaste säkerhetskopian.`);

/**
 * Reads what can be read of a damaged store into a new one: rows around damaged pages, then what history tells is missing or was
 * silently changed. The damaged file is only copied, never opened. `key`: of an encrypted store; the new one is encrypted with it too.
 * Throws AppError STORE (nothing readable, no room), CONFLICT (`to` exists).
 */
export function salvage(from: string, to: string, actor: string, key: StoreKey | null = null): SalvageReport {
  if (!existsSync(from)) throw new AppError('STORE', `Filen ${from} finns inte. Ingenting är gjort; kontrollera sökvägen.`);
  if (existsSync(to)) throw new AppError('CONFLICT', `Filen ${to} finns redan. Den är inte ändrad; välj ett annat namn.`);
  needSpace(dirname(to), 3 * statSync(from).size);
  // A copy, so that a half-done change in its journal can be taken back without touching the original.
  const folder = mkdtempSync(join(dirname(to), '.räddning-'));
  try {
    const copy = join(folder, 'skadad');
    for (const end of ['', '-journal', '-wal']) if (existsSync(from + end)) copyFileSync(from + end, copy + end);
    padCutOff(copy, key !== null);
    return intoNew(copy, { from, to, actor, key });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * SQLite reads nothing of a file that is shorter than its header says: the missing pages become empty ones. What the header of an encrypted
 * file says cannot be read here; more than it says does no harm.
 */
function padCutOff(copy: string, isEncrypted: boolean): void {
  const bytes = readFileSync(copy);
  if (isEncrypted) return truncateSync(copy, 4 * Math.ceil(bytes.length / 4096) * 4096);
  if (bytes.length < 100) return;
  const pageSize = bytes.readUInt16BE(16) === 1 ? 65_536 : bytes.readUInt16BE(16);
  const wanted = pageSize * bytes.readUInt32BE(28);
  if (bytes.length < wanted && wanted < 4 * bytes.length) truncateSync(copy, wanted);
}

type Job = { readonly from: string; readonly to: string; readonly actor: string; readonly key: StoreKey | null };
function intoNew(copy: string, job: Job): SalvageReport {
  const damaged = openDamaged(copy, job);
  const store = createStore(job.to, job.key);
  let isDone = false;
  try {
    store.raw.pragma('foreign_keys = OFF');
    const report = write(store, { actor: job.actor }, (tx) => fill(tx, damaged, job));
    store.raw.pragma('foreign_keys = ON');
    isDone = true;
    return report;
  } finally {
    damaged.close();
    closeStore(store);
    if (!isDone) rmSync(job.to, { force: true });
  }
}

function openDamaged(copy: string, { from, key }: Job): Raw {
  let raw: Raw | undefined;
  try {
    raw = new BetterSqlite3(copy, { timeout: 300 });
    applyKey(raw, key);
    raw.pragma('trusted_schema = 0');
    if (tablesOf(raw).some(({ name }) => name === 'audit' || name === 'risk')) return raw;
  } catch {
    // Said below.
  }
  raw?.close();
  throw beyond(from);
}

function fill(tx: WriteTx, damaged: Raw, job: Job): SalvageReport {
  const read = new Map(tablesOf(tx.raw).map(({ name, key }) => [name, copyTable(tx, damaged, name, key)] as const));
  tx.cache.settings = undefined;
  delete tx.head.last;
  const entries = { read: read.get('audit')?.rows ?? 0, expected: Math.max(entriesExpected(tx), indexedEntries(damaged)) };
  const isRead = entries.read === entries.expected && ['audit', 'audit_payload'].every((table) => read.get(table)?.isWhole);
  const isWholeHistory = isRead && firstBroken(tx) === null;
  const known = { told: replay(tx.raw), isWholeHistory };
  const losses = Object.values<AnyRegister>(registers).map((register) => lossOf(tx, register, known));
  for (const register of Object.values<AnyRegister>(registers)) reindex(tx, register);
  for (const register of Object.values<AnyRegister>(registers)) refreshAllStored(tx, register);
  const linksLost = dropLooseEnds(tx);
  // A register's own pages may be gone where a whole history tells what stood there; nothing else can be made anew.
  const tables = new Set<string>(Object.values(registers).map(({ table }) => table));
  const restIsWhole = [...read].every(([table, { isWhole }]) => isWhole || tables.has(table) || table === 'record');
  const isComplete = restIsWhole && entries.expected > 0 && isWholeHistory && linksLost === 0 && losses.every(({ lost }) => lost === 0);
  noteInHistory(tx, { op: 'salvage', changed: { lost: [null, losses.reduce((sum, { lost }) => sum + lost, 0)] } });
  return { from: job.from, to: job.to, registers: losses, history: entries, linksLost, isComplete };
}
/** Entries are numbered without gaps. */
const entriesExpected = (store: Store): number => (store.raw.prepare('select max(seq) from audit').pluck().get() as number | null) ?? 0;

/** What an index of the history counts: its table may have lost its end without an error. */
function indexedEntries(damaged: Raw): number {
  try {
    return damaged.prepare('select count(*) from audit indexed by audit_record').pluck().get() as number;
  } catch {
    return 0;
  }
}

type Copied = { readonly rows: number; readonly isWhole: boolean };
/** Rows that our own schema takes; a row that no longer passes its checks is as lost as an unreadable one. */
function copyTable(tx: WriteTx, damaged: Raw, table: string, key: readonly string[] | null): Copied {
  if (table.startsWith('search')) return { rows: 0, isWhole: true };
  const known = new Set(columnsOf(tx.raw, table));
  const found = readOrNothing(damaged, table, key);
  // The new store's defaults give way to what was chosen.
  if (found.rows.length && key !== null) tx.run(fixed(`delete from ${table}`));
  const taken = found.rows.filter((row) =>
    insert(
      tx,
      table,
      Object.entries(row).filter(([column]) => known.has(column)),
    ),
  );
  return { rows: taken.length, isWhole: found.isWhole && taken.length === found.rows.length };
}
function readOrNothing(damaged: Raw, table: string, key: readonly string[] | null): Readable {
  try {
    return readableRows(damaged, table, key);
  } catch {
    return { rows: [], isWhole: false };
  }
}
function insert(tx: WriteTx, table: string, values: readonly (readonly [string, unknown])[]): boolean {
  const columns = values.map(([column]) => quoted(column)).join();
  try {
    return (
      tx.run(
        fixed(
          `insert into ${table} (${columns}) values (${values.map(() => '?').join()}) on conflict do nothing`,
          ...values.map(([, value]) => value),
        ),
      ) > 0
    );
  } catch {
    return false;
  }
}

type History = { readonly told: ReadonlyMap<string, Replayed>; readonly isWholeHistory: boolean };
/** Holds a register's rows against history and the directory of records: puts right, makes anew, names what is lost. */
function lossOf(tx: WriteTx, register: AnyRegister, { told, isWholeHistory }: History): RegisterLoss {
  const rows = new Map(
    (tx.raw.prepare(`select * from ${register.table}`).all() as Record<string, never>[]).map((row) => [String(row['id']), row]),
  );
  const titles = new Map(
    (tx.raw.prepare('select id, title from record where register = ?').all(register.name) as { id: string; title: string }[]).map(
      ({ id, title }) => [id, title],
    ),
  );
  const inHistory = [...told.values()].filter((record) => record.register === register.name);
  const expected = new Set([...rows.keys(), ...titles.keys(), ...inHistory.map(({ id }) => id)]);
  let [repaired, rebuilt] = [0, 0];
  const lostTitles: string[] = [];
  for (const id of expected) {
    const record = told.get(replayKey(register.name, id));
    const row = rows.get(id);
    if (row) repaired += record?.isWhole && putRight(tx, register, row, { record, isWholeHistory }) ? 1 : 0;
    else if (record?.isWhole && insert(tx, register.table, Object.entries(rowOf(register, record)))) rebuilt += 1;
    else {
      lostTitles.push(titles.get(id) ?? id);
      keepName(tx, register, id, titles.get(id));
    }
  }
  const loss = { register: register.name, expected: expected.size, read: rows.size, repaired, rebuilt };
  return { ...loss, lost: lostTitles.length, lostTitles };
}

const atRest = (value: unknown): unknown => (typeof value === 'boolean' ? Number(value) : (value ?? null));
const audited = (register: AnyRegister): readonly string[] => [...Object.keys(register.fields), 'archivedAt'];
function rowOf(register: AnyRegister, { id, values, createdAt, updatedAt, revision }: Replayed): SavedRow {
  const fields = Object.fromEntries(audited(register).map((field) => [field, atRest(values[field])]));
  return { ...fields, id, revision, createdAt, updatedAt, filler: 0, sortKey: '' };
}
/**
 * The name of a lost record, so that what is tied to it still says to what. Where its name is not its own, it leaves the directory too.
 */
function keepName(tx: WriteTx, register: AnyRegister, id: string, title: string | undefined): void {
  const values = Object.entries({ ...blank(register), [register.title]: title ?? null }).map(
    ([field, value]) => [field, atRest(value)] as const,
  );
  const system = { id, revision: 1, createdAt: tx.now, updatedAt: tx.now, filler: 0, sortKey: '' };
  const isKept = title !== undefined && insert(tx, register.table, [...values, ...Object.entries(system)]);
  if (!isKept) tx.run(fixed('delete from record where register = ? and id = ?', register.name, id));
}
/**
 * History is chained and committed to by hash; a row is not. Where they differ, a page was damaged without SQLite noticing. Only when the
 * history has every change that the row has seen: a lost entry would make it older than the row.
 */
function putRight(tx: WriteTx, register: AnyRegister, row: Record<string, unknown>, told: Told): boolean {
  const { record, isWholeHistory } = told;
  if (!isWholeHistory && record.revision !== row['revision']) return false;
  const { revision, createdAt, updatedAt } = record;
  const fields = Object.fromEntries(audited(register).map((field) => [field, atRest(record.values[field])]));
  const right: SavedRow = isWholeHistory ? { ...fields, revision, createdAt, updatedAt } : fields;
  const wrong = Object.keys(right).filter((column) => (row[column] ?? null) !== right[column]);
  if (wrong.length === 0) return false;
  const set = wrong.map((column) => `${quoted(column)} = ?`).join();
  tx.run(fixed(`update ${register.table} set ${set} where id = ?`, ...wrong.map((column) => right[column]), row['id']));
  return true;
}
type Told = { readonly record: Replayed; readonly isWholeHistory: boolean };

/** Directory, full text and sort keys of every record, from its row. */
function reindex(tx: WriteTx, register: AnyRegister): void {
  for (const raw of tx.raw.prepare(`select * from ${register.table}`).all() as Record<string, never>[]) {
    const row = fromStore(register, raw);
    index(tx, register, String(raw['id']), row);
    if (row['archivedAt'] !== null) index(tx, register, String(raw['id']), null);
  }
  tx.run(
    sql`update ${sql.table(register.table)} set "sortKey" = sv_key((select title from record where record.register = ${register.name} and record.id = ${sql.table(register.table)}.id))`,
  );
}

/** Links and fields that point at a lost record are let go, so that the new store is sound. Answers how many. */
function dropLooseEnds(tx: WriteTx): number {
  type Broken = { readonly table: string; readonly rowid: number | null; readonly fkid: number };
  const links =
    tx.run(sql`delete from record_link where not exists (select 1 from record r where r.register = record_link.register and r.id = record_link.id)
    or not exists (select 1 from record r where r.register = record_link."targetRegister" and r.id = record_link."targetId")`);
  const broken = (tx.raw.pragma('foreign_key_check') as readonly Broken[]).filter(({ rowid }) => rowid !== null);
  const cleared = broken.filter(({ table, rowid, fkid }) => {
    const column = (tx.raw.prepare('select "from" from pragma_foreign_key_list(?) where id = ?').pluck().get(table, fkid) ?? '') as string;
    try {
      return tx.run(fixed(`update ${table} set ${quoted(column)} = null where rowid = ?`, rowid)) > 0;
    } catch {
      // It is nothing without what it belongs to.
      return tx.run(fixed(`delete from ${table} where rowid = ?`, rowid)) > 0;
    }
  });
  return links + cleared.length;
}
