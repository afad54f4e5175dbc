/**
 * A date counted from the as-of date, resolved when the SQL is made: filters stay data and figures stay timeless.
 * Months are added before days; a day that the month lacks becomes its last one. `year` is the year as a number.
 */
export type AsOf = {
  readonly asOf: 'day' | 'yearStart' | 'year';
  readonly plusDays?: number;
  readonly plusMonths?: number;
  readonly plusYears?: number;
};
export type Value = string | number | boolean;
export type Range = { readonly from?: Value | AsOf; readonly to?: Value | AsOf; /** exclusive */ readonly before?: Value | AsOf };

/** The serialisable filter: in the URL, in a saved view, in a figure, in a report block. */
export type FilterData =
  | { readonly op: 'and' | 'or'; readonly of: readonly FilterData[] }
  | { readonly op: 'not'; readonly of: FilterData }
  | { readonly op: 'in'; readonly field: string; readonly values: readonly Value[] }
  | ({ readonly op: 'range'; readonly field: string } & Range)
  | { readonly op: 'empty'; readonly field: string }
  | { readonly op: 'words'; readonly text: string }
  | { readonly op: 'linked'; readonly link: string; readonly where?: FilterData };

declare const register: unique symbol;
/** A filter that belongs to one register: a filter on actions cannot be given to risks. */
export type Filter<N extends string = string> = FilterData & { readonly [register]?: N };

/** Names and values are checked against the declaration; what comes out is plain data. */
export type Builder<N extends string, V, L extends Readonly<Record<string, string>>> = {
  readonly all: Filter<N>;
  readonly and: (...of: Filter<N>[]) => Filter<N>;
  readonly or: (...of: Filter<N>[]) => Filter<N>;
  readonly not: (of: Filter<N>) => Filter<N>;
  readonly in: <K extends keyof V & string>(field: K, ...values: NonNullable<V[K]>[]) => Filter<N>;
  /** A yes/no column: `is('isOverdue')`. */
  readonly is: (field: { [K in keyof V]: boolean extends V[K] ? K : never }[keyof V] & string) => Filter<N>;
  readonly range: <K extends keyof V & string>(field: K, range: Range) => Filter<N>;
  readonly empty: (field: keyof V & string) => Filter<N>;
  readonly words: (text: string) => Filter<N>;
  readonly linked: <K extends keyof L & string>(link: K, where?: Filter<L[K]>) => Filter<N>;
};

export const today: AsOf = { asOf: 'day' };
export const inDays = (plusDays: number): AsOf => ({ asOf: 'day', plusDays });
export const yearStart: AsOf = { asOf: 'yearStart' };
export const lastYearStart: AsOf = { asOf: 'yearStart', plusYears: -1 };
export const lastYearEnd: AsOf = { asOf: 'yearStart', plusDays: -1 };
/** The as-of year as a number, for fields such as `year`. */
export const thisYear: AsOf = { asOf: 'year' };
export const nextYear: AsOf = { asOf: 'year', plusYears: 1 };

const plain = {
  all: { op: 'and', of: [] },
  and: (...of: FilterData[]): FilterData => ({ op: 'and', of }),
  or: (...of: FilterData[]): FilterData => ({ op: 'or', of }),
  not: (of: FilterData): FilterData => ({ op: 'not', of }),
  in: (field: string, ...values: Value[]): FilterData => ({ op: 'in', field, values }),
  is: (field: string): FilterData => ({ op: 'in', field, values: [true] }),
  range: (field: string, range: Range): FilterData => ({ op: 'range', field, ...range }),
  empty: (field: string): FilterData => ({ op: 'empty', field }),
  words: (text: string): FilterData => ({ op: 'words', text }),
  linked: (link: string, where?: FilterData): FilterData => (where ? { op: 'linked', link, where } : { op: 'linked', link }),
};
/** One builder serves all registers; only its type differs. */
export const builder = <N extends string, V, L extends Readonly<Record<string, string>>>() => plain as unknown as Builder<N, V, L>;
