import { useMantineColorScheme, useComputedColorScheme } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBook2,
  IconBug,
  IconCalendar,
  IconFileDescription,
  IconFileSpreadsheet,
  IconFileTypeDocx,
  IconFolderQuestion,
  IconHelp,
  IconListCheck,
  IconLock,
  IconMoon,
  IconPlus,
  IconRoute,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { readQuery, useCommand, useRead } from '#renderer/api/hooks.ts';
import { useNewRecord, useOpenRecord } from '#renderer/kit/go-to.ts';
import { familyOf } from '#renderer/kit/navigation.ts';
import { errorReportWords } from '#shared/i18n/error-report.ts';
import { firstHoursWords } from '#shared/i18n/first-hours.ts';
import { helpWords } from '#shared/i18n/help.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { uiWords } from '#shared/i18n/ui.ts';
import { vaultPageWords } from '#shared/i18n/vault-page.ts';
import { whereWords } from '#shared/i18n/where.ts';
import { own } from '#shared/kit/own.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { findRegister, registers } from '#shared/registers/table.ts';
import { useAsOf } from './as-of-context.ts';
import { machine, useCommands } from './commands.ts';
import { navKey, type NavGroup, type NavIcon, type NavItem } from './navigation.ts';
import { inOrder, matching, type PaletteItem } from './palette-items.ts';
import { keepRecent, loadRecent } from './recent.ts';
import { SearchDialog } from './SearchDialog.tsx';
import { keyNames, type CommandId } from './shortcuts.ts';
import { useUndo } from './undo-context.ts';

export type PaletteProps = { readonly groups: readonly NavGroup[]; readonly onWho: () => void; readonly onClose: () => void };

const mostRecords = 12;
const mostOthers = 6;
/** Offered before anything has been typed; the others are found by name. */
const often = new Set(['new:risk', 'new:action', 'new:incident', 'page:/import']);
const keysText = (id: CommandId): string => keyNames(id, machine).join(' ');
const pagesOf = (): readonly AnyRegister[] => Object.values<AnyRegister>(registers).filter((register) => register.partOf === undefined);

/** The picture of a register: that of the entry in the navigation which leads to it. */
function iconOf(groups: readonly NavGroup[], register: string): NavIcon {
  const [first] = familyOf(register);
  const items = groups.flatMap((group) => group.items);
  return items.find((item) => 'register' in item && item.register === first)?.icon ?? IconFileDescription;
}

/** Every page: the navigation, the registers behind its tabs, the settings. */
function usePages(groups: readonly NavGroup[]): readonly PaletteItem[] {
  const navigate = useNavigate();
  const go = (item: NavItem) =>
    void (item.to === '/register/$register' ? navigate({ to: item.to, params: { register: item.register } }) : navigate({ to: item.to }));
  const settings: NavItem = { to: '/installningar', label: interfaceWords.pages.settings, icon: IconSettings };
  const listed = [...groups.flatMap((group) => group.items), settings];
  const known = new Set(listed.map((item) => navKey(item)));
  const behind = pagesOf()
    .map(({ name }): NavItem => ({ to: '/register/$register', register: name, label: wordsOf(name).many, icon: iconOf(groups, name) }))
    .filter((item) => !known.has(navKey(item)));
  return [...listed, ...behind].map((item) => ({
    id: `page:${navKey(item)}`,
    icon: item.icon,
    title: item.label,
    // "Kontinuitet" leads to what is called "Kontinuitetsplaner".
    also: item.to === '/register/$register' ? wordsOf(item.register).many : '',
    run: () => go(item),
  }));
}

/** Undo, redo and the table's export: each stands here only while it can be done. */
function useChangingCommands(): readonly PaletteItem[] {
  const commands = useCommands();
  const { next, again, undo, redo } = useUndo();
  const items: PaletteItem[] = [];
  if (next)
    items.push({
      id: 'do:undo',
      icon: IconArrowBackUp,
      title: uiWords.undo.undoOf(next.label),
      shortcut: keysText('undo'),
      run: () => void undo(),
    });
  if (again)
    items.push({
      id: 'do:redo',
      icon: IconArrowForwardUp,
      title: uiWords.undo.redoOf(again.label),
      shortcut: keysText('redo'),
      run: () => void redo(),
    });
  if (commands.works('find') && commands.works('export'))
    items.push({
      id: 'do:table',
      icon: IconFileSpreadsheet,
      title: uiWords.commands.exportTable,
      also: uiWords.commands.also.table,
      shortcut: keysText('export'),
      run: () => void commands.run('export'),
    });
  return items;
}

/** What is done with the whole tool, wherever the reader is. */
function useToolCommands({ onWho }: PaletteProps): readonly PaletteItem[] {
  const words = uiWords.commands;
  const commands = useCommands();
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark';
  const exportWord = () => {
    void navigate({ to: '/genomgang' });
    commands.runSoon('export');
  };
  const run = (id: CommandId) => () => void commands.run(id);
  const changing = useChangingCommands();
  const vault = useRead('vault.state', {}).data;
  const { mutate: lock } = useCommand('vault.lock');
  const locking = { id: 'do:lock', icon: IconLock, ...vaultPageWords.command, run: () => lock({}) };
  return [
    ...changing,
    { id: 'do:word', icon: IconFileTypeDocx, title: words.exportWord, also: words.also.word, run: exportWord },
    { id: 'do:asOf', icon: IconCalendar, title: words.asOf, also: words.also.asOf, run: run('asOf') },
    { id: 'do:theme', icon: IconMoon, title: words.theme, also: words.also.theme, run: () => setColorScheme(dark ? 'light' : 'dark') },
    { id: 'do:who', icon: IconUsers, title: words.who, also: words.also.who, run: onWho },
    ...(vault?.encrypted ? [locking] : []),
    {
      id: 'do:guide',
      icon: IconListCheck,
      title: firstHoursWords.guide.title,
      also: words.also.guide,
      run: () => void navigate({ to: '/kom-igang' }),
    },
    { id: 'do:tour', icon: IconRoute, title: firstHoursWords.tour.start, also: words.also.tour, run: run('tour') },
    {
      id: 'do:where',
      icon: IconFolderQuestion,
      title: whereWords.title,
      also: words.also.where,
      run: () => void navigate({ to: '/uppgifter' }),
    },
    {
      id: 'do:report',
      icon: IconBug,
      title: errorReportWords.title,
      also: words.also.report,
      run: () => void navigate({ to: '/felrapport' }),
    },
    { id: 'do:manual', icon: IconBook2, title: helpWords.open, also: words.also.help, run: () => void navigate({ to: '/hjalp' }) },
    { id: 'do:help', icon: IconHelp, title: words.help, also: words.also.help, shortcut: keysText('help'), run: run('help') },
  ];
}

function useNewCommands(): readonly PaletteItem[] {
  const create = useNewRecord();
  return pagesOf().map(({ name }) => ({
    id: `new:${name}`,
    icon: IconPlus,
    title: wordsOf(name).new,
    also: wordsOf(name).one,
    run: () => create(name),
  }));
}

/** Records by words or number, asked of the store while typing. */
function useRecordHits(groups: readonly NavGroup[], query: string) {
  const [asked] = useDebouncedValue(query.trim(), 90);
  const open = useOpenRecord();
  const found = useRead('search.all', { text: asked.slice(0, 200), limit: mostRecords }, { keep: true, enabled: asked !== '' });
  const items = (query.trim() === '' ? [] : (found.data ?? [])).map((record): PaletteItem => ({
    id: `record:${record.register}:${record.id}`,
    icon: iconOf(groups, record.register),
    title: record.title,
    detail: [wordsOf(record.register).one, record.ref].filter(Boolean).join(' '),
    run: () => open(record),
  }));
  return { items, searching: asked !== query.trim() || (asked !== '' && found.isFetching) };
}

const recordIn = (id: string): { readonly register: AnyRegister; readonly id: string } | null => {
  const [kind, name = '', recordId = ''] = id.split(':');
  const register = kind === 'record' ? findRegister(name) : undefined;
  return register ? { register, id: recordId } : null;
};

/** What was chosen last, named anew by the store; what has been archived since or belongs to another store is left out. */
function useRecent(groups: readonly NavGroup[], known: readonly PaletteItem[]): readonly PaletteItem[] {
  const { asOf } = useAsOf();
  const open = useOpenRecord();
  const [ids] = useState(loadRecent);
  const records = ids.flatMap((id) => recordIn(id) ?? []);
  const got = useQueries({ queries: records.map(({ register, id }) => readQuery('records.get', { register: register.name, id, asOf })) });
  const named = records.flatMap(({ register, id }, index): PaletteItem[] => {
    const data = got[index]?.data;
    const title = data?.row[register.title];
    if (!data || typeof title !== 'string' || data.row['archivedAt'] !== null) return [];
    return [
      {
        id: `record:${register.name}:${id}`,
        icon: iconOf(groups, register.name),
        title: own(data.names, title) ?? title,
        detail: [wordsOf(register.name).one, data.row['ref']].filter(Boolean).join(' '),
        run: () => open({ register: register.name, id }),
      },
    ];
  });
  return ids.flatMap((id) => [...named, ...known].find((item) => item.id === id) ?? []);
}

const group = (id: 'pages' | 'commands' | 'records' | 'recent', hits: readonly PaletteItem[]) => ({ id, label: uiWords.search[id], hits });

/** Ctrl+K: records by words or number, pages and commands in one field. */
export function Palette(props: PaletteProps) {
  const { groups, onClose } = props;
  const [query, setQuery] = useState('');
  const pages = usePages(groups);
  const tool = useToolCommands(props);
  const fresh = useNewCommands();
  const records = useRecordHits(groups, query);
  const recent = useRecent(groups, [...pages, ...tool, ...fresh]);
  const isStart = query.trim() === '';
  const commands = isStart
    ? [...tool, ...fresh, ...pages].filter(({ id }) => (id.startsWith('do:') || often.has(id)) && !recent.some((item) => item.id === id))
    : matching([...tool, ...fresh], query, mostOthers);
  const shown = isStart
    ? [group('recent', recent), group('commands', commands)]
    : inOrder(query, {
        pages: group('pages', matching(pages, query, mostOthers)),
        commands: group('commands', commands),
        records: group('records', records.items),
      });
  const all = [...recent, ...commands, ...pages, ...records.items];
  return (
    <SearchDialog
      onClose={onClose}
      query={query}
      onQuery={setQuery}
      groups={shown}
      searching={records.searching}
      onPick={(hit) => {
        keepRecent(hit.id);
        onClose();
        // The dialog gives focus back first; what the command opens takes it after that.
        setTimeout(() => all.find((item) => item.id === hit.id)?.run(), 0);
      }}
    />
  );
}
