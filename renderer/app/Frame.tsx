import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { uiWords } from '#shared/i18n/ui.ts';
import { AsOfContext } from './as-of-context.ts';
import { machine, useAnswer, useCommands, useShortcutKeys } from './commands.ts';
import { useDesktopMenu } from './desktop-menu.ts';
import { usePaperColours } from '#renderer/ui/print-page.ts';
import './header.css';
import './navigation.css';
// After the two, whose rules it changes by window width.
import './frame.css';
import { Header, type HeaderProps } from './Header.tsx';
import type { NavGroup } from './navigation.ts';
import { Navigation } from './Navigation.tsx';
import { shortcutGroups } from './shortcuts.ts';
import { StoreNotices, type StoreNoticesProps } from './StoreNotices.tsx';

const Tour = lazy(async () => ({ default: (await import('#renderer/first-hours/Tour.tsx')).Tour }));
const ShortcutsDialog = lazy(async () => ({ default: (await import('./ShortcutsDialog.tsx')).ShortcutsDialog }));

export type FrameProps = {
  readonly header: HeaderProps;
  readonly groups: readonly NavGroup[];
  readonly settingsLabel: string;
  readonly notices: StoreNoticesProps;
  /** The page needs the width: on a window of common size the menu is folded to its icons. */
  readonly fold: boolean;
  /** Dialogs that lie over everything: search, welcome. */
  readonly overlays?: ReactNode;
  readonly children: ReactNode;
};

const content = 'innehall';

/** Skip link, header, navigation and the page. Everything it shows comes as data. */
export function Frame({ header, groups, settingsLabel, notices, fold, overlays, children }: FrameProps) {
  const narrow = useMediaQuery('(max-width: 1200px)', false, { getInitialValueInEffect: false });
  const tiny = useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
  const [menu, setMenu] = useDisclosure(false);
  const [help, setHelp] = useDisclosure(false);
  const [tour, setTour] = useDisclosure(false);
  const { asOf, setAsOf, onSearch } = header;
  const value = useMemo(() => ({ asOf, setAsOf }), [asOf, setAsOf]);
  const commands = useCommands();
  useShortcutKeys();
  useDesktopMenu(header);
  usePaperColours();
  useAnswer('search', onSearch);
  useAnswer('help', setHelp.open);
  useAnswer('tour', setTour.open);
  return (
    <AsOfContext value={value}>
      <div className="shell" data-menu={menu} data-fold={fold}>
        {/* A plain anchor would change the hash, which is the address of the page. */}
        <button type="button" className="skip" onClick={() => document.getElementById(content)?.focus()}>
          {uiWords.app.skip}
        </button>
        <Header {...header} menu={{ opened: menu, toggle: setMenu.toggle }} />
        <StoreNotices {...notices} />
        <Navigation groups={groups} settingsLabel={settingsLabel} mini={narrow && !tiny} onGo={setMenu.close} onHelp={setHelp.open} />
        <main className="main" id={content} tabIndex={-1}>
          {children}
        </main>
      </div>
      {help ? (
        <Suspense fallback={null}>
          <ShortcutsDialog
            opened
            onClose={setHelp.close}
            onTour={() => {
              setHelp.close();
              setTour.open();
            }}
            groups={shortcutGroups({ machine, works: commands.works })}
          />
        </Suspense>
      ) : null}
      {tour ? (
        <Suspense fallback={null}>
          <Tour onClose={setTour.close} />
        </Suspense>
      ) : null}
      {overlays}
    </AsOfContext>
  );
}
