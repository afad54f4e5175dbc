import type { AnyRegister } from '#shared/kit/register.ts';
import { findRegister } from '#shared/registers/table.ts';
import { LANGUAGES, language } from '#shared/kit/language.ts';
import { fold } from '#shared/kit/swedish.ts';
import { draftOf, linkField, withState } from './build.ts';
import { columnLabel, columnLabels, targetLabel } from '#shared/i18n/import-targets.ts';
import { allWordsOf } from '#shared/i18n/registers.ts';
import { columnsOf, wordsFor } from './columns.ts';
import { versionedBy } from './versions.ts';
import type { BuildContext, Built, Target } from './target.ts';
import type { Draft, RowValues, TargetColumn } from './types.ts';

/** A target of several registers, or of one with columns that are no fields: data and one small function. */
export type Composite = {
  readonly name: string;
  /** Names of registers, parents first. A composite whose registers are not all declared does not exist. */
  readonly registers: readonly string[];
  readonly main: string;
  readonly aliases?: readonly string[];
  /** Column id → register, where several have a field of that name; else the main one takes it. */
  readonly owner?: Readonly<Record<string, string>>;
  /** Column id → [register, field], where the field has another name than the mapping gives it. */
  readonly rename?: Readonly<Record<string, readonly [register: string, field: string]>>;
  /** Further headers per column id. */
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  /** Columns that are no fields; the builder reads them. */
  readonly virtual?: readonly TargetColumn[];
  /** Column ids left out: the builder sets them. */
  readonly omit?: readonly string[];
  readonly fillDown?: readonly string[];
  readonly hints?: readonly string[];
  /** Turns the plain drafts (one per register, joined in order) into the right ones. */
  readonly finish?: (row: Row) => Built;
};
export type Row = {
  readonly values: RowValues;
  /** By register name. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly context: BuildContext;
};

/** A column that only a composite target knows; the first of its names is its label. */
export const virtual = (
  id: string,
  kind: TargetColumn['kind'],
  [label = id, ...headers]: readonly string[],
  more: Partial<TargetColumn> = {},
): TargetColumn => ({ weight: 1, ...more, id, kind, label, headers });

export const isEmpty = (draft: Draft | undefined): boolean => !draft || (Object.keys(draft.values).length === 0 && !draft.links?.length);
export const has = (values: RowValues, ...ids: readonly string[]): boolean => ids.some((id) => values[id] !== undefined);

/** The joins of a draft by register name → places in a list of drafts. */
export function joined(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, place) => {
    const register = findRegister(draft.register);
    const joins = Object.fromEntries(
      drafts.slice(0, place).flatMap((parent, index) => {
        const field = register && parent.register !== draft.register ? linkField(register, parent.register) : undefined;
        return field ? [[field, index] as const] : [];
      }),
    );
    return Object.keys(joins).length ? { ...draft, joins: { ...joins, ...draft.joins } } : draft;
  });
}

function composedColumns(composite: Composite, registers: readonly AnyRegister[]): readonly TargetColumn[] {
  const { owner = {}, rename = {}, virtual: extra = [], omit = [], headers = {} } = composite;
  const names = composite.registers;
  const renamed = new Map(Object.entries(rename).map(([id, [register, field]]) => [`${register}.${field}`, id]));
  const known = registers.flatMap(columnsOf);
  const joins = known.filter(({ field, register }) => field?.kind === 'link' && names.includes(field.of ?? '') && field.of !== register);
  // "Objekt" of a classification is the name of its object.
  const joinLabels = (register: string | undefined): readonly string[] =>
    joins.flatMap(({ field, label, labels = [label] }) => (field?.of === register ? labels : []));
  const all = known.flatMap((column): TargetColumn[] => {
    const id = renamed.get(`${column.register ?? ''}.${column.name ?? ''}`) ?? column.id;
    const isTitle = column.name !== undefined && findRegister(column.register ?? '')?.title === column.name;
    const headers = isTitle ? [...column.headers, ...joinLabels(column.register)] : column.headers;
    return joins.includes(column) || omit.includes(id) ? [] : [{ ...column, id, headers }];
  });
  const holders = (id: string) => all.filter((column) => column.id === id).map((column) => column.register);
  const mine = all.filter((column) => {
    const among = holders(column.id);
    const taker = owner[column.id] ?? (among.includes(composite.main) ? composite.main : among[0]);
    return column.register === undefined || column.register === taker;
  });
  const taken = new Set(extra.map((column) => column.id));
  const labels = new Set(extra.map((column) => fold(column.label)));
  const kept = mine.filter((column) => !taken.has(column.id) && !(column.kind === 'ignore' && labels.has(fold(column.label))));
  const spoken = extra.map((column) => ({
    ...column,
    label: columnLabel(column.id) ?? column.label,
    labels: [column.label, ...columnLabels(column.id)],
    ...(column.allWords ? { words: column.allWords[LANGUAGES.indexOf(language())] ?? {} } : {}),
  }));
  return [...spoken, ...kept].map((column) =>
    headers[column.id] ? { ...column, headers: [...(headers[column.id] ?? []), ...column.headers] } : column,
  );
}

type Part = {
  readonly main: AnyRegister;
  readonly columns: readonly TargetColumn[];
  readonly values: RowValues;
  readonly context: BuildContext;
};
/** Parents may be shared by rows. A classification's status follows from more than its date, so its builder tells it. */
function partOf(register: AnyRegister, { main, columns, values, context }: Part): Draft {
  const draft = draftOf(register, columns, values);
  if (register !== main) return { ...draft, shared: true };
  return versionedBy(main.name) ? draft : { ...draft, values: withState(register, draft.values, context.has) };
}

/** The target of a declared composite; undefined as long as one of its registers is not declared. */
export function composeTarget(composite: Composite): Target | undefined {
  const registers = composite.registers.map(findRegister).filter((register) => register !== undefined);
  const main = findRegister(composite.main);
  if (registers.length !== composite.registers.length || !main) return undefined;
  const columns = composedColumns(composite, registers);
  const build = (values: RowValues, context: BuildContext): Built => {
    const drafts = Object.fromEntries(registers.map((register) => [register.name, partOf(register, { main, columns, values, context })]));
    const built = composite.finish?.({ values, drafts, context }) ?? { drafts: Object.values(drafts) };
    return { ...built, drafts: joined(built.drafts.filter((draft) => draft.register === main.name || !isEmpty(draft))) };
  };
  return {
    name: composite.name,
    label: targetLabel(main.name) ?? wordsFor(main)?.many ?? main.name,
    aliases: [composite.name, ...(composite.aliases ?? [])].map(fold),
    registers,
    main,
    columns,
    fillDown: composite.fillDown ?? [],
    hints: [...(composite.hints ?? []), ...wordsOfName(main)].map(fold),
    build,
  };
}

/** The target of a register that stands alone. */
export function singleTarget(register: AnyRegister): Target {
  const columns = columnsOf(register);
  const name = register.name.charAt(0).toUpperCase() + register.name.slice(1);
  return {
    name,
    label: wordsFor(register)?.many ?? name,
    aliases: [name, ...wordsOfName(register)].map(fold),
    registers: [register],
    main: register,
    columns,
    fillDown: [],
    hints: wordsOfName(register).map(fold),
    build: (values, context) => {
      const draft = draftOf(register, columns, values);
      return { drafts: [{ ...draft, values: withState(register, draft.values, context.has) }] };
    },
  };
}

const wordsOfName = (register: AnyRegister): readonly string[] => allWordsOf(register.name).flatMap(({ one, many }) => [one, many]);
