import BetterSqlite3 from 'better-sqlite3';
import { applyKey, type StoreKey } from '../crypto/key.ts';
import type { Raw } from '../kit/store.ts';

/** Work in a closed copy that nobody else knows: no journal and no temporary file, since what goes must not stay behind in either. */
export function inCopy<T>(copy: string, key: StoreKey | null, work: (raw: Raw) => T): T {
  const raw = new BetterSqlite3(copy, { timeout: 300 });
  try {
    applyKey(raw, key);
    raw.pragma('journal_mode = memory');
    raw.pragma('temp_store = 2');
    raw.pragma('secure_delete = 1');
    return work(raw);
  } finally {
    raw.close();
  }
}
