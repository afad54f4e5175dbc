import type { Language } from '#shared/kit/language.ts';
import type { SheetRow } from '#shared/kit/sheet.ts';
import type { ReadHints, WorkbookHead } from './read-workbook.ts';
import type { RefusalCode } from './refusal.ts';
import type { SheetHead, SheetTail } from './sheet-sink.ts';

/** What sheet-worker.ts is asked for: the bytes, or a path that the worker reads itself. */
export type SheetJob = {
  readonly fileName: string;
  /** Of the refusals: a thread of its own knows nothing of the one that is chosen. */
  readonly language: Language;
  readonly hints: ReadHints;
  readonly bytes?: Uint8Array;
  readonly path?: string;
};

/** What the worker posts: the sheets in pieces, so that neither side holds the file twice; then `done` or `refused`, once. */
export type SheetMessage =
  | { readonly kind: 'sheet'; readonly head: SheetHead }
  | { readonly kind: 'rows'; readonly rows: readonly SheetRow[] }
  | { readonly kind: 'end'; readonly tail: SheetTail }
  | { readonly kind: 'done'; readonly head: WorkbookHead }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly message: string };
