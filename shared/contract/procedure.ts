import * as z from 'zod';
import { AppError, type ErrorCode } from '#shared/kit/errors.ts';
import type { Issue } from '#shared/kit/register.ts';

/** One callable operation. A command changes the store; every query is asked anew after it. */
export type Procedure<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  readonly kind: 'query' | 'command';
  readonly input: I;
  readonly output: O;
};

export const query = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: 'query', input, output }) as const satisfies Procedure<I, O>;
export const command = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: 'command', input, output }) as const satisfies Procedure<I, O>;

export type Input<P extends Procedure> = z.input<P['input']>;
export type Parsed<P extends Procedure> = z.output<P['input']>;
export type Output<P extends Procedure> = z.output<P['output']>;

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

/** A value that our own code made and typed; checked where it is made, not again on the wire. */
export const trusted = <T>() => z.custom<T>();
