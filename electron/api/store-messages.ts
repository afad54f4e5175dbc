import type { Reply } from '#shared/contract/procedure.ts';
import type { ErrorCode } from '#shared/kit/errors.ts';

/** `demo`: fill a new file with the example organisation. `actor`: who changes are signed by in history. */
export type StoreOptions = { readonly file: string; readonly demo?: boolean; readonly actor: string };
export type ToWorker = { readonly kind: 'call'; readonly id: number; readonly name: string; readonly input: unknown } | { readonly kind: 'close' };
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly message: string }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly kind: 'closed' };
