import { expect, test } from 'vitest';
import { boardReport } from '#shared/registers/board-report/board-report.register.ts';
import { rsaCycle } from '#shared/registers/rsa-cycle/rsa-cycle.register.ts';
import { storeWith } from '../../test/builders/store-with.ts';

test('a board report is named by quarter and year and follows them until somebody names it', () => {
  const s = storeWith();
  const { id } = s.put(boardReport, { year: 2026, quarter: 'Q1' });
  s.change(boardReport, id, { quarter: 'Q2' });
  expect(s.rows(boardReport, ['title'])).toEqual([['Q2 2026']]);
  s.change(boardReport, id, { title: 'Extra rapport' });
  s.change(boardReport, id, { quarter: 'Q3' });
  expect(s.rows(boardReport, ['title'])).toEqual([['Extra rapport']]);
});

test('an RSA cycle is named by its years and cannot end before it starts', () => {
  const s = storeWith();
  s.put(rsaCycle, { start: '2026-01-01', end: '2027-12-31' });
  s.put(rsaCycle, { start: '2025-01-01', end: '2025-12-31' });
  expect(s.rows(rsaCycle, ['title']).flat()).toEqual(['2025', '2026–2027']);
  expect(s.refused(rsaCycle, { start: '2026-01-01', end: '2025-12-31' })).toEqual(['end BEFORE_START']);
});
