import { append, type Change } from '../kit/history.ts';
import type { WriteTx } from '../kit/write-tx.ts';

/** A line in the history about the store as a whole: restored, salvaged, purged. */
export const noteInHistory = (tx: WriteTx, { op, changed }: Pick<Change, 'op' | 'changed'>): void =>
  append(tx, { op, register: 'store', recordId: 'store', changed });
