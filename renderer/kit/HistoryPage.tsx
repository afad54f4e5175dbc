import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { call } from '#renderer/api/client.ts';
import type { AppError } from '#shared/kit/errors.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { Box, PageHead } from '#renderer/ui/Page.tsx';
import type { HistoryFilter } from '#shared/contract/history.contract.ts';
import type { HistoryItem } from '#shared/contract/records.contract.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { findRegister } from '#shared/registers/table.ts';
import { useOpenRecord } from './go-to.ts';
import { filterOf, HistoryExport, HistoryFilters } from './HistoryFilters.tsx';
import { HistoryList } from './HistoryList.tsx';
import { useLinkNames } from './use-link-names.ts';
import { useSettings } from './use-store.ts';

const words = interfaceWords.history;
const step = 100;

/** Neither its name nor what was changed is there any more: nothing to open. */
const isPurged = ({ title, changed }: HistoryItem): boolean => title === null && changed === null;

/** The record that an entry is about, by its name now; settings have none. */
function About({ item }: { readonly item: HistoryItem }) {
  const open = useOpenRecord();
  if (!findRegister(item.register)) return null;
  return (
    <>
      <span className="ref">{wordsOf(item.register).one}</span>
      {isPurged(item) ? null : (
        <button type="button" className="lnk" onClick={() => open({ register: item.register, id: item.recordId }, 'history')}>
          {item.title ?? interfaceWords.common.elsewhere}
        </button>
      )}
    </>
  );
}

const about = (item: HistoryItem) => <About item={item} />;

/** The entries that the address asks for, more of them as they are wanted. */
function useHistory(filter: HistoryFilter) {
  return useInfiniteQuery<readonly HistoryItem[], AppError, { pages: (readonly HistoryItem[])[] }, readonly unknown[], number | null>({
    queryKey: ['history.all', 'pages', filter],
    queryFn: ({ pageParam }) => call('history.all', { ...filter, limit: step, ...(pageParam === null ? {} : { before: pageParam }) }),
    initialPageParam: null,
    getNextPageParam: (last) => (last.length < step ? undefined : (last.at(-1)?.seq ?? undefined)),
    networkMode: 'always',
    retry: false,
    placeholderData: keepPreviousData,
  });
}

/** Every change in the store, newest first: who, when, before and after. What it is narrowed to stands in the address. */
export function HistoryPage() {
  const settings = useSettings();
  const search = useSearch({ from: '/historik' });
  const filter = useMemo(() => filterOf(search), [search]);
  const history = useHistory(filter);
  const isNarrowed = Object.keys(filter).length > 0;
  const items = useMemo(() => history.data?.pages.flat() ?? [], [history.data]);
  const names = useLinkNames(items);
  return (
    <div className="page">
      <PageHead title={words.title} actions={<HistoryExport filter={filter} />} />
      <HistoryFilters search={search} />
      {history.error ? (
        <ErrorState happened={history.error.message} kept={interfaceWords.errors.kept} todo={interfaceWords.errors.todo} />
      ) : null}
      {history.data && items.length === 0 ? (
        <EmptyState icon={IconHistory} title={isNarrowed ? words.noHits : words.empty} text={isNarrowed ? '' : words.emptyText} />
      ) : null}
      {items.length === 0 ? null : (
        <Box title={interfaceWords.pages.history} padded>
          <HistoryList items={items} context={{ names, settings }} about={about} />
          {history.hasNextPage ? (
            <Button mt={12} loading={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
              {words.older}
            </Button>
          ) : null}
        </Box>
      )}
    </div>
  );
}
