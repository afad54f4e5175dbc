import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/kit/errors.ts';
import { on } from '#shared/kit/register.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { createStore } from '#db/sqlite/open.ts';
import { firstBroken, historyOf } from './history.ts';
import { count } from './query.ts';
import { addLink, removeLink } from './record-index.ts';
import { contextOf } from './settings.ts';
import { archive, restore, save, write, writeSlowly } from './write.ts';

const who = { actor: 'isam', now: '2026-10-31T08:00:00.000Z' };
const issuesOf = (work: () => unknown): readonly string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.issues.length ? error.issues.map((issue) => issue.code) : [error.code];
    throw error;
  }
  return [];
};
const rows = (store: ReturnType<typeof createStore>) =>
  store.get<{ n: number }>(sql`select (select count(*) from risk) + (select count(*) from audit) + (select count(*) from record) as n`)!.n;

describe('the one write gateway', () => {
  test('refuses every write outside it, and history refuses change even inside it', () => {
    const store = createStore(':memory:');
    expect(() => store.run(sql`insert into setting values ('a', 'b')`)).toThrow(/outside the gateway/);
    write(store, who, (tx) => save(tx, risk, { values: { title: 'A' } }));
    expect(() => write(store, who, (tx) => tx.run(sql`update audit set actor = 'x'`))).toThrow(/append only/);
    expect(() => write(store, who, (tx) => tx.run(sql`delete from audit`))).toThrow(/append only/);
  });

  test('a changed history payload breaks the chain at its entry', () => {
    const store = createStore(':memory:');
    const { id } = write(store, who, (tx) => save(tx, risk, { values: { title: 'A' } }));
    write(store, who, (tx) => save(tx, risk, { id, revision: 1, values: { title: 'B' } }));
    expect(firstBroken(store)).toBeNull();
    write(store, who, (tx) => tx.run(sql`update audit_payload set body = '{}' where seq = 1`));
    expect(firstBroken(store)).toBe(1);
  });

  test('a purged payload leaves the chain whole and says that its content is gone', () => {
    const store = createStore(':memory:');
    const { id } = write(store, who, (tx) => save(tx, risk, { values: { title: 'A' } }));
    write(store, who, (tx) => tx.run(sql`delete from audit_payload where seq = 1`));
    expect(firstBroken(store)).toBeNull();
    expect(historyOf(store, 'risk', id)[0]?.changed).toBeNull();
  });

  test('a failed save leaves no trace in any table', () => {
    const store = createStore(':memory:');
    const before = rows(store);
    expect(() =>
      write(store, who, (tx) => {
        save(tx, risk, { values: { title: 'A' } });
        throw new Error('power');
      }),
    ).toThrow('power');
    expect(rows(store)).toBe(before);
  });

  test('a stale revision is a conflict and a changed one goes on', () => {
    const store = createStore(':memory:');
    const { id } = write(store, who, (tx) => save(tx, risk, { values: { title: 'A' } }));
    write(store, who, (tx) => save(tx, risk, { id, revision: 1, values: { title: 'B' } }));
    expect(issuesOf(() => write(store, who, (tx) => save(tx, risk, { id, revision: 1, values: { title: 'C' } })))).toEqual(['CONFLICT']);
    expect(write(store, who, (tx) => save(tx, risk, { id, revision: 2, values: { title: 'C' } })).revision).toBe(3);
  });

  test('saving what is already there makes no revision and no history', () => {
    const store = createStore(':memory:');
    const { id } = write(store, who, (tx) => save(tx, risk, { values: { title: 'A' } }));
    expect(write(store, who, (tx) => save(tx, risk, { id, revision: 1, values: { title: ' A ' } })).revision).toBe(1);
    expect(historyOf(store, 'risk', id)).toHaveLength(1);
  });

  test('archived records leave search and counts, keep their number, and come back whole', () => {
    const store = createStore(':memory:');
    const { id } = write(store, who, (tx) => save(tx, risk, { values: { title: 'Åska' } }));
    const found = () => count(store, risk, on(risk).words('åsk'), contextOf(store, '2026-10-31'));
    write(store, who, (tx) => archive(tx, risk, { id, revision: 1 }));
    expect(found()).toBe(0);
    expect(write(store, who, (tx) => save(tx, risk, { values: { title: 'B' } })).id).not.toBe(id);
    expect(store.all<{ ref: string }>(sql`select ref from risk order by ref`).map((row) => row.ref)).toEqual(['R-2026-001', 'R-2026-002']);
    write(store, who, (tx) => restore(tx, risk, { id, revision: 2 }));
    expect(found()).toBe(1);
  });

  test('a link to a record that does not exist is refused; a second identical one changes nothing', () => {
    const store = createStore(':memory:');
    const [source, treated] = write(store, who, (tx) => [
      save(tx, action, { values: { title: 'A' } }),
      save(tx, risk, { values: { title: 'R' } }),
    ]);
    const link = { register: 'action', id: source!.id, name: 'links', target: { register: 'risk', id: treated!.id } };
    expect(write(store, who, (tx) => [addLink(tx, link), addLink(tx, link)])).toEqual([true, false]);
    expect(() => write(store, who, (tx) => addLink(tx, { ...link, target: { register: 'risk', id: 'nobody' } }))).toThrow(/FOREIGN KEY/);
    expect(write(store, who, (tx) => removeLink(tx, link))).toBe(true);
  });

  test('moving a due date keeps the first one and counts the moves', () => {
    const store = createStore(':memory:');
    const { id } = write(store, who, (tx) => save(tx, action, { values: { title: 'A', due: '2026-05-01' } }));
    write(store, who, (tx) => save(tx, action, { id, revision: 1, values: { due: '2026-06-01' } }));
    write(store, who, (tx) => save(tx, action, { id, revision: 2, values: { due: '2026-07-01' } }));
    expect(store.get(sql`select "originalDue", "dueMoves" from action`)).toEqual({ originalDue: '2026-05-01', dueMoves: 2 });
  });
});

describe('long writes', () => {
  test('are one commit, let others read meanwhile, and refuse other writes with a sentence', async () => {
    const store = createStore(':memory:');
    const long = writeSlowly(store, who, function* (tx) {
      for (let i = 0; i < 3; i += 1) {
        save(tx, risk, { values: { title: `R${i}` } });
        yield;
      }
      return 'done';
    });
    expect(issuesOf(() => write(store, who, (tx) => save(tx, risk, { values: { title: 'X' } })))).toEqual(['LOCKED']);
    expect(await long).toBe('done');
    expect(count(store, risk, on(risk).all, contextOf(store, '2026-10-31'))).toBe(3);
  });

  test('leave nothing when cancelled', async () => {
    const store = createStore(':memory:');
    const before = rows(store);
    const stop = new AbortController();
    const long = writeSlowly(
      store,
      who,
      function* (tx) {
        for (;;) {
          save(tx, risk, { values: { title: 'R' } });
          stop.abort();
          yield;
        }
      },
      stop.signal,
    );
    await expect(long).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(rows(store)).toBe(before);
    write(store, who, (tx) => save(tx, risk, { values: { title: 'X' } }));
  });
});
