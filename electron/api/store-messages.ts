import type { Reply } from '#shared/contract/reply.ts';
import type { ErrorCode } from '#shared/kit/errors.ts';
import type { Keeper } from './keeper.ts';

/**
 * `demo`: fill a new file with the example organisation. `actor`: who changes are signed by in history. `ask`: a file that is not there is
 * made only when somebody has said whether it shall be encrypted. `secret`: opens an encrypted file at the start.
 */
export type StoreOptions = {
  readonly file: string;
  readonly demo?: boolean;
  readonly actor: string;
  readonly ask?: boolean;
  readonly secret?: string | undefined;
};
/** What the store's thread asks of the main thread's keeper, and its answer. */
export type KeeperQuestion = { readonly id: number; readonly ask: keyof Keeper; readonly text: string };
export type ToWorker =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'kept'; readonly id: number; readonly text: string | null }
  | { readonly kind: 'close' };
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly message: string }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | ({ readonly kind: 'keeper' } & KeeperQuestion)
  | { readonly kind: 'closed' };
