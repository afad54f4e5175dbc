import type { Composite } from '../composite.ts';

/** One register holds the incident and both assessments; the names are those of DOMAIN.md C7. */
export const incident: Composite = {
  name: 'Incident + BreachAssessment + Nis2Assessment',
  label: 'Incidenter',
  registers: ['incident'],
  main: 'incident',
  aliases: ['Incident', 'Incidenter', 'Incident + BreachAssessment', 'Incident + Nis2Assessment'],
  hints: ['incident', 'incidenter', 'incidentlista', 'ia', 'händelser', 'avvikelser'],
};
