import { dueRules, yearlyRules } from '#shared/due/due-rules.ts';
import type { DueRule, YearlyRule } from '#shared/due/due-rule.ts';
import type { DueEntry, DueItem, DueMonth, DueState } from '#shared/contract/due.contract.ts';
import { localParts, parseInstant } from '#shared/kit/swedish.ts';
import type { FilterData, Range } from '#shared/kit/filter.ts';
import { own } from '#shared/kit/own.ts';
import { findRegister } from '#shared/registers/table.ts';
import type { Context } from './kit/columns.ts';
import { page, type ListRow } from './kit/query.ts';
import { namesIn } from './kit/record.ts';
import type { Store } from './kit/store.ts';

export type Span = { readonly from: string; readonly to: string };
const [dayMs, hourMs] = [86_400_000, 3_600_000];
const everyRow = Number.MAX_SAFE_INTEGER;

const addDays = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

function stateOf(date: string, asOf: string, soonDays: number): DueState {
  if (date < asOf) return 'overdue';
  return date <= addDays(asOf, soonDays) ? 'soon' : 'ok';
}

const atMidnight = (day: string, hours: number): string => {
  const parsed = parseInstant(`${day} 00:00`);
  if (!parsed.ok) throw new RangeError(day);
  return new Date(Date.parse(parsed.value) - hours * hourMs).toISOString().replace('.000Z', 'Z');
};

/** The values of a date column whose deadline lies in the span: days, or instants so many hours before the Swedish day. */
function rangeOf(rule: DueRule, { from, to }: Span, { settings }: Context): Range {
  const hours = rule.afterHours?.(settings);
  if (hours !== undefined) return { from: atMidnight(from, hours), before: atMidnight(addDays(to, 1), hours) };
  const ahead = rule.daysAhead?.(settings) ?? 0;
  return { from: addDays(from, ahead), to: addDays(to, ahead) };
}

/** The rows of a rule whose date lies in a span; the same condition leads to them in the register. A later column counts where the earlier is empty. */
function filterOf(rule: DueRule, span: Span, context: Context): FilterData {
  const range = rangeOf(rule, span, context);
  const ways = rule.dates.map((field, index): FilterData => {
    const within: FilterData = { op: 'range', field, ...range };
    const earlier = rule.dates.slice(0, index).map((known): FilterData => ({ op: 'empty', field: known }));
    return earlier.length === 0 ? within : { op: 'and', of: [...earlier, within] };
  });
  return { op: 'and', of: [rule.filter, ways.length === 1 ? ways[0]! : { op: 'or', of: ways }] };
}

function deadline(rule: DueRule, row: ListRow, context: Context): Pick<DueItem, 'date' | 'at'> | null {
  const value = rule.dates.map((field) => row[field]).find((known) => typeof known === 'string');
  if (typeof value !== 'string') return null;
  const hours = rule.afterHours?.(context.settings);
  if (hours === undefined) return { date: addDays(value.slice(0, 10), -(rule.daysAhead?.(context.settings) ?? 0)), at: null };
  const at = new Date(Date.parse(value) + hours * hourMs).toISOString();
  return { date: localParts(at)!.date, at };
}

function registerItems(store: Store, rule: DueRule, span: Span, context: Context): readonly DueItem[] {
  const register = findRegister(rule.register)!;
  const columns = [register.title, ...rule.dates];
  const rows = page(store, register, { filter: filterOf(rule, span, context), sort: [], limit: everyRow, offset: 0, columns }, context);
  const names = namesIn(store, register, rows);
  return rows.flatMap((row): readonly DueItem[] => {
    const due = deadline(rule, row, context);
    if (!due) return [];
    const title = String(row[register.title] ?? '');
    const state = stateOf(due.date, context.asOf, rule.soonDays(context.settings));
    return [{ rule: rule.id, register: rule.register, id: row.id, key: row.id, title: own(names, title) ?? title, ...due, state }];
  });
}

/** A yearly day that the year lacks (29 February) becomes the day before. */
function dayOfYear(year: number, day: string): string | null {
  if (!/^\d{2}-\d{2}$/.test(day)) return null;
  const date = new Date(`${year}-${day}T00:00:00Z`);
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${day}`)) return `${year}-${day}`;
  return day === '02-29' ? `${year}-02-28` : null;
}

function yearlyItems(rule: YearlyRule, span: Span, context: Context): readonly DueItem[] {
  const [first, last] = [Number(span.from.slice(0, 4)), Number(span.to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  // Nobody has said that a yearly date was kept, so a past one is not called late.
  return years.flatMap((year) =>
    rule.days(context.settings).flatMap((day, index): readonly DueItem[] => {
      const date = dayOfYear(year, day);
      if (date === null || date < span.from || date > span.to || date < context.asOf) return [];
      const state = stateOf(date, context.asOf, rule.soonDays(context.settings));
      return [{ rule: rule.id, register: null, id: null, key: `${year}-${index + 1}`, title: '', date, at: null, state }];
    }),
  );
}

/**
 * Every date of the registers and of the year in a span (both days included), earliest first. Dates of the year that lie before the
 * as-of date are left out.
 */
export function dueItems(store: Store, span: Span, context: Context): readonly DueItem[] {
  const items = [
    ...dueRules.flatMap((rule) => registerItems(store, rule, span, context)),
    ...yearlyRules.flatMap((rule) => yearlyItems(rule, span, context)),
  ];
  return items.toSorted((a, b) => a.date.localeCompare(b.date) || a.rule.localeCompare(b.rule) || a.title.localeCompare(b.title, 'sv'));
}

const firstOf = 3;
const lastDay = (month: string): string => addDays(`${addDays(`${month}-28`, 4).slice(0, 7)}-01`, -1);
const rank = { overdue: 0, soon: 1, ok: 2 } as const;

function entryOf(items: readonly DueItem[], span: Span, context: Context): DueEntry {
  const [{ rule: id, register }] = items as readonly [DueItem];
  const rule = dueRules.find((known) => known.id === id);
  return {
    rule: id,
    register,
    count: items.length,
    state: items.map((item) => item.state).toSorted((a, b) => rank[a] - rank[b])[0]!,
    first: items.slice(0, firstOf),
    filter: rule ? filterOf(rule, span, context) : null,
  };
}

/** The dates by month and, within it, by rule: earliest first. Months without a date are absent. */
export function dueMonths(items: readonly DueItem[], span: Span, context: Context): readonly DueMonth[] {
  const months = Map.groupBy(items, (item) => item.date.slice(0, 7));
  return [...months].map(([month, ofMonth]) => {
    const within = { from: span.from > `${month}-01` ? span.from : `${month}-01`, to: span.to < lastDay(month) ? span.to : lastDay(month) };
    return { month, entries: [...Map.groupBy(ofMonth, (item) => item.rule).values()].map((ofRule) => entryOf(ofRule, within, context)) };
  });
}
