import { on } from '#shared/kit/register.ts';
import { classification } from '#shared/registers/classification/classification.register.ts';
import { infoObject } from '#shared/registers/info-object/info-object.register.ts';
import { figure } from './figure.ts';

const o = on(infoObject);
const c = on(classification);
const inScope = o.is('inScope');

/** DOMAIN.md C10, 1 and 1b–1e. */
export const classificationFigures = [
  figure('objects.inScope', infoObject, { count: inScope }),
  figure('objects.validlyClassified', infoObject, { count: o.linked('classifications', c.is('isValid')), outOf: inScope }),
  figure('objects.everClassified', infoObject, { count: o.linked('classifications', c.is('inForce')), outOf: inScope }),
  figure('objects.sensitiveClassified', infoObject, { count: o.linked('classifications', c.is('isValid')), outOf: o.is('isSensitive') }),
  figure('objects.total', infoObject, { count: o.all }),
  figure('objects.byUnit', infoObject, { count: inScope, by: ['unit'] }),
  figure('objects.byType', infoObject, { count: inScope, by: ['type'] }),
  figure('classifications.overdue', classification, { count: c.is('isOverdue') }),
  figure('classifications.ongoing', classification, { count: c.and(c.is('counted'), c.in('statusAt', 'ongoing')) }),
  figure('classifications.planned', classification, { count: c.and(c.is('counted'), c.in('statusAt', 'planned')) }),
  figure('classifications.dueWithin60Days', classification, { count: c.is('isDueSoon') }),
  figure('classifications.byStatus', classification, { count: c.is('counted'), by: ['statusAt'] }),
  figure('classifications.byContext', classification, { count: c.and(c.is('counted'), c.not(c.empty('context'))), by: ['context'] }),
  figure('classifications.byClass', classification, { count: c.and(c.is('counted'), c.is('inForce')), by: ['class'] }),
] as const;
