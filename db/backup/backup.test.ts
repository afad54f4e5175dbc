import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { headOf, historyOf } from '#db/kit/history.ts';
import { writeSlowly } from '#db/kit/write.ts';
import { closeStore, createStore, openStore } from '#db/sqlite/open.ts';
import { verify } from '#db/verify.ts';
import { addRisk, fileStore, riskTitles, temporaryFolder } from '../../test/builders/file-store.ts';
import { inspect } from './inspect.ts';
import { listBackups, makeBackup } from './make.ts';
import { backupFolder, nameFor, readName } from './names.ts';
import { backUp, isDue, lastBackup } from './policy.ts';
import { previewRestore, replaceDamaged, restoreInto } from './restore.ts';

const messageOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  throw new Error('nothing was refused');
};

describe('a backup', () => {
  test('is a whole store with the same end of history, private, under a name that tells time and head', () => {
    const { file, store } = fileStore('Åska', 'Översvämning');
    const made = backUp(store, {}, '2026-10-31T08:15:00.123Z');
    expect(made).toMatchObject({ at: '2026-10-31T08:15:00.123Z', head: headOf(store), folder: backupFolder(file), warning: null });
    expect(readName(file, made.name)).toEqual({ name: made.name, at: made.at, head: made.head });
    const path = join(made.folder, made.name);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(made.folder).mode & 0o777).toBe(0o700);
    const copy = openStore(path);
    expect(riskTitles(copy)).toEqual(['Åska', 'Översvämning']);
    expect(verify(copy).ok).toBe(true);
    closeStore(copy);
    closeStore(store);
  });

  test('leaves no half-made file when there is no room, no folder, or a long write under way', async () => {
    const { folder, store } = fileStore('A');
    const blocked = join(folder, 'fil');
    writeFileSync(blocked, '');
    expect(messageOf(() => makeBackup(store, blocked))).toMatch(/kunde inte göras.*orört/);
    const place = join(folder, 'kopior');
    await writeSlowly(store, { actor: 'isam' }, function* () {
      expect(messageOf(() => makeBackup(store, place))).toMatch(/inläsning pågår/i);
      yield;
    });
    expect(existsSync(place)).toBe(false);
    expect(messageOf(() => makeBackup(createStore(':memory:'), place))).toMatch(/minnet/);
    closeStore(store);
  });

  test('clears what a killed program left half made, and nothing else', () => {
    const { file, store } = fileStore('A');
    const place = backupFolder(file);
    mkdirSync(place);
    const half = `.${nameFor(file, '2026-10-30T08:00:00.000Z', headOf(store))}.halvfärdig`;
    for (const name of [half, `${half}-journal`, '.annat.halvfärdig', 'brev.docx']) writeFileSync(join(place, name), 'x');
    const { name } = backUp(store);
    expect(readdirSync(place).toSorted()).toEqual(['.annat.halvfärdig', 'brev.docx', name].toSorted());
    closeStore(store);
  });

  test('goes to the second place too; a second place that cannot be reached is said and costs nothing', () => {
    const { folder, file, store } = fileStore('A');
    const second = join(folder, 'andra');
    expect(backUp(store, { second }).warning).toBeNull();
    expect(listBackups(file, second)).toHaveLength(1);
    writeFileSync(join(folder, 'ingen mapp'), '');
    const made = backUp(store, { second: join(folder, 'ingen mapp') });
    expect(made.warning).toMatch(/kunde inte/);
    expect(lastBackup(file)?.name).toBe(made.name);
    closeStore(store);
  });

  test('is due after a day, when there is none, and when the clock was set back', () => {
    const { file, store } = fileStore('A');
    expect(isDue(file)).toBe(true);
    backUp(store, {}, '2026-10-30T08:00:00.000Z');
    expect(isDue(file, {}, '2026-10-31T07:59:00.000Z')).toBe(false);
    expect(isDue(file, {}, '2026-10-31T08:01:00.000Z')).toBe(true);
    expect(isDue(file, {}, '2025-10-31T08:01:00.000Z')).toBe(true);
    closeStore(store);
  });

  test('older ones are thinned out, other stores in the same folder are left alone', () => {
    const { file, store } = fileStore('A');
    const other = createStore(join(file, '..', 'register-två.isam'));
    backUp(other, {}, '2026-10-31T05:00:00.000Z');
    for (let hour = 10; hour < 20; hour += 1) backUp(store, {}, `2026-10-31T${hour}:00:00.000Z`);
    expect(listBackups(file, backupFolder(file)).map(({ at }) => at.slice(11, 13))).toEqual(['19', '18', '17']);
    expect(readdirSync(backupFolder(file))).toHaveLength(4);
    closeStore(other);
    closeStore(store);
  });
});

describe('a restore', () => {
  test('shows the difference first and changes nothing by that', () => {
    const { store } = fileStore('A');
    const made = backUp(store);
    addRisk(store, 'B');
    const before = headOf(store);
    expect(previewRestore(store, join(made.folder, made.name))).toMatchObject({
      now: { head: before },
      backup: { head: made.head },
      counts: { risk: { now: 2, backup: 1 } },
      newerEntries: 1,
    });
    expect(headOf(store)).toBe(before);
    closeStore(store);
  });

  test('saves the present state first, tells history, and can itself be taken back', () => {
    const { file, store } = fileStore('A');
    const made = backUp(store, {}, '2026-10-30T08:00:00.000Z');
    addRisk(store, 'B');
    const { store: old, saved } = restoreInto(store, join(made.folder, made.name), { actor: 'isam' });
    expect(riskTitles(old)).toEqual(['A']);
    expect(verify(old).ok).toBe(true);
    expect(historyOf(old, 'store', 'store')[0]).toMatchObject({ op: 'restoreStore', actor: 'isam', reason: made.name });
    const { store: back } = restoreInto(old, join(saved.folder, saved.name), { actor: 'isam' });
    expect(riskTitles(back)).toEqual(['A', 'B']);
    closeStore(back);
    expect(readdirSync(join(file, '..')).toSorted()).toEqual(['register.isam', 'säkerhetskopior']);
  });

  test('of a damaged, foreign, empty or missing file is refused; the store goes on', () => {
    const { folder, store } = fileStore('A');
    const made = backUp(store);
    const bytes = readFileSync(join(made.folder, made.name));
    const damaged = join(folder, 'skadad.isam');
    writeFileSync(damaged, Buffer.concat([bytes.subarray(0, bytes.length - 20_480), Buffer.alloc(20_480)]));
    const foreign = join(folder, 'annan.db');
    new BetterSqlite3(foreign).exec('create table t (a); insert into t values (1)').close();
    writeFileSync(join(folder, 'tom.isam'), '');
    for (const name of ['skadad.isam', 'annan.db', 'tom.isam', 'saknas.isam'])
      expect(messageOf(() => restoreInto(store, join(folder, name), { actor: 'isam' }))).toMatch(/kan inte användas.*orört/);
    addRisk(store, 'B');
    expect(riskTitles(store)).toEqual(['A', 'B']);
    closeStore(store);
  });

  test('left-over side files of another store are not played back into it', () => {
    const { file, store } = fileStore('A');
    const made = backUp(store);
    for (const end of ['-wal', '-shm']) writeFileSync(file + end, 'gammalt');
    const { store: fresh } = restoreInto(store, join(made.folder, made.name), { actor: 'isam' });
    expect(riskTitles(fresh)).toEqual(['A']);
    closeStore(fresh);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  test('keeps a damaged store under a new name when it cannot be opened at all', () => {
    const { file, store } = fileStore('A');
    const made = backUp(store);
    closeStore(store);
    writeFileSync(file, Buffer.alloc(4096, 7));
    const kept = replaceDamaged(file, join(made.folder, made.name), { now: '2026-10-31T08:00:00.000Z' });
    expect(readFileSync(kept!)).toEqual(Buffer.alloc(4096, 7));
    const fresh = openStore(file);
    expect(riskTitles(fresh)).toEqual(['A']);
    closeStore(fresh);
  });
});

test('a backup whose history was rewritten is not taken for good', () => {
  const { store } = fileStore('A', 'B');
  const made = makeBackup(store, temporaryFolder('kopia'));
  closeStore(store);
  const path = join(made.folder, made.name);
  const raw = new BetterSqlite3(path);
  raw.exec(`update audit_payload set body = '{"title":[null,"Annat"]}' where seq = 1`);
  raw.close();
  expect(messageOf(() => inspect(path))).toMatch(/historiken stämmer inte från händelse 1/);
});
