import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { figure } from '#shared/figures/figure.ts';
import { bool, choice, date, longText, text, unit } from '#shared/kit/field.ts';
import { today } from '#shared/kit/filter.ts';
import { actionsOf, on, register } from '#shared/kit/register.ts';
import { addExtraRegister } from '#shared/registers/table.ts';
import { draftTable, ddlDifferences } from '#db/kit/ddl.ts';
import { valueOf } from '#db/kit/figures.ts';
import { firstBroken, historyOf } from '#db/kit/history.ts';
import { count, page } from '#db/kit/query.ts';
import { fullRow, linkedRecords } from '#db/kit/record.ts';
import { addLink } from '#db/kit/record-index.ts';
import { contextOf } from '#db/kit/settings.ts';
import { archive, save, write } from '#db/kit/write.ts';
import { createStore } from '#db/sqlite/open.ts';
import { registerNamed } from '#shared/registers/table.ts';

/** A register that the product does not have: what it can do here, every register can do without further code. */
const permit = register({
  name: 'permit',
  table: 'permit',
  fields: {
    ref: text(),
    title: text({ required: true, import: ['Tillstånd'] }),
    kind: choice(['camera', 'drone'], { required: true }),
    unit: unit(),
    validUntil: date(),
    note: longText(),
    temporary: bool(),
    status: choice(['applied', 'granted', 'ended'], { required: true }),
  },
  links: { actions: actionsOf },
  flags: (f) => ({
    isGranted: f.in('status', 'granted'),
    hasExpired: f.and(f.in('status', 'granted'), f.range('validUntil', { before: today })),
  }),
  lifecycle: { first: 'applied', steps: { applied: ['granted'], granted: ['ended'], ended: [] }, needs: { granted: ['validUntil'] } },
  title: 'title',
  search: ['ref', 'title', 'note'],
  keys: [['ref'], ['title']],
  numbering: 'T',
}).shows(['ref', 'title', 'kind', 'validUntil', 'hasExpired'], ['hasExpired']);

const who = { actor: 'isam' };
const context = (store: ReturnType<typeof createStore>) => contextOf(store, '2026-10-31');

describe('a register is data: one declaration and one table, no further code', () => {
  let remove: () => void;
  const store = createStore(':memory:');
  beforeAll(() => {
    remove = addExtraRegister(permit);
    store.raw.exec(draftTable(permit));
  });
  afterAll(() => remove());
  const make = (values: Readonly<Record<string, unknown>>) => write(store, who, (tx) => save(tx, permit, { values }));

  test('the table agrees with the declaration', () => {
    expect(ddlDifferences(store, permit)).toEqual([]);
  });

  test('records are saved, numbered, found by words and listed in Swedish order', () => {
    make({ title: 'Ömtålig kamera vid entrén', kind: 'camera' });
    make({ title: 'Drönare över hamnen', kind: 'drone' });
    make({ title: 'Zon för kameror', kind: 'camera' });
    const rows = page(store, permit, { filter: on(permit).all, sort: [{ field: 'title' }], limit: 10, offset: 0 }, context(store));
    expect(rows.map((row) => row['title'])).toEqual(['Drönare över hamnen', 'Zon för kameror', 'Ömtålig kamera vid entrén']);
    expect(rows.every((row) => /^T-\d{4}-00[123]$/.test(String(row['ref'])))).toBe(true);
    expect(count(store, permit, on(permit).words('dröna'), context(store))).toBe(1);
    expect(count(store, permit, on(permit).words('drona'), context(store))).toBe(0);
  });

  test('the lifecycle holds, the flag counts, the figure has n and d', () => {
    const { id, revision } = make({ title: 'Kamera i garaget', kind: 'camera' });
    expect(() => write(store, who, (tx) => save(tx, permit, { id, revision, values: { status: 'granted' } }))).toThrow(/sparades inte/);
    write(store, who, (tx) => save(tx, permit, { id, revision, values: { status: 'granted', validUntil: '2026-10-30' } }));
    const share = figure('permits.expired', permit, { count: on(permit).is('hasExpired'), outOf: on(permit).all });
    expect(valueOf(store, share, context(store))).toEqual({ n: 1, d: 4 });
    expect(valueOf(store, share, contextOf(store, '2026-10-30'))).toEqual({ n: 0, d: 4 });
  });

  test('actions attach to it, history tells who changed what, and archiving takes it out of lists and figures', () => {
    const { id, revision } = make({ title: 'Kamera på torget', kind: 'camera' });
    write(store, who, (tx) => {
      const action = save(tx, registerNamed('action'), { values: { title: 'Sök förlängning' } });
      addLink(tx, { register: 'action', id: action.id, name: 'links', target: { register: 'permit', id } });
    });
    expect(linkedRecords(store, { register: permit, id }, permit.links.actions, context(store)).map((action) => action.title)).toEqual([
      'Sök förlängning',
    ]);
    const before = count(store, permit, on(permit).all, context(store));
    write(store, who, (tx) => archive(tx, permit, { id, revision }));
    expect(count(store, permit, on(permit).all, context(store))).toBe(before - 1);
    expect(historyOf(store, 'permit', id).map(({ op, actor }) => [op, actor])).toEqual([
      ['archive', 'isam'],
      ['create', 'isam'],
    ]);
    expect(fullRow(store, permit, id, context(store))['archivedAt']).not.toBeNull();
    expect(firstBroken(store)).toBeNull();
    expect(store.get<{ n: number }>(sql`select count(*) as n from record where register = 'permit'`)!.n).toBe(5);
  });
});
