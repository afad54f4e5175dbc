import type { AnyRegister } from '#shared/kit/register.ts';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { valueText, type ValueContext } from './format-value.ts';

/**
 * A cell that begins like a formula would be run by Excel when somebody opens the file; an apostrophe makes it text (OWASP, CSV
 * injection). A number with a sign is no formula.
 */
export const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? `'${text}` : text);

/** The table in words: a head and one line per row, in the columns' order. */
export function tableLines(
  register: AnyRegister,
  keys: readonly string[],
  rows: readonly RecordRow[],
  context: ValueContext,
): readonly (readonly string[])[] {
  const labels = wordsOf(register.name).fields;
  const head = keys.map((key) => labels[key] ?? key);
  return [head, ...rows.map((row) => keys.map((key) => valueText(register, key, row[key], { ...context, model: row['model'] })))];
}

/** For the clipboard: Excel and Word make a table of it. Line breaks would split a row. */
export const tsv = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => cells.map((cell) => harmless(cell.replace(/[\t\r\n]+/g, ' '))).join('\t')).join('\n');

/** Semicolons and a byte order mark: what a Swedish Excel opens right by a double click. */
export const csv = (lines: readonly (readonly string[])[]): string =>
  `\uFEFF${lines.map((cells) => cells.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(';')).join('\r\n')}\r\n`;
