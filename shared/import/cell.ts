import type { Field } from '#shared/kit/field.ts';
import type { SheetCell } from '#shared/kit/sheet.ts';
import {
  cellText,
  fold,
  parseClass,
  parseDate,
  parseInstant,
  parseInteger,
  parseLevel,
  parseNumber,
  parseYesNo,
  splitRefs,
} from '#shared/kit/swedish.ts';
import type { RiskModel } from '#shared/settings/models.ts';
import type { ReadSettings } from './target.ts';
import type { CellValue, IssueCode, Read, TargetColumn } from './types.ts';
import { isEmptyCell } from './fold-key.ts';

/** What a mapping adds: its own words for an enum (they win, and others are refused), and the models for levels written in words. */
export type CellContext = { readonly values?: ReadonlyMap<string, string>; readonly settings?: ReadSettings };

const ok = (value: CellValue | null): Read => ({ ok: true, value });
const bad = (code: IssueCode, detail?: string): Read => (detail === undefined ? { ok: false, code } : { ok: false, code, detail });

function parseCell(column: TargetColumn, cell: SheetCell, context: CellContext): Read {
  if (isEmptyCell(cell)) return ok(column.kind === 'bool' ? false : null);
  switch (column.kind) {
    case 'date':
    case 'instant':
      return parsedOr(column.kind === 'date' ? parseDate(cell) : parseInstant(cell), 'bad_date');
    case 'number':
      return readNumber(column, cell);
    case 'scale':
    case 'level':
      return readLevel(column, cell, context);
    case 'bool':
      return parsedOr(parseYesNo(cell), 'unknown_value', 'J, N, Ja, Nej, x');
    case 'class':
      return readClass(cell);
    case 'choice':
      return readChoice(column, cell, context);
    case 'refs':
      return isError(cell) ? bad('unknown_value') : ok(splitRefs(cell));
    case 'link':
    case 'unit':
      return isError(cell)
        ? bad(column.kind === 'unit' ? 'unknown_unit' : 'unknown_ref')
        : ok({ to: column.field?.of ?? 'orgUnit', text: cellText(cell) });
    case 'ignore':
      return ok(null);
    default:
      return readText(column, cell);
  }
}

const repeated = new Set(['date', 'instant', 'number', 'scale', 'bool', 'class', 'choice']);
/** Cells of a list repeat themselves: dates, levels, words. Kept per column and words, a thousand each. */
const readings = new WeakMap<object, Map<string | number, Read>>();

/**
 * One cell by the column's kind. An empty cell is null, except in yes/no columns, where it means no. Codes: bad_date, bad_number,
 * bad_class, unknown_value (`detail`: the words that are known), out_of_range and too_long (`detail`: the limit).
 */
export function readCell(column: TargetColumn, cell: SheetCell, context: CellContext = {}): Read {
  if (
    (typeof cell !== 'string' && typeof cell !== 'number') ||
    !repeated.has(column.kind) ||
    (column.kind === 'scale' && typeof cell === 'string')
  )
    return parseCell(column, cell, context);
  const owner = context.values ?? column;
  const known = readings.get(owner) ?? new Map<string | number, Read>();
  readings.set(owner, known);
  const before = known.get(cell);
  if (before) return before;
  const read = parseCell(column, cell, context);
  if (known.size < 1000) known.set(cell, read);
  return read;
}

const isError = (cell: SheetCell): boolean => typeof cell === 'object' && cell !== null && 'error' in cell;
const parsedOr = (parsed: { readonly ok: boolean; readonly value?: string | number | boolean }, code: IssueCode, detail?: string): Read =>
  parsed.ok && parsed.value !== undefined ? ok(parsed.value) : bad(code, detail);

function readNumber(column: TargetColumn, cell: SheetCell): Read {
  const parsed = (column.field?.int ? parseInteger : parseNumber)(cell);
  if (!parsed.ok) return bad('bad_number');
  const { min, max } =
    column.id === 'year' ? { min: 1990, max: 2100 } : { min: column.field?.min ?? -Infinity, max: column.field?.max ?? Infinity };
  return parsed.value < min || parsed.value > max ? bad('out_of_range', `${min}–${max}`) : ok(parsed.value);
}

/** The label of a step is as good as its figure: "Möjlig" is 3 where the model says so. */
function readLevel(column: TargetColumn, cell: SheetCell, { settings }: CellContext): Read {
  const parsed = parseLevel(cell);
  if (parsed.ok) return ok(parsed.value);
  const word = fold(cellText(cell));
  const known = settings ? stepsOf(column.field?.of, settings).filter((step) => fold(step.label) === word) : [];
  const values = new Set(known.map((step) => step.value));
  const [value] = values;
  if (values.size === 1 && value !== undefined) return ok(value);
  return bad(column.field?.of === 'classification' ? 'bad_class' : 'bad_number');
}
type Step = { readonly value: number; readonly label: string };
const stepsOf = (of: string | undefined, { riskModels, classification }: ReadSettings): readonly Step[] => {
  if (of === 'classification') return classification.levels;
  const axis = (model: RiskModel): readonly Step[] => (of === 'risk.likelihood' ? model.likelihoods : model.consequences);
  return riskModels.flatMap(axis);
};

function readClass(cell: SheetCell): Read {
  const parsed = parseClass(cell);
  if (!parsed.ok) return bad('bad_class');
  const { k, r, t, s } = parsed.value;
  return ok({ confidentiality: k, integrity: r, availability: t, ...(s === undefined ? {} : { traceability: s }) });
}

const yesNo = new Set(['yes', 'no']);
const choices = new WeakMap<TargetColumn, ReadonlyMap<string, string>>();
/** Our words, the declaration's synonyms and the ids themselves. */
function wordsOfChoice(column: TargetColumn): ReadonlyMap<string, string> {
  const known = choices.get(column);
  if (known) return known;
  const options = column.field?.options ?? [];
  const made = new Map<string, string>([
    ...options.map((id) => [fold(id), id] as const),
    ...Object.entries(column.field?.synonyms ?? {}).map(([word, id]) => [fold(word), id] as const),
    // The language that is in use last: there it wins.
    ...[...(column.allWords ?? []), column.words ?? {}].flatMap((words) =>
      Object.entries(words).map(([id, word]) => [fold(word), id] as const),
    ),
  ]);
  choices.set(column, made);
  return made;
}

function readChoice(column: TargetColumn, cell: SheetCell, { values }: CellContext): Read {
  const word = isError(cell) ? '' : fold(cellText(cell));
  const given = values?.get(word);
  if (given !== undefined) return checkOption(column.field, given, column);
  if (values) return bad('unknown_value', wordList([...values.keys()]));
  const own = wordsOfChoice(column).get(word);
  if (own !== undefined) return ok(own);
  if (/^[-–—]+$/.test(word)) return ok(null);
  const options = column.field?.options ?? [];
  if (options.some((id) => yesNo.has(id))) {
    const answer = parseYesNo(cell);
    const id = answer.ok ? (answer.value ? 'yes' : 'no') : '';
    if (options.includes(id)) return ok(id);
  }
  return bad('unknown_value', wordList(Object.values(column.words ?? {})));
}
/** A mapping may name an option that we do not have: that is the mapping's fault, and said as such. */
const checkOption = (field: Field | undefined, id: string, column: TargetColumn): Read =>
  !field?.options || field.options.includes(id) ? ok(id) : bad('unknown_value', wordList(Object.values(column.words ?? {})));
const wordList = (words: readonly string[]): string => (words.length > 12 ? `${words.slice(0, 12).join(', ')} …` : words.join(', '));

/** zod tells the limit, so that it stands in the declaration only. */
function readText(column: TargetColumn, cell: SheetCell): Read {
  if (isError(cell)) return bad('unknown_value');
  const text = cellText(cell);
  const parsed = column.field?.schema.safeParse(text);
  if (!parsed || parsed.success) return ok(text);
  const tooBig = parsed.error.issues.find((issue) => issue.code === 'too_big');
  const maximum = tooBig && 'maximum' in tooBig ? tooBig.maximum : undefined;
  return tooBig ? bad('too_long', typeof maximum === 'number' ? String(maximum) : undefined) : bad('unknown_value');
}
