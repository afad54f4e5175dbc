import type { Composite, Row } from '../composite.ts';
import type { Built } from '../target.ts';

const said = { detectedAt: 'Tiden för upptäckt', occurredAt: 'Tiden för händelsen' } as const;

/** Lists without a column for when it became known have when it was found, or when it happened: the clocks need a start. */
function finish({ drafts, context }: Row): Built {
  const incident = drafts['incident'];
  if (!incident) return { drafts: [] };
  const stand = (['detectedAt', 'occurredAt'] as const).find((field) => incident.values[field] !== undefined);
  const value = stand && incident.values[stand];
  if (context.has.has('awareAt') || incident.values['awareAt'] !== undefined || value === undefined || stand === undefined)
    return { drafts: [incident] };
  return {
    drafts: [{ ...incident, values: { ...incident.values, awareAt: value } }],
    warnings: [{ column: 'awareAt', code: 'assumed_value', detail: said[stand] }],
  };
}

/** One register holds the incident and both assessments; the names are those of DOMAIN.md C7. */
export const incident: Composite = {
  name: 'Incident + BreachAssessment + Nis2Assessment',
  registers: ['incident'],
  main: 'incident',
  aliases: ['Incident', 'Incidenter', 'Incident + BreachAssessment', 'Incident + Nis2Assessment'],
  hints: ['incident', 'incidenter', 'incidentlista', 'ia', 'händelser', 'avvikelser'],
  finish,
};
