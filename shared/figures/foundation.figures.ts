import { on } from '#shared/kit/register.ts';
import { governingDocument } from '#shared/registers/governing-document/governing-document.register.ts';
import { orgUnit } from '#shared/registers/org-unit/org-unit.register.ts';
import { procurementCase } from '#shared/registers/procurement-case/procurement-case.register.ts';
import { supplier } from '#shared/registers/supplier/supplier.register.ts';
import { figure } from './figure.ts';

const g = on(governingDocument);
const s = on(supplier);
const p = on(procurementCase);

/** DOMAIN.md C10, 13 and 14. */
export const foundationFigures = [
  figure('documents.valid', governingDocument, { count: g.is('isValid'), outOf: g.not(g.in('status', 'repealed')) }),
  figure('documents.reviewOverdue', governingDocument, { count: g.is('isReviewOverdue') }),
  figure('documents.withoutDecider', governingDocument, { count: g.is('lacksDecider') }),
  figure('documents.incomplete', governingDocument, { count: g.is('isIncomplete') }),
  figure('suppliers.total', supplier, { count: s.all }),
  figure('suppliers.critical', supplier, { count: s.is('isCritical') }),
  figure('suppliers.criticalFollowedUp', supplier, { count: s.is('followedUpInTime'), outOf: s.is('isCritical') }),
  figure('suppliers.criticalWithRequirements', supplier, { count: s.in('securityRequirements', true), outOf: s.is('isCritical') }),
  figure('suppliers.criticalSubSuppliersKnown', supplier, { count: s.in('subSuppliersKnown', 'yes'), outOf: s.is('isCritical') }),
  figure('procurements.allChecks', procurementCase, { count: p.is('allChecks'), outOf: p.all }),
  figure('organisation.units', orgUnit, { count: on(orgUnit).is('isActive') }),
] as const;
