import * as z from 'zod';
import type { FilterData } from '#shared/kit/filter.ts';
import { query, trusted } from './procedure.ts';

const day = z.iso.date();
/** The years that a date may lie in (shared/kit/swedish-time.ts), but for the last, after which no day comes. */
const within = day.refine((given) => given >= '1990-01-01' && given < '2100-01-01');
const span = z.strictObject({ asOf: day, from: within, to: within });
export type DueState = 'ok' | 'soon' | 'overdue';
/** One date. `register`, `id`: null for dates of the year that no record carries. */
export type DueItem = {
  readonly rule: string;
  readonly register: string | null;
  readonly id: string | null;
  /** Stays the same when the date moves: the record's id, or the year and the place among its dates. */
  readonly key: string;
  readonly title: string;
  /** The day in Sweden, also of a deadline in hours. */
  readonly date: string;
  /** The instant of a deadline in hours (UTC); else null. */
  readonly at: string | null;
  readonly state: DueState;
};
/** What one rule asks for in one month: how many, the first of them, and the rows behind. */
export type DueEntry = {
  readonly rule: string;
  readonly register: string | null;
  readonly count: number;
  readonly state: DueState;
  readonly first: readonly DueItem[];
  readonly filter: FilterData | null;
};
export type DueMonth = { /** YYYY-MM */ readonly month: string; readonly entries: readonly DueEntry[] };

/** A record that is late or due soon. `kind`: what its register calls one record, in the chosen language. */
export type TodoItem = {
  readonly register: string;
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly date: string;
};
/** How many of a register, with the filter that shows them. */
export type TodoSource = { readonly register: string; readonly label: string; readonly filter: FilterData; readonly total: number };
/** `items`: the first of each register, the oldest date first. */
export type Todo = { readonly items: readonly TodoItem[]; readonly sources: readonly TodoSource[]; readonly total: number };

export const dueContract = {
  /** Every date from `from` to `to` (both included) by month and rule; state as of `asOf`. */
  'due.all': query(span, trusted<{ readonly total: number; readonly months: readonly DueMonth[] }>()),
  /** What is late, and what is due soon, over all registers. */
  'due.todo': query(z.strictObject({ asOf: day }), trusted<{ readonly late: Todo; readonly soon: Todo }>()),
  /** The same dates as a calendar file (RFC 5545). */
  'due.ics': query(span, trusted<{ readonly fileName: string; readonly text: string; readonly count: number }>()),
} as const;
