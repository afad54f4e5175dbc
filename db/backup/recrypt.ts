import BetterSqlite3 from 'better-sqlite3';
import { applyKey, changeKey, type StoreKey } from '../crypto/key.ts';

/** Writes a closed copy anew under another key, or under none. It is a copy: what a kill leaves half done is thrown away. */
export function recrypt(copy: string, from: StoreKey | null, to: StoreKey | null): void {
  const raw = new BetterSqlite3(copy, { timeout: 300 });
  try {
    applyKey(raw, from);
    // No journal and no temporary file: what is plain now must not stay behind in either.
    raw.pragma('journal_mode = memory');
    raw.pragma('temp_store = 2');
    raw.pragma('secure_delete = 1');
    raw.prepare('select count(*) from sqlite_schema').get();
    changeKey(raw, to);
  } finally {
    raw.close();
  }
}
