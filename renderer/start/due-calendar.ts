import type { DueEntry, DueItem, DueMonth } from '#shared/contract/due.contract.ts';
import type { DueRuleId } from '#shared/due/due-rules.ts';
import { dueWords } from '#shared/i18n/due.ts';
import { dateText } from '#shared/kit/wording.ts';

const monthName = { month: 'long', timeZone: 'UTC' } as const;
const shortName = { month: 'short', timeZone: 'UTC' } as const;
const dayName = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const atNoon = (day: string): Date => new Date(`${day}T12:00:00Z`);

export type CalendarMonth = DueMonth & {
  /** "november 2026" */
  readonly name: string;
  /** "nov", with the year where it is a new one: "jan 2027". */
  readonly short: string;
};

/** From the as-of day to the end of the eleventh month after its own: twelve columns. */
export function calendarSpan(asOf: string): { readonly from: string; readonly to: string } {
  const end = new Date(Date.UTC(Number(asOf.slice(0, 4)), Number(asOf.slice(5, 7)) + 11, 0));
  return { from: asOf, to: end.toISOString().slice(0, 10) };
}

/** Twelve months from the as-of month, also those without a date. */
export function calendarMonths(asOf: string, months: readonly DueMonth[]): readonly CalendarMonth[] {
  const [year, first] = [Number(asOf.slice(0, 4)), Number(asOf.slice(5, 7)) - 1];
  return Array.from({ length: 12 }, (_, index) => {
    const start = new Date(Date.UTC(year, first + index, 1, 12));
    const month = start.toISOString().slice(0, 7);
    const isJanuary = index > 0 && month.endsWith('-01');
    return {
      month,
      entries: months.find((known) => known.month === month)?.entries ?? [],
      name: `${dateText(start, monthName)} ${month.slice(0, 4)}`,
      short: `${dateText(start, shortName).replace('.', '')}${isJanuary ? ` ${month.slice(0, 4)}` : ''}`,
    };
  });
}

export const wordsOfRule = (rule: string) => dueWords.rules[rule as DueRuleId];
export const dayText = (day: string): string => dateText(atNoon(day), dayName);
export const itemText = ({ rule, title }: DueItem): string => dueWords.one(wordsOfRule(rule).label, title);

/** What an entry says in full: its one record, or how many of what. */
export function entryText({ rule, count, first, register }: DueEntry): string {
  const [item] = first;
  return count === 1 || register === null ? itemText(item!) : dueWords.many(count, wordsOfRule(rule).many);
}
