import type { ComponentType } from 'react';

export type NavIcon = ComponentType<{ readonly size?: number; readonly stroke?: number }>;

type Target =
  | { readonly to: '/' | '/genomgang' | '/dokument' | '/import' | '/historik' | '/sakerhetskopior' | '/gallring' | '/installningar' }
  /** `family`: every register behind the entry; it is the current one while any of them is read. */
  | { readonly to: '/register/$register'; readonly register: string; readonly family?: readonly string[] };

export type NavItem = Target & {
  readonly label: string;
  readonly icon: NavIcon;
  /** Overdue only; all of them add up to "Försenat" on the start page (tokens 6). */
  readonly count?: number | undefined;
};
export type NavGroup = {
  readonly id: string;
  /** The first group (Översikt) has no heading. */
  readonly label?: string | undefined;
  readonly items: readonly NavItem[];
};

export const navKey = (item: NavItem): string => (item.to === '/register/$register' ? `${item.to}/${item.register}` : item.to);
