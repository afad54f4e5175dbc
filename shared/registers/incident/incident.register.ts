import { bool, choice, date, number, text } from '#shared/kit/field.ts';
import { lastYearEnd, lastYearStart, today, yearStart } from '#shared/kit/filter.ts';
import { actionsOf, pointsAt, register } from '#shared/kit/register.ts';
import { incidentFields, incidentSections, incidentStatuses } from './incident.fields.ts';
import { checkIncident, nis2Types } from './incident.rules.ts';

/** Incidents (C7). Days and quarters are Swedish, hours are running time; everything is counted from the moment of awareness (data/README). */
export const incident = register({
  name: 'incident',
  table: 'incident',
  fields: incidentFields,
  computed: {
    statusAt: choice(incidentStatuses, { required: true }),
    /** The Swedish day of awareness; the quarter as "Q1". */
    awareDay: date({ stored: true }),
    quarter: text({ stored: true }),
    imyDay: date({ stored: true, internal: true }),
    /** Running hours to the notification, two decimals, for print; whether the deadline held is decided on the unrounded ones. */
    imyHours: number({ stored: true }),
    imyWithin: bool({ stored: true, internal: true }),
    earlyWarningHours: number({ stored: true }),
    notificationHours: number({ stored: true }),
    /** Notification + 1 calendar month; after a status report, the day it was handled + 1 month (cybersäkerhetslagen 2 kap. 8 §). */
    finalDue: date({ stored: true }),
    /** The three NIS2 clocks of a significant incident at the as-of date. */
    clocks: choice(['met', 'running', 'missed']),
    /** Days past the deadline of a breach that is to be notified and is not. */
    imyPassed: bool({ internal: true }),
  },
  links: { object: pointsAt('infoObject', 'object'), actions: actionsOf },
  flags: (f) => {
    const happened = f.not(f.and(f.not(f.empty('awareDay')), f.not(f.range('awareDay', { to: today }))));
    const isOpen = f.and(happened, f.not(f.in('statusAt', 'closed')));
    const concernsPersonalData = f.or(f.in('type', 'personal_data'), f.is('personalData'));
    const reportedToImy = f.range('imyDay', { to: today });
    const isSignificant = f.in('nis2', 'yes');
    const unassessed = f.or(f.empty('nis2'), f.in('nis2', 'not_assessed'));
    return {
      isThisYear: f.range('awareDay', { from: yearStart, to: today }),
      isLastYear: f.range('awareDay', { from: lastYearStart, to: lastYearEnd }),
      isOpen,
      concernsPersonalData,
      concernsSupplier: f.or(f.in('type', 'supplier'), f.not(f.empty('supplier'))),
      reportedToImy,
      imyInTime: f.and(reportedToImy, f.is('imyWithin')),
      imyLate: f.and(reportedToImy, f.not(f.is('imyWithin'))),
      imyOverdue: f.and(happened, f.is('imyPassed')),
      lacksDelayMotive: f.and(reportedToImy, f.not(f.is('imyWithin')), f.empty('delayMotive')),
      isSignificant,
      clocksMet: f.and(isSignificant, f.in('clocks', 'met')),
      clocksMissed: f.and(isSignificant, f.in('clocks', 'missed')),
      isCritical: f.in('severity', 'critical'),
      lacksAssessment: f.and(
        happened,
        f.or(f.and(concernsPersonalData, f.empty('gdprRisk')), f.and(f.in('type', ...nis2Types), unassessed)),
      ),
      lacksRootCause: f.and(happened, f.in('statusAt', 'closed'), f.empty('rootCause')),
      lacksAwareAt: f.empty('awareAt'),
      lacksHandler: f.and(isOpen, f.empty('handler')),
    };
  },
  lifecycle: {
    first: 'reported',
    steps: {
      reported: ['assessing', 'handling'],
      assessing: ['handling', 'closed', 'reported'],
      handling: ['closed', 'assessing'],
      closed: ['handling', 'assessing'],
    },
    needs: { closed: ['rootCause', 'closed'] },
    dated: { closed: { on: 'closed', before: 'handling' } },
  },
  defaults: { nis2: 'not_assessed' },
  check: checkIncident,
  title: 'title',
  search: ['ref', 'title', 'description', 'mechanism', 'rootCause', 'supplier', 'measures'],
  keys: [['ref'], ['title', 'awareAt']],
  sections: incidentSections,
  numbering: 'INC',
}).shows(
  ['ref', 'title', 'type', 'unit', 'severity', 'awareAt', 'statusAt', 'imyHours'],
  ['isThisYear', 'isOpen', 'concernsPersonalData', 'reportedToImy', 'imyLate', 'imyOverdue', 'isSignificant', 'lacksAssessment'],
);
