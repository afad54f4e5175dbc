import type { RecordRow } from '#shared/contract/records.contract.ts';

export type Span = { readonly from: string; readonly to: string };
export type MarkKind = 'done' | 'planned' | 'review';
/** Something on a plan's line: its day and its place from 0 to 100. */
export type TimeMark = { readonly kind: MarkKind; readonly day: string; readonly at: number };
export type PlanTimes = {
  readonly last: string | null;
  readonly next: string | null;
  readonly review: string | null;
  readonly marks: readonly TimeMark[];
};

const day = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, 10) : null);

/** The day a whole number of years away; 29 February becomes 28 where it must. */
function yearsFrom(date: string, years: number): string {
  const [year, month, of] = date.split('-');
  return `${Number(year) + years}-${month}-${month === '02' && of === '29' ? '28' : of}`;
}
/** A year back and a year ahead of the as-of date. */
export const spanAround = (asOf: string): Span => ({ from: yearsFrom(asOf, -1), to: yearsFrom(asOf, 1) });

export const placeOf = (date: string, { from, to }: Span): number =>
  (100 * (Date.parse(date) - Date.parse(from))) / (Date.parse(to) - Date.parse(from));

/** Months' first days within the span, every third one, for the scale. */
export function quartersIn(span: Span): readonly { readonly day: string; readonly at: number }[] {
  const year = Number(span.from.slice(0, 4));
  const days = [0, 1, 2].flatMap((more) => ['01', '04', '07', '10'].map((month) => `${year + more}-${month}-01`));
  return days.filter((date) => date > span.from && date < span.to).map((date) => ({ day: date, at: placeOf(date, span) }));
}

/** Last and next exercise and the next review of a plan, and what of it falls within the span. */
export function timesOf(plan: RecordRow, exercises: readonly RecordRow[], asOf: string): PlanTimes {
  const span = spanAround(asOf);
  const done = exercises.flatMap((row) => (row['statusAt'] === 'done' ? (day(row['done']) ?? []) : [])).toSorted();
  const planned = exercises.flatMap((row) => (row['statusAt'] === 'planned' ? (day(row['planned']) ?? []) : [])).toSorted();
  const review = day(plan['dueDate']);
  const all = [
    ...done.map((date) => ({ kind: 'done' as const, day: date })),
    ...planned.map((date) => ({ kind: 'planned' as const, day: date })),
    ...(review === null ? [] : [{ kind: 'review' as const, day: review }]),
  ];
  return {
    last: done.at(-1) ?? null,
    next: planned[0] ?? null,
    review,
    marks: all.map((mark) => ({ ...mark, at: placeOf(mark.day, span) })).filter(({ at }) => at >= 0 && at <= 100),
  };
}
