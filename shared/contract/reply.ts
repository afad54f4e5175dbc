import { AppError, type ErrorCode } from '#shared/kit/errors.ts';
import type { Issue } from '#shared/kit/register.ts';

/** What every transport carries: JSON only, and never an exception. */
export type Reply =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly message: string; readonly issues?: readonly Issue[] } };

export type Transport = (name: string, input: unknown) => Promise<Reply>;

/** Data of a good reply; throws AppError with code, Swedish message and issues of a bad one. */
export function unwrap(reply: Reply): unknown {
  if (reply.ok) return reply.data;
  throw new AppError(reply.error.code, reply.error.message, reply.error.issues ?? []);
}
