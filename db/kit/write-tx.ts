import type { Context } from './columns.ts';
import type { Store } from './store.ts';

declare const writing: unique symbol;
/** Only `write` makes one: a write without actor, history and transaction does not compile. */
export type WriteTx = Store & {
  /** Shared by every history entry of this commit: what is undone together. */
  readonly commitId: string;
  readonly actor: string;
  readonly now: string;
  readonly reason: string | null;
  readonly context: Context;
  /** The end of the history chain, read once a transaction. */
  readonly head: { last?: { readonly seq: number; readonly hash: Uint8Array } };
  readonly [writing]: true;
};
