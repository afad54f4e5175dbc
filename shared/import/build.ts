import type { AnyRegister } from '#shared/kit/register.ts';
import { isRef, type CellValue, type Draft, type DraftValue, type Ref, type RowValues, type TargetColumn } from './types.ts';

const isScalar = (value: CellValue): value is DraftValue => typeof value !== 'object' || isRef(value);

const fieldColumns = new WeakMap<readonly TargetColumn[], Map<string, readonly TargetColumn[]>>();
function columnsFor(register: string, columns: readonly TargetColumn[]): readonly TargetColumn[] {
  const known = fieldColumns.get(columns) ?? new Map<string, readonly TargetColumn[]>();
  fieldColumns.set(columns, known);
  const own =
    known.get(register) ?? columns.filter((column) => column.register === register && column.name !== undefined && column.kind !== 'refs');
  known.set(register, own);
  return own;
}

/** The values of a row that belong to one register, under its own field names. */
export function valuesFor(register: string, columns: readonly TargetColumn[], row: RowValues): Readonly<Record<string, DraftValue>> {
  const values: Record<string, DraftValue> = {};
  for (const { id, name } of columnsFor(register, columns)) {
    const value = row[id];
    if (value !== undefined && name !== undefined && isScalar(value)) values[name] = value;
  }
  return values;
}

/** The many-to-many links of a row that belong to one register. */
export function linksFor(register: AnyRegister, columns: readonly TargetColumn[], row: RowValues): NonNullable<Draft['links']> {
  return columns.flatMap((column) => {
    const texts = row[column.id];
    if (column.kind !== 'refs' || column.register !== register.name || !Array.isArray(texts)) return [];
    const link = Object.values(register.links).find((known) => known.kind === 'manyOut' && known.name === column.name);
    const to = link?.to ?? '*';
    return (texts as readonly string[]).map((text) => ({ name: column.name ?? '', ref: { to, text } satisfies Ref, column: column.id }));
  });
}

/** The field through which one register points at another. */
export const linkField = (from: AnyRegister, to: string): string | undefined =>
  Object.entries(from.fields).find(([, field]) => field.kind === 'link' && field.of === to)?.[0];

/** Where a list has no status, the day of a state tells that it was reached: decided on, done on, closed on. */
export function withState(
  register: AnyRegister,
  values: Readonly<Record<string, DraftValue>>,
  has: ReadonlySet<string>,
): Readonly<Record<string, DraftValue>> {
  if (values['status'] !== undefined || has.has('status')) return values;
  const reached = Object.entries(register.lifecycle?.dated ?? {}).find(
    ([, entered]) => entered !== undefined && values[entered.on] !== undefined,
  );
  return reached ? { ...values, status: reached[0] } : values;
}

/** The record of one register that a row asks for; null when the row holds nothing of it. */
export function draftOf(register: AnyRegister, columns: readonly TargetColumn[], row: RowValues): Draft {
  const links = linksFor(register, columns, row);
  return { register: register.name, values: valuesFor(register.name, columns, row), ...(links.length ? { links } : {}) };
}
