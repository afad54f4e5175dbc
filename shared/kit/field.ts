import * as z from 'zod';

/** What a field *is*; form control, table cell, import parser, Excel format and SQL type follow from it. */
export type Kind = 'text' | 'longText' | 'choice' | 'date' | 'instant' | 'scale' | 'level' | 'number' | 'bool' | 'link' | 'unit' | 'role';

export type Field<S extends z.ZodType = z.ZodType, K extends Kind = Kind, O extends string = string> = {
  readonly kind: K;
  /** Checks form, wire, import and store alike. Optional fields are `null`, never missing: one shape everywhere. */
  readonly schema: S;
  /** Headers in other people's lists, beside our own Swedish label (DOMAIN.md F). */
  readonly import: readonly string[];
  readonly required?: boolean;
  /** `choice`: stored ids, in the order they are shown and sorted. */
  readonly options?: readonly O[];
  /** `link`: the register pointed at. `scale` and `level`: the configurable model that names the steps (C11). */
  readonly of?: string;
  /** `number`: whole numbers only. */
  readonly int?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** Extra words that mean an option in imports, e.g. Försenad → in_progress. The Swedish label is always one. */
  readonly synonyms?: Readonly<Record<string, O>>;
  /** Computed only: kept in an ordinary column that the gateway fills from the same SQL, so it can be indexed. */
  readonly stored?: boolean;
  /** Computed only: another column that gives the order, e.g. `levelRank` for `level`. */
  readonly sortBy?: string;
  /** Works for other columns or pages; never shown by itself. */
  readonly internal?: boolean;
  /** Filled in by the gateway (db/registers/store-rules.ts) and by an import; shown in the form when it holds something, never typed there. */
  readonly kept?: boolean;
  /** `longText` that holds a rich text as JSON: written in its own editor, shown elsewhere as plain text. */
  readonly rich?: true;
};
export type Fields = Readonly<Record<string, Field>>;
export type ValueOf<F extends Field> = z.output<F['schema']>;

type Options = {
  readonly required?: boolean;
  readonly import?: readonly string[];
  readonly stored?: boolean;
  readonly sortBy?: string;
  readonly internal?: boolean;
  readonly kept?: boolean;
};
type Maybe<S extends z.ZodType, O> = O extends { readonly required: true } ? S : z.ZodNullable<S>;

/** The one cast of the kit's types: `required` is read at runtime here and by `Maybe` at compile time. */
const make = <S extends z.ZodType, K extends Kind, O extends Options>(kind: K, schema: S, options: O, more: Partial<Field> = {}) =>
  ({ import: [], ...options, ...more, kind, schema: options.required ? schema : schema.nullable() }) as unknown as Field<Maybe<S, O>, K>;

const none = {};
const string = (max: number) => z.string().trim().min(1).max(max);

export const text = <const O extends Options & { readonly max?: number }>(o: O = none as O) => make('text', string(o.max ?? 300), o);
export const longText = <const O extends Options>(o: O = none as O) => make('longText', string(8000), o);
/** A chapter of a report: rich text as a JSON document, kept as one string. */
export const document = <const O extends Options & { readonly max?: number }>(o: O = none as O) =>
  make('longText', string(o.max ?? 400_000), o, { rich: true });
/** A role or function, never a person's name by default (DOMAIN.md 0.8, A13). */
export const role = <const O extends Options>(o: O = none as O) => make('role', string(120), o);
export const date = <const O extends Options>(o: O = none as O) => make('date', z.iso.date(), o);
/** UTC at rest, shown in Europe/Stockholm. */
export const instant = <const O extends Options>(o: O = none as O) => make('instant', z.iso.datetime(), o);
export const bool = <const O extends Options>(o?: O) =>
  make('bool', z.boolean(), { ...o, required: true } as O & { readonly required: true });
export const number = <const O extends Options & { readonly int?: boolean; readonly min?: number; readonly max?: number }>(
  o: O = none as O,
) => make('number', (o.int ? z.int() : z.number()).min(o.min ?? 0).max(o.max ?? 1e9), { min: 0, max: 1e9, ...o } as O);
/** A step on an axis of a configurable model. zod knows only that it is a small number; the model's own range is a store rule. */
export const scale = <const O extends Options>(of: 'risk.likelihood' | 'risk.consequence' | 'classification', o: O = none as O) =>
  make('scale', z.int().min(0).max(9), o, { of });
/** A named level derived by a model ('low' … 'extreme'). Ids are data, hence string. */
export const level = <const O extends Options>(o: O = none as O) => make('level', z.string(), o, { of: 'risk' });
export const unit = <const O extends Options>(o: O = none as O) => make('unit', z.uuid(), o, { of: 'orgUnit' });
export const link = <const O extends Options>(of: string, o: O = none as O) => make('link', z.uuid(), o, { of });

export function choice<
  const C extends readonly [string, ...string[]],
  const O extends Options & { readonly synonyms?: Readonly<Record<string, C[number]>> },
>(options: C, o: O = none as O) {
  const schema = z.enum(options) as unknown as z.ZodType<C[number]>;
  return make('choice', schema, o, { options }) as unknown as Field<Maybe<z.ZodType<C[number]>, O>, 'choice', C[number]>;
}

/** How a record itself is to be protected; `secret` with its section of OSL, e.g. "18:8" (DOMAIN.md 0.7). */
export const secrecyFields = {
  secrecy: choice(['open', 'internal', 'secret'], { import: ['Informationsklass', 'Skydd av raden'] }),
  secrecyBasis: text({ max: 60, import: ['Sekretessgrund', 'OSL'] }),
};
