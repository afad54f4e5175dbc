import type { Todo, TodoItem } from '#shared/contract/due.contract.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { deadlines, lateFlags, type Deadline } from '#shared/kit/deadlines.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import { own } from '#shared/kit/own.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { registers } from '#shared/registers/table.ts';
import type { Context } from './kit/columns.ts';
import { count, page } from './kit/query.ts';
import { namesIn } from './kit/record.ts';
import type { Store } from './kit/store.ts';

type Source = { readonly register: AnyRegister; readonly filter: FilterData; readonly date: string };
const perRegister = 12;

/** One flag a register, and the date field that it is read from. */
function sourcesOf(kind: keyof Deadline): readonly Source[] {
  const flags = kind === 'late' ? lateFlags : ['isDueSoon'];
  return Object.values<AnyRegister>(registers).flatMap((register): readonly Source[] => {
    const dates = Object.entries(deadlines(register));
    const found = flags.flatMap((flag) => dates.flatMap(([date, deadline]) => (deadline[kind] === flag ? [{ flag, date }] : [])));
    return found.slice(0, 1).map(({ flag, date }) => ({ register, date, filter: { op: 'in', field: flag, values: [true] } }));
  });
}
const sources = { late: sourcesOf('late'), soon: sourcesOf('soon') };

function itemsOf(store: Store, { register, filter, date }: Source, context: Context): readonly TodoItem[] {
  const columns = [register.title, date];
  const rows = page(store, register, { filter, sort: [{ field: date }], columns, limit: perRegister, offset: 0 }, context);
  const names = namesIn(store, register, rows);
  const kind = wordsOf(register.name).one;
  return rows.map((row) => {
    const title = String(row[register.title] ?? '');
    return { register: register.name, id: row.id, title: own(names, title) ?? title, kind, date: String(row[date] ?? '') };
  });
}

/** What is overdue, or due soon, in every register; texts in the chosen language. */
export function todo(store: Store, kind: keyof Deadline, context: Context): Todo {
  const counted = sources[kind].flatMap((source) => {
    const total = count(store, source.register, source.filter, context);
    return total === 0 ? [] : [{ ...source, total }];
  });
  const items = counted.flatMap((source) => itemsOf(store, source, context));
  return {
    items: items.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
    sources: counted.map(({ register: { name }, filter, total }) => ({ register: name, label: wordsOf(name).many, filter, total })),
    total: counted.reduce((sum, { total }) => sum + total, 0),
  };
}
