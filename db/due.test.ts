import { describe, expect, test } from 'vitest';
import { dueRules, yearlyRules } from '#shared/due/due-rules.ts';
import { dueWords } from '#shared/i18n/due.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { auditAddressee } from '#shared/registers/audit-addressee/audit-addressee.register.ts';
import { audit } from '#shared/registers/audit/audit.register.ts';
import { incident } from '#shared/registers/incident/incident.register.ts';
import { registerNamed } from '#shared/registers/table.ts';
import { storeWith } from '../test/builders/store-with.ts';
import { dueItems, dueMonths } from './due.ts';
import { saveSettings } from './kit/save-settings.ts';
import { contextOf, settingsOf } from './kit/settings.ts';
import { count } from './kit/query.ts';
import { write } from './kit/write.ts';

const asOf = '2026-10-31';
const year = { from: asOf, to: '2027-10-31' };
const setUp = () => {
  const built = storeWith();
  const items = (span = year, day = asOf) => dueItems(built.store, span, contextOf(built.store, day));
  const ofRule = (rule: string, span = year, day = asOf) => items(span, day).filter((item) => item.rule === rule);
  return { ...built, items, ofRule };
};

describe('dates of the registers', () => {
  test('an open action stands at its due date, a finished one does not', () => {
    const { put, ofRule } = setUp();
    put(action, { title: 'Öva', due: '2026-11-20' });
    put(action, { title: 'Klar', due: '2026-11-20', status: 'done', done: '2026-10-01' });
    expect(ofRule('action')).toMatchObject([{ title: 'Öva', date: '2026-11-20', state: 'soon', register: 'action' }]);
  });
  test('both ends of the span count, and what is past is late', () => {
    const { put, ofRule } = setUp();
    for (const due of ['2026-10-30', '2026-10-31', '2027-10-31', '2027-11-01']) put(action, { title: due, due });
    expect(ofRule('action').map((item) => item.date)).toEqual(['2026-10-31', '2027-10-31']);
    expect(ofRule('action', { from: '2026-01-01', to: '2026-10-30' })).toMatchObject([{ state: 'overdue' }]);
  });
  test('a reply to the audit comes twice: the reminder so many days ahead as the settings say', () => {
    const { put, ofRule } = setUp();
    const { id } = put(audit, { title: 'Granskning' });
    put(auditAddressee, { audit: id, board: 'Nämnden', firstDue: '2026-12-18' });
    expect(ofRule('auditReply').map((item) => item.date)).toEqual(['2026-12-18']);
    expect(ofRule('auditReminder').map((item) => item.date)).toEqual(['2026-11-18']);
  });
});

describe('deadlines in hours', () => {
  test('72 hours run from awareness, and the day is the Swedish one', () => {
    const { put, ofRule } = setUp();
    put(incident, { title: 'Felskick', type: 'personal_data', awareAt: '2026-10-30T22:30:00Z', notifyImy: 'yes' });
    expect(ofRule('imy')).toMatchObject([{ at: '2026-11-02T22:30:00.000Z', date: '2026-11-02' }]);
    expect(ofRule('imy', { from: '2026-11-03', to: '2026-11-03' })).toEqual([]);
    put(incident, { title: 'Sent på kvällen', type: 'personal_data', awareAt: '2026-10-30T23:30:00Z', notifyImy: 'yes' });
    expect(ofRule('imy', { from: '2026-11-03', to: '2026-11-03' })).toMatchObject([{ title: 'Sent på kvällen' }]);
  });
  test('the NIS2 clock starts at its own start where there is one, else at awareness', () => {
    const { put, ofRule } = setUp();
    const values = { type: 'it_security', nis2: 'yes', awareAt: '2026-11-01T08:00:00Z' };
    put(incident, { title: 'A', ...values });
    put(incident, { title: 'B', ...values, clockStart: '2026-11-03T08:00:00Z' });
    expect(ofRule('nis2Early', year, '2026-11-01').map((item) => [item.title, item.date])).toEqual([
      ['A', '2026-11-02'],
      ['B', '2026-11-04'],
    ]);
  });
});

describe('dates of the year', () => {
  test('come from the settings, and those that are past are not called late', () => {
    const { store, ofRule } = setUp();
    write(store, { actor: 'isam' }, (tx) =>
      saveSettings(tx, { ...settingsOf(store), yearly: { ...settingsOf(store).yearly, dpoReport: '02-29' } }),
    );
    expect(ofRule('dpoReport', { from: '2026-01-01', to: '2028-12-31' }).map((item) => item.date)).toEqual(['2027-02-28', '2028-02-29']);
  });
  test('keep their key when their date moves', () => {
    const { store, ofRule } = setUp();
    const before = ofRule('accessControl').map((item) => item.key);
    write(store, { actor: 'isam' }, (tx) =>
      saveSettings(tx, { ...settingsOf(store), yearly: { ...settingsOf(store).yearly, accessControls: ['05-15', '11-15'] } }),
    );
    expect(ofRule('accessControl').map((item) => [item.key, item.date])).toEqual([
      ['2026-2', '2026-11-15'],
      ['2027-1', '2027-05-15'],
    ]);
    expect(before).toContain('2027-1');
  });
});

test('months hold each rule once, and the filter of an entry counts exactly its rows', () => {
  const { store, put, items } = setUp();
  for (const day of ['01', '10', '20', '30']) put(action, { title: `Åtgärd ${day}`, due: `2026-11-${day}` });
  put(incident, { title: 'Felskick', type: 'personal_data', awareAt: '2026-11-12T22:30:00Z', notifyImy: 'yes' });
  const context = contextOf(store, asOf);
  const months = dueMonths(items(), year, context);
  const november = months.find((month) => month.month === '2026-11')!;
  expect(november.entries.filter((entry) => entry.register !== null).map((entry) => [entry.rule, entry.count, entry.first.length])).toEqual(
    [
      ['action', 4, 3],
      ['imy', 1, 1],
    ],
  );
  const counted = november.entries.flatMap(({ register, filter }) =>
    register !== null && filter ? [count(store, registerNamed(register), filter, context)] : [],
  );
  expect(counted).toEqual(november.entries.filter(({ register, filter }) => register !== null && filter).map((entry) => entry.count));
});

test('every rule has its words and can be asked for', () => {
  const { items } = setUp();
  expect(() => items()).not.toThrow();
  expect(Object.keys(dueWords.rules).toSorted()).toEqual([...dueRules, ...yearlyRules].map((rule) => rule.id).toSorted());
});
