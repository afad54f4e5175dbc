import { lazy } from 'react';
import type { ViewComponent } from '#renderer/kit/view/view-types.ts';

const incident = lazy(async () => ({ default: (await import('./incident/IncidentView.tsx')).IncidentView }));
const risk = lazy(async () => ({ default: (await import('./risk/RiskView.tsx')).RiskView }));
const classification = lazy(async () => ({ default: (await import('./classification/ClassificationView.tsx')).ClassificationView }));

/** THE table of pictures: registers that have one beside their table. Registers that are read together share one. */
const views: Readonly<Record<string, ViewComponent>> = {
  risk,
  classification,
  infoObject: classification,
  incident,
  vraRow: lazy(async () => ({ default: (await import('./vraRow/VraView.tsx')).VraView })),
};

/** The picture of a register; undefined: it has only its table. */
export const viewOf = (register: string): ViewComponent | undefined => views[register];
