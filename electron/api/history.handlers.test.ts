import { beforeEach, expect, test } from 'vitest';
import type { Reply } from '#shared/contract/reply.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { save, write } from '#db/kit/write.ts';
import { createStore } from '#db/sqlite/open.ts';
import { dispatch } from './dispatch.ts';
import { openSession, type Session } from './handler.ts';

let session: Session;
beforeEach(() => {
  session = openSession(createStore(':memory:'), { actor: 'isam', demo: false });
});
const ask = async <T>(name: string, input: unknown = {}): Promise<T> => {
  const reply: Reply = await dispatch(session, name, input);
  if (!reply.ok) throw new Error(`${reply.error.code} ${reply.error.message}`);
  return reply.data as T;
};
type Saved = { readonly id: string; readonly revision: number };
const newRisk = (title: string) => ask<Saved>('records.save', { register: 'risk', values: { title } });
const owner = async (id: string) =>
  (await ask<{ row: Record<string, unknown> }>('records.get', { register: 'risk', id, asOf: '2026-10-31' })).row['owner'];

test('a change is named, taken back and made again', async () => {
  const { id, revision } = await newRisk('A');
  await ask('records.save', { register: 'risk', id, revision, values: { owner: 'Stabschef' } });
  const next = await ask<{ label: string; register: string; recordId: string; isImport: boolean }>('history.undoable');
  expect(next).toMatchObject({
    label: expect.stringMatching(/^Ändring av risk R-\d{4}-001$/),
    register: 'risk',
    recordId: id,
    isImport: false,
  });
  expect(await ask('history.undo')).toMatchObject({ label: next.label });
  expect(await owner(id)).toBeNull();
  expect(await ask('history.redoable')).toMatchObject({ label: next.label });
  expect(await ask('history.redo')).toMatchObject({ label: next.label });
  expect(await owner(id)).toBe('Stabschef');
  const [entry] = await ask<{ reason: string }[]>('records.history', { register: 'risk', id });
  expect(entry!.reason).toBe(`Gjort om: ${next.label}`);
});

test('many rows changed at once are taken back at once', async () => {
  const rows = [await newRisk('A'), await newRisk('B')];
  await ask('records.saveMany', { register: 'risk', rows, values: { owner: 'Stabschef' } });
  expect(await ask('history.undoable')).toMatchObject({ label: 'Ändring av 2 risker', count: 2 });
  await ask('history.undo');
  expect([await owner(rows[0]!.id), await owner(rows[1]!.id)]).toEqual([null, null]);
});

test('a certain change is taken back once; there is nothing to take back in a store that was just opened', async () => {
  await expect(ask('history.undo')).rejects.toThrow('NOT_FOUND Det finns inget att ångra.');
  await expect(ask('history.redo')).rejects.toThrow('NOT_FOUND');
  await newRisk('A');
  const { commitId } = await ask<{ commitId: string }>('history.undoable');
  await ask('history.undo', { commitId });
  await expect(ask('history.undo', { commitId })).rejects.toThrow('CONFLICT Ändringen är redan ångrad.');
  session = openSession(session.store, { actor: 'isam', demo: false });
  expect(await ask('history.undoable')).toBeNull();
});

test('who works signs what comes after, and cannot take back what somebody else did', async () => {
  await newRisk('A');
  expect(await ask('session.setActor', { name: ' Anna Berg ', role: 'dpo' })).toEqual({ actor: 'Anna Berg, DSO' });
  expect(await ask('store.info')).toMatchObject({ actor: 'Anna Berg, DSO', role: 'dpo' });
  expect(await ask('history.undoable')).toBeNull();
  const { id } = await newRisk('B');
  const [entry] = await ask<{ actor: string }[]>('records.history', { register: 'risk', id });
  expect(entry!.actor).toBe('Anna Berg, DSO');
  await ask('session.setActor', { name: '', role: 'isam' });
  expect(await ask('store.info')).toMatchObject({ actor: 'ISAM' });
});

test('a long undo says how far it has come while it goes on', async () => {
  const rows = 3000;
  const { commitId } = write(session.store, { actor: 'isam' }, (tx) => {
    for (let n = 1; n <= rows; n += 1) save(tx, risk, { values: { ref: `R-1999-${n}`, title: `Risk ${n}` } });
    return tx;
  });
  expect(await ask('history.undoing')).toBeNull();
  const undone = ask('history.undo', { commitId });
  type Far = { readonly done: number; readonly total: number };
  const far = async (): Promise<Far> => (await ask<Far | null>('history.undoing')) ?? far();
  const seen = await far();
  expect(seen.total).toBe(rows);
  expect(seen.done).toBeGreaterThan(0);
  expect(seen.done).toBeLessThan(rows);
  await undone;
  expect(await ask('history.undoing')).toBeNull();
});
