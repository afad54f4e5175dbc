import type { UiWords } from '#renderer/ui/words.ts';
import type { ShortcutGroup } from './ShortcutsDialog.tsx';

/** The shortcuts of UX.md, shown by "?". */
export function defaultShortcuts(words: UiWords): readonly ShortcutGroup[] {
  const s = words.shortcuts;
  return [
    {
      label: s.everywhere,
      shortcuts: [
        { keys: ['Ctrl', 'K'], label: s.search },
        { keys: ['Ctrl', 'Z'], label: s.undo },
        { keys: ['F11'], label: s.present },
        { keys: ['?'], label: s.title },
      ],
    },
    {
      label: s.inRegister,
      shortcuts: [
        { keys: ['Ctrl', 'N'], label: s.fresh },
        { keys: ['Ctrl', 'F'], label: s.find },
        { keys: ['Ctrl', 'E'], label: s.export },
        { keys: ['F2'], label: s.edit },
      ],
    },
    {
      label: s.inTable,
      shortcuts: [
        { keys: ['↑', '↓'], label: s.move },
        { keys: ['PgUp', 'PgDn'], label: s.page },
        { keys: ['Home', 'End'], label: s.ends },
        { keys: ['Enter'], label: s.open },
        { keys: ['Mellanslag'], label: s.check },
        { keys: ['Esc'], label: s.back },
      ],
    },
  ];
}
