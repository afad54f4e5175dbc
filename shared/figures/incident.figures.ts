import { on } from '#shared/kit/register.ts';
import { incident } from '#shared/registers/incident/incident.register.ts';
import { figure } from './figure.ts';

const i = on(incident);
const year = i.is('isThisYear');
const last = i.is('isLastYear');

/** DOMAIN.md C10, 6. Incidents that became known in the as-of year, to the as-of date. */
export const incidentFigures = [
  figure('incidents.total', incident, { count: year }),
  figure('incidents.byQuarter', incident, { count: year, by: ['quarter'] }),
  figure('incidents.byType', incident, { count: year, by: ['type'] }),
  figure('incidents.bySeverity', incident, { count: i.and(year, i.not(i.empty('severity'))), by: ['severity'] }),
  figure('incidents.byQuarterAndType', incident, { count: year, by: ['quarter', 'type'] }),
  figure('incidents.concerningPersonalData', incident, { count: i.and(year, i.is('concernsPersonalData')), outOf: year }),
  figure('incidents.reportedToImy', incident, { count: i.and(year, i.is('reportedToImy')) }),
  figure('incidents.reportedToImyInTime', incident, { count: i.and(year, i.is('imyInTime')) }),
  figure('incidents.open', incident, { count: i.and(year, i.is('isOpen')) }),
  figure('incidents.lastYear', incident, { count: last }),
  figure('incidents.lastYearByQuarter', incident, { count: last, by: ['quarter'] }),
  figure('incidents.lastYearByType', incident, { count: last, by: ['type'] }),
  figure('incidents.lastYearConcerningPersonalData', incident, { count: i.and(last, i.is('concernsPersonalData')) }),
  figure('incidents.lastYearReportedToImy', incident, { count: i.and(last, i.is('reportedToImy')) }),
  figure('incidents.lastYearReportedToImyInTime', incident, { count: i.and(last, i.is('imyInTime')) }),
  figure('nis2.significant', incident, { count: i.and(year, i.is('isSignificant')) }),
  figure('nis2.clocksMet', incident, { count: i.and(year, i.is('clocksMet')), outOf: i.and(year, i.is('isSignificant')) }),
] as const;
