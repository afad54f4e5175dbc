import { describe, expect, test } from 'vitest';
import { on } from '#shared/kit/register.ts';
import { audit } from '#shared/registers/audit/audit.register.ts';
import { storeWith } from '../../../test/builders/store-with.ts';
import { auditRecommendation } from './audit-recommendation.register.ts';

const f = on(auditRecommendation);
const withAudit = () => {
  const s = storeWith();
  const granskning = s.put(audit, { ref: 'GR-2025-07', title: 'Granskning' }).id;
  let no = 0;
  return {
    ...s,
    recommend: (values: Readonly<Record<string, unknown>>) =>
      s.put(auditRecommendation, { audit: granskning, no: String(++no), title: 'R', ...values }),
  };
};

test('a recommendation is called by its audit and number, as the action list writes it', () => {
  const s = withAudit();
  s.recommend({});
  expect(s.rows(auditRecommendation, ['ref'])).toEqual([['GR-2025-07:1']]);
  expect(s.counted(auditRecommendation, f.in('ref', 'GR-2025-07:1'))).toBe(1);
});

describe('what is open, late and unanswered', () => {
  test('due on the as-of date is not late; finished ones never are', () => {
    const s = withAudit();
    s.recommend({ status: 'ongoing', due: '2026-10-30' });
    s.recommend({ status: 'open', due: '2026-10-31' });
    s.recommend({ status: 'done', due: '2026-01-01', effect: 'x' });
    expect(s.counted(auditRecommendation, f.is('isOverdue'))).toBe(1);
    expect(s.counted(auditRecommendation, f.is('isOpen'))).toBe(2);
    expect(s.counted(auditRecommendation, f.is('isDueSoon'))).toBe(1);
  });
  test('a finished one without effect is missed, blanks are no effect', () => {
    const s = withAudit();
    s.recommend({ status: 'done', effect: '  ' });
    s.recommend({ status: 'done', effect: 'Färre fel' });
    s.recommend({ status: 'open' });
    expect(s.counted(auditRecommendation, f.is('effectMissing'))).toBe(1);
    expect(s.counted(auditRecommendation, f.is('isDone'))).toBe(2);
  });
  test('a cancelled action is no action', () => {
    const s = withAudit();
    const { id } = s.recommend({ status: 'open' });
    s.actionFor(auditRecommendation, id, { status: 'cancelled' });
    expect(s.counted(auditRecommendation, f.is('needsAction'))).toBe(1);
    s.actionFor(auditRecommendation, id);
    expect(s.counted(auditRecommendation, f.is('needsAction'))).toBe(0);
  });
});

test('it cannot be closed without effect, an import is told later', () => {
  const s = withAudit();
  const { id, revision } = s.recommend({ status: 'done' });
  expect(s.refused(auditRecommendation, { status: 'closed' }, { id, revision })).toEqual(['effect NEEDED_IN_STATE']);
  expect(s.refused(auditRecommendation, { status: 'closed' }, { id, revision, lenient: true })).toEqual([]);
});
