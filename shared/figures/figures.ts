import { classificationFigures } from './classification.figures.ts';
import { continuityFigures } from './continuity.figures.ts';
import type { Figure } from './figure.ts';
import { followUpFigures } from './follow-up.figures.ts';
import { foundationFigures } from './foundation.figures.ts';
import { incidentFigures } from './incident.figures.ts';
import { privacyFigures } from './privacy.figures.ts';
import { riskFigures } from './risk.figures.ts';
import { trainingFigures } from './training.figures.ts';

/** THE table of key figures. Screen, Word, command line and tests read these. */
export const figures = [
  ...classificationFigures,
  ...riskFigures,
  ...continuityFigures,
  ...privacyFigures,
  ...trainingFigures,
  ...incidentFigures,
  ...followUpFigures,
  ...foundationFigures,
] as const;
export type FigureKey = (typeof figures)[number]['key'];

const byKey = new Map<string, Figure>(figures.map((figure) => [figure.key, figure]));
export const figureNamed = (key: FigureKey): Figure => byKey.get(key)!;

/** In the report's summary (DOMAIN.md C10, ★). */
export const summaryKeys = [
  'objects.validlyClassified',
  'risks.high',
  'risks.highWithoutAction',
  'plans.decided',
  'plans.exercisedWithin12Months',
  'training.attended',
  'incidents.total',
  'incidents.reportedToImyInTime',
  'dpo.open',
  'actions.overdue',
] as const satisfies readonly FigureKey[];
