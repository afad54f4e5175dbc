import type BetterSqlite3 from 'better-sqlite3';
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type CompiledQuery } from 'kysely';
import type { Settings } from '#shared/settings/settings.ts';
import type { StoreKey } from '../crypto/key.ts';
import type { Tables } from './tables.ts';
import { noWatch, type Watch } from './watch.ts';

export type Raw = BetterSqlite3.Database;
/** Kysely only compiles (its driver is a dummy). Everything runs synchronously on one connection, so nothing can slip between two steps of a write. */
const kysely = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

type Compilable = { compile(db: Kysely<Tables>): Pick<CompiledQuery, 'sql' | 'parameters'> };
type Bindable = string | number | bigint | Uint8Array | null;
export type Store = {
  readonly file: string;
  readonly raw: Raw;
  readonly all: <T>(query: Compilable) => T[];
  readonly get: <T>(query: Compilable) => T | undefined;
  readonly run: (query: Compilable) => number;
  /** True only inside `write` (write.ts). The TEMP triggers ask for it. */
  readonly gate: { open: boolean };
  /** What is read once and changed only through the gateway. */
  readonly cache: { settings?: Settings | undefined };
  /** What the file is encrypted with; null: it is plain. Wiped when the store is locked. */
  readonly key: StoreKey | null;
  /** Why nothing can be written, as a Swedish sentence; null when it can. */
  readonly readOnly: string | null;
  /** The file failed SQLite's integrity check: it is open for reading what can be read. */
  readonly damaged: boolean;
  /** Asked around every write whether the file is still the one that was opened. */
  readonly watch: Watch;
  /** Statements run since opening; a test holds the count per screen (PERFORMANCE.md P20). */
  readonly counter: { statements: number };
};

/** Text and parameters of a query, without running it. */
export const compiled = (query: Compilable) => query.compile(kysely);

/** better-sqlite3 refuses booleans; SQLite has none. The one place where they become 0 and 1. */
const bindable = (value: unknown): Bindable => (typeof value === 'boolean' ? Number(value) : ((value ?? null) as Bindable));

/** Statements of one connection, prepared once: Kysely's own dialect prepares anew, twice the cost of a small read (PERFORMANCE.md 1a). */
export function storeOn(raw: Raw, file: string, gate: Store['gate']): Store {
  const statements = new Map<string, BetterSqlite3.Statement>();
  const counter = { statements: 0 };
  const prepared = (query: Compilable) => {
    const { sql, parameters } = query.compile(kysely);
    counter.statements += 1;
    let statement = statements.get(sql);
    if (!statement) {
      if (statements.size >= 500) statements.clear();
      statements.set(sql, (statement = raw.prepare(sql)));
    }
    return { statement, values: parameters.map(bindable) };
  };
  return {
    file,
    raw,
    gate,
    cache: {},
    key: null,
    readOnly: null,
    damaged: false,
    watch: noWatch,
    counter,
    all: <T>(query: Compilable) => {
      const { statement, values } = prepared(query);
      return statement.all(...values) as T[];
    },
    get: <T>(query: Compilable) => {
      const { statement, values } = prepared(query);
      return statement.get(...values) as T | undefined;
    },
    run: (query) => {
      const { statement, values } = prepared(query);
      return statement.run(...values).changes;
    },
  };
}
