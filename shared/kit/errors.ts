import type { Issue } from './register.ts';

/** STORE: the store cannot be used. LOCKED: somebody else holds it, or a long write is under way. */
export const errorCodes = ['INVALID_INPUT', 'NOT_FOUND', 'CONFLICT', 'FORBIDDEN', 'LOCKED', 'STORE', 'CANCELLED', 'INTERNAL'] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** The only class of the product; dispatch turns it into `{ok:false,error}`. `message` is a finished Swedish sentence for people. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly issues: readonly Issue[];
  constructor(code: ErrorCode, message: string, issues: readonly Issue[] = []) {
    super(message);
    this.code = code;
    this.issues = issues;
  }
}

/** For closed unions: a new member does not compile until every switch knows it. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value ${JSON.stringify(value)}`);
}
