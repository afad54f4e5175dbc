import { array, assert, asyncProperty, nat, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareJobs } from '#shared/import/prepare.ts';
import { AppError } from '#shared/kit/errors.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { classification } from '#shared/registers/classification/classification.register.ts';
import { infoObject } from '#shared/registers/info-object/info-object.register.ts';
import { registers } from '#shared/registers/table.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { verify } from '#db/verify.ts';
import { createStore } from '#db/sqlite/open.ts';
import { applyPlan } from '../import/apply.ts';
import { planImport } from '../import/plan.ts';
import { bookOf, sheetOf } from '../import/test-job.ts';
import { commitLabel } from './commit-label.ts';
import { lastRedoable, lastUndoable, mayThaw, type Commit } from './commits.ts';
import { append, historyOf, lastEntry } from './history.ts';
import { addLink, removeLink } from './record-index.ts';
import { saveSettings } from './save-settings.ts';
import { settingsOf } from './settings.ts';
import type { Store } from './store.ts';
import { undoCommit } from './undo.ts';
import { archive, readRow, restore, save, write, writeSlowly } from './write.ts';

const who = { actor: 'isam' };
const session = { actor: 'isam', since: 0 };
const takeBack = (store: Store, commit: Commit | null, thaw = true) =>
  writeSlowly(store, who, (tx) => undoCommit(tx, { commitId: commit!.commitId, thaw }));
const undo = (store: Store) => takeBack(store, lastUndoable(store, session));
const redo = (store: Store) => takeBack(store, lastRedoable(store, session));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );

/** Everything that a person can see: live rows, links, settings. Revisions and times of change are how, not what. */
function state(store: Store): unknown {
  const how = new Set(['revision', 'updatedAt']);
  const rows = Object.values<AnyRegister>(registers).flatMap((register) =>
    (store.raw.prepare(`select * from ${register.table} where "archivedAt" is null order by id`).all() as object[]).map((row) => [
      register.name,
      ...Object.entries(row).filter(([column]) => !how.has(column)),
    ]),
  );
  const found = store.raw.prepare('select count(*) from search').pluck().get();
  return { rows, found, links: store.raw.prepare('select * from record_link order by id, "targetId"').all(), settings: settingsOf(store) };
}

const list = bookOf(
  'risker.xlsx',
  sheetOf('Risker', [
    ['Nr', 'Händelse', 'Sannolikhet'],
    ['X-1', 'Inläst ett', 1],
    ['X-2', 'Inläst två', 2],
  ]),
);
async function readList(store: Store): Promise<void> {
  const plan = await planImport(store, prepareJobs([list], { settings: settingsOf(store) }).jobs);
  await applyPlan(store, who, plan, { files: [{ name: 'risker.xlsx', sha256: 'x' }] });
}

/** One thing that a person does, by its kind and two dice. Answers false when there was nothing to do it to. */
type Step = { readonly kind: number; readonly a: number; readonly b: number };
const rowsOf = (store: Store, register: AnyRegister, live: boolean) =>
  store.raw
    .prepare(`select id, revision from ${register.table} where "archivedAt" is ${live ? '' : 'not'} null order by "createdAt", id`)
    .all() as { id: string; revision: number }[];
const pick = <T>(of: readonly T[], die: number): T | undefined => (of.length ? of[die % of.length] : undefined);

async function perform(store: Store, { kind, a, b }: Step, day: string): Promise<void> {
  const [ofRisk, ofAction] = [pick(rowsOf(store, risk, true), a), pick(rowsOf(store, action, true), b)];
  const object = pick(rowsOf(store, infoObject, true), a);
  const link = ofRisk && ofAction && { register: 'action', id: ofAction.id, name: 'links', target: { register: 'risk', id: ofRisk.id } };
  const gone = pick(rowsOf(store, risk, false), b);
  const steps: (() => unknown)[] = [
    () => write(store, who, (tx) => save(tx, risk, { values: { title: `R${a}`, L: (a % 4) + 1, C: (b % 4) + 1, lastAssessed: day } })),
    () =>
      ofRisk &&
      write(store, who, (tx) =>
        save(tx, risk, { ...ofRisk, values: { L: (b % 4) + 1, C: 2, lastAssessed: day, owner: b % 2 ? 'Chef' : null } }),
      ),
    () => write(store, who, (tx) => save(tx, action, { values: { title: `Å${b}`, due: day } })),
    () =>
      ofAction &&
      write(store, who, (tx) => save(tx, action, { ...ofAction, values: { due: `2027-01-${String((a % 27) + 1).padStart(2, '0')}` } })),
    () => link && write(store, who, (tx) => addLink(tx, link)),
    () => link && write(store, who, (tx) => removeLink(tx, link)),
    () => ofRisk && write(store, who, (tx) => archive(tx, risk, ofRisk)),
    () => gone && write(store, who, (tx) => restore(tx, risk, gone)),
    () => write(store, who, (tx) => save(tx, infoObject, { values: { name: `System ${a} ${b}` } })),
    () =>
      object &&
      write(store, who, (tx) =>
        save(tx, classification, {
          values: {
            object: object.id,
            confidentiality: 2,
            integrity: 2,
            availability: 2,
            decidedBy: 'Chef',
            decided: day,
            status: 'decided',
          },
        }),
      ),
    () => write(store, who, (tx) => saveSettings(tx, { ...settingsOf(tx), asOf: day, countFiller: a % 2 === 0 })),
    () =>
      write(store, who, (tx) => rowsOf(store, risk, true).forEach((row) => save(tx, risk, { ...row, values: { owner: `Ägare ${a}` } }))),
    () => readList(store),
  ];
  await steps[kind % steps.length]!();
}

describe('undo of a session', () => {
  const step = record({ kind: nat(12), a: nat(9), b: nat(9) });
  test('whatever was done, undoing all of it gives the first state back, redoing all of it the last, and the chain holds', async () => {
    await assert(
      asyncProperty(array(step, { maxLength: 14 }), async (steps) => {
        const store = createStore(':memory:');
        const first = state(store);
        for (const [index, one] of steps.entries()) await perform(store, one, `2026-05-${String(index + 1).padStart(2, '0')}`);
        const last = state(store);
        let undone = 0;
        for (; lastUndoable(store, session); undone += 1) await undo(store);
        expect(state(store)).toEqual(first);
        for (; undone > 0; undone -= 1) await redo(store);
        expect(lastRedoable(store, session)).toBeNull();
        expect(state(store)).toEqual(last);
        expect(verify(store)).toMatchObject({ ok: true, brokenAt: null });
        store.raw.close();
      }),
      { numRuns: 60 },
    );
  });

  test('what follows from a change goes with it: a kept assessment, a superseded version, a counted move of the due date', async () => {
    const store = createStore(':memory:');
    const { id } = write(store, who, (tx) => save(tx, action, { values: { title: 'A', due: '2026-05-01' } }));
    write(store, who, (tx) => save(tx, action, { id, revision: 1, values: { due: '2026-06-01' } }));
    await undo(store);
    expect(readRow(store, action, id)).toMatchObject({ due: '2026-05-01', originalDue: null, dueMoves: null });
  });

  test('a decided classification gets its draft back, though it is frozen; one from before the session does not', async () => {
    const store = createStore(':memory:');
    const levels = { confidentiality: 2, integrity: 2, availability: 2, decidedBy: 'Chef' };
    const object = write(store, who, (tx) => save(tx, infoObject, { values: { name: 'Lönia' } })).id;
    const { id } = write(store, who, (tx) => save(tx, classification, { values: { object, ...levels } }));
    write(store, who, (tx) =>
      save(tx, classification, { id, revision: 1, values: { status: 'decided', decided: '2026-05-01' }, lenient: true }),
    );
    const commit = lastUndoable(store, session);
    expect(await codeOf(takeBack(store, commit, false))).toBe('CONFLICT');
    await takeBack(store, commit);
    expect(readRow(store, classification, id)).toMatchObject({ decided: null, confidentiality: 2 });
    expect(readRow(store, classification, id)!['status']).not.toBe('decided');
  });

  test('an earlier change is taken back past a later one of other fields, and refused past one of the same', async () => {
    const store = createStore(':memory:');
    const { id } = write(store, who, (tx) => save(tx, risk, { values: { title: 'A', owner: 'Ett' } }));
    write(store, who, (tx) => save(tx, risk, { id, revision: 1, values: { owner: 'Två' } }));
    const owner = lastUndoable(store, session);
    write(store, who, (tx) => save(tx, risk, { id, revision: 2, values: { cause: 'Regn' } }));
    await takeBack(store, owner);
    expect(readRow(store, risk, id)).toMatchObject({ owner: 'Ett', cause: 'Regn' });
    expect(await codeOf(takeBack(store, owner))).toBe('CONFLICT');
    const cause = lastUndoable(store, session);
    write(store, who, (tx) => save(tx, risk, { id, revision: 4, values: { cause: 'Hagel' } }));
    expect(await codeOf(takeBack(store, cause))).toBe('CONFLICT');
    expect(readRow(store, risk, id)).toMatchObject({ cause: 'Hagel' });
  });

  test('a refused undo leaves the settings that were in use', async () => {
    const store = createStore(':memory:');
    write(store, who, (tx) => saveSettings(tx, { ...settingsOf(tx), asOf: '2026-01-31' }));
    const first = lastUndoable(store, session);
    write(store, who, (tx) => saveSettings(tx, { ...settingsOf(tx), asOf: '2026-02-28' }));
    expect(await codeOf(takeBack(store, first))).toBe('CONFLICT');
    expect(settingsOf(store).asOf).toBe('2026-02-28');
  });

  test('an adoption is final: neither it nor what it froze is taken back, what comes after it is', async () => {
    const store = createStore(':memory:');
    const object = write(store, who, (tx) => save(tx, infoObject, { values: { name: 'Lönia' } })).id;
    const before = lastUndoable(store, session)!;
    write(store, who, (tx) => {
      save(tx, infoObject, { id: object, revision: 1, values: { name: 'Lönia 2' } });
      append(tx, { op: 'export', register: 'infoObject', recordId: object, changed: {} });
    });
    expect([lastUndoable(store, session), mayThaw(store, before, 0)]).toEqual([null, false]);
    const { commitId } = historyOf(store, 'infoObject', object)[0]!;
    expect(await codeOf(writeSlowly(store, who, (tx) => undoCommit(tx, { commitId, thaw: true })))).toBe('FORBIDDEN');
    write(store, who, (tx) => save(tx, risk, { values: { title: 'A' } }));
    expect([lastUndoable(store, session)?.register, mayThaw(store, lastUndoable(store, session)!, 0)]).toEqual(['risk', true]);
  });

  test('says in the record’s history what it undid', async () => {
    const store = createStore(':memory:');
    const { id } = write(store, who, (tx) => save(tx, risk, { values: { title: 'A' } }));
    await undo(store);
    const [entry, created] = historyOf(store, 'risk', id);
    expect(entry).toMatchObject({ op: 'archive' });
    expect(entry!.commitId).not.toBe(created!.commitId);
  });

  test('reaches neither past the opening of the store nor to another person’s changes', () => {
    const store = createStore(':memory:');
    write(store, who, (tx) => save(tx, risk, { values: { title: 'A' } }));
    expect(lastUndoable(store, { actor: 'isam', since: lastEntry(store) })).toBeNull();
    expect(lastUndoable(store, { actor: 'dso', since: 0 })).toBeNull();
  });

  test('a new change ends what can be redone', async () => {
    const store = createStore(':memory:');
    write(store, who, (tx) => save(tx, risk, { values: { title: 'A' } }));
    await undo(store);
    expect(lastRedoable(store, session)).not.toBeNull();
    write(store, who, (tx) => save(tx, risk, { values: { title: 'B' } }));
    expect(lastRedoable(store, session)).toBeNull();
  });
});

const label = (store: Store) => commitLabel(store, lastUndoable(store, session)!);
describe('the name of a commit', () => {
  test('is its first change in the words of the register', async () => {
    const store = createStore(':memory:');
    const now = { ...who, now: '2026-05-05T08:00:00.000Z' };
    const made = write(store, now, (tx) => save(tx, risk, { values: { title: 'A', L: 1, C: 1 } }));
    expect(label(store)).toBe('Ny risk R-2026-001');
    const changed = write(store, now, (tx) => save(tx, risk, { ...made, values: { L: 2 } }));
    expect(label(store)).toBe('Ändring av risk R-2026-001');
    write(store, now, (tx) => archive(tx, risk, changed));
    expect(label(store)).toBe('Arkivering av risk R-2026-001');
    write(store, now, (tx) => [1, 2, 3].forEach((n) => save(tx, infoObject, { values: { name: `System ${n}` } })));
    expect(label(store)).toBe('3 nya klassningsobjekt');
    write(store, now, (tx) => saveSettings(tx, { ...settingsOf(tx), asOf: '2026-01-31' }));
    expect(label(store)).toBe('Byte av brytdatum');
    await readList(store);
    expect(label(store)).toBe('Inläsning av risker.xlsx, 2 rader');
  });
});
