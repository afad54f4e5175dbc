import { on } from '#shared/kit/register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { vraRow } from '#shared/registers/vra-row/vra-row.register.ts';
import { figure } from './figure.ts';

const r = on(risk);
const v = on(vraRow);
/** A list without years is this year's. */
const year = v.is('isThisYear');
/** The 4×4 register only: two risk models are never counted together (DOMAIN.md 0.6). */
const msb = r.and(r.is('counted'), r.in('model', 'msb-4x4'));

/** DOMAIN.md C10, 3. */
export const riskFigures = [
  figure('risks.total', risk, { count: msb }),
  figure('risks.byLevel', risk, { count: r.and(msb, r.not(r.empty('level'))), by: ['level'] }),
  figure('risks.matrix', risk, { count: r.and(msb, r.not(r.empty('level'))), by: ['L', 'C'] }),
  figure('risks.high', risk, { count: r.and(msb, r.is('isHigh')), outOf: msb }),
  figure('risks.highWithoutAction', risk, { count: r.and(msb, r.is('needsAction')) }),
  figure('risks.highWithOverdueAction', risk, { count: r.and(msb, r.is('isHigh'), r.is('hasOverdueAction')) }),
  figure('risks.acceptancePassed', risk, { count: r.and(msb, r.is('acceptancePassed')) }),
  figure('risks.reviewOverdue', risk, { count: r.and(msb, r.is('isReviewOverdue')) }),
  figure('risks.byUnit', risk, { count: msb, by: ['unit'] }),
  figure('risks.closed', risk, { count: r.and(r.in('model', 'msb-4x4'), r.in('status', 'closed')) }),
  figure('vra.rows', vraRow, { count: year }),
  figure('vra.inIkp', vraRow, { count: v.in('inIkp', true), outOf: year }),
  figure('vra.matrix', vraRow, { count: v.and(year, v.not(v.empty('level'))), by: ['L', 'C'] }),
] as const;
