import { expect, test } from 'vitest';
import { on } from '#shared/kit/register.ts';
import { ikpControl } from '#shared/registers/ikp-control/ikp-control.register.ts';
import { storeWith } from '../../../test/builders/store-with.ts';
import { controlResult } from './control-result.register.ts';

const f = on(controlResult);
const c = on(ikpControl);

test('a result dated after the as-of date has not been given', () => {
  const s = storeWith();
  const control = s.put(ikpControl, { moment: 'Behörigheter stäms av', year: 2026 }).id;
  s.put(controlResult, { control, period: 'T1', date: '2026-04-30', result: 'minor_deviation' });
  s.put(controlResult, { control, period: 'T2', date: '2026-11-01', result: 'major_deviation' });
  expect(s.counted(controlResult, f.is('isDeviation'))).toBe(1);
  expect(s.counted(controlResult, f.is('isMajor'))).toBe(0);
  expect(s.counted(controlResult, f.is('isMajor'), '2026-11-01')).toBe(1);
  expect(s.counted(ikpControl, c.is('hasDeviation'))).toBe(1);
  expect(s.counted(ikpControl, c.is('hasMajorDeviation'))).toBe(0);
});

test('a control that was not carried out has no result', () => {
  const s = storeWith();
  const control = s.put(ikpControl, { moment: 'A' }).id;
  s.put(controlResult, { control, period: 'T1', result: 'not_done' });
  expect(s.counted(ikpControl, c.is('lacksResult'))).toBe(1);
  s.put(controlResult, { control, period: 'T2', result: 'ok' });
  expect(s.counted(ikpControl, c.is('lacksResult'))).toBe(0);
});

test('the year is the control’s, else that of the date', () => {
  const s = storeWith();
  const planned = s.put(ikpControl, { moment: 'A', year: 2025 }).id;
  const undated = s.put(ikpControl, { moment: 'B' }).id;
  s.put(controlResult, { control: planned, period: 'YEAR', date: '2026-01-15', result: 'ok' });
  s.put(controlResult, { control: undated, period: 'T1', date: '2026-04-30', result: 'ok' });
  expect(s.rows(controlResult, ['period', 'year'])).toEqual([
    ['T1', 2026],
    ['YEAR', 2025],
  ]);
  expect(s.counted(controlResult, f.is('isThisYear'))).toBe(1);
});

test('a deviation needs an action', () => {
  const s = storeWith();
  const control = s.put(ikpControl, { moment: 'A' }).id;
  const { id } = s.put(controlResult, { control, period: 'T1', result: 'major_deviation' });
  expect(s.counted(controlResult, f.is('needsAction'))).toBe(1);
  s.actionFor(controlResult, id, { status: 'done', done: '2026-05-01' });
  expect(s.counted(controlResult, f.is('needsAction'))).toBe(0);
  expect(s.refused(controlResult, { control, period: 'T2', result: 'ok', share: 101 })).toEqual(['share OUT_OF_RANGE']);
});
