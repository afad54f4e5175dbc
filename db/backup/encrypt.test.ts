import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/kit/errors.ts';
import { addRisk, aKey, fileStore, riskTitles, sealedStore } from '../../test/builders/file-store.ts';
import type { StoreKey } from '../crypto/key.ts';
import { firstBroken, headOf } from '../kit/history.ts';
import { save, write } from '../kit/write.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { closeStore, createStore, openStore } from '../sqlite/open.ts';
import { verify } from '../verify.ts';
import { followWithBackups, otherBackups, plainBeside, switchKey } from './encrypt.ts';
import { replacementOf } from './files.ts';
import { inspect, needsKey } from './inspect.ts';
import { makeBackup, unfinishedCopy } from './make.ts';
import { backUp } from './policy.ts';
import { previewRestore, replaceDamaged, restoreInto } from './restore.ts';
import { salvage } from './salvage.ts';
import { refusal } from '../../test/builders/refusal.ts';

const who = { actor: 'isam' };
const canary = 'Zzkanarie';
/** Names of the files in a folder, and below it, in which the canary can be read. */
const leaking = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(canary))
    .map(({ name }) => name);
/** What the history says about the store as a whole. */
const ops = (file: string, key: StoreKey | null) => {
  const store = openStore(file, { key });
  const found = store.raw.prepare(`select op from audit where register = 'store' order by seq`).pluck().all();
  closeStore(store);
  return found;
};

describe('an encrypted store', () => {
  test('opens with its key and no other, and is refused in a sentence that says what to do', () => {
    const { file, store, key } = sealedStore('Åska');
    closeStore(store);
    const before = readFileSync(file);
    expect(refusal(() => openStore(file))).toMatchObject({
      code: 'LOCKED',
      message: expect.stringMatching(/är krypterat.*ange lösenfrasen/),
    });
    for (const wrong of [aKey(), { ...aKey(), salt: key.salt }, { key: Buffer.alloc(32, 1), salt: key.salt }])
      expect(refusal(() => openStore(file, { key: wrong }))).toMatchObject({
        code: 'LOCKED',
        message: expect.stringMatching(/^Fel lösenfras, eller/),
      });
    expect(readFileSync(file).equals(before)).toBe(true);
    const again = openStore(file, { key, check: true });
    expect([riskTitles(again), verify(again).ok, again.readOnly]).toEqual([['Åska'], true, null]);
    closeStore(again);
  });

  test('is never written under a key that has been wiped', () => {
    const { folder, store } = fileStore('A');
    const before = readdirSync(folder);
    expect(() => switchKey(store, { key: Buffer.alloc(32), salt: Buffer.alloc(16, 1) }, who)).toThrow(/wiped/);
    expect(riskTitles(store)).toEqual(['A']);
    closeStore(store);
    expect(readdirSync(folder).filter((name) => !before.includes(name) && name !== 'säkerhetskopior')).toEqual([]);
  });

  test('leaves no plain word in the file, its journal, its backups or what lies beside them', () => {
    const { folder, store } = sealedStore(canary);
    backUp(store);
    write(store, who, (tx) => {
      for (let n = 0; n < 200; n += 1) save(tx, risk, { values: { title: `${canary} ${n}`, cause: canary.repeat(50), L: 2, C: 2 } });
      // The cache is spilled to the file: pages stand in the journal.
      tx.raw.pragma('cache_size = 1');
      expect(readdirSync(folder)).toContain('register.isam-journal');
      expect(leaking(folder)).toEqual([]);
    });
    expect(leaking(folder)).toEqual([]);
    closeStore(store);
    expect(leaking(folder)).toEqual([]);
    // The same words of a plain store are found: the search can find.
    const plain = fileStore(canary);
    closeStore(plain.store);
    expect(leaking(plain.folder)).toEqual(['register.isam']);
  });

  test('one bit anywhere is noticed: refused, or opened for reading and said', { timeout: 120_000 }, () => {
    const { folder, file, store, key } = sealedStore('Åska', 'Brand');
    closeStore(store);
    const bytes = readFileSync(file);
    const hurt = join(folder, 'skadad.isam');
    const pages = bytes.length / 4096;
    const places = [
      0,
      15,
      16,
      20,
      23,
      24,
      99,
      4064,
      4095,
      ...Array.from({ length: pages - 1 }, (_, n) => (n + 1) * 4096 + ((n * 1237) % 4096)),
    ];
    for (const place of places) {
      const changed = Buffer.from(bytes);
      changed[place]! ^= 1 << (place % 8);
      writeFileSync(hurt, changed);
      let seen: string;
      try {
        const opened = openStore(hurt, { key, check: true });
        seen = opened.damaged ? 'said' : 'SILENT';
        closeStore(opened);
      } catch (error) {
        seen = error instanceof AppError ? 'said' : String(error);
      }
      expect([place, seen]).toEqual([place, 'said']);
    }
  });

  test('two pages that have changed places are noticed', () => {
    const { folder, file, store, key } = sealedStore('Åska');
    closeStore(store);
    const bytes = readFileSync(file);
    const swapped = Buffer.concat([
      bytes.subarray(0, 4096),
      bytes.subarray(8192, 12_288),
      bytes.subarray(4096, 8192),
      bytes.subarray(12_288),
    ]);
    writeFileSync(join(folder, 'bytt.isam'), swapped);
    const opened = openStore(join(folder, 'bytt.isam'), { key, check: true });
    expect([opened.damaged, opened.readOnly]).toEqual([true, expect.stringMatching(/är skadat/)]);
    closeStore(opened);
  });
});

describe('turning encryption on, off and over to another key', () => {
  test('keeps every record and the history, and is written in it', () => {
    const { folder, file, store } = fileStore(canary, 'B');
    const head = headOf(store);
    const [first, second] = [aKey(), aKey()];
    const sealed = switchKey(store, first, who);
    expect(sealed.saved.head).toBe(head);
    expect(riskTitles(sealed.store)).toEqual(['B', canary]);
    addRisk(sealed.store, 'C');
    const changed = switchKey(sealed.store, second, who);
    const preview = (keys: readonly StoreKey[]) => previewRestore(changed.store, join(changed.saved.folder, changed.saved.name), keys);
    expect(needsKey(refusal(() => preview([])))).toBe(true);
    expect(preview([first]).newerEntries).toBe(1);
    closeStore(changed.store);
    expect(refusal(() => openStore(file, { key: first })).message).toMatch(/^Fel lösenfras/);
    const plain = switchKey(openStore(file, { key: second }), null, who);
    expect([riskTitles(plain.store), verify(plain.store).ok, firstBroken(plain.store)]).toEqual([['B', 'C', canary], true, null]);
    closeStore(plain.store);
    expect(ops(file, null)).toEqual(['encrypt', 'changeKey', 'decrypt']);
    expect(readdirSync(folder).toSorted()).toEqual(['register.isam', 'säkerhetskopior']);
  });

  test('is refused without a change while something is being written, and in memory', () => {
    const { store } = sealedStore('A');
    store.raw.exec('begin');
    expect(refusal(() => switchKey(store, aKey(), who)).code).toBe('LOCKED');
    store.raw.exec('rollback');
    expect(refusal(() => switchKey(createStore(':memory:'), aKey(), who)).message).toMatch(/bara i minnet/);
    expect(riskTitles(store)).toEqual(['A']);
    closeStore(store);
  });

  test('names what lies plain beside it', () => {
    const { folder, file, store } = fileStore('A');
    copyFileSync(file, join(folder, 'skadad-20261031T081500123Z-register.isam'));
    copyFileSync(file, join(folder, 'annat.isam'));
    expect(plainBeside(store)).toEqual([]);
    const { store: sealed } = switchKey(store, aKey(), who);
    copyFileSync(join(folder, 'annat.isam'), join(folder, 'räddad-20261031T081500123Z-register.isam'));
    expect(plainBeside(sealed).toSorted()).toEqual([
      'räddad-20261031T081500123Z-register.isam',
      'skadad-20261031T081500123Z-register.isam',
    ]);
    closeStore(sealed);
  });

  test('what a killed change of key left beside is gone after the next opening and the next backup', () => {
    const { folder, file, store, key } = sealedStore('A');
    const made = backUp(store);
    closeStore(store);
    writeFileSync(replacementOf(file), canary);
    writeFileSync(unfinishedCopy(made.folder, made.name), canary);
    const again = openStore(file, { key });
    backUp(again);
    closeStore(again);
    expect(leaking(folder)).toEqual([]);
  });

  test('takes the backups along, so that one passphrase opens all and none lies open', async () => {
    const { folder, store } = fileStore(canary);
    makeBackup(store, join(folder, 'säkerhetskopior'), '2026-01-01T08:00:00.000Z');
    const stranger = sealedStore('Annan');
    const foreign = backUp(stranger.store).name;
    copyFileSync(join(stranger.folder, 'säkerhetskopior', foreign), join(folder, 'säkerhetskopior', foreign));
    closeStore(stranger.store);
    const key = aKey();
    const sealed = switchKey(store, key, who);
    expect(leaking(folder)).toHaveLength(2);
    expect(otherBackups(sealed.store)).toHaveLength(3);
    const left = await followWithBackups(sealed.store, [null]);
    expect(left.map(({ name }) => name)).toEqual([foreign]);
    expect(leaking(folder)).toEqual([]);
    const restored = restoreInto(sealed.store, join(folder, 'säkerhetskopior', sealed.saved.name), who);
    expect(riskTitles(restored.store)).toEqual([canary]);
    closeStore(restored.store);
  });
});

describe('restoring', () => {
  test('a plain backup into an encrypted store leaves it encrypted', () => {
    const { file, store } = fileStore(canary);
    const key = aKey();
    const { store: sealed, saved } = switchKey(store, key, who);
    addRisk(sealed, 'C');
    const { store: restored } = restoreInto(sealed, join(saved.folder, saved.name), who);
    expect(riskTitles(restored)).toEqual([canary]);
    closeStore(restored);
    expect(readFileSync(file).includes(canary)).toBe(false);
    closeStore(openStore(file, { key }));
  });

  test('a backup of an earlier passphrase asks for it, and is restored under the present one', () => {
    const { file, store, key: old } = sealedStore('A');
    const { store: changed, saved } = switchKey(store, aKey(), who);
    const from = join(saved.folder, saved.name);
    const error = refusal(() => restoreInto(changed, from, who));
    expect([needsKey(error), error.message]).toEqual([true, expect.stringMatching(/annan lösenfras.*orört/)]);
    const { store: restored } = restoreInto(changed, from, { ...who, otherKeys: [old] });
    expect([riskTitles(restored), restored.key]).toEqual([['A'], changed.key]);
    closeStore(restored);
    closeStore(openStore(file, { key: changed.key }));
  });

  test('takes the place of a store whose beginning is gone, encrypted as it was', () => {
    const { file, store, key } = sealedStore('A');
    const made = backUp(store);
    closeStore(store);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0, 30, 2000));
    expect(refusal(() => openStore(file, { key })).message).toMatch(/^Fel lösenfras, eller så är filen .* skadad/);
    const kept = replaceDamaged(file, join(made.folder, made.name), { keys: [key] });
    expect(existsSync(kept!)).toBe(true);
    const again = openStore(file, { key });
    expect(riskTitles(again)).toEqual(['A']);
    closeStore(again);
  });
});

test('salvage reads around damaged pages into a store that is encrypted too', () => {
  const titles = Array.from({ length: 40 }, (_, n) => `${canary} ${n}`);
  const { folder, file, store, key } = sealedStore(...titles);
  const pageOfRisk = store.raw.prepare(`select rootpage from sqlite_schema where name = 'risk'`).pluck().get() as number;
  closeStore(store);
  const bytes = readFileSync(file);
  bytes.fill(0, (pageOfRisk - 1) * 4096, pageOfRisk * 4096);
  writeFileSync(file, bytes);
  const to = join(folder, 'räddad.isam');
  const report = salvage(file, to, 'isam', key);
  expect(report.isComplete).toBe(true);
  const saved = openStore(to, { key });
  expect(riskTitles(saved)).toEqual(titles.toSorted());
  closeStore(saved);
  expect(leaking(folder)).toEqual([]);
  expect(refusal(() => salvage(file, join(folder, 'utan.isam'), 'isam')).message).toMatch(/Ingenting i .* gick att läsa/);
  expect(() => inspect(to, [key])).not.toThrow();
});
