import { Modal } from '@mantine/core';
import { uiWords } from '#shared/i18n/ui.ts';
import './search.css';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import type { NavIcon } from './navigation.ts';

export type SearchHit = {
  readonly id: string;
  readonly icon: NavIcon;
  /** "Säkerhetskrav saknas i underleverantörsled" */
  readonly title: string;
  /** "Risk R-2026-006" */
  readonly detail?: string | undefined;
  readonly shortcut?: string | undefined;
};
export type SearchGroup = { readonly id: string; readonly label: string; readonly hits: readonly SearchHit[] };
export type SearchDialogProps = {
  readonly onClose: () => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly groups: readonly SearchGroup[];
  readonly searching: boolean;
  readonly onPick: (hit: SearchHit) => void;
};

/** Which hit the arrows have reached: the first again whenever the text changes, and never past the end. */
function useActive(count: number, query: string) {
  const [at, setAt] = useState({ query, index: 0 });
  const last = Math.max(0, count - 1);
  const index = at.query === query ? Math.min(at.index, last) : 0;
  const set = (next: number) => setAt({ query, index: next });
  return {
    index,
    set,
    // A leap stops at the end, a step goes round.
    step: (by: number) =>
      set(Math.abs(by) === 1 ? (count === 0 ? 0 : (index + by + count) % count) : Math.max(0, Math.min(last, index + by))),
  };
}

type HitsProps = Pick<SearchDialogProps, 'groups' | 'onPick'> & {
  readonly listId: string;
  readonly active: string | undefined;
  readonly idOf: (hit: SearchHit) => string;
  readonly onPoint: (hit: SearchHit) => void;
};

function Hits({ groups, onPick, listId, active, idOf, onPoint }: HitsProps) {
  return (
    <div className="cmd-l" role="listbox" id={listId} aria-label={uiWords.search.title}>
      {groups.map((group) => (
        <div key={group.id} role="group" aria-label={group.label}>
          <div className="cmd-h" aria-hidden="true">
            {group.label}
          </div>
          {group.hits.map((hit) => (
            // The keyboard stays in the search field, which says where it is by aria-activedescendant (the combobox pattern).
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={hit.id}
              id={idOf(hit)}
              className="cmd-o"
              role="option"
              aria-selected={idOf(hit) === active}
              onMouseMove={() => onPoint(hit)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onPick(hit)}
            >
              <hit.icon size={17} stroke={1.6} />
              <span className="cmd-t">{hit.title}</span>
              {hit.detail === undefined ? null : <span className="cmd-d">{hit.detail}</span>}
              {hit.shortcut === undefined ? null : <span className="cmd-d">{hit.shortcut}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

type FieldProps = Pick<SearchDialogProps, 'query' | 'onQuery'> & {
  readonly base: string;
  readonly active: string | undefined;
  readonly onStep: (step: number) => void;
  readonly onEnter: () => void;
};
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** Where one types: keeps the focus, and says which option the arrows have reached. */
function Field({ query, onQuery, base, active, onStep, onEnter }: FieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = steps[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (step === undefined) onEnter();
    else onStep(step);
  };
  return (
    <div className="cmd-s">
      <IconSearch size={17} aria-hidden="true" />
      <input
        data-autofocus
        type="text"
        role="combobox"
        aria-expanded={active !== undefined}
        aria-controls={`${base}list`}
        aria-activedescendant={active}
        aria-autocomplete="list"
        aria-label={uiWords.header.search}
        aria-describedby={`${base}help`}
        autoComplete="off"
        spellCheck={false}
        placeholder={uiWords.header.search}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span className="vh" id={`${base}help`}>
        {uiWords.search.help}
      </span>
    </div>
  );
}

/** One search over records, pages and commands. The caller searches; this shows, and minds keyboard and screen reader. */
export function SearchDialog({ onClose, query, onQuery, groups, searching, onPick }: SearchDialogProps) {
  const base = useId();
  const shown = groups.filter((group) => group.hits.length > 0);
  const hits = shown.flatMap((group) => group.hits);
  const idOf = (hit: SearchHit): string => `${base}${hit.id}`;
  const active = useActive(hits.length, query);
  const chosen = hits[active.index];
  const chosenId = chosen && idOf(chosen);
  useEffect(() => {
    if (chosenId !== undefined) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
  // Enter before the answer has come takes the first hit of what was typed, never one of what was typed before.
  const [awaited, setAwaited] = useState<string | null>(null);
  const isAwaited = awaited === query;
  useEffect(() => {
    if (isAwaited && !searching && chosen) onPick(chosen);
  }, [isAwaited, searching, chosen, onPick]);
  const onEnter = () => {
    if (searching && active.index === 0) setAwaited(query);
    else if (chosen) onPick(chosen);
  };
  const type = (next: string) => {
    setAwaited(null);
    onQuery(next);
  };
  const told = searching ? uiWords.search.searching : query.trim() === '' ? uiWords.search.start : uiWords.search.none(query);
  return (
    <Modal.Root opened onClose={onClose} padding={0} size={640} yOffset="11vh" xOffset={16} transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content aria-label={uiWords.search.title}>
        <Field query={query} onQuery={type} base={base} active={chosenId} onStep={active.step} onEnter={onEnter} />
        <Hits
          groups={shown}
          onPick={onPick}
          listId={`${base}list`}
          active={chosenId}
          idOf={idOf}
          onPoint={(hit) => active.set(hits.indexOf(hit))}
        />
        <p className={hits.length > 0 ? 'vh' : 'cmd-n'} role="status">
          {hits.length > 0 ? uiWords.search.hits(hits.length) : told}
        </p>
      </Modal.Content>
    </Modal.Root>
  );
}
