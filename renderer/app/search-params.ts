import * as z from 'zod';
import { guideKeys } from '#shared/guide/lists.ts';

/*
 * What stands in the address. A part that does not fit is dropped, never an error: addresses are kept in saved views, bookmarks and
 * mail, and outlive the version that made them.
 */
const text = z.string().optional().catch(undefined);

export const registerSearch = z.object({
  /** The open record. */
  id: text,
  /** Tab of the panel. */
  tab: text,
  /** Free text within the register. */
  q: text,
  /** A filter of shared/kit/filter.ts; the register page checks it against its fields. */
  filter: z.unknown().optional(),
  /** "level:desc,number" */
  sort: text,
  /** "bild": the register's picture instead of its table. */
  view: text,
  /** Name of a saved view. */
  saved: text,
  /** Quick filters that are on. */
  chip: z.array(z.string()).optional().catch(undefined),
});
export type RegisterSearch = z.infer<typeof registerSearch>;

export const reviewSearch = z.object({
  year: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  /** Stable key of a chapter, e.g. "classification". */
  chapter: text,
});

export const presentationSearch = z.object({
  year: reviewSearch.shape.year,
  audience: text,
  /** The slide that is shown, e.g. "risks-2". */
  bild: text,
  /** "tal": the presenter's window. */
  vy: text,
});

export const documentsSearch = z.object({
  /** A kind of shared/documents/kinds.ts. */
  kind: text,
  /** The record that the document is about. */
  id: text,
  year: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  audience: text,
});

/** What the history is narrowed to: words, who, register, kind of change, first and last day. */
export const historySearch = z.object({ q: text, vem: text, register: text, slag: text, fran: text, till: text });
export type HistorySearch = z.infer<typeof historySearch>;

/** `register`: what unknown lists are read as; `lista`: the same, of the walk through the lists. */
export const importSearch = z.object({ register: text, lista: z.enum(guideKeys).optional().catch(undefined) });

/** Page of the user guide, e.g. "risker". */
export const helpSearch = z.object({ sida: text });
