import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { RegisterSearch } from '#renderer/app/search-params.ts';
import type { SortState } from '#renderer/ui/table/types.ts';
import { filterSchema } from '#shared/kit/filter.schema.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { defaultSort, fieldOf, isFlag } from './register-fields.ts';

/** Addresses are read by people: the picture's name in them is Swedish. */
const pictureInAddress = 'bild';

/** What the register page shows, read from the address and written back to it. */
export type PageState = {
  readonly id: string | undefined;
  readonly tab: string;
  /** 'table', or 'picture' where the register has one. */
  readonly view: ViewName;
  /** Name of the saved view that was chosen, also when it has been changed since. */
  readonly saved: string | undefined;
  /** The address holds that name and nothing that the view would set. */
  readonly isOnlySaved: boolean;
  readonly q: string;
  readonly chips: readonly string[];
  readonly filter: FilterData | undefined;
  readonly sort: SortState;
  /** Words, chips and filter as one condition, for the store. */
  readonly query: FilterData;
  readonly set: (change: Change) => void;
  /** Another record or none: the reader can go back to it. */
  readonly open: (id: string | undefined, tab?: string) => void;
};
export type ViewName = 'table' | 'picture';
export type Change = {
  readonly saved?: string;
  readonly view?: ViewName;
  readonly q?: string;
  readonly chips?: readonly string[];
  readonly filter?: FilterData | null;
  readonly sort?: SortState;
  readonly tab?: string;
};

export const sortText = (sort: SortState): string | undefined =>
  sort.length === 0 ? undefined : sort.map(({ id, desc }) => (desc ? `${id}:desc` : id)).join(',');

/** The order an address or a saved view asks for; columns that are no more are left out. */
export function readSort(register: AnyRegister, text: string | undefined): SortState {
  if (text === undefined) return defaultSort(register);
  return text
    .split(',')
    .filter(Boolean)
    .map((part) => ({ id: part.replace(/:desc$/, ''), desc: part.endsWith(':desc') }))
    .filter(({ id }) => fieldOf(register, id) !== undefined || isFlag(register, id));
}

/** The parts of an "and", so that each can be shown and removed by itself. */
export const parts = (filter: FilterData | undefined): readonly FilterData[] =>
  filter === undefined ? [] : filter.op === 'and' ? filter.of : [filter];
export const joined = (of: readonly FilterData[]): FilterData | undefined =>
  of.length === 0 ? undefined : of.length === 1 ? of[0] : { op: 'and', of };

function readFilter(given: unknown): FilterData | undefined {
  const parsed = filterSchema.safeParse(given);
  return parsed.success && !(parsed.data.op === 'and' && parsed.data.of.length === 0) ? parsed.data : undefined;
}

function queryOf(q: string, chips: readonly string[], filter: FilterData | undefined): FilterData {
  const flags = chips.map((field): FilterData => ({ op: 'in', field, values: [true] }));
  const words: readonly FilterData[] = q.trim() === '' ? [] : [{ op: 'words', text: q.trim().slice(0, 200) }];
  return { op: 'and', of: [...parts(filter), ...flags, ...words] };
}

const searchOf = (change: Change): RegisterSearch => ({
  ...('saved' in change ? { saved: change.saved } : {}),
  ...('q' in change ? { q: change.q || undefined } : {}),
  ...('chips' in change ? { chip: change.chips?.length ? [...change.chips] : undefined } : {}),
  ...('filter' in change ? { filter: change.filter ?? undefined } : {}),
  ...('sort' in change ? { sort: sortText(change.sort ?? []) } : {}),
  ...('tab' in change ? { tab: change.tab } : {}),
  ...('view' in change ? { view: change.view === 'picture' ? pictureInAddress : undefined } : {}),
});

export function usePageState(register: AnyRegister): PageState {
  const search = useSearch({ from: '/register/$register' });
  const navigate = useNavigate({ from: '/register/$register' });
  return useMemo(() => {
    const q = search.q ?? '';
    const chips = (search.chip ?? []).filter((chip) => isFlag(register, chip));
    const filter = readFilter(search.filter);
    return {
      id: search.id,
      tab: search.tab ?? 'form',
      view: search.view === pictureInAddress ? 'picture' : 'table',
      saved: search.saved,
      isOnlySaved: search.saved !== undefined && search.sort === undefined,
      q,
      chips,
      filter,
      sort: readSort(register, search.sort),
      query: queryOf(q, chips, filter),
      // Typing and sorting do not fill the history of the window; opening a record does.
      set: (change) => void navigate({ search: (before) => ({ ...before, ...searchOf(change) }), replace: true }),
      open: (id, tab) =>
        void navigate({ search: (before) => ({ ...before, id, tab: tab ?? (id === undefined ? undefined : before.tab) }) }),
    };
  }, [search, navigate, register]);
}
