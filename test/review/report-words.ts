import { sql } from 'kysely';
import type { AnyRegister } from '#shared/kit/register.ts';
import { registers } from '#shared/registers/table.ts';
import { registersEn } from '#shared/i18n/en/registers.en.ts';
import { registersSv } from '#shared/i18n/sv/registers.sv.ts';
import type { Block, ReportDocument, Text } from '#shared/review/blocks.ts';
import type { Store } from '#db/kit/store.ts';
import { partsOf } from './review-fixture.ts';

/** A text of a report with its place, so that the same place in two languages can be compared. */
export type Placed = { readonly place: string; readonly text: string };

const plainText = (text: Text): string => text.map((run) => run.text).join('');

/** What the report itself says of a block: captions, heads of columns, axes, legends, sources. Never what the records say. */
function frameOf(block: Block): readonly string[] {
  if (block.kind === 'heading') return [block.text];
  if (block.kind === 'facts') return block.rows.map(({ label }) => label);
  if (block.kind === 'table') return [block.caption, block.alt, block.source ?? '', ...block.columns.map(({ label }) => label)];
  if (block.kind === 'chart')
    return [block.caption, block.alt, block.source ?? '', block.data.unit, ...block.data.series.map(({ name }) => name)];
  if (block.kind !== 'matrix') return [];
  const steps = [...block.likelihoods, ...block.consequences].map(({ label }) => label);
  const axes = [block.likelihoodName, block.consequenceName];
  return [block.caption, block.alt, block.source ?? '', ...axes, ...steps, ...block.cells.map(({ levelLabel }) => levelLabel)];
}
const sentencesOf = (block: Block): readonly string[] => {
  if (block.kind === 'paragraph') return [plainText(block.text)];
  if (block.kind === 'bullets') return block.items.map(({ text }) => plainText(text));
  return block.kind === 'numbered' ? block.items.map(plainText) : [];
};
const placed = (document: ReportDocument, of: (block: Block) => readonly string[]): readonly Placed[] =>
  partsOf(document).flatMap(({ key, blocks }) =>
    blocks.flatMap((block, at) => of(block).map((text, index) => ({ place: `${key} ${at} ${block.kind} ${index}`, text }))),
  );

/** Title, cover, properties and the frame of every block. */
export const wordsAround = (document: ReportDocument): readonly Placed[] => [
  { place: 'title', text: document.title },
  ...document.cover.map(({ label }, index) => ({ place: `cover ${index}`, text: label })),
  ...document.properties.keywords.map((text, index) => ({ place: `keyword ${index}`, text })),
  ...placed(document, frameOf),
];
/** Paragraphs and items of lists. */
export const sentencesIn = (document: ReportDocument): readonly Placed[] => placed(document, sentencesOf);

/** Kinds, ids and row counts: what must not depend on the language. */
export const shapeOf = (document: ReportDocument): unknown =>
  partsOf(document).map(({ key, blocks }) => [
    key,
    blocks.map((block) => [block.kind, 'id' in block ? block.id : '', block.kind === 'table' ? block.rows.length : 0]),
  ]);

/** Three letters could stand in any word. */
const SHORTEST = 4;
/** The organisation's own words: every text that stands in a record, longest first, so that none hides in another. */
export function ownWords(store: Store): readonly string[] {
  const texts = Object.values<AnyRegister>(registers).flatMap(({ table, fields }) =>
    Object.entries(fields)
      .filter(([, { kind }]) => kind === 'text' || kind === 'longText' || kind === 'role')
      .flatMap(([field]) => store.all<{ value: string | null }>(sql`select distinct ${sql.ref(field)} as value from ${sql.table(table)}`)),
  );
  const found = new Set(texts.flatMap(({ value }) => (value === null || value.length < SHORTEST ? [] : [value])));
  return [...found].toSorted((a, b) => b.length - a.length);
}
type Words = { readonly [key: string]: unknown };
const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null;
/** Labels of registers that are the same in both dictionaries; whether they should be is proven where the dictionaries are. */
export function sameInBoth(sv: unknown = registersSv, en: unknown = registersEn): readonly string[] {
  if (typeof sv === 'string') return sv === en ? [sv, sv.toLocaleLowerCase('sv')] : [];
  if (!isWords(sv) || !isWords(en)) return [];
  return Object.entries(sv).flatMap(([key, value]) => sameInBoth(value, en[key]));
}
const literally = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
/** The text with whole words of `own` taken out, longest first. */
export const without = (own: readonly string[], text: string): string =>
  own.reduce(
    (rest, word) => (rest.includes(word) ? rest.replace(new RegExp(`(?<!\\p{L})${literally(word)}(?!\\p{L})`, 'gu'), '…') : rest),
    text,
  );

/** A Swedish letter, or a word that most Swedish sentences and no English ones have. */
export const swedish = /[åäö]|\b(?:och|att|av|inte|ej|den|det|till|om|som)\b/iu;
