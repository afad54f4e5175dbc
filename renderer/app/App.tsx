import { Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { OutputOf } from '#renderer/api/client.ts';
import { useRead } from '#renderer/api/hooks.ts';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { useWords } from '#renderer/ui/use-words.ts';
import { Frame } from './Frame.tsx';
import { useFrameData } from './frame-data.ts';
import { navKey, type NavGroup, type NavItem } from './navigation.ts';
import type { SearchGroup } from './SearchDialog.tsx';

const SearchDialog = lazy(async () => ({ default: (await import('./SearchDialog.tsx')).SearchDialog }));

const fold = (text: string): string => text.toLocaleLowerCase('sv');

/** The pages that match; records and commands join when the API's search is connected. */
function usePageHits(groups: readonly NavGroup[], query: string): readonly SearchGroup[] {
  const words = useWords();
  return useMemo(() => {
    const items = groups.flatMap((group) => group.items).filter((item) => fold(item.label).includes(fold(query.trim())));
    return [
      { id: 'pages', label: words.search.pages, hits: items.map((item) => ({ id: navKey(item), icon: item.icon, title: item.label })) },
    ];
  }, [groups, query, words]);
}

function PageSearch({ groups, onClose }: { readonly groups: readonly NavGroup[]; readonly onClose: () => void }) {
  const [query, setQuery] = useState('');
  const navigate = useNavigate();
  const hits = usePageHits(groups, query);
  const go = (item: NavItem | undefined) => {
    onClose();
    if (item === undefined) return;
    void (item.to === '/register/$register' ? navigate({ to: item.to, params: { register: item.register } }) : navigate({ to: item.to }));
  };
  return (
    <SearchDialog
      opened
      onClose={onClose}
      query={query}
      onQuery={setQuery}
      groups={hits}
      searching={false}
      onPick={(hit) => go(groups.flatMap((group) => group.items).find((item) => navKey(item) === hit.id))}
    />
  );
}

type Info = OutputOf<'store.info'>;
function OpenStore({ info }: { readonly info: Info }) {
  const [searching, setSearching] = useState(false);
  const data = useFrameData(info, () => setSearching(true));
  const overlays = searching ? (
    <Suspense fallback={null}>
      <PageSearch groups={data.groups} onClose={() => setSearching(false)} />
    </Suspense>
  ) : null;
  return (
    <Frame {...data} overlays={overlays}>
      <Outlet />
    </Frame>
  );
}

/** The root of every page: nothing is shown before the store has said what it is and which day it is read as of. */
export function App() {
  const words = useWords();
  const info = useRead('store.info', {});
  if (info.data !== undefined)
    return (
      <Suspense fallback={null}>
        <OpenStore info={info.data} />
      </Suspense>
    );
  if (info.error === null) return null;
  return (
    <ErrorState
      happened={words.app.noStore}
      kept={words.app.noStoreKept}
      todo={info.error.message}
      actions={[{ label: words.app.again, onClick: () => void info.refetch() }]}
    />
  );
}
