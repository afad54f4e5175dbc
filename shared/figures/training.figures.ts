import { on } from '#shared/kit/register.ts';
import { completion } from '#shared/registers/completion/completion.register.ts';
import { session } from '#shared/registers/session/session.register.ts';
import { figure } from './figure.ts';

const s = on(session);
const c = on(completion);
const held = s.is('isHeldThisYear');

/** DOMAIN.md C10, 5. Sums: attended of invited, completed of headcount in the latest extract per course and unit. */
export const trainingFigures = [
  figure('training.sessions', session, { count: held }),
  figure('training.attended', session, { count: held, sum: ['attended', 'invited'] }),
  figure('training.byGroup', session, { count: held, by: ['group'] }),
  figure('training.managementNis2', session, {
    count: s.and(held, s.in('group', 'management'), s.in('nis2', true)),
    sum: ['attended', 'invited'],
  }),
  figure('training.completion', completion, { count: c.is('isCounted'), by: ['course'], sum: ['completed', 'headcount'] }),
  figure('training.completionByUnit', completion, { count: c.is('isCounted'), by: ['unit'], sum: ['completed', 'headcount'] }),
] as const;
