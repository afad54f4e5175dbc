import { ActionIcon, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconHelp, IconMoon, IconSettings, IconSun } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { wholeNumber } from '#renderer/ui/number.ts';
import { uiWords } from '#shared/i18n/ui.ts';
import { navKey, type NavGroup, type NavItem } from './navigation.ts';

type ItemProps = { readonly item: NavItem; readonly mini: boolean; readonly onGo: () => void };

function NavLink({ item, mini, onGo }: ItemProps) {
  const Icon = item.icon;
  const count = item.count ?? 0;
  const { register } = useParams({ strict: false });
  const current = item.to === '/register/$register' && register !== undefined && (item.family ?? [item.register]).includes(register);
  const target =
    item.to === '/register/$register' ? ({ to: item.to, params: { register: item.register } } as const) : ({ to: item.to } as const);
  return (
    <Tooltip label={item.label} position="right" disabled={!mini}>
      <Link
        {...target}
        className={current ? 'nav-i on' : 'nav-i'}
        aria-current={current ? 'page' : undefined}
        activeProps={{ className: 'on' }}
        // A register stays "current" while the reader filters it or opens a row; the start page only at its own address.
        activeOptions={{ exact: item.to === '/', includeSearch: false }}
        onClick={onGo}
      >
        <Icon size={17} stroke={1.6} />
        <span className="nav-t">{item.label}</span>
        {count > 0 ? (
          <span className="nav-n">
            {wholeNumber(count)} <span className="vh">{uiWords.navigation.overdue(count)}</span>
          </span>
        ) : null}
      </Link>
    </Tooltip>
  );
}

function SchemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark';
  const label = dark ? uiWords.app.toLight : uiWords.app.toDark;
  return (
    <Tooltip label={label} position="right">
      <ActionIcon aria-label={label} onClick={() => setColorScheme(dark ? 'light' : 'dark')}>
        {dark ? <IconSun size={17} stroke={1.6} /> : <IconMoon size={17} stroke={1.6} />}
      </ActionIcon>
    </Tooltip>
  );
}

/** The parts that the tour points at. */
const tourOf = (group: string): string => (group === 'overview' ? 'start' : group);

export type NavigationProps = {
  readonly groups: readonly NavGroup[];
  /** "Inställningar" stands at the foot, outside the groups. */
  readonly settingsLabel: string;
  /** Icons only. */
  readonly mini: boolean;
  /** After a choice; closes the menu on a very narrow window. */
  readonly onGo: () => void;
  readonly onHelp: () => void;
};

export function Navigation({ groups, settingsLabel, mini, onGo, onHelp }: NavigationProps) {
  return (
    <nav className="nav" id="huvudmeny" aria-label={uiWords.app.mainMenu}>
      <div className="nav-scroll">
        {groups.map((group) => (
          <div
            className="nav-g"
            key={group.id}
            data-tour={tourOf(group.id)}
            role="group"
            aria-label={group.label ?? group.items[0]?.label ?? ''}
          >
            {group.label === undefined ? null : (
              <div className="nav-h" aria-hidden="true">
                {group.label}
              </div>
            )}
            {group.items.map((item) => (
              <NavLink key={navKey(item)} item={item} mini={mini} onGo={onGo} />
            ))}
          </div>
        ))}
      </div>
      <div className="nav-f">
        <NavLink item={{ to: '/installningar', label: settingsLabel, icon: IconSettings }} mini={mini} onGo={onGo} />
        <SchemeSwitch />
        <Tooltip label={uiWords.app.help} position="right">
          <ActionIcon aria-label={uiWords.app.help} data-tour="help" onClick={onHelp}>
            <IconHelp size={17} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </div>
    </nav>
  );
}
