import type { FigureKey } from '#shared/figures/figures.ts';
import type { FigureWords } from '#shared/kit/words.ts';

/** Label and definition of every figure in English; the definition says which records are counted. */
export const figuresEn: Readonly<Record<FigureKey, FigureWords>> = {
  'objects.inScope': { label: 'Information objects', definition: 'Objects that are not decommissioned.' },
  'objects.validlyClassified': {
    label: 'Valid classifications',
    definition: 'Objects with a decided classification whose next review has not passed, out of all objects that are not decommissioned.',
  },
  'objects.everClassified': {
    label: 'Classified at any time',
    definition:
      'Objects with a decided classification, even one that is overdue for review, out of all objects that are not decommissioned.',
  },
  'objects.sensitiveClassified': {
    label: 'Sensitive objects with a valid classification',
    definition:
      'Objects holding sensitive personal data, data subject to secrecy or protected identities that have a valid classification, out of all such objects.',
  },
  'objects.total': { label: 'Objects in the register', definition: 'All objects, including decommissioned ones.' },
  'objects.byUnit': { label: 'Objects by department', definition: 'Objects that are not decommissioned, by department.' },
  'objects.byType': { label: 'Objects by type', definition: 'Objects that are not decommissioned, by type.' },
  'classifications.overdue': {
    label: 'Overdue classifications',
    definition: 'Versions in force whose next review is before the as-of date.',
  },
  'classifications.ongoing': {
    label: 'Classifications in progress',
    definition: 'Classifications with the status In progress on objects that are counted.',
  },
  'classifications.planned': {
    label: 'Planned classifications',
    definition: 'Classifications with the status Planned on objects that are counted.',
  },
  'classifications.dueWithin60Days': {
    label: 'Due within 60 days',
    definition: 'Valid classifications whose next review falls on the as-of date or within the following 60 days.',
  },
  'classifications.byStatus': {
    label: 'Classifications by status',
    definition: 'Classifications on objects that are counted, by status on the as-of date.',
  },
  'classifications.byContext': {
    label: 'Classifications by context',
    definition: 'Classifications on objects that are counted, by why the object is classified.',
  },
  'classifications.byClass': {
    label: 'Classifications in force by class',
    definition: 'The most recently decided version for each object, by K, R and T (confidentiality, integrity and availability).',
  },
  'risks.total': { label: 'Risks', definition: 'Risks in the 4×4 register that are not closed.' },
  'risks.byLevel': { label: 'Risks by level', definition: 'Risks in the 4×4 register that are not closed, by level.' },
  'risks.matrix': {
    label: 'Risk matrix',
    definition: 'Number of risks in each cell, likelihood by consequence, not counting closed risks.',
  },
  'risks.high': {
    label: 'High or extreme risks',
    definition: 'Risks at a level that must be treated, out of all risks that are not closed.',
  },
  'risks.highWithoutAction': {
    label: 'High risks without an action',
    definition: 'Risks at the level high or extreme with no linked action. A cancelled action does not count; a completed one does.',
  },
  'risks.highWithOverdueAction': {
    label: 'High risks with an overdue action',
    definition: 'Risks at the level high or extreme with at least one overdue action.',
  },
  'risks.acceptancePassed': { label: 'Acceptance expired', definition: 'Risks accepted until a date before the as-of date.' },
  'risks.reviewOverdue': { label: 'Risks to reassess', definition: 'Risks whose next review is before the as-of date.' },
  'risks.byUnit': { label: 'Risks by department', definition: 'Risks in the 4×4 register that are not closed, by department.' },
  'risks.closed': { label: 'Closed risks', definition: 'Risks in the 4×4 register with the status Closed.' },
  'vra.rows': {
    label: 'Records in the VRA',
    definition: 'The year’s records in the VRA, the business risk analysis (5×5). Records without a year count towards the year.',
  },
  'vra.inIkp': {
    label: 'Selected for the internal control plan',
    definition: 'Records in the VRA selected for the internal control plan, out of all records.',
  },
  'vra.matrix': { label: 'VRA matrix', definition: 'Number of records in each cell of the VRA (5×5).' },
  'plans.decided': {
    label: 'Decided continuity plans',
    definition: 'Plans that are decided or under revision, out of all plans except discontinued ones.',
  },
  'plans.exercisedWithin12Months': {
    label: 'Exercised continuity plans',
    definition: 'Decided plans with at least one exercise held in the past twelve months, out of all decided plans.',
  },
  'plans.reviewOverdue': { label: 'Plans to review', definition: 'Decided plans whose next review is before the as-of date.' },
  'dpo.findings': {
    label: 'Findings of the data protection officer',
    definition: 'Findings in all reporting years. Praise is not counted.',
  },
  'dpo.open': { label: 'Open findings', definition: 'Findings that are neither done nor closed on the as-of date.' },
  'dpo.closed': { label: 'Closed findings', definition: 'Findings that are done or closed on the as-of date.' },
  'dpo.openWithoutAction': {
    label: 'Open findings without an action',
    definition: 'Open findings with no linked action. A cancelled action does not count; a completed one does.',
  },
  'dpo.praise': {
    label: 'Praise from the data protection officer',
    definition: 'Records of the type praise. They have no status and are never counted as findings.',
  },
  'dpo.openByYear': { label: 'Open findings by reporting year', definition: 'Open findings by the year that the report covers.' },
  'processing.registered': {
    label: 'Registered processing activities',
    definition: 'Processing activities entered in the record of processing, out of all known processing activities.',
  },
  'processing.dpiaDone': {
    label: 'Completed DPIAs',
    definition: 'Processing activities with a completed DPIA, out of those that need one.',
  },
  'processing.thirdCountryUnclear': {
    label: 'Third-country transfer unclear',
    definition:
      'Processing activities where the legal basis for a transfer to a third country is unclear, out of all known processing activities.',
  },
  'protectedProcesses.unflagged': {
    label: 'Protected identities without a flag',
    definition:
      'Processes involving protected identities where the protection is not flagged in the system, out of all inventoried processes.',
  },
  'training.sessions': { label: 'Training sessions', definition: 'Sessions held during the calendar year of the as-of date.' },
  'training.attended': {
    label: 'Attendance at training',
    definition: 'Total attended out of total invited, at sessions held during the calendar year of the as-of date.',
  },
  'training.byGroup': {
    label: 'Sessions by target group',
    definition: 'Sessions held during the calendar year of the as-of date, by target group.',
  },
  'training.managementNis2': {
    label: 'Management trained in NIS2',
    definition: 'Attended out of invited, at NIS2 training for management during the calendar year of the as-of date.',
  },
  'training.completion': {
    label: 'Mandatory e-learning courses completed',
    definition: 'Completed out of the number of employees including consultants, in the latest extract for each course and department.',
  },
  'training.completionByUnit': {
    label: 'E-learning completed by department',
    definition: 'Completed out of the number of employees including consultants, in the latest extract, all courses taken together.',
  },
  'incidents.total': {
    label: 'Incidents this year',
    definition:
      'Incidents that the administration became aware of during the calendar year of the as-of date, up to and including that date.',
  },
  'incidents.byQuarter': {
    label: 'Incidents by quarter',
    definition: 'Incidents this year by the quarter in which the administration became aware of them, Swedish time.',
  },
  'incidents.byType': { label: 'Incidents by type', definition: 'Incidents this year by main type.' },
  'incidents.bySeverity': { label: 'Incidents by severity', definition: 'Incidents this year by severity.' },
  'incidents.byQuarterAndType': { label: 'Incidents by quarter and type', definition: 'Incidents this year by quarter and main type.' },
  'incidents.concerningPersonalData': {
    label: 'Incidents concerning personal data',
    definition: 'Incidents this year with the main type personal data breach or marked as concerning personal data, out of all this year.',
  },
  'incidents.reportedToImy': {
    label: 'Notified to IMY',
    definition: 'Incidents this year notified to IMY, the Swedish Authority for Privacy Protection, by the as-of date.',
  },
  'incidents.reportedToImyInTime': {
    label: 'Notified to IMY in time',
    definition: 'Incidents this year notified within 72 consecutive hours of awareness.',
  },
  'incidents.open': { label: 'Open incidents', definition: 'Incidents this year that are not closed on the as-of date.' },
  'incidents.lastYear': {
    label: 'Incidents last year',
    definition: 'Incidents that the administration became aware of during the previous calendar year.',
  },
  'incidents.lastYearByQuarter': {
    label: 'Incidents by quarter last year',
    definition: 'Incidents during the previous calendar year, by quarter.',
  },
  'incidents.lastYearByType': {
    label: 'Incidents by type last year',
    definition: 'Incidents during the previous calendar year, by main type.',
  },
  'incidents.lastYearConcerningPersonalData': {
    label: 'Concerned personal data last year',
    definition: 'Incidents during the previous calendar year that concern personal data.',
  },
  'incidents.lastYearReportedToImy': {
    label: 'Notified to IMY last year',
    definition: 'Incidents during the previous calendar year notified to IMY, the Swedish Authority for Privacy Protection.',
  },
  'incidents.lastYearReportedToImyInTime': {
    label: 'Notified in time last year',
    definition: 'Incidents during the previous calendar year notified within 72 consecutive hours of awareness.',
  },
  'nis2.significant': {
    label: 'Significant incidents under NIS2',
    definition: 'Incidents this year assessed as significant under the Cybersecurity Act.',
  },
  'nis2.clocksMet': {
    label: 'NIS2 deadlines met',
    definition:
      'Significant incidents where the early warning, the incident notification and the final report were submitted in time, out of all significant incidents this year.',
  },
  'actions.open': { label: 'Open actions', definition: 'Actions that are planned or in progress on the as-of date.' },
  'actions.overdue': { label: 'Overdue actions', definition: 'Open actions with a due date before the as-of date.' },
  'actions.doneInYear': {
    label: 'Actions done this year',
    definition: 'Actions done during the calendar year of the as-of date, up to and including that date.',
  },
  'actions.total': { label: 'Actions', definition: 'All actions in the register, including cancelled ones.' },
  'actions.cancelled': {
    label: 'Cancelled actions',
    definition: 'Actions with the status Cancelled. They do not count as an action for what they belong to.',
  },
  'actions.openByUnit': { label: 'Open actions by department', definition: 'Actions that are planned or in progress, by department.' },
  'audit.byStatus': { label: 'Audit recommendations by status', definition: 'All recommendations by status.' },
  'audit.byStance': { label: 'Audit recommendations by response', definition: 'All recommendations by response.' },
  'audit.effectMissing': {
    label: 'Recommendations without an effect',
    definition: 'Implemented or closed recommendations where the effect on operations is not described.',
  },
  'audit.overdue': {
    label: 'Overdue recommendations',
    definition: 'Recommendations that are neither implemented nor closed and whose date has passed.',
  },
  'ikp.controls': {
    label: 'Controls in the internal control plan',
    definition: 'The year’s control items. Controls without a year count towards the year.',
  },
  'ikp.results': { label: 'Control results by four-month period', definition: 'Reported results by four-month period and outcome.' },
  'ikp.majorDeviations': { label: 'Major deviations', definition: 'Controls reported with a major deviation.' },
  'nis2.byStatus': { label: 'NIS2 areas by status', definition: 'The ten areas of measures by status.' },
  'nis2.prioritised': { label: 'Prioritised NIS2 areas', definition: 'Areas of measures that have been prioritised, out of all areas.' },
  'decisions.byStatus': { label: 'Decisions by status', definition: 'Decisions of the management review by status on the as-of date.' },
  'decisions.overdue': { label: 'Overdue decisions', definition: 'Decisions that have not been carried out and whose date has passed.' },
  'plan.itemsByYear': { label: 'Items in the three-year plan', definition: 'Plan items by planned year.' },
  'plan.doneThisYear': {
    label: 'Items done in this year’s plan',
    definition: 'Items planned for the year of the as-of date that are done, out of all for the year.',
  },
  'plan.itemsNextYear': { label: 'Items next year', definition: 'Items planned for the year after the as-of date.' },
  'objectives.met': { label: 'Objectives met', definition: 'Information security objectives with the status Met, out of all objectives.' },
  'documents.valid': {
    label: 'Governing documents in force',
    definition: 'Governing documents that are in force or under revision, out of all that are not repealed.',
  },
  'documents.reviewOverdue': {
    label: 'Governing documents to revise',
    definition: 'Governing documents whose next revision is before the as-of date.',
  },
  'documents.withoutDecider': {
    label: 'Governing documents without a decision-maker',
    definition: 'Governing documents that do not state who decided them.',
  },
  'documents.incomplete': {
    label: 'Incomplete governing documents',
    definition: 'Governing documents with no decision-maker, no decision date or nobody responsible for revision.',
  },
  'suppliers.total': { label: 'Suppliers', definition: 'All suppliers in the register.' },
  'suppliers.critical': { label: 'Critical suppliers', definition: 'Suppliers that are critical to operations.' },
  'suppliers.criticalFollowedUp': {
    label: 'Critical suppliers followed up',
    definition: 'Critical suppliers followed up in the past twelve months, out of all critical suppliers.',
  },
  'suppliers.criticalWithRequirements': {
    label: 'Critical suppliers with security requirements',
    definition: 'Critical suppliers with security requirements in the contract, out of all critical suppliers.',
  },
  'suppliers.criticalSubSuppliersKnown': {
    label: 'Sub-suppliers known',
    definition: 'Critical suppliers whose sub-suppliers are known, out of all critical suppliers.',
  },
  'procurements.allChecks': {
    label: 'Procurements with all four checks',
    definition:
      'Procurements with a classification, a risk analysis, a threshold analysis and security requirements, out of all procurements.',
  },
  'organisation.units': { label: 'Departments', definition: 'Departments, units and staff offices that exist today.' },
};
