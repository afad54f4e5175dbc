import { useMemo, useState } from 'react';
import { useWords } from '#renderer/ui/use-words.ts';
import { defaultNavigation } from './default-navigation.ts';
import type { FrameProps } from './Frame.tsx';
import { defaultShortcuts } from './shortcuts.ts';

const today = (): string => new Date().toLocaleDateString('sv-SE');

/**
 * The one place where the frame meets the store: organisation, brytdatum, save and backup state, who works, counts in the navigation.
 * Until the API is connected here it shows an empty store and keeps the brytdatum for the session.
 */
export function useFrameData(onSearch: () => void): Omit<FrameProps, 'children'> {
  const words = useWords();
  const [asOf, setAsOf] = useState(today);
  const groups = useMemo(() => defaultNavigation(words, {}, () => true), [words]);
  const shortcuts = useMemo(() => defaultShortcuts(words), [words]);
  return {
    groups,
    shortcuts,
    settingsLabel: words.navigation.items.settings,
    header: {
      board: '',
      organisation: '',
      asOf,
      setAsOf,
      presets: [{ label: words.header.today, date: today() }],
      save: { kind: 'none' },
      backup: { kind: 'none' },
      onBackup: () => undefined,
      lock: { kind: 'editing' },
      who: 'ISAM',
      onWho: () => undefined,
      onSearch,
    },
  };
}
