import type { ErrorNote } from '#shared/contract/report.contract.ts';
import { kindOfError, placesOf } from '#shared/kit/error-places.ts';
import { AppError } from '#shared/kit/errors.ts';
import { call } from './client.ts';

/** "#/register/risk?id=…" → "/register/risk": what is open on the page is nobody's business. */
const pageOf = (hash: string): string => /^#(\/[A-Za-z/-]{0,60})(\?|$)/.exec(hash)?.[1] ?? '/';
/** A page that fails again and again says so once, not a thousand times. */
const told = new Set<string>();

/** Tells the log of this machine that something went wrong: which kind and where in the program, never what it said. An answer with a sentence of its own is no such error. */
export function noteError(error: unknown): void {
  if (error instanceof AppError) return;
  const places = placesOf(error instanceof Error ? error.stack : undefined);
  const note: ErrorNote = { kind: kindOfError(error), page: pageOf(location.hash), places: [...places] };
  const key = JSON.stringify(note);
  if (told.has(key)) return;
  told.add(key);
  // No answer is no further error.
  call('report.note', note).catch(() => undefined);
}

/** What no part of the page caught. */
export function listenForErrors(): void {
  window.addEventListener('error', ({ error }) => noteError(error));
  window.addEventListener('unhandledrejection', ({ reason }) => noteError(reason));
}
