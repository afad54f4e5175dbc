import { excelWords as words } from '#shared/i18n/excel.ts';
import { helpOf } from '#shared/i18n/registers.ts';
import type { GuideList } from '#shared/guide/lists.ts';
import { isDemanded } from '#shared/import/demanded.ts';
import { targetNamed } from '#shared/import/targets.ts';
import type { TargetColumn } from '#shared/import/types.ts';
import type { OutSheet } from './register-sheet.ts';

type ListColumn = {
  readonly column: TargetColumn;
  /** A row cannot be without it. */
  readonly required: boolean;
  /** What the register says of the field behind it; null: nothing, or no field. */
  readonly help: string | null;
};

const helpText = ({ register, name }: TargetColumn): string | null =>
  (register !== undefined && name !== undefined && helpOf(register, name)) || null;

/** Columns that a person can fill in: what the program works out is known to the import and has no place in an empty list. */
export function listColumns({ target: name, omit = [], must = [] }: GuideList): readonly ListColumn[] {
  const target = targetNamed(name);
  return target.columns
    .filter(({ id, kind }) => kind !== 'ignore' && !omit.includes(id))
    .map((column) => ({ column, required: must.includes(column.id) || isDemanded(target, column), help: helpText(column) }));
}

function howTo({ kind, words: options }: TargetColumn): string {
  if (options) return words.oneOf(Object.values(options).join(', '));
  return kind === 'choice' || kind === 'ignore' ? words.write.text : words.write[kind];
}

/** A list to fill in, and the sheet that explains its columns. A star marks what a row cannot be without; the import reads past it. */
export function emptyListSheets(list: GuideList): readonly [list: OutSheet, legend: OutSheet] {
  const columns = listColumns(list);
  const head = columns.map(({ column, required }) => (required ? `${column.label} *` : column.label));
  const rows = columns.map(({ column, required, help }) => [column.label, required ? words.yes : null, howTo(column), help]);
  return [
    { name: targetNamed(list.target).label, head, rows: [] },
    { name: words.legend, head: words.emptyHead, rows },
  ];
}
