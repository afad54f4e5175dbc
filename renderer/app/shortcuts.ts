import { uiWords } from '#shared/i18n/ui.ts';
import type { ShortcutGroup } from './ShortcutsDialog.tsx';

/** What the keyboard can ask for. A page that can answer registers itself (commands.ts); nothing happens where nobody has. */
export type CommandId = 'search' | 'undo' | 'redo' | 'help' | 'new' | 'find' | 'export' | 'edit' | 'save' | 'asOf' | 'present' | 'tour';

type Shortcut = {
  readonly id: CommandId;
  /** "mod": Ctrl, on a Mac Cmd. The first is the one that is shown, but for a browser's own. */
  readonly keys: readonly string[];
  /** Also while typing in a field: these are no characters, and no field has a use of its own for them. */
  readonly whileTyping: boolean;
};

/** THE list of shortcuts (UX.md). A browser keeps Ctrl+N for itself, so Alt+N does the same. */
export const shortcuts: readonly Shortcut[] = [
  { id: 'search', keys: ['mod+k'], whileTyping: true },
  { id: 'new', keys: ['mod+n', 'alt+n'], whileTyping: true },
  { id: 'find', keys: ['mod+f'], whileTyping: true },
  { id: 'export', keys: ['mod+e'], whileTyping: true },
  { id: 'save', keys: ['mod+s'], whileTyping: true },
  { id: 'edit', keys: ['f2'], whileTyping: true },
  { id: 'present', keys: ['f11'], whileTyping: true },
  // A text field undoes its own letters.
  { id: 'undo', keys: ['mod+z'], whileTyping: false },
  { id: 'redo', keys: ['mod+y', 'mod+shift+z'], whileTyping: false },
  { id: 'help', keys: ['?'], whileTyping: false },
];

/** What a key press says of itself; a part of KeyboardEvent. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** "mod+shift+z" of a key press. A sign like "?" is itself, however it is typed; Alt changes letters on some keyboards, so there the key counts. */
export function keysOf(press: Press, isMac: boolean): string {
  const key = press.altKey && press.code.startsWith('Key') ? press.code.slice(3).toLowerCase() : press.key.toLowerCase();
  const isLetter = /^(\p{L}|f\d+)$/u.test(key);
  const parts = [
    (isMac ? press.metaKey : press.ctrlKey) ? 'mod' : '',
    press.altKey ? 'alt' : '',
    press.shiftKey && isLetter ? 'shift' : '',
    key,
  ];
  // The other one of Ctrl and Cmd makes it somebody else's shortcut.
  return (isMac ? press.ctrlKey : press.metaKey) ? '' : parts.filter(Boolean).join('+');
}

export const shortcutFor = (keys: string): Shortcut | undefined => shortcuts.find((shortcut) => shortcut.keys.includes(keys));

export type Machine = {
  readonly isMac: boolean;
  /** In a browser's window, where some keys are the browser's. */ readonly inBrowser: boolean;
};

const macNames: Readonly<Record<string, string>> = { mod: '⌘', alt: '⌥', shift: '⇧' };

/** The keys of a command as they stand on the keyboard: ["Ctrl", "N"]. Empty where it has none. */
export function keyNames(id: CommandId, { isMac, inBrowser }: Machine): readonly string[] {
  const keys = shortcuts.find((shortcut) => shortcut.id === id)?.keys ?? [];
  const shown = inBrowser && !isMac ? (keys.find((known) => known !== 'mod+n') ?? keys[0]) : keys[0];
  const known: Readonly<Record<string, string>> = isMac ? macNames : { mod: 'Ctrl', alt: 'Alt', shift: uiWords.shortcuts.shift };
  return shown?.split('+').map((part) => known[part] ?? part.toUpperCase()) ?? [];
}

type Overview = { readonly machine: Machine; /** Whether anybody answers. */ readonly works: (id: CommandId) => boolean };

/** What "?" shows: only what works where the reader is. */
export function shortcutGroups({ machine, works }: Overview): readonly ShortcutGroup[] {
  const s = uiWords.shortcuts;
  const of = (ids: readonly CommandId[]) => ids.filter(works).map((id) => ({ keys: keyNames(id, machine), label: s.commands[id] }));
  const table = [
    { keys: ['↑', '↓'], label: s.move },
    { keys: ['PgUp', 'PgDn'], label: s.page },
    { keys: ['Home', 'End'], label: s.ends },
    { keys: ['Enter'], label: s.open },
    { keys: [s.space], label: s.check },
    { keys: ['Esc'], label: s.back },
  ];
  return [
    { label: s.everywhere, shortcuts: of(['search', 'undo', 'redo', 'help']) },
    { label: s.here, shortcuts: of(['new', 'find', 'export', 'edit', 'save', 'present']) },
    { label: s.inTable, shortcuts: works('find') ? table : [] },
  ].filter((group) => group.shortcuts.length > 0);
}
