import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { prepareJobs } from '#shared/import/prepare.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { settingsOf } from '../kit/settings.ts';
import type { Store } from '../kit/store.ts';
import { save, write } from '../kit/write.ts';
import { createStore } from '../sqlite/open.ts';
import { applyPlan } from './apply.ts';
import { planImport } from './plan.ts';
import { keepSource, rememberedColumns } from './source.ts';
import { bookOf, importBooks, sheetOf } from './test-job.ts';

let store: Store;
beforeEach(() => {
  store = createStore(':memory:');
});
const count = (table: string): number => store.get<{ n: number }>(sql`select count(*) as n from ${sql.table(table)}`)?.n ?? 0;
const who = { actor: 'isam' };
const list = (rows: number) =>
  bookOf(
    'risker.xlsx',
    sheetOf('Risker', [
      ['Händelse', 'Sannolikhet', 'Konsekvens'],
      ...Array.from({ length: rows }, (_, index) => [`Händelse ${index}`, 1, 2]),
    ]),
  );
const planOf = async (rows: number) => planImport(store, prepareJobs([list(rows)], { settings: settingsOf(store) }).jobs);

describe('writing a plan', () => {
  it('is plain data: it can be sent and come back', async () => {
    const plan = await planOf(3);
    await applyPlan(store, who, JSON.parse(JSON.stringify(plan)) as typeof plan, { files: [] });
    expect(count('risk')).toBe(3);
  });

  it('leaves nothing behind when it is cancelled, and the store can be written again', async () => {
    const plan = await planOf(400);
    const history = count('audit');
    const abort = new AbortController();
    const writing = applyPlan(store, who, plan, { files: [], signal: abort.signal, onProgress: () => abort.abort() });
    await expect(writing).rejects.toMatchObject({ code: 'CANCELLED' });
    expect([count('risk'), count('record'), count('audit')]).toEqual([0, 0, history]);
    await applyPlan(store, who, plan, { files: [] });
    expect(count('risk')).toBe(400);
  });

  it('can be cancelled while it is planned', async () => {
    const abort = new AbortController();
    abort.abort();
    await expect(
      planImport(store, prepareJobs([list(10)], { settings: settingsOf(store) }).jobs, { signal: abort.signal }),
    ).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  it('lets other work in between', async () => {
    const plan = await planOf(1000);
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await applyPlan(store, who, plan, { files: [] });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
  });

  it('writes one line of its own in the history, with files and counts', async () => {
    const plan = await planOf(2);
    await applyPlan(store, who, plan, { files: [{ name: 'risker.xlsx', sha256: 'abc' }] });
    const entry = store.get<{ actor: string; body: string }>(
      sql`select actor, body from audit join audit_payload using (seq) where op = 'import'`,
    );
    expect(entry?.actor).toBe('isam');
    expect(JSON.parse(entry?.body ?? '{}')).toEqual({
      file: [null, 'risker.xlsx'],
      sha256: [null, 'abc'],
      counts: [null, { created: 2, updated: 0, unchanged: 0 }],
    });
  });

  it('gives numbers that nobody has, and the next record goes on from there', async () => {
    const year = new Date().getUTCFullYear();
    const rows = [
      ['Nr', 'Händelse', 'Sannolikhet', 'Konsekvens'],
      [null, 'A', 1, 1],
      [`R-${year}-002`, 'B', 1, 2],
      [null, 'C', 1, 3],
    ];
    await importBooks(store, [bookOf('a.xlsx', sheetOf('Risker', rows))]);
    write(store, who, (tx) => save(tx, risk, { values: { title: 'D' } }));
    const refs = store.all<{ ref: string }>(sql`select ref from risk order by rowid`).map(({ ref }) => ref);
    expect(refs).toEqual([`R-${year}-001`, `R-${year}-002`, `R-${year}-003`, `R-${year}-004`]);
  });

  it('refuses to write over what somebody has changed since the plan', async () => {
    await importBooks(store, [list(1)]);
    const changed = bookOf(
      'risker.xlsx',
      sheetOf('Risker', [
        ['Händelse', 'Sannolikhet', 'Konsekvens'],
        ['Händelse 0', 4, 4],
      ]),
    );
    const plan = await planImport(store, prepareJobs([changed], { settings: settingsOf(store) }).jobs);
    const row = store.get<{ id: string; revision: number }>(sql`select id, revision from risk`);
    await new Promise((resolve) => setTimeout(resolve, 3));
    write(store, who, (tx) => save(tx, risk, { id: row?.id ?? '', revision: row?.revision ?? 0, values: { L: 2 } }));
    await expect(applyPlan(store, who, plan, { files: [] })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(store.get(sql`select "L", "C" from risk`)).toEqual({ L: 2, C: 2 });
  });

  it('plans three thousand rows with a handful of statements', async () => {
    const { jobs } = prepareJobs([list(3000)], { settings: settingsOf(store) });
    const before = store.counter.statements;
    await planImport(store, jobs);
    expect(store.counter.statements - before).toBeLessThan(60);
  });
});

describe('the columns of last time', () => {
  const key = '["Risk","händelse","not"]';
  it('are kept and found again', () => {
    write(store, who, (tx) => keepSource(tx, { key, columns: [{ header: 'Not', col: 2, field: 'cause' }] }));
    write(store, who, (tx) => keepSource(tx, { key, columns: [{ header: 'Not', col: 2, field: null }] }));
    expect(rememberedColumns(store, key)).toEqual([{ header: 'Not', col: 2, field: null }]);
    expect(rememberedColumns(store, 'x')).toBeNull();
  });
});
