import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { readQuery } from '#renderer/api/hooks.ts';
import { deadlines } from '#renderer/kit/register-fields.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import { own } from '#shared/kit/own.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { registers } from '#shared/registers/table.ts';

export type TodoItem = {
  readonly register: string;
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly date: string;
};
export type TodoSource = { readonly register: string; readonly label: string; readonly filter: FilterData; readonly total: number };
export type Todo = {
  readonly items: readonly TodoItem[];
  readonly sources: readonly TodoSource[];
  readonly total: number;
  readonly loading: boolean;
};

/** The flag that says "late" of a register, as the navigation counts it: first found. */
const lateFlags = ['isOverdue', 'acceptancePassed', 'isReviewOverdue', 'followUpOverdue'];

type Source = { readonly register: AnyRegister; readonly flag: string; readonly date: string };

const sourcesOf = (kind: 'late' | 'soon'): readonly Source[] =>
  Object.values<AnyRegister>(registers).flatMap((register): readonly Source[] => {
    const dates = Object.entries(deadlines(register));
    const flags = kind === 'late' ? lateFlags : ['isDueSoon'];
    for (const flag of flags) {
      const found = dates.find(([, deadline]) => deadline[kind] === flag);
      if (found) return [{ register, flag, date: found[0] }];
    }
    return [];
  });
const sources = { late: sourcesOf('late'), soon: sourcesOf('soon') };
const perRegister = 12;

/** What is overdue, or due soon, in every register: the oldest date first. */
export function useTodo(kind: 'late' | 'soon', asOf: string): Todo {
  const asked = sources[kind];
  const pages = useQueries({
    queries: asked.map(({ register, flag, date }) =>
      readQuery('records.page', {
        register: register.name,
        filter: { op: 'in', field: flag, values: [true] },
        sort: [{ field: date, descending: false }],
        columns: [register.title, date],
        limit: perRegister,
        asOf,
      }),
    ),
  });
  const items = pages.flatMap((page, index) => {
    const source = asked[index];
    if (!source || !page.data) return [];
    const { register, date } = source;
    const { names } = page.data;
    return page.data.rows.map((row): TodoItem => {
      const title = String(row[register.title] ?? '');
      return {
        register: register.name,
        id: row.id,
        title: own(names, title) ?? title,
        kind: wordsOf(register.name).one,
        date: String(row[date] ?? ''),
      };
    });
  });
  const counted = asked.flatMap(({ register, flag }, index): readonly TodoSource[] => {
    const total = pages[index]?.data?.total ?? 0;
    return total === 0
      ? []
      : [{ register: register.name, label: wordsOf(register.name).many, filter: { op: 'in', field: flag, values: [true] }, total }];
  });
  const sorted = useMemo(() => items.toSorted((a, b) => a.date.localeCompare(b.date)), [items]);
  return {
    items: sorted,
    sources: counted,
    total: counted.reduce((sum, source) => sum + source.total, 0),
    loading: pages.some((page) => page.isPending),
  };
}
