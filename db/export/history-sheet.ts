import { excelWords } from '#shared/i18n/excel.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { shownChanges } from '#shared/kit/history-fields.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { localParts } from '#shared/kit/swedish.ts';
import { own } from '#shared/kit/own.ts';
import { plainText } from '#shared/review/rich-text.ts';
import { findRegister } from '#shared/registers/table.ts';
import type { HistoryEntry } from '../kit/history.ts';
import type { Store } from '../kit/store.ts';
import { cellOf, names, type OutCell, type OutSheet } from './register-sheet.ts';

type Known = ReadonlyMap<string, string>;

/** "action:uuid" of a link reads by the far end's number or name. */
const linkText = (value: unknown, known: Known): OutCell =>
  typeof value === 'string' ? (known.get(value.split(':')[1] ?? '') ?? null) : null;

function valueOf(register: AnyRegister, key: string, value: unknown, known: Known): OutCell {
  const field = own(register.fields, key);
  if (!field) return linkText(value, known);
  if (field.rich && typeof value === 'string') return plainText(value);
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  return cellOf(field, plain, { names: known, labels: wordsOf(register.name).choices[key] ?? {} });
}

/** One line a field: before and after. An entry without fields is one line. */
function linesOf(entry: HistoryEntry, known: Known): readonly (readonly OutCell[])[] {
  const words = interfaceWords.history;
  const register = findRegister(entry.register);
  const at = localParts(entry.at);
  const ops: Readonly<Record<string, string>> = words.ops;
  const head: readonly OutCell[] = [
    entry.seq,
    at ? `${at.date} ${at.time}` : entry.at,
    entry.actor,
    ops[entry.op] ?? entry.op,
    register ? wordsOf(register.name).one : null,
    known.get(entry.recordId) ?? entry.title,
  ];
  if (entry.changed === null) return [[...head, null, null, words.purged, entry.reason]];
  if (!register) return [[...head, null, null, null, entry.reason]];
  const { fields, links } = wordsOf(register.name);
  const lines = shownChanges(register, entry.changed).flatMap(([key, before, after]): (readonly OutCell[])[] => {
    const [was, is] = [valueOf(register, key, before, known), valueOf(register, key, after, known)];
    return was === null && is === null ? [] : [[...head, fields[key] ?? links?.[key] ?? key, was, is, entry.reason]];
  });
  return lines.length === 0 ? [[...head, null, null, null, entry.reason]] : lines;
}

/** History as a sheet, in the order given. */
export function historySheet(store: Store, entries: readonly HistoryEntry[]): OutSheet {
  const known = names(store);
  return {
    name: interfaceWords.pages.history,
    head: excelWords.historyHead,
    rows: entries.flatMap((entry) => linesOf(entry, known)),
  };
}
