import type { FilterData } from './filter.ts';
import type { AnyRegister } from './register.ts';

/** Flags of a date field: that it has passed, that it is near. */
export type Deadline = { readonly late?: string; readonly soon?: string };

const isToday = (bound: unknown): boolean =>
  typeof bound === 'object' &&
  bound !== null &&
  'asOf' in bound &&
  bound.asOf === 'day' &&
  !('plusDays' in bound) &&
  !('plusMonths' in bound);

/** Date fields that a filter compares with the as-of date, and whether it says "passed" or "soon". */
function comparisons(filter: FilterData): readonly { readonly field: string; readonly kind: keyof Deadline }[] {
  switch (filter.op) {
    case 'and':
    case 'or':
      return filter.of.flatMap(comparisons);
    case 'range':
      if (isToday(filter.before) && filter.from === undefined) return [{ field: filter.field, kind: 'late' }];
      return isToday(filter.from) && filter.to !== undefined ? [{ field: filter.field, kind: 'soon' }] : [];
    default:
      return [];
  }
}

/** Which flag says that a date field is overdue or due soon: read from the flags themselves, so no register lists it twice. */
export function deadlines(register: AnyRegister): Readonly<Record<string, Deadline>> {
  const found: Record<string, Deadline> = {};
  for (const [flag, filter] of Object.entries(register.flags))
    for (const { field, kind } of comparisons(filter)) found[field] = { ...found[field], [kind]: found[field]?.[kind] ?? flag };
  return found;
}

/** The flag that says "late" of a register, in the navigation and on the start page: the first that it has. */
export const lateFlags: readonly string[] = ['isOverdue', 'acceptancePassed', 'isReviewOverdue', 'followUpOverdue'];
