import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/kit/errors.ts';
import { on } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { parseInstant } from '#shared/kit/swedish.ts';
import { count, groups, page } from '#db/kit/query.ts';
import { contextOf } from '#db/kit/settings.ts';
import type { Store } from '#db/kit/store.ts';
import { save, write, type Save } from '#db/kit/write.ts';
import { createStore } from '#db/sqlite/open.ts';
import { incident } from './incident.register.ts';

const i = on(incident);
/** Swedish wall clock → stored instant. */
const at = (wall: string): string => {
  const parsed = parseInstant(wall);
  if (!parsed.ok) throw new Error(wall);
  return parsed.value;
};
const add = (store: Store, values: Patch, more: Partial<Save> = {}) =>
  write(store, { actor: 'isam' }, (tx) =>
    save(tx, incident, { values: { title: 'Felskick', awareAt: at('2026-03-09 08:30'), ...values }, ...more }),
  ).id;
const storeWith = (...rows: readonly Patch[]) => {
  const store = createStore(':memory:');
  for (const values of rows) add(store, values);
  return store;
};
const countAt = (store: Store, filter: ReturnType<typeof i.is>, asOf = '2026-10-31') =>
  count(store, incident, filter, contextOf(store, asOf));
const first = (store: Store, columns: readonly string[], asOf = '2026-10-31') =>
  page(store, incident, { filter: i.all, sort: [], limit: 1, offset: 0, columns }, contextOf(store, asOf))[0]!;
const codes = (values: Patch): readonly string[] => {
  try {
    storeWith(values);
  } catch (error) {
    if (error instanceof AppError) return error.issues.map((issue) => `${issue.field} ${issue.code}`);
    throw error;
  }
  return [];
};

describe('year and quarter', () => {
  test('follow Swedish time: the last half hour of the year in UTC is the new year in Sweden', () => {
    const store = storeWith({ awareAt: '2025-12-31T23:30:00Z' }, { awareAt: '2025-12-31T22:30:00Z' }, { awareAt: at('2026-04-01') });
    expect(groups(store, incident, { filter: i.is('isThisYear'), by: ['quarter'] }, contextOf(store, '2026-10-31'))).toEqual({
      Q1: 1,
      Q2: 1,
    });
    expect(countAt(store, i.is('isLastYear'))).toBe(1);
  });

  test('an incident that became known after the as-of date has not happened', () => {
    const store = storeWith({ awareAt: at('2026-11-01 07:00') });
    expect(countAt(store, i.is('isThisYear'))).toBe(0);
    expect(countAt(store, i.is('isOpen'))).toBe(0);
    expect(countAt(store, i.is('isOpen'), '2026-11-01')).toBe(1);
  });
});

describe('the 72 hours to the authority', () => {
  const known = { awareAt: at('2026-03-09 08:30') };
  test.each([
    ['exactly 72 hours is in time', at('2026-03-12 08:30'), 1],
    ['one second more is late, though it prints as 72', '2026-03-12T07:30:01Z', 0],
    ['54.5 hours is in time', at('2026-03-11 15:00'), 1],
  ])('%s', (_, imyAt, inTime) => {
    const store = storeWith({ ...known, imyAt });
    expect(countAt(store, i.is('reportedToImy'))).toBe(1);
    expect(countAt(store, i.is('imyInTime'))).toBe(inTime);
    expect(countAt(store, i.is('imyLate'))).toBe(1 - inTime);
  });

  test('are running time: over the change to summer time the clock on the wall shows one hour more', () => {
    const store = storeWith(
      { awareAt: at('2026-03-28 12:00'), imyAt: at('2026-03-31 13:00') },
      { awareAt: at('2026-10-24 12:00'), imyAt: at('2026-10-27 12:00') },
    );
    expect(countAt(store, i.is('imyInTime'))).toBe(1);
    expect(countAt(store, i.is('imyLate'))).toBe(1);
  });

  test('are printed with two decimals', () => {
    expect(first(storeWith({ awareAt: at('2026-09-02 16:20'), imyAt: at('2026-09-03 14:00') }), ['imyHours'])['imyHours']).toBe(21.67);
  });

  test('a notification after the as-of date has not been made', () => {
    const store = storeWith({ awareAt: at('2026-10-30 10:00'), imyAt: at('2026-11-01 09:00') });
    expect(countAt(store, i.is('reportedToImy'))).toBe(0);
    expect(countAt(store, i.is('imyInTime'))).toBe(0);
  });

  test('have passed for a breach that is to be notified only after the day they ran out', () => {
    const store = storeWith({ ...known, notifyImy: 'yes' }, { ...known, notifyImy: 'no' });
    expect(countAt(store, i.is('imyOverdue'), '2026-03-12')).toBe(0);
    expect(countAt(store, i.is('imyOverdue'), '2026-03-13')).toBe(1);
  });

  test('a late one without motive is pointed out', () => {
    const late = { ...known, imyAt: at('2026-03-13 08:30') };
    const store = storeWith(late, { ...late, delayMotive: 'Underlag kom sent' });
    expect(countAt(store, i.is('lacksDelayMotive'))).toBe(1);
  });
});

describe('the NIS2 clocks', () => {
  const outage = {
    type: 'outage',
    nis2: 'yes',
    awareAt: at('2026-04-21 10:05'),
    earlyWarningAt: at('2026-04-21 19:10'),
    notificationAt: at('2026-04-23 13:00'),
    finalAt: '2026-05-20',
  };

  test('are met when all three reports came in time', () => {
    const store = storeWith(outage);
    expect(first(store, ['earlyWarningHours', 'notificationHours', 'finalDue'])).toMatchObject({
      earlyWarningHours: 9.08,
      notificationHours: 50.92,
      finalDue: '2026-05-23',
    });
    expect(countAt(store, i.is('clocksMet'))).toBe(1);
    expect(countAt(store, i.is('clocksMissed'))).toBe(0);
  });

  test.each([
    ['the early warning one second past 24 hours', { earlyWarningAt: '2026-04-22T08:05:01Z' }],
    ['the notification past 72 hours', { notificationAt: at('2026-04-24 10:06') }],
    ['the final report a day past the month', { finalAt: '2026-05-24' }],
    ['no final report at all', { finalAt: null }],
  ])('are missed with %s', (_, late) => {
    const store = storeWith({ ...outage, ...late });
    expect(countAt(store, i.is('clocksMissed'))).toBe(1);
    expect(countAt(store, i.is('clocksMet'))).toBe(0);
  });

  test('run until the day of the deadline has passed', () => {
    const store = storeWith(outage);
    const stateOn = (asOf: string) => first(store, ['clocks'], asOf)['clocks'];
    expect([stateOn('2026-04-21'), stateOn('2026-05-19'), stateOn('2026-05-20')]).toEqual(['running', 'running', 'met']);
    const silent = storeWith({ ...outage, finalAt: null });
    expect([first(silent, ['clocks'], '2026-05-23')['clocks'], first(silent, ['clocks'], '2026-05-24')['clocks']]).toEqual([
      'running',
      'missed',
    ]);
  });

  test('start from the typed start where there is one', () => {
    expect(first(storeWith({ ...outage, clockStart: at('2026-04-21 09:10') }), ['earlyWarningHours'])['earlyWarningHours']).toBe(10);
  });

  test('a month after 31 January is the last day of February', () => {
    expect(first(storeWith({ ...outage, notificationAt: at('2027-01-31 12:00') }), ['finalDue'])['finalDue']).toBe('2027-02-28');
  });

  test('after a status report the final report is due a month after the incident was handled', () => {
    const ongoing = { ...outage, finalAt: null, statusReportAt: '2026-05-22' };
    expect(first(storeWith(ongoing), ['finalDue', 'clocks'])).toMatchObject({ finalDue: null, clocks: 'running' });
    const handled = { ...ongoing, handledAt: '2026-06-10', finalAt: '2026-07-10' };
    expect(first(storeWith(handled), ['finalDue', 'clocks'])).toMatchObject({ finalDue: '2026-07-10', clocks: 'met' });
    expect(first(storeWith({ ...handled, statusReportAt: '2026-05-24' }), ['clocks'])['clocks']).toBe('missed');
  });

  test('do not exist for an incident that is not significant', () => {
    const store = storeWith({ ...outage, nis2: 'no', finalAt: null });
    expect(first(store, ['clocks'])['clocks']).toBeNull();
    expect(countAt(store, i.is('clocksMissed'))).toBe(0);
  });
});

describe('assessment and closing', () => {
  const closed = { status: 'closed', closed: '2026-03-30', rootCause: 'Enkelt misstag' };

  test('personal data are concerned by type or by flag', () => {
    const store = storeWith({ type: 'personal_data' }, { type: 'it_security', personalData: true }, { type: 'outage' });
    expect(countAt(store, i.is('concernsPersonalData'))).toBe(2);
  });

  test.each([
    ['root cause and date', { status: 'closed' }, ['rootCause NEEDED_IN_STATE', 'closed NEEDED_IN_STATE']],
    [
      'the breach assessment when personal data are concerned',
      { ...closed, type: 'information', personalData: true },
      ['gdprRisk NEEDED_IN_STATE'],
    ],
    ['the NIS2 assessment of an outage', { ...closed, type: 'outage' }, ['nis2 NEEDED_IN_STATE']],
    ['nothing more of an assessed one', { ...closed, type: 'supplier', personalData: true, gdprRisk: 'risk', nis2: 'no' }, []],
  ])('closing needs %s', (_, values, expected) => {
    expect(codes(values)).toEqual(expected);
  });

  test('an import may bring in what is not assessed, and it is pointed out', () => {
    const store = createStore(':memory:');
    add(store, { status: 'closed', type: 'outage' }, { lenient: true });
    expect(countAt(store, i.is('lacksAssessment'))).toBe(1);
    expect(countAt(store, i.is('lacksRootCause'))).toBe(1);
  });

  test('closed after the as-of date is open, and a closed one may be opened again', () => {
    const store = createStore(':memory:');
    const id = add(store, { ...closed, closed: '2026-11-02' });
    expect(countAt(store, i.is('isOpen'))).toBe(1);
    write(store, { actor: 'isam' }, (tx) => save(tx, incident, { id, revision: 1, values: { status: 'handling' } }));
    expect(countAt(store, i.is('isOpen'), '2026-12-31')).toBe(1);
  });
});

describe('the order of things', () => {
  test.each([
    ['found before it happened', { occurredAt: at('2026-03-08 22:14'), detectedAt: at('2026-03-08 20:00') }, ['detectedAt BEFORE_START']],
    ['over before it began', { occurredAt: at('2026-03-08 22:14'), endedAt: at('2026-03-07') }, ['endedAt BEFORE_START']],
    ['notified before it was known', { imyAt: at('2026-03-09 08:29') }, ['imyAt BEFORE_START']],
  ])('%s is refused', (_, values, expected) => {
    expect(codes(values)).toEqual(expected);
  });

  test('a day without a clock is not before a moment of the same day', () => {
    expect(codes({ occurredAt: at('2026-03-08 22:14'), detectedAt: at('2026-03-08') })).toEqual([]);
  });

  test('fractions of seconds do not put the same moment before itself', () => {
    expect(codes({ occurredAt: '2026-03-08T21:14:00Z', detectedAt: '2026-03-08T21:14:00.000Z' })).toEqual([]);
  });
});
