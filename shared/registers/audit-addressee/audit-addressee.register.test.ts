import { describe, expect, test } from 'vitest';
import { on } from '#shared/kit/register.ts';
import { audit } from '#shared/registers/audit/audit.register.ts';
import { storeWith } from '../../../test/builders/store-with.ts';
import { auditAddressee } from './audit-addressee.register.ts';

const f = on(auditAddressee);
const withReply = (values: Readonly<Record<string, unknown>>) => {
  const s = storeWith();
  const granskning = s.put(audit, { ref: 'GR-2025-07', title: 'Granskning' }).id;
  s.put(auditAddressee, { audit: granskning, board: 'Servicenämnden', firstDue: '2026-02-27', followUpDue: '2026-12-18', ...values });
  return {
    ...s,
    next: (day?: string) => s.rows(auditAddressee, ['nextDue'], day)[0]![0],
    has: (flag: 'firstOverdue' | 'followUpOverdue' | 'isNext' | 'isDueSoon' | 'isAnswered', day?: string) =>
      s.counted(auditAddressee, f.is(flag), day) === 1,
  };
};

describe('which reply is next', () => {
  test('the follow-up once the first has been sent', () => {
    const s = withReply({ firstSent: '2026-02-24' });
    expect(s.next()).toBe('2026-12-18');
    expect(s.has('isNext')).toBe(true);
    expect(s.has('isAnswered')).toBe(false);
  });
  test('a reply sent after the as-of date has not been sent', () => {
    const s = withReply({ firstSent: '2026-02-24' });
    expect(s.next('2026-02-23')).toBe('2026-02-27');
  });
  test('none when both have been sent', () => {
    const s = withReply({ firstSent: '2026-02-24', followUpSent: '2026-10-31' });
    expect(s.next()).toBeNull();
    expect(s.has('isAnswered')).toBe(true);
  });
});

describe('when a reply is late', () => {
  test('due on the as-of date is not late, the day after is', () => {
    const s = withReply({});
    expect(s.has('firstOverdue', '2026-02-27')).toBe(false);
    expect(s.has('firstOverdue', '2026-02-28')).toBe(true);
    expect(s.has('followUpOverdue', '2026-12-18')).toBe(false);
    expect(s.has('followUpOverdue', '2026-12-19')).toBe(true);
  });
  test('it is announced thirty days ahead', () => {
    const s = withReply({ firstSent: '2026-02-24' });
    expect(s.has('isDueSoon', '2026-11-17')).toBe(false);
    expect(s.has('isDueSoon', '2026-11-18')).toBe(true);
  });
});
