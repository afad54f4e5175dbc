import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { call, type OutputOf } from '#renderer/api/client.ts';
import { readQuery, useRead } from '#renderer/api/hooks.ts';
import type { RecordGroup, RecordRow } from '#shared/contract/records.contract.ts';
import type { FigureResult } from '#shared/contract/store.contract.ts';
import type { FigureKey } from '#shared/figures/figures.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import { useCut } from './CutNotice.tsx';

const everything: FilterData = { op: 'and', of: [] };
/** What the store gives at a time. */
const chunk = 1000;
/** Ten times the largest example organisation's registers; a picture that leaves out more says so (CutNotice.tsx). */
const most = 10_000;

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
  limit: chunk,
  asOf,
});
type Page = OutputOf<'records.page'>;

/** Page after page of the same question, until all rows are here or as many as a picture takes. */
async function allRows(query: ListQuery): Promise<Page> {
  let all = await call('records.page', pageInput(query));
  while (all.rows.length < Math.min(all.total, most)) {
    const next = await call('records.page', { ...pageInput(query), offset: all.rows.length });
    if (next.rows.length === 0) break;
    all = { ...next, rows: [...all.rows, ...next.rows], names: { ...all.names, ...next.names } };
  }
  return all;
}
const listQuery = (query: ListQuery) => ({
  queryKey: ['records.page', 'all', pageInput(query)] as const,
  queryFn: () => allRows(query),
  networkMode: 'always' as const,
  retry: false,
  staleTime: Infinity,
});

/** The rows of a register that a picture shows. */
export function useList(query: ListQuery): List {
  return useLists([query])[0]!;
}

/** The same question for several filters, e.g. the exercises of each plan. */
export function useLists(queries: readonly ListQuery[]): readonly List[] {
  const lists = useQueries({
    queries: queries.map((query) => ({ ...listQuery(query), placeholderData: keepPreviousData<Page> })),
  }).map(({ data, isPending }) => ({ rows: data?.rows ?? [], names: data?.names ?? {}, total: data?.total ?? 0, loading: isPending }));
  useCut(lists.find(({ rows, total }) => rows.length < total)?.total ?? null);
  return lists;
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
