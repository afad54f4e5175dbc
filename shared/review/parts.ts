import type { Block, Cell, ChartData, Column, Inline, Mark, RowLink, TableRow, Text } from './blocks.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { reviewWords } from '#shared/i18n/review.ts';
import type { ListName } from './fact-lists.ts';
import type { ReviewFacts } from './facts.ts';
import { figureText, number } from './print-figure.ts';

const token = /\{([^{}]+)\}|\*\*([^*]+)\*\*/g;

/**
 * A sentence with live figures: `{risks.total}`, `{objects.validlyClassified:pct}`, `{incidents.byType:outage}`; `{#id}` refers to a
 * table or appendix, `{@name}` takes a text from `values`, `**word**` is bold. Only our own words are templates, never a record's.
 * @throws for an unknown figure or value.
 */
export function say(facts: ReviewFacts, template: string, values: Readonly<Record<string, string>> = {}): Text {
  const inlines: Inline[] = [];
  let at = 0;
  for (const match of template.matchAll(token)) {
    if (match.index > at) inlines.push({ text: template.slice(at, match.index) });
    inlines.push(match[2] === undefined ? filled(facts, match[1]!, values) : { text: match[2], bold: true });
    at = match.index + match[0].length;
  }
  if (at < template.length) inlines.push({ text: template.slice(at) });
  return inlines;
}
function filled(facts: ReviewFacts, name: string, values: Readonly<Record<string, string>>): Inline {
  if (name.startsWith('#')) return { text: '', ref: name.slice(1) };
  if (name.startsWith('@')) {
    const value = values[name.slice(1)];
    if (value === undefined) throw new Error(`No value ${name}`);
    return { text: value };
  }
  const [key, form] = name.split(':', 2);
  return { text: figureText(facts, key!, form), figure: key! };
}

export const paragraph = (facts: ReviewFacts, template: string, values?: Readonly<Record<string, string>>): Block => ({
  kind: 'paragraph',
  text: say(facts, template, values),
});
/** Sentences that belong together as one paragraph; null for one that does not apply. */
export const sentences = (facts: ReviewFacts, templates: readonly (string | null)[], values?: Readonly<Record<string, string>>): Block =>
  paragraph(facts, templates.filter((template) => template !== null).join(' '), values);
export const lead = (facts: ReviewFacts, template: string): Block => ({ kind: 'paragraph', style: 'lead', text: say(facts, template) });
export const plain = (text: string): Block => ({ kind: 'paragraph', text: [{ text }] });
export const missing = (text: string): Block => ({ kind: 'paragraph', style: 'missing', text: [{ text }] });
/** Nothing for an empty list. */
export const bullets = (items: readonly Text[]): readonly Block[] =>
  items.length ? [{ kind: 'bullets', items: items.map((text) => ({ text, level: 0 })) }] : [];

/** "Öppna" → Cell with the figure's key, so that the number leads back to its rows. */
export const figureCell = (facts: ReviewFacts, key: string, form?: string): Cell => ({ text: figureText(facts, key, form), figure: key });
export const cell = (value: string | number | null | undefined, mark?: Mark): Cell => {
  const text = value === null || value === undefined || value === '' ? '–' : typeof value === 'number' ? number(value) : value;
  return mark ? { text, mark } : { text };
};
export const yesNo = (value: boolean): Cell => cell(value ? reviewWords.yes : reviewWords.no);
export const row = (cells: readonly Cell[], link?: RowLink): TableRow => (link ? { cells, link } : { cells });
export const link = (register: string, { id }: { readonly id: string }): RowLink => ({ register, id });

/** "Namn:3", "Antal:1:r": label, share of the width, alignment. */
const column = (text: string): Column => {
  const [label = '', width = '1', align] = text.split(':');
  return {
    label,
    width: Number(width),
    ...(align === 'r' ? { align: 'right' as const } : align === 'c' ? { align: 'center' as const } : {}),
  };
};
export type TableWords = { readonly caption: string; readonly alt: string; readonly columns: readonly string[]; readonly source: string };
/** A table, or nothing when it has no rows. The source line always ends with the as-of date; a table to fill in by hand has none. */
export const table = (facts: ReviewFacts, id: string, words: TableWords, rows: readonly TableRow[]): readonly Block[] =>
  rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          id,
          caption: words.caption,
          alt: words.alt,
          columns: words.columns.map(column),
          rows,
          ...(words.source === '' ? {} : { source: reviewWords.source(words.source, facts.asOf) }),
        },
      ];

export type ChartWords = { readonly caption: string; readonly alt: string; readonly source: string };
/** A chart, or nothing when all its values are zero or unknown. */
export const chart = (facts: ReviewFacts, id: string, words: ChartWords, data: ChartData): readonly Block[] =>
  data.series.every((series) => series.values.every((value) => !value))
    ? []
    : [{ kind: 'chart', id, caption: words.caption, alt: words.alt, data, source: reviewWords.source(words.source, facts.asOf) }];

/** Swedish label of a stored choice; "–" when nothing is chosen. */
export const choice = (register: string, field: string, value: string | null | undefined): string =>
  value ? (wordsOf(register).choices[field]?.[value] ?? value) : '–';
export const nameOf = (facts: ReviewFacts, id: string | null | undefined): string => (id ? (facts.names[id] ?? '–') : '–');

/** One sentence on rows left out of a public paper, or nothing. `counts`: rows left out by list. */
export const leftOut = (counts: Readonly<Record<string, number>>, ...lists: readonly string[]): readonly Block[] => {
  const n = lists.reduce((sum, name) => sum + (counts[name] ?? 0), 0);
  return n > 0 ? [plain(reviewWords.omitted(n))] : [];
};
/** The same of the review's own lists. */
export const omitted = (facts: ReviewFacts, ...names: readonly ListName[]): readonly Block[] => leftOut(facts.omitted, ...names);
/** "Extremt hög", with the tone as mark. */
export function levelCell(facts: ReviewFacts, model: string, level: string | null, value: number | null): Cell {
  const known = facts.settings.riskModels.find(({ id }) => id === model)?.levels.find(({ id }) => id === level);
  if (!known) return cell(null);
  return { text: value === null ? known.label : `${known.label} ${value}`, mark: known.tone };
}
/** A due date with a word when it has passed. */
export const dueCell = (due: string | null, late: boolean): Cell =>
  late && due ? { text: reviewWords.passed(due), mark: 'danger' } : cell(due);
