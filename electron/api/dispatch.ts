import { contract, type ProcedureName } from '#shared/contract/index.ts';
import type { Reply } from '#shared/contract/reply.ts';
import { errorWords } from '#shared/i18n/errors.ts';
import { kindOfError, placesOf } from '#shared/kit/error-places.ts';
import { AppError } from '#shared/kit/errors.ts';
import type { Issue } from '#shared/kit/register.ts';
import { logError } from './error-log.ts';
import { handlers } from './handlers.ts';
import type { Session } from './handler.ts';
import { speak } from './speak.ts';

const failed = (code: AppError['code'], message: string, issues: readonly Issue[] = []): Reply => ({
  ok: false,
  error: issues.length ? { code, message, issues } : { code, message },
});

/** A reply that its transport cannot carry is a fault of ours, and answered like one. */
export const unsendable = (): Reply => failed('INTERNAL', errorWords.dispatch.internal);

/** The single entry to the application; every transport calls only this. Never throws; answers are JSON. */
export async function dispatch(session: Session, name: string, input: unknown): Promise<Reply> {
  if (session.vault.open !== null) speak(session.vault.open);
  if (!Object.hasOwn(contract, name)) return failed('NOT_FOUND', errorWords.dispatch.unknown);
  const procedure = contract[name as ProcedureName];
  try {
    const parsed = procedure.input.safeParse(input);
    if (!parsed.success) {
      const issues = parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), code: issue.code.toUpperCase() }));
      return failed('INVALID_INPUT', errorWords.dispatch.input, issues);
    }
    const handler = handlers[name as ProcedureName] as (session: Session, input: unknown) => unknown;
    return { ok: true, data: await handler(session, parsed.data) };
  } catch (error) {
    if (error instanceof AppError) return failed(error.code, error.message, error.issues);
    note(session, name, error);
    return storeFailure(error) ?? failed('INTERNAL', errorWords.dispatch.internal);
  }
}

/** What nobody foresaw, for the report that a person may send. */
function note({ vault }: Session, name: string, error: unknown): void {
  const code = (error as { code?: unknown } | null)?.code;
  const known = typeof code === 'string' && /^[A-Z_]{1,60}$/.test(code) ? { code } : {};
  logError(vault.file, { where: name, kind: kindOfError(error), ...known, places: placesOf((error as { stack?: string } | null)?.stack) });
}

/** SQLite's own errors: an I/O error means "unknown", so nothing is promised (RELIABILITY.md 2d). */
function storeFailure(error: unknown): Reply | undefined {
  const code = (error as { code?: unknown }).code;
  if (typeof code !== 'string' || !code.startsWith('SQLITE_')) return undefined;
  if (code === 'SQLITE_FULL') return failed('STORE', errorWords.dispatch.full);
  if (code.startsWith('SQLITE_READONLY')) return failed('STORE', errorWords.dispatch.readOnly);
  if (code.startsWith('SQLITE_CONSTRAINT')) return failed('CONFLICT', errorWords.dispatch.constraint);
  return failed('STORE', errorWords.dispatch.store);
}
