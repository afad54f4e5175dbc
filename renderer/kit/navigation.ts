import {
  IconActivity,
  IconAlertTriangle,
  IconBook2,
  IconBuilding,
  IconCalendarStats,
  IconChecklist,
  IconClipboardCheck,
  IconDatabase,
  IconEraser,
  IconFileDescription,
  IconFileImport,
  IconFileText,
  IconFlag,
  IconGavel,
  IconHistory,
  IconHome,
  IconLifebuoy,
  IconMessageReport,
  IconPresentationAnalytics,
  IconRadar2,
  IconSchool,
  IconShieldHalf,
  IconStack2,
  IconTags,
  IconTarget,
  IconTruck,
  IconUserShield,
} from '@tabler/icons-react';
import type { NavGroup, NavIcon, NavItem } from '#renderer/app/navigation.ts';
import { backupsWords } from '#shared/i18n/backups.ts';
import { documentsWords } from '#shared/i18n/documents.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { purgeWords } from '#shared/i18n/purge.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { registers } from '#shared/registers/table.ts';

/**
 * Registers that are read together stand behind one entry: the first opens, the others are tabs at the head of the page. A name that
 * no register has is passed over, so the table holds the whole plan of UX.md.
 */
export type Family = { readonly key: keyof typeof interfaceWords.families; readonly icon: NavIcon; readonly members: readonly string[] };

const groups: readonly { readonly id: keyof typeof interfaceWords.groups; readonly families: readonly Family[] }[] = [
  {
    id: 'registers',
    families: [
      { key: 'objects', icon: IconStack2, members: ['infoObject'] },
      { key: 'classifications', icon: IconTags, members: ['classification'] },
      { key: 'risks', icon: IconRadar2, members: ['risk', 'riskAnalysis'] },
      { key: 'continuity', icon: IconLifebuoy, members: ['continuityPlan', 'exercise', 'crisisContact'] },
      { key: 'incidents', icon: IconAlertTriangle, members: ['incident', 'incidentTotals'] },
      {
        key: 'training',
        icon: IconSchool,
        members: ['course', 'session', 'completion', 'managementTraining', 'awarenessTest'],
      },
      { key: 'privacy', icon: IconUserShield, members: ['dpoFinding', 'dpoReport', 'processing', 'protectedProcess'] },
    ],
  },
  {
    id: 'followUp',
    families: [
      { key: 'actions', icon: IconChecklist, members: ['action'] },
      { key: 'internalControl', icon: IconClipboardCheck, members: ['ikpControl', 'workingMethod'] },
      { key: 'vra', icon: IconActivity, members: ['vraRow'] },
      { key: 'nis2', icon: IconShieldHalf, members: ['nis2Area'] },
      { key: 'rsa', icon: IconFlag, members: ['rsaCycle', 'sectorRole'] },
      { key: 'audit', icon: IconGavel, members: ['auditRecommendation', 'audit'] },
      { key: 'objectives', icon: IconTarget, members: ['objective', 'decision', 'interestedParty'] },
    ],
  },
  {
    id: 'basis',
    families: [
      { key: 'suppliers', icon: IconTruck, members: ['supplier', 'procurementCase'] },
      { key: 'documents', icon: IconBook2, members: ['governingDocument', 'evidence'] },
      { key: 'organisation', icon: IconBuilding, members: ['orgUnit', 'roleHolder'] },
    ],
  },
];
const reports: readonly Family[] = [
  { key: 'plan', icon: IconCalendarStats, members: ['planItem', 'initiative', 'roleDuty'] },
  { key: 'boardReports', icon: IconMessageReport, members: ['boardReport', 'managementReview'] },
];

const pages = Object.values(registers)
  .filter((register) => !('partOf' in register && register.partOf !== undefined))
  .map((register): string => register.name);
const planned = [...groups.flatMap((group) => group.families), ...reports];

/** Registers that nobody has given a place stand by themselves: none can be lost. */
const unplaced = pages.filter((name) => !planned.some((family) => family.members.includes(name)));

const present = (family: Family): readonly string[] => family.members.filter((name) => pages.includes(name));

const parts = new Map(
  Object.values(registers).flatMap(({ name, partOf }) => (partOf === undefined ? [] : [[name as string, partOf] as const])),
);

/** The registers that share a register's page head, itself among them; one alone needs no tabs. A part joins the family of what it belongs to. */
export const familyOf = (register: string): readonly string[] => {
  const whole = parts.get(register);
  if (whole !== undefined) return [...familyOf(whole), register];
  const family = planned.find((known) => known.members.includes(register));
  return family ? present(family) : [register];
};
const withParts = (members: readonly string[]): readonly string[] => [
  ...members,
  ...[...parts].flatMap(([part, whole]) => (members.includes(whole) ? [part] : [])),
];

type Badges = Readonly<Record<string, number>>;

function itemOf(family: Family, badges: Badges): readonly NavItem[] {
  const members = present(family);
  const first = members[0];
  if (first === undefined) return [];
  const count = members.reduce((sum, name) => sum + (badges[name] ?? 0), 0);
  return [
    {
      to: '/register/$register',
      register: first,
      family: withParts(members),
      label: interfaceWords.families[family.key],
      icon: family.icon,
      count,
    },
  ];
}

/** The left navigation. `badges`: register → overdue (records.badges). */
export function navigation(badges: Badges): readonly NavGroup[] {
  const words = interfaceWords.groups;
  const other = unplaced.map((name): NavItem => ({
    to: '/register/$register',
    register: name,
    family: withParts([name]),
    label: wordsOf(name).many,
    icon: IconFileDescription,
    count: badges[name],
  }));
  const files: readonly NavItem[] = [
    { to: '/import', label: interfaceWords.pages.import, icon: IconFileImport },
    { to: '/historik', label: interfaceWords.pages.history, icon: IconHistory },
    { to: '/sakerhetskopior', label: backupsWords.title, icon: IconDatabase },
    { to: '/gallring', label: purgeWords.title, icon: IconEraser },
  ];
  const lists = groups.map(({ id, families }): NavGroup => ({
    id,
    label: words[id],
    items: [...families.flatMap((family) => itemOf(family, badges)), ...(id === 'basis' ? [...other, ...files] : [])],
  }));
  return [
    { id: 'overview', items: [{ to: '/', label: interfaceWords.pages.start, icon: IconHome }] },
    ...lists.filter((group) => group.items.length > 0),
    {
      id: 'reports',
      label: words.reports,
      items: [
        { to: '/genomgang', label: interfaceWords.pages.review, icon: IconPresentationAnalytics },
        { to: '/dokument', label: documentsWords.page.title, icon: IconFileText },
        ...reports.flatMap((family) => itemOf(family, badges)),
      ],
    },
  ];
}
