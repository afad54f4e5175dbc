import type { Translation } from '#shared/kit/language.ts';
import type { workSv } from '../sv/review-work.sv.ts';

const some = <T>(n: number, one: T, many: T): T => (n === 1 ? one : many);

/** Words of risk, audit, objectives, suppliers and chapters 2, 3, Assessment and Decisions. */
export const workEn = {
  risks: {
    counts: (n: number): string =>
      some(n, 'The risk register contains {risks.total} open risk.', 'The risk register contains {risks.total} open risks.'),
    high: 'High or extreme risks: {risks.high}.',
    none: 'No open risks are registered.',
    matrix: (model: string, conclusion: string) => ({
      caption: `Risk matrix according to ${model}: number of risks in each cell`,
      alt: `Matrix of likelihood and consequence according to ${model}. ${conclusion}`,
    }),
    matrixConclusion: (total: number, treat: number): string => {
      const high =
        treat === 0
          ? 'None is at a level that must be treated.'
          : treat === 1
            ? 'One is at a level that must be treated.'
            : `${treat} are at a level that must be treated.`;
      return total === 1 ? `The matrix shows one risk. ${high}` : `The matrix shows ${total} risks. ${high}`;
    },
    sourceName: 'risk register',
    levels: {
      caption: 'Risks by level',
      alt: 'The table shows the number of open risks at each risk level.',
      columns: ['Level:2', 'Number:1:r'],
      source: 'risk register',
    },
    top: {
      caption: 'The greatest risks',
      alt: 'The table shows the highest rated risks with level, risk owner, actions and dates.',
      columns: ['No.:1.6', 'Risk:2.7', 'Level:2.4', 'Risk owner:2.2', 'Action:2.3', 'Due date:2'],
      source: 'risk register',
    },
    noAction: 'No action',
    allDone: 'All actions are done',
    withoutAction: (n: number): string =>
      n === 0
        ? 'All high risks have at least one action.'
        : n === 1
          ? '{risks.highWithoutAction} high risk has no action.'
          : '{risks.highWithoutAction} high risks have no action.',
    overdue: (n: number): string =>
      n === 0
        ? 'No high risk has an overdue action.'
        : n === 1
          ? '{risks.highWithOverdueAction} high risk has an overdue action.'
          : '{risks.highWithOverdueAction} high risks have overdue actions.',
    acceptance: (n: number): string =>
      n === 0
        ? 'No acceptance has expired.'
        : n === 1
          ? '{risks.acceptancePassed} accepted risk has passed its end date: {@titles}.'
          : '{risks.acceptancePassed} accepted risks have passed their end dates: {@titles}.',
    hiddenTitle: 'omitted for reasons of secrecy',
    appendix: 'The whole register is in {#chapter-appendixRisks}.',
  },
  audit: {
    counts: (total: number): string =>
      some(total, 'One recommendation from the auditors is followed up.', `${total} recommendations from the auditors are followed up.`),
    statuses:
      'Implemented: {audit.byStatus:done}. Closed: {audit.byStatus:closed}. In progress: {audit.byStatus:ongoing}. Not started: {audit.byStatus:open}.',
    stances:
      'Accepted: {audit.byStance:accepted}. Partly accepted: {audit.byStance:partly}. Rejected: {audit.byStance:rejected}. Awaiting another party: {audit.byStance:awaits_other}.',
    effect: (n: number): string =>
      n === 0
        ? 'The effect is described for all implemented recommendations.'
        : n === 1
          ? '{audit.effectMissing} implemented recommendation has no described effect.'
          : '{audit.effectMissing} implemented recommendations have no described effect.',
    overdue: (n: number): string => some(n, '{audit.overdue} recommendation is overdue.', '{audit.overdue} recommendations are overdue.'),
    next: (date: string): string => `The next reply to the auditors must be submitted by ${date}.`,
    table: {
      caption: 'The auditors’ recommendations',
      alt: 'The table shows each recommendation with response, status, due date and effect.',
      columns: ['No.:1.8', 'Recommendation:2.7', 'Response:2.3', 'Status:2', 'Due date:1.9', 'Effect:2.2'],
      source: 'register of audits',
    },
    effectMissing: 'Effect missing',
  },
  objectives: {
    met: 'Objectives met: {objectives.met}.',
    table: {
      caption: 'Information security objectives',
      alt: 'The table shows each objective with measure, target, actual result and status.',
      columns: ['Objective:3', 'Measure:2', 'Target:1.1', 'Actual:1.1', 'Status:1.3'],
      source: 'register of objectives',
    },
  },
  stakeholders: {
    intro: 'The interested parties and their needs:',
    table: {
      caption: 'Interested parties, needs and feedback',
      alt: 'The table shows interested parties with group, needs and feedback received.',
      columns: ['Interested party:1.6', 'Group:1.2', 'Needs:3', 'Feedback:3'],
      source: 'register of interested parties',
    },
  },
  suppliers: {
    counts: (n: number): string =>
      some(
        n,
        '{suppliers.critical} supplier is critical. Followed up in time: {suppliers.criticalFollowedUp}. With security requirements in the contract: {suppliers.criticalWithRequirements}. With known sub-suppliers: {suppliers.criticalSubSuppliersKnown}.',
        '{suppliers.critical} suppliers are critical. Followed up in time: {suppliers.criticalFollowedUp}. With security requirements in the contract: {suppliers.criticalWithRequirements}. With known sub-suppliers: {suppliers.criticalSubSuppliersKnown}.',
      ),
    noCritical: 'No supplier is marked as critical.',
    procurements: 'Procurements with all four checks: {procurements.allChecks}.',
    table: {
      caption: 'Critical suppliers',
      alt: 'The table shows critical suppliers with security requirements, data processing agreement, sub-suppliers and latest follow-up.',
      columns: ['Supplier:2.4', 'Security requirements:1.7', 'DPA:1.3', 'Sub-suppliers known:2.2', 'Last followed up:1.8'],
      source: 'register of suppliers',
    },
    procurementTable: {
      caption: 'Procurements and the four checks',
      alt: 'The table shows procurements with phase and whether classification, risk analysis, threshold analysis and security requirements are done.',
      columns: [
        'Procurement:2.8',
        'Type:1',
        'Phase:1.3',
        'Classification:1.2',
        'Risk analysis:1.3',
        'Threshold analysis:1.5',
        'Security requirements:1.5',
      ],
      source: 'register of procurements',
    },
    neverFollowedUp: 'Never',
  },
  nextYear: {
    none: (year: number): string => `No items are planned for ${year}.`,
    counts: (year: number, n: number): string => some(n, `One item is planned for ${year}.`, `${n} items are planned for ${year}.`),
    figure: (year: number, n: number): string =>
      some(n, `{plan.itemsNextYear} item is planned for ${year}.`, `{plan.itemsNextYear} items are planned for ${year}.`),
    nis2: (n: number): string =>
      n === 0 ? 'None of them concerns NIS2.' : n === 1 ? 'One of them concerns NIS2.' : `${n} of them concern NIS2.`,
    areas: 'The items concern the following areas:',
    high: 'Items with high priority:',
  },
  local: {
    facts: {
      version: 'Version',
      decided: 'Decided',
      decidedBy: 'Decided by',
      responsible: 'Responsible for revision',
      next: 'Revise by',
      sections: 'Sections to change',
      published: 'Published',
      presented: 'Presented to managers',
    },
    intro: (title: string): string => `The administration has the local instruction ${title}.`,
    overdue: 'The revision date has passed.',
    none: 'No local instruction is registered among the governing documents.',
  },
  nis2: {
    intro: (section: string): string =>
      `The Cybersecurity Act, ${section}, sets out ten areas of measures. Prioritised areas: {nis2.prioritised}.`,
    table: {
      caption: 'The ten areas of measures',
      alt: 'The table shows each area of measures with whether it is prioritised, its status and maturity.',
      columns: ['No.:0.5:r', 'Area:3.4', 'Prioritised:1.1', 'Status:1.4', 'Maturity 0–5:1:r'],
      source: 'register of NIS2 areas',
    },
    motives: 'The prioritised areas and why they were chosen:',
    motive: '**{@title}.** {@motive}',
    noMotive: 'No reason is given.',
  },
  protected: {
    counts: (n: number): string =>
      n === 1
        ? 'One process involving protected identities is inventoried. Processes where the protection is not flagged in the system: {protectedProcesses.unflagged:n}.'
        : '{protectedProcesses.unflagged:d} processes involving protected identities are inventoried. Processes where the protection is not flagged in the system: {protectedProcesses.unflagged:n}.',
    publicCounts:
      'Processes involving protected identities are inventoried. Processes where the protection is not flagged in the system: {protectedProcesses.unflagged:n}.',
    table: {
      caption: 'Processes where protected identities may occur',
      alt: 'The table shows each process with whether the protection is flagged, whether an address is included, the administration’s control over it, whether a requirement has been raised and whether there is a routine.',
      columns: ['Process:3.2', 'Protection flagged:1.1', 'Address included:1.1', 'Control:1', 'Requirement raised:1', 'Routine in place:1'],
      source: 'inventory of protected identities',
    },
  },
  plan: {
    intro: (first: number): string =>
      `The plan covers the years ${first}–${first + 2}. The priorities are based on the risk status, the data protection officer’s findings, the audit and the requirements of the Cybersecurity Act.`,
    recurring: (titles: string): string => `Recurring every year: ${titles}.`,
    none: (year: number): string => `No items are planned for ${year}.`,
    counts: (year: number, n: number): string => some(n, `One item is planned for ${year}.`, `${n} items are planned for ${year}.`),
    table: (year: number) => ({
      caption: `Planned items ${year}`,
      alt: `The table shows the items for ${year} with area, owner, priority, whether they concern NIS2 and whether they recur.`,
      columns: ['Item:3.2', 'Area:1.9', 'Owner:2.3', 'Priority:1.2', 'NIS2:0.9', 'Recurring:1.5'],
      source: 'three-year plan',
    }),
    outcome: (year: number, { all, done, open }: { readonly all: number; readonly done: number; readonly open: number }): string =>
      `${some(all, 'One item was planned', `${all} items were planned`)} for ${year}. Done: ${done}. Remaining: ${open}. Cancelled: ${all - done - open}.`,
    outcomeTable: (year: number) => ({
      caption: `Outcome of the plan for ${year}`,
      alt: `The table shows what became of the items that were planned for ${year}, with area, owner and status.`,
      columns: ['Item:4', 'Area:1.9', 'Owner:2.3', 'Status:1.5'],
      source: 'three-year plan',
    }),
    carried: (title: string): string => `${title} (carried over from an earlier year)`,
    duties: 'Duties in the line organisation:',
    duty: '**{@role}:** {@text}',
  },
  assessment: {
    table: {
      caption: 'Assessment of the work',
      alt: 'The table shows, for information security and data protection, whether the work is assessed as sufficient and as having the intended effect, with justification.',
      columns: ['Area:1.6', 'Question:2', 'Assessment:1.1', 'Justification:3.6'],
      source: 'the review',
    },
    infosec: 'Information security',
    privacy: 'Data protection',
    sufficient: 'Is the work sufficient?',
    effect: 'Does the work have the intended effect?',
    basis: 'The assessment covers the suitability, adequacy and effectiveness of the management system.',
    unanswered: 'Not assessed',
    prompt:
      'Fill in the four assessments: is the work sufficient and does it have the intended effect, for information security and for data protection?',
    none: 'No assessment has been made.',
  },
  decisions: {
    intro: (n: number): string =>
      some(n, 'Management has made one decision at the review:', `Management has made ${n} decisions at the review:`),
    table: {
      caption: 'Decisions and actions',
      alt: 'The table shows the decisions with owner, due date, status and linked actions.',
      columns: ['No.:1.4', 'Decision:3', 'Owner:2.3', 'Due date:1.7', 'Status:1.4', 'Actions:2.2'],
      source: 'register of decisions',
    },
    prompt: 'Enter the decisions in the register of decisions: adoption, actions, resources and changes to the management system.',
    none: 'No decisions are registered for the review.',
  },
} satisfies Translation<typeof workSv>;
