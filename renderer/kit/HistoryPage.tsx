import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '#renderer/api/client.ts';
import type { AppError } from '#shared/kit/errors.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { Box, PageHead } from '#renderer/ui/Page.tsx';
import type { HistoryItem } from '#shared/contract/records.contract.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { findRegister } from '#shared/registers/table.ts';
import { useOpenRecord } from './go-to.ts';
import { HistoryList } from './HistoryList.tsx';
import { useLinkNames } from './use-link-names.ts';
import { useSettings } from './use-store.ts';

const words = interfaceWords.history;
const step = 100;

/** The record that an entry is about, by its name now; settings have none. */
function About({ item }: { readonly item: HistoryItem }) {
  const open = useOpenRecord();
  if (!findRegister(item.register)) return null;
  return (
    <>
      <span className="ref">{wordsOf(item.register).one}</span>
      <button type="button" className="lnk" onClick={() => open({ register: item.register, id: item.recordId }, 'history')}>
        {item.title ?? interfaceWords.common.elsewhere}
      </button>
    </>
  );
}

const about = (item: HistoryItem) => <About item={item} />;

/** Every change in the store, newest first: who, when, before and after. */
export function HistoryPage() {
  const settings = useSettings();
  const history = useInfiniteQuery<
    readonly HistoryItem[],
    AppError,
    { pages: (readonly HistoryItem[])[] },
    readonly unknown[],
    number | null
  >({
    queryKey: ['history.all', 'pages'],
    queryFn: ({ pageParam }) => call('history.all', { limit: step, ...(pageParam === null ? {} : { before: pageParam }) }),
    initialPageParam: null,
    getNextPageParam: (last) => (last.length < step ? undefined : (last.at(-1)?.seq ?? undefined)),
    networkMode: 'always',
    retry: false,
  });
  const items = useMemo(() => history.data?.pages.flat() ?? [], [history.data]);
  const names = useLinkNames(items);
  return (
    <div className="page">
      <PageHead title={words.title} />
      {history.error ? <ErrorState happened={history.error.message} kept={interfaceWords.errors.kept} todo={interfaceWords.errors.todo} /> : null}
      {history.data && items.length === 0 ? <EmptyState icon={IconHistory} title={words.empty} text={words.emptyText} /> : null}
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
