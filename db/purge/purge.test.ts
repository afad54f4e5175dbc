import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, describe, expect, test } from 'vitest';
import { action } from '#shared/registers/action/action.register.ts';
import { classification } from '#shared/registers/classification/classification.register.ts';
import { evidence } from '#shared/registers/evidence/evidence.register.ts';
import { infoObject } from '#shared/registers/info-object/info-object.register.ts';
import { riskAssessment } from '#shared/registers/risk-assessment/risk-assessment.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { commitLabel } from '#db/kit/commit-label.ts';
import { commitOf } from '#db/kit/commits.ts';
import { historyOf, headOf } from '#db/kit/history.ts';
import { addLink } from '#db/kit/record-index.ts';
import { searchAll } from '#db/kit/search.ts';
import type { Store } from '#db/kit/store.ts';
import { undoCommit } from '#db/kit/undo.ts';
import { readRow, save, write, writeSlowly } from '#db/kit/write.ts';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { verify } from '#db/verify.ts';
import { canary, idsOf, purgeRules, putCanaries, wordsInFolder } from '../../test/builders/canary.ts';
import { fileStore, sealedStore } from '../../test/builders/file-store.ts';
import { olderCopies, removeOlderCopies } from './older-copies.ts';
import { purge } from './purge.ts';
import { refusal } from '../../test/builders/refusal.ts';

const who = { actor: 'isam' };
const asOf = '2099-01-01';
const order = { ...who, asOf };
let open: Store | undefined;
afterEach(() => {
  if (open) closeStore(open);
  open = undefined;
});
const put = (store: Store, register: AnyRegister, values: Patch, reason?: string) =>
  write(store, { ...who, ...(reason ? { reason } : {}) }, (tx) => save(tx, register, { values }));
const changeRisk = (store: Store, id: string, values: Patch, reason?: string) =>
  write(store, { ...who, ...(reason ? { reason } : {}) }, (tx) =>
    save(tx, risk, { id, revision: readRow(tx, risk, id)!.revision, values }),
  );
const tie = (store: Store, register: AnyRegister, id: string, target: string) =>
  write(store, who, (tx) => addLink(tx, { register: register.name, id, name: 'links', target: { register: risk.name, id: target } }));
const isNoCopy = (path: string): boolean => !path.includes('säkerhetskopior');
const undoLast = async (store: Store): Promise<string> => {
  const { commitId } = store.get<{ commitId: string }>(sql`select "commitId" from audit order by seq desc limit 1`)!;
  const label = commitLabel(store, commitOf(store, commitId)!);
  return writeSlowly(store, { ...who, reason: `Ångrat: ${label}` }, (tx) => undoCommit(tx, { commitId, thaw: true }));
};

/** A risk whose words stand everywhere that the program puts words. */
async function spread(store: Store) {
  const { id, canaries } = putCanaries(store, risk, 'a', { reason: canary('skäl'), base: { L: 3, C: 3 } });
  changeRisk(store, id, { title: canary('senare'), cause: canary('orsak') }, `Om ${canary('ombyte')}`);
  await undoLast(store);
  const made = put(store, action, { title: 'Åtgärd som finns kvar' }, `Gäller ${readRow(store, risk, id)!['title']}`);
  tie(store, action, made.id, id);
  const proof = put(store, evidence, { title: canary('underlag'), place: canary('plats') });
  tie(store, evidence, proof.id, id);
  const words = [...canaries, ...['skäl', 'senare', 'orsak', 'ombyte', 'underlag', 'plats'].map(canary)];
  return { id, words, actionId: made.id, proofId: proof.id };
}

describe('what is purged', () => {
  test('is in no file beside the backups, and was in the store before', async () => {
    const { folder, store } = fileStore('Risk som bevaras');
    const { id, words } = await spread(store);
    purgeRules(store, 'risk');
    expect(new Set(wordsInFolder(folder, words).map((found) => found.split(': ')[1]))).toEqual(new Set(words));
    open = purge(store, [{ register: 'risk', id }], order).store;
    // Open still, with whatever SQLite keeps beside it.
    expect(wordsInFolder(folder, words, isNoCopy)).toEqual([]);
    put(open, risk, { title: 'Efteråt', L: 1, C: 1 });
    expect(wordsInFolder(folder, words, isNoCopy)).toEqual([]);
    closeStore(open);
    expect(wordsInFolder(folder, words, isNoCopy)).toEqual([]);
    open = undefined;
  });

  test('leaves a whole register, with the chain of its history and a line that says so', async () => {
    const { store } = fileStore('Risk som bevaras');
    const { id, actionId, proofId } = await spread(store);
    purgeRules(store, 'risk');
    const entries = verify(store).entries;
    const done = purge(store, [{ register: 'risk', id }], order);
    open = done.store;
    expect(verify(open)).toMatchObject({ ok: true, brokenAt: null, brokenLinks: 0, drift: {} });
    // The entry of the purge, and of the action that lost its link.
    expect(verify(open).entries).toBe(entries + 2);
    expect(done).toMatchObject({ records: { risk: 1, evidence: 1 }, letGo: 1 });
    expect(historyOf(open, 'risk', id).map(({ changed, reason }) => [changed, reason])).toEqual(
      Array.from({ length: historyOf(open, 'risk', id).length }, () => [null, null]),
    );
    expect(idsOf(open, risk)).toHaveLength(1);
    expect(readRow(open, evidence, proofId)).toBeUndefined();
    expect(readRow(open, action, actionId)).toBeDefined();
    expect(historyOf(open, 'action', actionId).at(-1)).toMatchObject({ op: 'create', reason: null });
    const [line] = historyOf(open, 'store', 'store');
    expect(line).toMatchObject({ op: 'purge', reason: 'Nämndens beslut 2026-03-12 § 14' });
    expect(line!.changed).toMatchObject({ records: [null, { risk: 1, evidence: 1 }] });
    expect(searchAll(open, { text: 'zzkanarie', limit: 10 }, () => [])).toEqual([]);
  });

  test('is gone from an encrypted register too, which opens with the same key', () => {
    const { store, file, key } = sealedStore('Risk som bevaras', canary('hemlig'));
    purgeRules(store, 'risk');
    const [{ id } = { id: '' }] = store.all<{ id: string }>(sql`select id from risk where title = ${canary('hemlig')}`);
    closeStore(purge(store, [{ register: 'risk', id }], order).store);
    open = openStore(file, { key });
    expect(verify(open).ok).toBe(true);
    expect(idsOf(open, risk)).toHaveLength(1);
    expect(open.get(sql`select 1 from audit_payload where instr(body, 'zzkanarie') > 0`)).toBeUndefined();
    expect(readFileSync(file).subarray(0, 6).toString()).not.toBe('SQLite');
  });

  test('takes its parts along; evidence that belongs to something else stays', () => {
    const { store } = fileStore('Bevaras', 'Gallras');
    const [kept = '', gone = ''] = store.all<{ id: string }>(sql`select id from risk order by title`).map(({ id }) => id);
    changeRisk(store, gone, { L: 4, C: 4 });
    const proof = put(store, evidence, { title: 'Gemensamt protokoll' });
    for (const id of [kept, gone]) tie(store, evidence, proof.id, id);
    purgeRules(store, 'risk');
    const done = purge(store, [{ register: 'risk', id: gone }], order);
    open = done.store;
    expect(done.records['riskAssessment']).toBeGreaterThan(0);
    expect(idsOf(open, riskAssessment).length).toBe(0);
    expect(readRow(open, evidence, proof.id)).toBeDefined();
    expect(verify(open).ok).toBe(true);
  });

  test('keeps its number: the next record gets another', () => {
    const { store } = fileStore();
    const { id } = put(store, risk, { ref: 'R-2026-041', title: 'Inläst', L: 1, C: 1 });
    purgeRules(store, 'risk');
    open = purge(store, [{ register: 'risk', id }], order).store;
    write(open, { ...who, now: '2026-11-01T10:00:00Z' }, (tx) => save(tx, risk, { values: { title: 'Ny', L: 1, C: 1 } }));
    expect(open.get<{ ref: string }>(sql`select ref from risk`)?.ref).toBe('R-2026-042');
  });
});

describe('a purge', () => {
  test('cannot be undone, nor can what was changed before it in what is gone', async () => {
    const { store } = fileStore('Gallras', 'Bevaras');
    const { id } = store.get<{ id: string }>(sql`select id from risk where title = 'Gallras'`)!;
    const { commitId } = store.get<{ commitId: string }>(sql`select "commitId" from audit where "recordId" = ${id}`)!;
    const { id: actionId } = put(store, action, { title: 'Åtgärd' });
    tie(store, action, actionId, id);
    purgeRules(store, 'risk');
    open = purge(store, [{ register: 'risk', id }], order).store;
    const last = open.get<{ commitId: string }>(sql`select "commitId" from audit order by seq desc limit 1`)!;
    const head = headOf(open);
    const undo = (wanted: string) => writeSlowly(open!, who, (tx) => undoCommit(tx, { commitId: wanted, thaw: true }));
    await expect(undo(last.commitId)).rejects.toMatchObject({ code: 'FORBIDDEN', message: expect.stringMatching(/kan inte ångras/) });
    await expect(undo(commitId)).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringMatching(/gallrats/) });
    expect(headOf(open)).toBe(head);
  });

  test('is refused for what is not due, whole, and leaves the register as it was', () => {
    const { store, folder } = fileStore('Gallras', 'Bevaras');
    open = store;
    const ids = idsOf(store, risk);
    const head = headOf(store);
    const all = ids.map((id) => ({ register: 'risk', id }));
    expect(refusal(() => purge(store, all, order))).toMatchObject({ code: 'INVALID_INPUT' });
    purgeRules(store, 'risk');
    for (const wrong of [
      { register: 'risk', id: 'finns-inte' },
      { register: '__proto__', id: ids[0]! },
      { register: 'action', id: ids[0]! },
    ])
      expect(refusal(() => purge(store, [...all, wrong], order))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(refusal(() => purge(store, [], order)).code).toBe('INVALID_INPUT');
    expect(refusal(() => purge(store, all, { ...order, asOf: '2020-01-01' })).code).toBe('INVALID_INPUT');
    expect(headOf(store)).not.toBe(head);
    expect(idsOf(store, risk)).toEqual(ids);
    expect(readdirSync(folder).some((name) => name.includes('ersätter'))).toBe(false);
    expect(existsSync(join(folder, 'säkerhetskopior'))).toBe(false);
  });

  test('is refused while a kept record must point at what would go, unless that goes too', () => {
    const { store } = fileStore();
    const object = put(store, infoObject, { name: 'Lönia', type: 'system', lifecycle: 'retired' });
    const judged = put(store, classification, { object: object.id });
    purgeRules(store, 'infoObject');
    const error = refusal(() => purge(store, [{ register: 'infoObject', id: object.id }], order));
    expect(error).toMatchObject({ code: 'CONFLICT', message: expect.stringMatching(/1 klassning som bevaras/) });
    purgeRules(store, 'infoObject', 'classification');
    const both = [
      { register: 'infoObject', id: object.id },
      { register: 'classification', id: judged.id },
    ];
    open = purge(store, both, order).store;
    expect([idsOf(open, infoObject), idsOf(open, classification)]).toEqual([[], []]);
    expect(verify(open).ok).toBe(true);
  });

  test('lets records go that may point at nothing, as a change of their own', () => {
    const { store } = fileStore();
    const object = put(store, infoObject, { name: canary('objekt'), type: 'system', lifecycle: 'retired' });
    const { id } = put(store, risk, { title: 'Risk i systemet', L: 2, C: 2, object: object.id });
    purgeRules(store, 'infoObject');
    open = purge(store, [{ register: 'infoObject', id: object.id }], order).store;
    expect(readRow(open, risk, id)?.['object']).toBeNull();
    expect(historyOf(open, 'risk', id)[0]?.changed).toEqual({ object: [object.id, null] });
    expect(verify(open).ok).toBe(true);
    expect(wordsInFolder(dirname(open.file), [canary('objekt')], isNoCopy)).toEqual([]);
  });
});

describe('copies from before a purge', () => {
  test('are named, since they hold what was erased, and go when a new one has been made', () => {
    const { store, folder } = fileStore('Bevaras', canary('kopia'));
    expect(olderCopies(store)).toBeNull();
    purgeRules(store, 'risk');
    const { id } = store.get<{ id: string }>(sql`select id from risk where title = ${canary('kopia')}`)!;
    const done = purge(store, [{ register: 'risk', id }], order);
    open = done.store;
    expect(olderCopies(open)?.backups.map(({ name }) => name)).toEqual([done.saved.name]);
    expect(wordsInFolder(folder, [canary('kopia')])).toEqual([`${join(done.saved.folder, done.saved.name)}: ${canary('kopia')}`]);
    const { made, removed } = removeOlderCopies(open);
    expect(removed).toBe(1);
    expect(wordsInFolder(folder, [canary('kopia')])).toEqual([]);
    expect(readdirSync(made.folder)).toEqual([made.name]);
    expect(olderCopies(open)).toMatchObject({ backups: [], beside: [] });
  });
});
