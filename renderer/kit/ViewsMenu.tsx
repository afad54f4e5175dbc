import { ActionIcon, Button, Popover, TextInput, Tooltip } from '@mantine/core';
import { IconBookmarks, IconCheck, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useCommand, useRead } from '#renderer/api/hooks.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { ColumnLayout } from '#renderer/ui/table/types.ts';
import { savedViewsWords } from '#shared/i18n/saved-views.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { SavedView } from '#shared/settings/views.ts';
import { readSort, sortText, type PageState } from './page-state.ts';
import './views-menu.css';
import { Writes } from './Writes.tsx';

type Props = {
  readonly register: AnyRegister;
  readonly state: PageState;
  readonly layout: ColumnLayout;
  readonly onLayout: (layout: ColumnLayout) => void;
};

/** What is on the page now, as a view of some name. */
function viewOfPage(name: string, { state, layout }: Pick<Props, 'state' | 'layout'>): SavedView {
  const { order, widths, hidden } = layout;
  return {
    name,
    q: state.q,
    chips: [...state.chips],
    filter: state.filter ?? null,
    sort: sortText(state.sort) ?? null,
    columns: { order: [...order], widths: { ...widths }, hidden: [...hidden] },
  };
}
const same = (a: SavedView, b: SavedView): boolean =>
  JSON.stringify({ ...a, columns: a.columns?.hidden }) === JSON.stringify({ ...b, columns: b.columns?.hidden });

function useViews({ register, state, layout, onLayout }: Props) {
  const views = useRead('views.list', { register: register.name }).data ?? [];
  const current = views.find((view) => view.name === state.saved);
  const apply = (view: SavedView) => {
    state.set({ saved: view.name, q: view.q, chips: view.chips, filter: view.filter, sort: readSort(register, view.sort ?? undefined) });
    if (view.columns) onLayout(view.columns);
  };
  const bare = state.q === '' && state.chips.length === 0 && state.filter === undefined;
  // An address that holds only a view's name: a bookmark, or a link in a mail.
  const pending = current !== undefined && state.isOnlySaved && bare ? current : undefined;
  useEffect(() => {
    if (pending) apply(pending);
    // Once per name: later changes of filter and sort are the reader's own.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pending?.name]);
  const changed = current !== undefined && pending === undefined && !same(current, viewOfPage(current.name, { state, layout }));
  return { views, current, changed, apply };
}

type SaveProps = { readonly views: readonly SavedView[]; readonly onSave: (name: string) => void; readonly busy: boolean };

function SaveForm({ views, onSave, busy }: SaveProps) {
  const [name, setName] = useState('');
  const given = name.trim();
  const replaces = views.some((view) => view.name === given);
  return (
    <form
      className="vws-f"
      onSubmit={(event) => {
        event.preventDefault();
        if (given === '') return;
        onSave(given);
        setName('');
        // The button is off again and would take the focus with it; Esc must still close the menu.
        event.currentTarget.querySelector('input')?.focus();
      }}
    >
      <TextInput
        label={savedViewsWords.name}
        description={replaces ? savedViewsWords.replaces(given) : savedViewsWords.nameHelp}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" loading={busy} disabled={given === ''}>
        {savedViewsWords.save}
      </Button>
    </form>
  );
}

/** Named ways to look at a register: filter, sort, quick filters, words and columns; kept in the store, so that everybody has them. */
export function ViewsMenu(props: Props) {
  const { register, state } = props;
  const { views, current, changed, apply } = useViews(props);
  const [opened, setOpened] = useState(false);
  const save = useCommand('views.save');
  const remove = useCommand('views.remove');
  const keep = (name: string) =>
    save.mutate({ register: register.name, view: viewOfPage(name, props) }, { onSuccess: () => state.set({ saved: name }) });
  const error = save.error ?? remove.error;
  const label = current
    ? `${savedViewsWords.title}: ${current.name}${changed ? `, ${savedViewsWords.changed}` : ''}`
    : savedViewsWords.title;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus withRoles={false}>
      <Popover.Target>
        <Tooltip label={label} disabled={opened}>
          <ActionIcon aria-label={label} aria-expanded={opened} aria-haspopup="dialog" onClick={() => setOpened(!opened)}>
            <IconBookmarks size={17} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className="vws" role="dialog" aria-label={savedViewsWords.title}>
        {views.length === 0 ? <p className="dim">{savedViewsWords.none}</p> : null}
        <ul>
          {views.map((view) => (
            <li key={view.name}>
              <button
                type="button"
                className="vws-b"
                aria-current={view.name === current?.name ? 'true' : undefined}
                onClick={() => {
                  apply(view);
                  setOpened(false);
                }}
              >
                {view.name === current?.name ? <IconCheck size={15} aria-hidden="true" /> : <span className="vws-i" />}
                <span className="cl">{view.name}</span>
              </button>
              <Writes>
                <ActionIcon
                  aria-label={savedViewsWords.remove(view.name)}
                  onClick={() => remove.mutate({ register: register.name, name: view.name })}
                >
                  <IconX size={14} />
                </ActionIcon>
              </Writes>
            </li>
          ))}
        </ul>
        <Writes>
          {changed && current ? <Button onClick={() => keep(current.name)}>{savedViewsWords.update(current.name)}</Button> : null}
          <SaveForm views={views} onSave={keep} busy={save.isPending} />
        </Writes>
        {error ? <Notice tone="danger" live title={error.message} /> : null}
      </Popover.Dropdown>
    </Popover>
  );
}
