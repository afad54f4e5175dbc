import type { Translation } from '../../kit/language.ts';
import type { importTargetsSv } from '../sv/import-targets.sv.ts';

/** What a list can be read as, where that is more than one register, and columns that only such a list has. */
export const importTargetsEn = {
  targets: {
    classification: 'Information objects with classifications',
    risk: 'Risks',
    vraRow: 'Materiality and risk analysis',
    continuityPlan: 'Continuity plans',
    dpoFinding: 'The data protection officer’s findings',
    session: 'Training sessions',
    completion: 'Completed e-courses',
    incident: 'Incidents',
    audit: 'Audits',
    action: 'Actions',
    ikpControl: 'Internal control with results',
    rsaItem: 'Risk and vulnerability analysis',
  },
  columns: {
    class: 'Classification',
    typedValue: 'Risk value',
    sourceTypes: 'Source',
    course: 'Course',
    share: 'Per cent',
    t1Date: 'T1 date',
    t1: 'Result T1',
    t2Date: 'T2 date',
    t2: 'Result T2',
    text: 'Deviation',
  },
} satisfies Translation<typeof importTargetsSv>;
