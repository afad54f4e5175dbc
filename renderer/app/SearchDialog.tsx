import { Spotlight, createSpotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.css';
import './search.css';
import { IconSearch } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useWords } from '#renderer/ui/use-words.ts';
import type { NavIcon } from './navigation.ts';

export type SearchHit = {
  readonly id: string;
  readonly icon: NavIcon;
  /** "Säkerhetskrav saknas i underleverantörsled" */
  readonly title: string;
  /** "R-2026-006, hög, behandlas" */
  readonly detail?: string | undefined;
  readonly shortcut?: string | undefined;
};
export type SearchGroup = { readonly id: string; readonly label: string; readonly hits: readonly SearchHit[] };
export type SearchDialogProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly groups: readonly SearchGroup[];
  readonly searching: boolean;
  readonly onPick: (hit: SearchHit) => void;
};

/* The dialog's own store; the page says when it is open. */
const [store, actions] = createSpotlight();

function Hits({ groups, onPick }: Pick<SearchDialogProps, 'groups' | 'onPick'>) {
  return groups.map((group) =>
    group.hits.length === 0 ? null : (
      <Spotlight.ActionsGroup key={group.id} label={group.label}>
        {group.hits.map((hit) => (
          <Spotlight.Action
            key={hit.id}
            label={hit.title}
            {...(hit.detail === undefined ? {} : { description: hit.detail })}
            leftSection={<hit.icon size={17} stroke={1.6} />}
            rightSection={hit.shortcut === undefined ? null : <span className="dim">{hit.shortcut}</span>}
            onClick={() => onPick(hit)}
          />
        ))}
      </Spotlight.ActionsGroup>
    ),
  );
}

/** One search over records, pages and commands. The caller searches; this shows, and minds the keyboard. */
export function SearchDialog({ opened, onClose, query, onQuery, groups, searching, onPick }: SearchDialogProps) {
  const words = useWords();
  useEffect(() => {
    if (opened) actions.open();
    else actions.close();
  }, [opened]);
  const none = groups.every((group) => group.hits.length === 0);
  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={query}
      onQueryChange={onQuery}
      onSpotlightClose={onClose}
      clearQueryOnClose
      scrollable
      maxHeight={460}
      size={620}
      centered={false}
      yOffset="11vh"
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      transitionProps={{ duration: 0 }}
      aria-label={words.search.title}
    >
      <Spotlight.Search placeholder={words.header.search} aria-label={words.header.search} leftSection={<IconSearch size={17} />} />
      <Spotlight.ActionsList>
        <Hits groups={groups} onPick={onPick} />
        {none ? (
          <Spotlight.Empty>
            {searching ? words.search.searching : query.trim() === '' ? words.search.start : words.search.none(query)}
          </Spotlight.Empty>
        ) : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
