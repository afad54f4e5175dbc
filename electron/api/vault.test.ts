import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RecoverySheet } from '#shared/contract/vault.contract.ts';
import { backupFolder } from '#db/backup/names.ts';
import { backUp } from '#db/backup/policy.ts';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { fileStore, riskTitles, sealedStore } from '../../test/builders/file-store.ts';
import {
  caller,
  closed,
  isam,
  newFile,
  page,
  passphrase,
  risk,
  setPassphrase,
  stateOf,
  typedBack,
} from '../../test/builders/vault-calls.ts';
import { openSession } from './handler.ts';
import { lockIfIdle } from './lock.ts';

const canary = 'Zzkanarie';
const textOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'))
    .join('\n');

describe('a register that does not exist yet', () => {
  test('is made encrypted, but only when the recovery key has been kept', async () => {
    const file = newFile();
    const calls = caller(closed(file));
    const { ok, refused } = calls;
    expect(await stateOf(calls)).toMatchObject({ state: 'new', encrypted: false });
    expect(await refused('store.info')).toMatchObject({ code: 'LOCKED', message: expect.stringMatching(/inte skapat än/) });
    expect(await refused('vault.begin', { passphrase: 'hemligt' })).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringMatching(/för kort/),
    });
    expect(await refused('vault.finish', { typed: [] })).toMatchObject({ code: 'NOT_FOUND' });
    const sheet = await ok<RecoverySheet>('vault.begin', { passphrase });
    expect(await refused('vault.finish', { typed: ['0000', '0000'] })).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringMatching(/stämmer inte/),
    });
    expect(existsSync(file)).toBe(false);
    await ok('vault.finish', typedBack(sheet));
    expect(await stateOf(calls)).toMatchObject({ state: 'open', encrypted: true, draftKey: expect.stringMatching(/.{40}/) });
    await ok('records.save', risk(canary));
    await ok('vault.lock');
    expect(textOf(join(file, '..'))).not.toMatch(new RegExp(`${canary}|grön|${sheet.groups.join('')}`));
  });

  test('is made plain when that is chosen, and then has nothing to lock', async () => {
    const calls = caller(closed(newFile()));
    await calls.ok('vault.createPlain');
    expect(await stateOf(calls)).toMatchObject({ state: 'open', encrypted: false, draftKey: null });
    expect(await calls.refused('vault.lock')).toMatchObject({ code: 'CONFLICT' });
    expect(await calls.refused('vault.createPlain')).toMatchObject({ code: 'CONFLICT' });
  });
});

describe('locking', () => {
  test(
    'closes the file, wipes the key and answers nothing more; passphrase or recovery key opens it again',
    { timeout: 60_000 },
    async () => {
      const file = newFile();
      const session = closed(file);
      const calls = caller(session);
      const { ok, refused } = calls;
      const onPaper = await setPassphrase(calls, passphrase);
      await ok('records.save', risk('Åska'));
      const { key } = session.store;
      const spare = { key: Buffer.from(key!.key), salt: key!.salt };
      await ok('vault.lock');
      expect(key!.key.equals(Buffer.alloc(32))).toBe(true);
      expect(await stateOf(calls)).toMatchObject({ state: 'locked', encrypted: true, draftKey: null });
      for (const [name, input] of [
        ['records.page', page],
        ['store.info', {}],
        ['records.save', risk('B')],
        ['backup.now', {}],
      ] as const)
        expect(await refused(name, input)).toMatchObject({ code: 'LOCKED', issues: [{ field: 'store', code: 'sealed' }] });
      // The lock of the file has been given back.
      closeStore(openStore(file, { key: spare }));

      expect(await refused('vault.unlock', { secret: 'grön båt väntar ute i morgon' })).toMatchObject({
        code: 'LOCKED',
        message: expect.stringMatching(/^Fel lösenfras/),
      });
      const mistyped = onPaper.replace(/^./, onPaper.startsWith('A') ? 'B' : 'A');
      expect(await refused('vault.unlock', { secret: mistyped })).toMatchObject({ message: expect.stringMatching(/felskriven/) });
      await ok('vault.unlock', { secret: onPaper.toLowerCase() });
      expect(riskTitles(session.store)).toEqual(['Åska']);
      const told = session.store.raw
        .prepare(`select body from audit_payload p join audit a on a.seq = p.seq where a.op = 'failedUnlock'`)
        .pluck()
        .all();
      expect(told).toEqual(['{"attempts":[null,2]}']);
      expect(await ok<{ warnings: string[] }>('store.info')).toMatchObject({ warnings: [expect.stringMatching(/^2 misslyckade försök/)] });
      await ok('vault.lock');
      await ok('vault.unlock', { secret: passphrase.normalize('NFD') });
      expect(await ok('store.info')).toMatchObject({ warnings: [] });
      closeStore(session.store);
    },
  );

  test('is not opened, nor broken, by nothing, a megabyte, or something that is no text', async () => {
    const { file, store } = sealedStore('A');
    closeStore(store);
    const before = readFileSync(file);
    const { refused } = caller(closed(file));
    for (const secret of ['', 'x'.repeat(1_000_000), null, 7, ['åska']])
      expect(await refused('vault.unlock', { secret })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('comes by itself after so many minutes without a sign of life, and never while something is being written', async () => {
    const { store, key } = sealedStore('A');
    const session = openSession(store, isam);
    const { ok } = caller(session);
    const now = Date.now();
    const later = (minutes: number) => now + minutes * 60_000 + 1000;
    expect(lockIfIdle(session, later(1000))).toBe(false);
    await ok('vault.lock', { because: 'screen' });
    expect(store.raw.open).toBe(true);
    await ok('vault.setLock', { minutes: 10 });
    session.vault.lastAlive = now;
    expect(lockIfIdle(session, later(9))).toBe(false);
    store.raw.exec('begin');
    expect(lockIfIdle(session, later(10))).toBe(false);
    store.raw.exec('rollback');
    expect(lockIfIdle(session, later(10))).toBe(true);
    expect([store.raw.open, key.key.equals(Buffer.alloc(32))]).toEqual([false, true]);
    expect(lockIfIdle(session, later(20))).toBe(false);
  });
});

describe('a register that exists', () => {
  test('is encrypted, given another passphrase and made plain again, and its backups follow', { timeout: 60_000 }, async () => {
    const { folder, file, store } = fileStore(canary);
    backUp(store);
    const session = openSession(store, isam);
    const calls = caller(session);
    const { ok, refused } = calls;
    const firstOnPaper = await setPassphrase(calls, passphrase);
    expect(textOf(folder)).not.toContain(canary);
    expect(await ok('vault.otherBackups')).toEqual({ left: [], beside: [] });
    const other = 'tvättlina moln kaffe segel granit';
    expect(await refused('vault.begin', { passphrase: other, current: 'inte den rätta frasen' })).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ field: 'current', code: 'WRONG' }],
    });
    await setPassphrase(calls, other, firstOnPaper);
    await ok('vault.lock');
    expect(await refused('vault.unlock', { secret: passphrase })).toMatchObject({ code: 'LOCKED' });
    expect(await refused('vault.unlock', { secret: firstOnPaper })).toMatchObject({ code: 'LOCKED' });
    await ok('vault.unlock', { secret: other });
    const { backups } = await ok<{ backups: { name: string }[] }>('backup.list');
    expect(backups.length).toBeGreaterThan(2);
    for (const { name } of backups)
      expect(await ok('backup.preview', { name, place: 'main' })).toMatchObject({ counts: expect.any(Object) });
    expect(await refused('vault.decrypt', { current: passphrase })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await ok('vault.decrypt', { current: other })).toEqual({ left: [] });
    closeStore(session.store);
    const plain = openStore(file);
    expect(riskTitles(plain)).toEqual([canary]);
    closeStore(plain);
  });

  test('restores a backup of an earlier passphrase when that is given', { timeout: 60_000 }, async () => {
    const { file, store } = fileStore('A');
    const session = openSession(store, isam);
    const calls = caller(session);
    await setPassphrase(calls, passphrase);
    const old = await calls.ok<{ name: string }>('backup.now');
    const kept = readFileSync(join(backupFolder(file), old.name));
    await calls.ok('records.save', risk('B'));
    await setPassphrase(calls, 'tvättlina moln kaffe segel granit', passphrase);
    // As from a disk that was not connected when the passphrase was changed.
    writeFileSync(join(backupFolder(file), old.name), kept);
    expect(await calls.ok('vault.otherBackups')).toMatchObject({ left: [old.name] });
    expect(await calls.refused('backup.restore', { name: old.name })).toMatchObject({
      code: 'LOCKED',
      issues: [{ field: 'passphrase', code: 'REQUIRED' }],
    });
    await calls.ok('backup.restore', { name: old.name, earlier: passphrase });
    expect(riskTitles(session.store)).toEqual(['A']);
    expect(await calls.ok('vault.takeBackups', { earlier: passphrase })).toEqual({ left: [] });
    closeStore(session.store);
  });

  test(
    'with a damaged beginning and the right passphrase is said to be damaged, and the backup that holds takes its place',
    { timeout: 60_000 },
    async () => {
      const file = newFile();
      const first = closed(file);
      const calls = caller(first);
      await setPassphrase(calls, passphrase);
      await calls.ok('records.save', risk('A'));
      const { name } = await calls.ok<{ name: string }>('backup.now');
      await calls.ok('vault.lock');
      writeFileSync(file, readFileSync(file).fill(7, 100, 300));
      const error = await calls.refused('vault.unlock', { secret: passphrase });
      expect(error).toMatchObject({ code: 'STORE', message: expect.stringMatching(/^Lösenfrasen är rätt, men/) });
      expect(error.message).toContain(name);
      expect(await calls.refused('vault.unlock', { secret: 'en helt annan fras i dag' })).toMatchObject({ code: 'LOCKED' });
    },
  );
});
