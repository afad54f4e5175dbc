import { expect, test } from 'vitest';
import type { ImportStatus } from '#shared/contract/import.contract.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { on } from '#shared/kit/register.ts';
import { orgUnit } from '#shared/registers/org-unit/org-unit.register.ts';
import { count } from '#db/kit/query.ts';
import { contextOf } from '#db/kit/settings.ts';
import { createStore } from '#db/sqlite/open.ts';
import { acceptJob, cancelJob, planAgain, startJob, statusOf } from './import-jobs.ts';

const list = (text: string) => [{ name: 'avdelningar.csv', bytes: new TextEncoder().encode(text) }];
const units = 'Avdelning;Typ;Antal medarbetare\nKontaktcenter;Avdelning;120\nEkonomi;Avdelning;många\n';
/** Asks until the job stands in one of the phases; vitest's own time limit ends a job that never does. */
async function until(job: string, ...phases: readonly ImportStatus['phase'][]): Promise<ImportStatus> {
  for (;;) {
    const status = statusOf(job);
    if (phases.includes(status.phase)) return status;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
const stored = (store: ReturnType<typeof createStore>) => count(store, orgUnit, on(orgUnit).all, contextOf(store, '2026-10-31'));

test('a job plans and writes nothing, stops at refused rows, and writes the rest when they are left out on purpose', async () => {
  const store = createStore(':memory:');
  const job = startJob(store, list(units));
  const { report, previews, records } = await until(job, 'planned');
  expect(report!.files[0]).toMatchObject({ register: 'OrgUnit', created: 1, rejected: [{ row: 3, code: 'bad_number' }] });
  expect([previews[0]!.columns.map((column) => column.field), records.length, stored(store)]).toEqual([
    ['name', 'type', 'headcount'],
    1,
    0,
  ]);
  expect(() => acceptJob(job, 'isam', { skipRejected: false, remember: false })).toThrow(/stoppade rader/);
  acceptJob(job, 'isam', { skipRejected: true, remember: false });
  await until(job, 'written');
  expect(stored(store)).toBe(1);
});

test('a person may leave a column out, also while the first plan is still being made', async () => {
  const store = createStore(':memory:');
  const job = startJob(store, list(units));
  const { previews } = await until(job, 'planned');
  const [sheet] = previews;
  const columns = sheet!.columns.map(({ header, col, field }) => ({ header, col, field: field === 'headcount' ? null : field }));
  const again = () => planAgain(job, [{ file: sheet!.file, sheet: null, include: true, target: 'OrgUnit', headerRow: 1, columns }]);
  again();
  again();
  const { report } = await until(job, 'planned', 'failed');
  expect(report!.files[0]).toMatchObject({ created: 2, rejected: [] });
});

test('a file that is no list fails with a Swedish sentence, and a cancelled job is gone', async () => {
  const store = createStore(':memory:');
  const broken = startJob(store, [{ name: 'x.xlsx', bytes: new Uint8Array([80, 75, 3, 4, 0, 0]) }]);
  expect((await until(broken, 'failed')).message).toMatch(/registren är oförändrade/);
  const job = startJob(store, list(units));
  cancelJob(job);
  expect(() => statusOf(job)).toThrow(/finns inte längre/);
});

test('a value that stops rows is told with its rows, and put right once for all of them', async () => {
  const store = createStore(':memory:');
  const job = startJob(
    store,
    list('Avdelning;Typ;Antal medarbetare\nA;Avdelning;många\nB;Avdelning;Många\nC;Avdelning;12\nD;Avdelning;fem\n'),
  );
  const { previews } = await until(job, 'planned');
  const [sheet] = previews;
  const headcount = sheet!.columns.find((column) => column.field === 'headcount')!;
  expect(headcount.stopped).toEqual([
    { text: 'många', rows: 1 },
    { text: 'Många', rows: 1 },
    { text: 'fem', rows: 1 },
  ]);
  const columns = sheet!.columns.map(({ header, col, field }) => ({
    header,
    col,
    field,
    ...(field === 'headcount' ? { values: { många: '40', fem: '' } } : {}),
  }));
  planAgain(job, [{ file: sheet!.file, sheet: null, include: true, target: 'OrgUnit', headerRow: 1, columns }]);
  const again = await until(job, 'planned', 'failed');
  expect(again.report!.files[0]).toMatchObject({ created: 4, rejected: [] });
  expect(
    again.records.map(({ row, values }) => [row, values.find(({ label }) => label === wordsOf('orgUnit').fields['headcount'])?.text]),
  ).toEqual([
    [2, '40'],
    [3, '40'],
    [4, '12'],
    [5, undefined],
  ]);
  expect(again.previews[0]!.columns.find(({ col }) => col === headcount.col)).toMatchObject({
    values: { många: '40', fem: '' },
    stopped: [],
  });
});

test('what was put right is remembered for the next list with the same headers', async () => {
  const store = createStore(':memory:');
  const first = startJob(store, list(units));
  const { previews } = await until(first, 'planned');
  const columns = previews[0]!.columns.map(({ header, col, field }) => ({
    header,
    col,
    field,
    ...(field === 'headcount' ? { values: { många: '40' } } : {}),
  }));
  planAgain(first, [{ file: 'avdelningar.csv', sheet: null, include: true, target: 'OrgUnit', headerRow: 1, columns }]);
  await until(first, 'planned');
  acceptJob(first, 'isam', { skipRejected: false, remember: true });
  await until(first, 'written');
  const second = await until(startJob(store, list(units.replace('Ekonomi', 'Juridik'))), 'planned');
  expect(second.report!.files[0]).toMatchObject({ created: 1, rejected: [] });
});
