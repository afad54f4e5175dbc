import type { Value } from '#shared/kit/filter.ts';
import { documentsWords as words } from '#shared/i18n/documents.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { reviewWords } from '#shared/i18n/review.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { instantText } from '#shared/kit/swedish.ts';
import type { Block, Cell, HeadingBlock, TableRow } from '#shared/review/blocks.ts';
import type { LinkedAction } from '#shared/review/facts.ts';
import { cell, choice, dueCell, link, missing, plain, row, table } from '#shared/review/parts.ts';
import { hours, number } from '#shared/review/print-figure.ts';
import type { DocRow, DocumentFacts } from './document-facts.ts';

const isYear = (key: string): boolean => /^year$|Year$/.test(key);

/** A stored value in words; '' when it is empty. */
export function fieldText(facts: DocumentFacts, register: AnyRegister, of: DocRow, key: string): string {
  const value = of[key];
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? reviewWords.yes : reviewWords.no;
  const field = register.fields[key] ?? register.computed[key];
  switch (field?.kind) {
    case 'choice':
      return choice(register.name, key, String(value));
    case 'link':
    case 'unit':
      return facts.names[String(value)] ?? words.withheld;
    case 'instant':
      return instantText(String(value));
    default:
      return typeof value === 'number' && !isYear(key) ? hours(value) : String(value);
  }
}

type Fields = { readonly register: AnyRegister; readonly of: DocRow; readonly keys: readonly string[]; readonly all?: boolean };
/** Label and value of the fields that are filled in; `all` also prints the empty ones, for a paper copy. */
export function fieldRows(facts: DocumentFacts, { register, of, keys, all = false }: Fields) {
  const labels = wordsOf(register.name).fields;
  return keys
    .map((key) => ({ label: labels[key] ?? key, value: fieldText(facts, register, of, key) }))
    .flatMap(({ label, value }) => (value === '' ? (all ? [{ label, value: '–' }] : []) : [{ label, value }]));
}
/** The same as a block, or nothing when no field is filled in. */
export function fieldFacts(facts: DocumentFacts, fields: Fields): readonly Block[] {
  const rows = fieldRows(facts, fields);
  return rows.length ? [{ kind: 'facts', rows }] : [];
}

/** A long text as paragraphs; a gap to fill in, or nothing, when there is none. */
export function longText(value: unknown, gap?: string): readonly Block[] {
  if (typeof value === 'string' && value.trim() !== '')
    return value
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map(plain);
  return gap === undefined ? [] : [missing(gap)];
}
export const heading = (id: string, text: string, level: 2 | 3 = 2): HeadingBlock => ({
  kind: 'heading',
  id,
  level,
  text,
  numbered: false,
});
export const textOf = (value: Value | null | undefined): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);

const marks: Readonly<Record<string, 'ok' | undefined>> = { done: 'ok' };
/** What an action is, who does it, when, and where it stands. */
export const actionCells = (action: LinkedAction) => [
  cell(action.owner),
  dueCell(action.due, action.isOverdue),
  action.isOverdue ? cell(words.overdue, 'danger') : cell(choice('action', 'statusAt', action.statusAt), marks[action.statusAt]),
];
type ActionTable = { readonly id: string; /** The record that is treated. */ readonly of: string; readonly caption?: string };
/** The actions of one record as a table, or one sentence. */
export function actionTable(facts: DocumentFacts, { id, of, caption = words.actionTable.caption }: ActionTable): readonly Block[] {
  const actions = facts.actions[of] ?? [];
  if (actions.length === 0) return [plain(words.noActions)];
  const rows = actions.map((action): TableRow =>
    row([cell(action.ref), cell(action.title), ...actionCells(action)], link('action', action)),
  );
  return table(facts.review, id, { ...words.actionTable, caption }, rows);
}

/** An empty cell of two lines: a pen needs more room than type. */
export const roomToWrite: Cell = { text: ' \n ' };
/** Empty lines for handwriting on a paper copy. */
export const logTable = (facts: DocumentFacts, id: string, lines = 8): readonly Block[] =>
  table(
    facts.review,
    id,
    words.logTable,
    Array.from({ length: lines }, () => row(words.logTable.columns.map(() => roomToWrite))),
  );

/** "Steg 3 av 5" and the like never stand in for words: the level's name with its number. */
export const levelText = (facts: DocumentFacts, value: unknown): string => {
  const step = facts.review.settings.classification.levels.find((known) => known.value === value);
  return step ? `${number(step.value)} ${step.label}` : '–';
};
