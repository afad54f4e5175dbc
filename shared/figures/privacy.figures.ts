import { on } from '#shared/kit/register.ts';
import { dpoFinding } from '#shared/registers/dpo-finding/dpo-finding.register.ts';
import { processing } from '#shared/registers/processing/processing.register.ts';
import { protectedProcess } from '#shared/registers/protected-process/protected-process.register.ts';
import { figure } from './figure.ts';

const d = on(dpoFinding);
const g = on(processing);
const s = on(protectedProcess);

/** DOMAIN.md C10, 7, 12 and 15. Praise is never a finding. */
export const privacyFigures = [
  figure('dpo.findings', dpoFinding, { count: d.is('isFinding') }),
  figure('dpo.open', dpoFinding, { count: d.is('isOpen') }),
  figure('dpo.closed', dpoFinding, { count: d.is('isClosed') }),
  figure('dpo.openWithoutAction', dpoFinding, { count: d.is('needsAction') }),
  figure('dpo.praise', dpoFinding, { count: d.in('kind', 'praise') }),
  figure('dpo.openByYear', dpoFinding, { count: d.is('isOpen'), by: ['year'] }),
  figure('processing.registered', processing, { count: g.is('isRegistered'), outOf: g.all }),
  figure('processing.dpiaDone', processing, { count: g.is('dpiaDone'), outOf: g.is('needsDpia') }),
  figure('processing.thirdCountryUnclear', processing, { count: g.is('thirdCountryUnclear'), outOf: g.all }),
  figure('protectedProcesses.unflagged', protectedProcess, { count: s.is('isUnflagged'), outOf: s.all }),
] as const;
