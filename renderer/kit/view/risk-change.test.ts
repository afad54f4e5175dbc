import { expect, test } from 'vitest';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { msb4x4 } from '#shared/settings/models.ts';
import { changesSince, type Assessed } from './risk-change.ts';

const aRisk = (id: string, L: number, C: number, lastAssessed: string | null): RecordRow => ({ id, revision: 1, L, C, lastAssessed });
const since = (rows: readonly RecordRow[], earlier: readonly Assessed[] = []) =>
  changesSince('2025-12-31', { rows, earlier, model: msb4x4 });

test('a risk assessed anew has moved from the latest assessment before the day', () => {
  const changes = since(
    [aRisk('a', 3, 4, '2026-03-01')],
    [
      { risk: 'a', date: '2024-05-01', L: 1, C: 1 },
      { risk: 'a', date: '2025-05-01', L: 2, C: 2 },
    ],
  );
  expect(changes.risks).toEqual([{ id: 'a', before: { risk: 'a', date: '2025-05-01', L: 2, C: 2 }, now: { L: 3, C: 4 }, steps: 1 }]);
  expect(changes.cells.get('3-4')).toBe(1);
  expect(changes.cells.get('2-2')).toBe(-1);
});

test('a risk that was not assessed before the day is new beside one that was', () => {
  const changes = since([aRisk('old', 2, 2, '2025-03-01'), aRisk('new', 3, 3, '2026-03-01')]);
  expect(changes.risks.map(({ id, before }) => [id, before])).toEqual([['new', null]]);
  expect(changes.cells.get('2-2')).toBe(0);
});

test('nothing is called new when nothing is known from before the day', () => {
  const changes = since([aRisk('a', 3, 3, '2026-03-01')]);
  expect(changes).toMatchObject({ known: false, risks: [] });
});

test('an assessment later in the same year is not what the day is compared with', () => {
  const changes = since([aRisk('a', 3, 3, '2026-09-01'), aRisk('b', 1, 1, '2025-01-01')], [{ risk: 'a', date: '2026-02-01', L: 1, C: 1 }]);
  expect(changes.risks[0]?.before).toBeNull();
});

test('a move inside a level is a change without steps', () => {
  const changes = since([aRisk('a', 3, 3, '2026-03-01')], [{ risk: 'a', date: '2025-03-01', L: 2, C: 4 }]);
  expect(changes.risks[0]?.steps).toBe(0);
});

test('one old assessment among many new ones is too little to compare with', () => {
  const rows = [aRisk('old', 2, 2, '2025-03-01'), aRisk('b', 1, 1, '2026-01-01'), aRisk('c', 1, 1, '2026-01-01')];
  expect(since(rows)).toMatchObject({ known: false, assessedThen: 1, total: 3, risks: [] });
});
