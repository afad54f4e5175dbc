import { fold } from '#shared/kit/swedish.ts';

/** Words that say how a cell is filled in, never what it holds: "Systemägare (roll)", "Datum för beslut". */
const brackets = /[([{][^)\]}]*[)\]}]/g;
const punctuation = /[^\p{L}\p{N}]+/gu;
const datum = /(^datum (?:för )?)|( ?datum$)/g;

/** A header as people compare it: '3 Riskägare* (roll)' and 'riskägare' are the same, 'K/R/T' and 'K R T' too. */
export const plainHeader = (header: string): string => {
  const text = fold(header);
  const bare = text.replace(brackets, ' ').replace(punctuation, ' ').trim();
  // A header that is all brackets keeps its words.
  return bare || text.replace(punctuation, ' ').trim();
};
/** The same without the word date: 'Beslutsdatum' → 'besluts', 'Datum för klassning' → 'klassning'. Only for date columns. */
export const withoutDatum = (header: string): string => plainHeader(header).replace(datum, '').trim();
/** Line breaks and repeated blanks count as one blank (MAPPING.md). */
export const foldHeader = (header: string): string => fold(header);
