import { expect, test } from 'vitest';
import { defaultSettings } from '#shared/settings/settings.ts';
import { breachSteps, nis2Steps } from './check-list.ts';

const at = { settings: defaultSettings, moment: Date.parse('2026-08-18T07:00:00Z') };
const aBreach = (values: Readonly<Record<string, unknown>> = {}) => ({
  type: 'personal_data',
  status: 'assessing',
  awareAt: '2026-08-17T07:00:00.000Z',
  ...values,
});
const lacking = (items: ReturnType<typeof breachSteps>) => items.filter(({ state }) => state === 'missing').map(({ field }) => field);

test('a new breach asks for the assessment first, the notification only when it is decided', () => {
  expect(lacking(breachSteps(aBreach(), at))).toEqual(['ourRole', 'gdprRisk', 'notifyImy']);
  const decided = breachSteps(aBreach({ ourRole: 'controller', gdprRisk: 'risk', notifyImy: 'yes' }), at);
  expect(lacking(decided)).toContain('imyAt');
  expect(decided.find(({ field }) => field === 'imyAt')?.clock?.state).toBe('running');
});

test('a late notification asks for the reason', () => {
  const late = breachSteps(aBreach({ notifyImy: 'yes', imyAt: '2026-08-20T08:30:00.000Z' }), {
    ...at,
    moment: Date.parse('2026-10-31T22:59:00Z'),
  });
  expect(lacking(late)).toContain('delayMotive');
  expect(
    breachSteps(aBreach({ notifyImy: 'yes', imyAt: '2026-08-18T06:00:00.000Z' }), at).some(({ field }) => field === 'delayMotive'),
  ).toBe(false);
});

test('those at high risk are to be told, or it is to be said why not', () => {
  expect(lacking(breachSteps(aBreach({ gdprRisk: 'high_risk' }), at))).toContain('subjectsInformedAt');
  expect(lacking(breachSteps(aBreach({ gdprRisk: 'high_risk', subjectsWhyNot: 'Okända' }), at))).not.toContain('subjectsInformedAt');
});

test('an incident without personal data has no breach assessment', () => {
  expect(breachSteps({ type: 'outage' }, at)).toEqual([]);
});

test('an outage is to be assessed under NIS2, a misdirected letter is not', () => {
  expect(lacking(nis2Steps({ type: 'outage', nis2: 'not_assessed' }, at))).toEqual(['nis2']);
  expect(nis2Steps(aBreach({ nis2: 'not_assessed' }), at)).toEqual([]);
});

test('what is not significant asks for nothing more', () => {
  expect(nis2Steps({ type: 'outage', nis2: 'no' }, at)).toEqual([{ field: 'nis2', state: 'done', clock: undefined }]);
});

test('a significant incident asks for warning and notification at once, for the final report after the notification', () => {
  const row = { type: 'outage', nis2: 'yes', awareAt: '2026-08-17T07:00:00.000Z' };
  expect(lacking(nis2Steps(row, at))).toEqual(['criteria', 'earlyWarningAt', 'notificationAt']);
  expect(lacking(nis2Steps({ ...row, notificationAt: '2026-08-18T06:00:00.000Z' }, at))).toContain('finalAt');
});
