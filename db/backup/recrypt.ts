import { changeKey, type StoreKey } from '../crypto/key.ts';
import { inCopy } from './in-copy.ts';

/** Writes a closed copy anew under another key, or under none. It is a copy: what a kill leaves half done is thrown away. */
export const recrypt = (copy: string, from: StoreKey | null, to: StoreKey | null): void =>
  inCopy(copy, from, (raw) => {
    raw.prepare('select count(*) from sqlite_schema').get();
    changeKey(raw, to);
  });
