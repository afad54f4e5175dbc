import { legendHeads } from '#shared/i18n/excel.ts';
import type { Sheet, SheetRow } from '#shared/kit/sheet.ts';
import { fold } from '#shared/kit/swedish.ts';
import { couldBe, headersOf, isLabel } from './match.ts';
import { tableMessages } from './messages.ts';
import type { Target } from './target.ts';
import type { TargetColumn } from './types.ts';

/** Titles and notes stand above the headers, seldom more than a screen of them. */
const searched = 30;
/** Two targets closer than this cannot be told apart by their headers. */
const clear = 1.03;
/** What a header that is our own label counts, against a synonym. */
const labelled = 1.15;

export type Detected =
  | { readonly ok: true; readonly target: Target; readonly headerRow: number }
  | { readonly ok: false; readonly message: string; readonly headers: readonly string[] };
/** `above`: how many rows above it have at least two cells. */
type Candidate = { readonly headers: readonly { readonly header: string }[]; readonly row: number; readonly above: number };
type Hit = { readonly target: Target; readonly headerRow: number; readonly score: number; readonly matched: number };

/** The columns without which a target would be a guess: what names its rows. */
const naming = (target: Target): readonly TargetColumn[] => {
  const title = target.columns.filter((column) => column.register === target.main.name && column.name === target.main.title);
  if (title.some((column) => column.field?.required)) return title;
  const heaviest = target.columns.filter((column) => column.weight >= 4 && !title.includes(column));
  return heaviest.length ? heaviest : target.columns.filter((column) => column.weight >= 2 && column.kind !== 'choice');
};

/** What a record of the target cannot be without, as far as nothing else gives it: a list that lacks it is seldom such a list. */
const demanded = (target: Target): readonly TargetColumn[] =>
  target.columns.filter(
    ({ field, name, kind, register }) =>
      field?.required &&
      kind !== 'bool' &&
      kind !== 'choice' &&
      register === target.main.name &&
      name !== undefined &&
      target.main.defaults[name] === undefined &&
      name !== 'year',
  );

/** The rarer a header is among the targets, the more it says: "Status" little, "Klickade" all. */
type Spread = (header: string) => number;
function spreadOf(targets: readonly Target[]): Spread {
  const known = new Map<string, number>();
  return (header) => {
    const before = known.get(header);
    if (before !== undefined) return before;
    const holders = targets.filter((target) => couldBe(target, header).some((column) => column.kind !== 'ignore')).length;
    known.set(header, holders);
    return holders;
  };
}

/** Each filled row above makes it less likely that a row is the headers: words of the rows below are headers of other lists. */
const below = 0.85;
function hitOf(target: Target, { headers, row, above }: Candidate, spread: Spread): Hit {
  const used = new Set<TargetColumn>();
  let score = 0;
  let matched = 0;
  for (const { header } of headers) {
    const found = couldBe(target, header).find((column) => !used.has(column));
    if (!found) continue;
    used.add(found);
    if (found.kind === 'ignore') continue;
    matched += 1;
    score += ((isLabel(found, header) ? labelled : 1) * Math.max(found.weight, 1)) / (1 + Math.log2(Math.max(spread(header), 1)));
  }
  const named = naming(target).some((column) => used.has(column));
  const complete = demanded(target).every((column) => used.has(column)) ? 1 : 0.6;
  const coverage = headers.length ? used.size / headers.length : 0;
  return {
    target,
    headerRow: row,
    matched,
    score: named && matched >= 2 ? score * complete * below ** above * (0.25 + 0.75 * coverage) : 0,
  };
}

/** Sheet and file names settle what headers leave open, and no more. */
function spoken(target: Target, names: readonly string[]): number {
  const texts = names.map((name) => fold(name));
  const words = new Set(texts.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)));
  return target.hints.some((hint) => words.has(hint) || (hint.length >= 6 && texts.some((text) => text.includes(hint)))) ? 1.5 : 1;
}

/** The row with most headers of a target, among the first ones; null when the target has none there. `headerRow` as the spreadsheet counts. */
export function findHeaderRow(sheet: Sheet, target: Target): number | null {
  const hits = sheet.rows
    .slice(0, searched)
    .map((row) => ({ row: row.row, matched: headersOf(row.cells).filter(({ header }) => couldBe(target, header).length > 0).length }));
  const best = hits.reduce((top, hit) => (hit.matched > top.matched ? hit : top), { row: 0, matched: 0 });
  return best.matched === 0 ? null : best.row;
}

/**
 * What a sheet without mapping is, by its headers; sheet and file names break ties. Fewer than two known headers, or two targets that
 * fit equally well: not recognised, and the message says what was seen.
 */
export function detectTable(sheet: Sheet, file: string, targets: readonly Target[]): Detected {
  const rows = sheet.rows.slice(0, searched);
  if (isLegend(rows)) return { ok: false, message: tableMessages.legend, headers: seen(rows) };
  const spread = spreadOf(targets);
  const candidates = candidatesOf(rows);
  const names = [sheet.name ?? '', file.replace(/\.[a-z0-9]{1,5}$/i, '')];
  const hits = targets
    .map((target) =>
      candidates
        .map((candidate) => hitOf(target, candidate, spread))
        .reduce((top, hit) => (hit.score > top.score ? hit : top), { target, headerRow: 0, score: 0, matched: 0 }),
    )
    .map((hit) => ({ ...hit, score: hit.score * spoken(hit.target, names) }))
    .filter((hit) => hit.score > 0)
    .toSorted((a, b) => b.score - a.score || a.target.registers.length - b.target.registers.length);
  const [best, next] = hits;
  if (!best) return { ok: false, message: tableMessages.notRecognised(seen(rows)), headers: seen(rows) };
  // Headers that two targets share completely: the smaller one asks less of the rows.
  if (next && best.score < next.score * clear && best.target.registers.length === next.target.registers.length)
    return { ok: false, message: tableMessages.ambiguous([best.target.label, next.target.label]), headers: seen(rows) };
  return { ok: true, target: best.target, headerRow: best.headerRow };
}

const isLegend = ([head]: readonly SheetRow[]): boolean => {
  const texts = headersOf(head?.cells ?? []).map(({ header }) => header);
  return legendHeads.some((known) => known.length === texts.length && known.every((text, n) => text === texts[n]));
};

const placeKey = (col: number, header: string): string => `${col} ${fold(header)}`;
/** A text that stands again and again in its column is what the rows hold, not a header; a header may be repeated once. */
function candidatesOf(rows: readonly SheetRow[]): readonly Candidate[] {
  const times = new Map<string, number>();
  const texts = rows.map((row) => headersOf(row.cells));
  for (const { col, header } of texts.flat()) times.set(placeKey(col, header), (times.get(placeKey(col, header)) ?? 0) + 1);
  let above = 0;
  return texts.map((cells, index) => {
    const candidate = {
      headers: cells.filter(({ col, header }) => (times.get(placeKey(col, header)) ?? 0) <= 2),
      row: rows[index]?.row ?? 0,
      above,
    };
    if (cells.length >= 2) above += 1;
    return candidate;
  });
}

/** The texts of the fullest of the first rows: most likely the headers. */
function seen(rows: readonly SheetRow[]): readonly string[] {
  const texts = rows.map((row) => headersOf(row.cells.map((cell) => (typeof cell === 'string' ? cell : null))).map(({ header }) => header));
  return texts.reduce((top, row) => (row.length > top.length ? row : top), []);
}
