import { guideKeys } from '#shared/guide/lists.ts';

/*
 * What stands in the address. A part that does not fit is dropped, never an error: addresses are kept in saved views, bookmarks and
 * mail, and outlive the version that made them. Read by hand, since the router needs this before the first page and zod is a tenth of it.
 */
type Part<T> = (given: unknown) => T | undefined;
type Parts = Readonly<Record<string, Part<unknown>>>;
type Search<P extends Parts> = { readonly [K in keyof P]?: ReturnType<P[K]> };

const text: Part<string> = (given) => (typeof given === 'string' ? given : undefined);
const texts: Part<readonly string[]> = (given) =>
  Array.isArray(given) && given.every((one) => typeof one === 'string') ? given : undefined;
const year: Part<number> = (given) => {
  const read = Number(given);
  return Number.isInteger(read) && read >= 2000 && read <= 2100 ? read : undefined;
};
const guideKey: Part<(typeof guideKeys)[number]> = (given) => guideKeys.find((key) => key === given);
const anything: Part<unknown> = (given) => given;

const search =
  <P extends Parts>(parts: P) =>
  (given: Readonly<Record<string, unknown>>): Search<P> =>
    Object.fromEntries(
      Object.entries(parts).flatMap(([key, part]) => {
        const read = part(given[key]);
        return read === undefined ? [] : [[key, read]];
      }),
    ) as Search<P>;

export const registerSearch = search({
  /** The open record. */
  id: text,
  /** Tab of the panel. */
  tab: text,
  /** Free text within the register. */
  q: text,
  /** A filter of shared/kit/filter.ts; the register page checks it against its fields. */
  filter: anything,
  /** "level:desc,number" */
  sort: text,
  /** "bild": the register's picture instead of its table. */
  view: text,
  /** Name of a saved view. */
  saved: text,
  /** Quick filters that are on. */
  chip: texts,
});
export type RegisterSearch = ReturnType<typeof registerSearch>;

export const reviewSearch = search({
  year,
  /** Stable key of a chapter, e.g. "classification". */
  chapter: text,
});

export const presentationSearch = search({
  year,
  audience: text,
  /** The slide that is shown, e.g. "risks-2". */
  bild: text,
  /** "tal": the presenter's window. */
  vy: text,
});

export const documentsSearch = search({
  /** A kind of shared/documents/kinds.ts. */
  kind: text,
  /** The record that the document is about. */
  id: text,
  year,
  audience: text,
});

/** What the history is narrowed to: words, who, register, kind of change, first and last day. */
export const historySearch = search({ q: text, vem: text, register: text, slag: text, fran: text, till: text });
export type HistorySearch = ReturnType<typeof historySearch>;

/** `register`: what unknown lists are read as; `lista`: the same, of the walk through the lists. */
export const importSearch = search({ register: text, lista: guideKey });

/** Page of the user guide, e.g. "risker". */
export const helpSearch = search({ sida: text });
