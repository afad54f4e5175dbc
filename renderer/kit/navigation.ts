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
import { interfaceWords } from '#shared/i18n/interface.ts';
import type { RegisterName } from '#shared/registers/table.ts';

/*
 * Names only: the declarations themselves come with the first register page, for they are a fifth of the script. That every register has
 * a place here, and each part its whole, is proven in navigation.test.ts.
 */

/** Registers that are read together stand behind one entry: the first opens, the others are tabs at the head of the page. */
type Family = {
  readonly key: keyof typeof interfaceWords.families;
  readonly icon: NavIcon;
  readonly members: readonly [RegisterName, ...RegisterName[]];
};

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

const families = [...groups.flatMap((group) => group.families), ...reports];

/** What is kept on a record of another register (`partOf`) joins the family of its whole. */
const wholes: Readonly<Record<string, RegisterName>> = {
  riskAssessment: 'risk',
  auditAddressee: 'audit',
  controlResult: 'ikpControl',
  reviewChapter: 'managementReview',
  rsaItem: 'rsaCycle',
} satisfies Partial<Record<RegisterName, RegisterName>>;

/** The registers that share a register's page head, itself among them; one alone needs no tabs. */
export function familyOf(register: string): readonly string[] {
  const whole = wholes[register];
  if (whole !== undefined) return [...familyOf(whole), register];
  return families.map(({ members }): readonly string[] => members).find((members) => members.includes(register)) ?? [register];
}
const withParts = (members: readonly string[]): readonly string[] => [
  ...members,
  ...Object.entries(wholes).flatMap(([part, whole]) => (members.includes(whole) ? [part] : [])),
];

type Badges = Readonly<Record<string, number>>;

const itemOf = ({ key, icon, members }: Family, badges: Badges): NavItem => ({
  to: '/register/$register',
  register: members[0],
  family: withParts(members),
  label: interfaceWords.families[key],
  icon,
  count: members.reduce((sum, name) => sum + (badges[name] ?? 0), 0),
});

/** The left navigation. `badges`: register → overdue (records.badges). */
export function navigation(badges: Badges): readonly NavGroup[] {
  const words = interfaceWords.groups;
  const files: readonly NavItem[] = [
    { to: '/import', label: interfaceWords.pages.import, icon: IconFileImport },
    { to: '/historik', label: interfaceWords.pages.history, icon: IconHistory },
    { to: '/sakerhetskopior', label: interfaceWords.pages.backups, icon: IconDatabase },
    { to: '/gallring', label: interfaceWords.pages.purge, icon: IconEraser },
  ];
  const lists = groups.map(({ id, families: of }): NavGroup => ({
    id,
    label: words[id],
    items: [...of.map((family) => itemOf(family, badges)), ...(id === 'basis' ? files : [])],
  }));
  return [
    { id: 'overview', items: [{ to: '/', label: interfaceWords.pages.start, icon: IconHome }] },
    ...lists,
    {
      id: 'reports',
      label: words.reports,
      items: [
        { to: '/genomgang', label: interfaceWords.pages.review, icon: IconPresentationAnalytics },
        { to: '/dokument', label: interfaceWords.pages.documents, icon: IconFileText },
        ...reports.map((family) => itemOf(family, badges)),
      ],
    },
  ];
}
