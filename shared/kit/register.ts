import type { Field, Fields, ValueOf } from './field.ts';
import { builder, type Builder, type Filter } from './filter.ts';

/** How a record reaches others. Targets are names, so that two registers can point at each other without a circular import. */
export type Link<T extends string = string> =
  | { readonly kind: 'out'; readonly to: T; readonly field: string }
  | { readonly kind: 'in'; readonly to: T; readonly field: string }
  /** n:m through record_link; this record owns the link and its history. `to: '*'`: any register. */
  | { readonly kind: 'manyOut'; readonly to: T; readonly name: string; readonly import: readonly string[] }
  | { readonly kind: 'manyIn'; readonly to: T; readonly name: string };
export type Links = Readonly<Record<string, Link>>;
export type Flags = Readonly<Record<string, Filter>>;
export const pointsAt = <const T extends string>(to: T, field: string): Link<T> => ({ kind: 'out', to, field });
export const pointedAtBy = <const T extends string>(to: T, field: string): Link<T> => ({ kind: 'in', to, field });
export const linksTo = <const T extends string>(to: T, name: string, ...headers: readonly string[]): Link<T> => ({
  kind: 'manyOut',
  to,
  name,
  import: headers,
});
export const linkedFrom = <const T extends string>(to: T, name: string): Link<T> => ({ kind: 'manyIn', to, name });
/** Many actions per record and many records per action (C1). */
export const actionsOf: Link<'action'> = linkedFrom('action', 'links');

/** `code` is stable; `detail` fills the words of the message (allowed values, limits). */
export type Issue = { readonly field: string; readonly code: string; readonly detail?: string };
type StatusOf<F> = F extends { readonly status: Field<infer _S, 'choice', infer O> } ? O : never;

export type Lifecycle<S extends string = string, K extends string = string> = {
  readonly first: S;
  readonly steps: Readonly<Record<S, readonly S[]>>;
  /** Fields that must be filled in a state (C12). Data, so that the form can mark them and the import can report them. */
  readonly needs?: { readonly [P in S]?: readonly K[] };
  /** A state entered on a date has not happened before it: as of an earlier day the record stands in `before`. */
  readonly dated?: { readonly [P in S]?: { readonly on: K; readonly before: S } };
};

/** Columns every register has; the gateway owns them. `filler`: an example row for charts, counted only when the setting says so. */
export type System = {
  readonly id: string;
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archivedAt: string | null;
  readonly filler: boolean;
};
export type Values<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> };
type Targets<L extends Links> = { readonly [K in keyof L]: L[K]['to'] };

export type Register<
  N extends string = string,
  F extends Fields = Fields,
  C extends Fields = Fields,
  L extends Links = Links,
  G extends Flags = Flags,
> = {
  /** The entity's name in DOMAIN.md C, lower camel case; the command line also takes it in upper ("Risk"). */
  readonly name: N;
  readonly table: string;
  readonly fields: F;
  /** Scalars that SQL works out (level, next review). Declared here, written in db/registers, tied together by `ComputedSql`. */
  readonly computed: C;
  readonly links: L;
  /** A derived yes/no is a named filter: nothing else to write, in any layer. */
  readonly flags: G;
  readonly lifecycle?: Lifecycle;
  /** What a fresh record holds before anybody has typed. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Rules that only this register has. Method syntax on purpose: keeps registers assignable to `AnyRegister`. */
  check?(row: Values<F>): readonly Issue[];
  /** The field that names a record to people. */
  readonly title: keyof F & string;
  readonly list: readonly string[];
  readonly search: readonly string[];
  /** What makes two imported rows the same record, best first (DOMAIN.md F: match on the number, else on name and unit). */
  readonly keys: readonly (readonly string[])[];
  /** Flags offered as quick filters above the table. */
  readonly chips: readonly string[];
  /** Form sections in order; a field in no section comes last. Names are in the register's words. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
  /** Letter(s) before the number that the gateway gives ("R" → R-2026-014). Needs a field `ref`. */
  readonly numbering?: string;
  /** Name as source of an action where it differs from `name` (DOMAIN.md C1). */
  readonly sourceType?: string;
  /** Kept on the record it belongs to and reached from there, never a page of its own. */
  readonly partOf?: string;
};
export type AnyRegister = Register;

type Declared<N extends string, F extends Fields, C extends Fields, L extends Links, G extends Flags> = {
  readonly name: N;
  readonly table: string;
  readonly fields: F;
  readonly computed?: C;
  readonly links?: L;
  readonly flags?: (f: Builder<N, Values<F> & Values<C> & System, Targets<L>>) => G;
  readonly lifecycle?: NoInfer<Lifecycle<StatusOf<F>, keyof F & string>>;
  readonly defaults?: NoInfer<Partial<Values<F>>>;
  readonly check?: (row: Values<NoInfer<F>>) => readonly Issue[];
  readonly title: NoInfer<keyof F & string>;
  readonly search: readonly NoInfer<keyof F & string>[];
  readonly keys: readonly (readonly NoInfer<keyof F & string>[])[];
  readonly sections?: Readonly<Record<string, readonly NoInfer<keyof F & string>[]>>;
  readonly numbering?: string;
  readonly sourceType?: string;
  readonly partOf?: string;
};

/**
 * Write the keys in this order: TypeScript reads them left to right, and `flags` needs to know `fields`. The list comes in a second
 * step on purpose: inside the same literal its names would settle G before `flags` has been read (TypeScript 7.0).
 */
export function register<const N extends string, F extends Fields, C extends Fields = {}, L extends Links = {}, G extends Flags = {}>(
  d: Declared<N, F, C, L, G>,
) {
  const f = builder<N, Values<F> & Values<C> & System, Targets<L>>();
  const { computed = {} as C, links = {} as L, flags = () => ({}) as G, defaults = {}, sections = {}, ...rest } = d;
  return {
    shows: (
      list: readonly ((keyof F | keyof C | keyof G) & string)[],
      chips: readonly (keyof G & string)[] = [],
    ): Register<N, F, C, L, G> =>
      ({ ...rest, computed, links, flags: flags(f), defaults, sections, list, chips }) as unknown as Register<N, F, C, L, G>,
  };
}

/** Everything that a filter, a sort or a list column may name. */
export type Columns<R extends AnyRegister> = System &
  Values<R['fields']> &
  Values<R['computed']> & { readonly [K in keyof R['flags']]: boolean };
export type ColumnKey<R extends AnyRegister> = keyof Columns<R> & string;
/** Filters on a finished register, e.g. `on(risks).is('isHigh')`. */
export const on = <N extends string, F extends Fields, C extends Fields, L extends Links, G extends Flags>(
  _register: Register<N, F, C, L, G>,
) => builder<N, Columns<Register<N, F, C, L, G>>, Targets<L>>();
