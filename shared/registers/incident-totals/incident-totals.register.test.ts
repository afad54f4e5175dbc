import { expect, test } from 'vitest';
import { blank, issuesOf } from '#shared/kit/rules.ts';
import { incidentTotals } from './incident-totals.register.ts';

const issues = (values: Readonly<Record<string, unknown>>) =>
  issuesOf(incidentTotals, null, { ...blank(incidentTotals), year: 2026, ...values }).map((issue) => `${issue.field} ${issue.code}`);

test('more critical incidents than incidents is refused, a total that nobody gave is not compared', () => {
  expect(issues({ total: 5, critical: 6 })).toEqual(['critical ABOVE_WHOLE']);
  expect(issues({ total: 18_000, critical: 4 })).toEqual([]);
  expect(issues({ critical: 4 })).toEqual([]);
});
