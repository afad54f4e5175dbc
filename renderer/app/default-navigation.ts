import {
  IconBooks,
  IconBuilding,
  IconCalendarStats,
  IconChecklist,
  IconClipboardCheck,
  IconFileText,
  IconFlag,
  IconGavel,
  IconHome,
  IconLifebuoy,
  IconPresentation,
  IconRadar2,
  IconReportAnalytics,
  IconSchool,
  IconShieldHalf,
  IconTags,
  IconTargetArrow,
  IconTruck,
  IconUrgent,
  IconUserShield,
} from '@tabler/icons-react';
import type { UiWords } from '#renderer/ui/words.ts';
import type { NavGroup, NavItem } from './navigation.ts';

/** Overdue rows per register or page; zero shows nothing. */
export type NavCounts = Readonly<Record<string, number>>;

const toRegister = (register: string, label: string, icon: NavItem['icon'], counts: NavCounts): NavItem => ({
  to: '/register/$register',
  register,
  label,
  icon,
  count: counts[register],
});

/**
 * The groups of UX.md. A register that is not built yet is left out by `has`, so that no item leads nowhere.
 * Treårsplan, Kvartalsrapport and Yttranden are registers too until they get pages of their own.
 */
export function defaultNavigation(words: UiWords, counts: NavCounts, has: (register: string) => boolean): readonly NavGroup[] {
  const { items, groups } = words.navigation;
  const all: readonly NavGroup[] = [
    { id: 'overview', items: [{ to: '/', label: items.overview, icon: IconHome }] },
    {
      id: 'registers',
      label: groups.registers,
      items: [
        toRegister('classification', items.classification, IconTags, counts),
        toRegister('risk', items.risk, IconRadar2, counts),
        toRegister('continuityPlan', items.continuity, IconLifebuoy, counts),
        toRegister('incident', items.incident, IconUrgent, counts),
        toRegister('training', items.training, IconSchool, counts),
        toRegister('dpoFinding', items.dataProtection, IconUserShield, counts),
      ],
    },
    {
      id: 'followUp',
      label: groups.followUp,
      items: [
        toRegister('action', items.action, IconChecklist, counts),
        toRegister('internalControl', items.internalControl, IconClipboardCheck, counts),
        toRegister('nis2', items.nis2, IconShieldHalf, counts),
        toRegister('rsa', items.rsa, IconFlag, counts),
        toRegister('audit', items.audit, IconGavel, counts),
        toRegister('goal', items.goal, IconTargetArrow, counts),
      ],
    },
    {
      id: 'basis',
      label: groups.basis,
      items: [
        toRegister('supplier', items.supplier, IconTruck, counts),
        toRegister('document', items.document, IconBooks, counts),
        toRegister('orgUnit', items.organisation, IconBuilding, counts),
      ],
    },
    {
      id: 'reports',
      label: groups.reports,
      items: [
        { to: '/genomgang', label: items.review, icon: IconPresentation, count: counts['review'] },
        toRegister('plan', items.plan, IconCalendarStats, counts),
        toRegister('quarterlyReport', items.quarterly, IconReportAnalytics, counts),
        toRegister('reply', items.reply, IconFileText, counts),
      ],
    },
  ];
  return all
    .map((group) => ({ ...group, items: group.items.filter((item) => item.to !== '/register/$register' || has(item.register)) }))
    .filter((group) => group.items.length > 0);
}
