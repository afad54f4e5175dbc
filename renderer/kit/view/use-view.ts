import { useQueries } from '@tanstack/react-query';
import { readQuery, useRead } from '#renderer/api/hooks.ts';
import type { RecordGroup, RecordRow } from '#shared/contract/records.contract.ts';
import type { FigureResult } from '#shared/contract/store.contract.ts';
import type { FigureKey } from '#shared/figures/figures.ts';
import type { FilterData } from '#shared/kit/filter.ts';

const everything: FilterData = { op: 'and', of: [] };
const most = 1000;

export type ListQuery = {
  readonly register: string;
  readonly filter?: FilterData;
  readonly columns: readonly string[];
  readonly sort?: readonly { readonly field: string; readonly descending?: boolean }[];
  readonly asOf: string;
};
export type List = {
  readonly rows: readonly RecordRow[];
  readonly names: Readonly<Record<string, string>>;
  readonly total: number;
  /** Nothing has been answered yet. */
  readonly loading: boolean;
};

const pageInput = ({ register, filter = everything, columns, sort = [], asOf }: ListQuery) => ({
  register,
  filter,
  columns: [...columns],
  sort: [...sort],
  limit: most,
  asOf,
});

/** Rows of a register for a picture, at most 1,000: a picture of more would not be read. `total` tells when there are more. */
export function useList(query: ListQuery): List {
  const { data, isPending } = useRead('records.page', pageInput(query), { keep: true });
  return { rows: data?.rows ?? [], names: data?.names ?? {}, total: data?.total ?? 0, loading: isPending };
}

/** The same question for several filters, e.g. the exercises of each plan. */
export function useLists(queries: readonly ListQuery[]): readonly List[] {
  return useQueries({ queries: queries.map((query) => readQuery('records.page', pageInput(query))) }).map(({ data, isPending }) => ({
    rows: data?.rows ?? [],
    names: data?.names ?? {},
    total: data?.total ?? 0,
    loading: isPending,
  }));
}

/** What each record is linked to, by the name of the link. */
export function useLinksOf(register: string, ids: readonly string[], asOf: string) {
  return useQueries({ queries: ids.map((id) => readQuery('records.get', { register, id, asOf })) }).map(({ data }) => data?.links);
}

export type GroupsQuery = {
  readonly register: string;
  readonly filter?: FilterData;
  readonly by: readonly string[];
  readonly sum?: readonly [string, string];
  readonly asOf: string;
};
export type Groups = {
  readonly groups: readonly RecordGroup[];
  readonly names: Readonly<Record<string, string>>;
  readonly loading: boolean;
  /** Rows in the group with these values; 0 when there is none. */
  readonly count: (...by: RecordGroup['by']) => number;
};

const groupsInput = ({ register, filter = everything, by, sum, asOf }: GroupsQuery) => ({
  register,
  filter,
  by: [...by],
  ...(sum ? { sum: [...sum] as [string, string] } : {}),
  asOf,
});

/** Counts or sums per group, one answer per question. */
export function useGroups(...queries: readonly GroupsQuery[]): readonly Groups[] {
  const answers = useQueries({ queries: queries.map((query) => readQuery('records.groups', groupsInput(query))) });
  return answers.map(({ data, isPending }) => {
    const groups = data?.groups ?? [];
    const count = (...by: RecordGroup['by']) =>
      groups.reduce((sum, group) => (by.every((value, index) => group.by[index] === value) ? sum + group.n : sum), 0);
    return { groups, names: data?.names ?? {}, loading: isPending, count };
  });
}

/** Key figures by key, each with the filter of the rows behind it. */
export function useFigures(asOf: string): (key: FigureKey) => FigureResult | undefined {
  const figures = useRead('figures.all', { asOf }, { keep: true });
  return (key) => figures.data?.find((figure) => figure.key === key);
}
