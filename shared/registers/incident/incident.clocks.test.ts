import { describe, expect, test } from 'vitest';
import { defaultSettings } from '#shared/settings/settings.ts';
import { clocksOf, daysOf, hoursAndMinutes, momentOf } from './incident.clocks.ts';

const at = (text: string) => Date.parse(text);
const aBreach = (values: Readonly<Record<string, unknown>> = {}) => ({
  type: 'personal_data',
  status: 'handling',
  awareAt: '2026-08-17T07:00:00.000Z',
  notifyImy: 'yes',
  imyAt: null,
  nis2: 'no',
  ...values,
});
const states = (row: Readonly<Record<string, unknown>>, moment: string) =>
  clocksOf(row, defaultSettings, at(moment)).map(({ key, state }) => `${key} ${state}`);

describe('the clock to the supervisory authority', () => {
  test('runs for 72 hours from awareness', () => {
    const [clock] = clocksOf(aBreach(), defaultSettings, at('2026-08-18T07:00:00Z'));
    expect(clock).toMatchObject({ state: 'running', ends: '2026-08-20T07:00:00.000Z' });
    expect(hoursAndMinutes(clock!.left)).toEqual([48, 0]);
  });
  test.each([
    ['2026-08-20T07:00:00.000Z', 'imy met'],
    ['2026-08-20T07:00:01.000Z', 'imy late'],
  ])('sent at %s is %s', (imyAt, expected) => {
    expect(states(aBreach({ imyAt }), '2026-10-31T22:59:00Z')).toEqual([expected]);
  });
  test('has passed when nothing has been sent', () => {
    expect(states(aBreach(), '2026-08-20T07:00:01Z')).toEqual(['imy passed']);
  });
  test('runs until it is decided that nothing is to be notified', () => {
    expect(states(aBreach({ notifyImy: null }), '2026-08-18T07:00:00Z')).toEqual(['imy running']);
    expect(states(aBreach({ notifyImy: 'no' }), '2026-08-18T07:00:00Z')).toEqual([]);
    expect(states(aBreach({ notifyImy: null, status: 'closed' }), '2026-08-18T07:00:00Z')).toEqual([]);
  });
  test('what was sent after the day that is looked at has not been sent', () => {
    expect(states(aBreach({ imyAt: '2026-08-19T07:00:00.000Z' }), '2026-08-18T07:00:00Z')).toEqual(['imy running']);
  });
});

describe('the clocks of a significant incident', () => {
  const significant = { type: 'outage', status: 'closed', awareAt: '2026-04-21T08:05:00.000Z', nis2: 'yes' };
  test('count from awareness, or from the moment that is given', () => {
    expect(states(significant, '2026-04-22T08:06:00Z')).toEqual(['early passed', 'notification running']);
    expect(states({ ...significant, clockStart: '2026-04-22T08:05:00.000Z' }, '2026-04-22T08:06:00Z')).toEqual([
      'early running',
      'notification running',
    ]);
  });
  test('the final report is due on its day, all of it', () => {
    const row = {
      ...significant,
      earlyWarningAt: '2026-04-21T17:10:00.000Z',
      notificationAt: '2026-04-23T11:00:00.000Z',
      finalDue: '2026-05-23',
    };
    expect(states(row, '2026-05-23T20:00:00Z')).toEqual(['early met', 'notification met', 'final running']);
    expect(states(row, '2026-05-24T08:00:00Z')[2]).toBe('final passed');
    expect(states({ ...row, finalAt: '2026-05-20' }, '2026-10-31T20:00:00Z')[2]).toBe('final met');
    const left = clocksOf(row, defaultSettings, at('2026-05-20T08:00:00Z'))[2]!.left;
    expect(daysOf(left)).toBe(3);
  });
});

test('an earlier day is told as it was at its end, Swedish time', () => {
  expect(momentOf('2026-10-31', at('2026-11-25T08:00:00Z'))).toBe(at('2026-10-31T22:59:00Z'));
  expect(momentOf('2026-11-25', at('2026-11-25T08:00:00Z'))).toBe(at('2026-11-25T08:00:00Z'));
});
