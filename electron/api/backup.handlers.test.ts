import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BackupItem, BackupList, Salvaged } from '#shared/contract/backup.contract.ts';
import type { Reply } from '#shared/contract/reply.ts';
import type { StoreInfo } from '#shared/contract/store.contract.ts';
import { backupFolder } from '#db/backup/names.ts';
import { listBackups } from '#db/backup/make.ts';
import { backUp } from '#db/backup/policy.ts';
import { closeStore, createStore } from '#db/sqlite/open.ts';
import { addRisk, fileStore, temporaryFolder } from '../../test/builders/file-store.ts';
import { dispatch } from './dispatch.ts';
import { backUpIfDue } from './backups.ts';
import { openSession, type Session } from './handler.ts';
import { startStoreWorker } from './store-client.ts';

let session: Session;
beforeEach(() => {
  session = openSession(fileStore('A').store, { actor: 'isam', demo: false });
});
afterEach(() => closeStore(session.store));

const data = async <T>(reply: Promise<Reply>): Promise<T> => {
  const answer = await reply;
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.data as T;
};
const ask = <T>(name: string, input: unknown = {}) => data<T>(dispatch(session, name, input));
const refused = async (name: string, input: unknown) => {
  const reply = await dispatch(session, name, input);
  if (reply.ok) throw new Error(`${name} was not refused`);
  return reply.error;
};
const risks = async () => (await ask<{ total: number }>('records.page', { register: 'risk', asOf: '2026-10-31' })).total;

describe('backups over the contract', () => {
  test('now, listed, shown in the header; then previewed, restored, and work goes on in the restored store', async () => {
    expect((await ask<StoreInfo>('store.info')).backup).toBeNull();
    const made = await ask<BackupItem>('backup.now');
    expect(await ask<BackupList>('backup.list')).toMatchObject({ secondFolder: null, backups: [{ name: made.name, place: 'main' }] });
    expect((await ask<StoreInfo>('store.info')).backup).toEqual({ at: made.at, place: made.folder });
    addRisk(session.store, 'B');
    expect(await ask('backup.preview', { name: made.name })).toMatchObject({ counts: { risk: { now: 2, backup: 1 } }, newerEntries: 1 });
    expect(await risks()).toBe(2);
    const { saved } = await ask<{ saved: BackupItem }>('backup.restore', { name: made.name });
    expect(await risks()).toBe(1);
    expect((await ask<BackupList>('backup.list')).backups.map(({ name }) => name)).toContain(saved.name);
    await ask('records.save', { register: 'risk', values: { title: 'C' } });
    expect(await risks()).toBe(2);
  });

  test('a name that is none of the list is refused, so that no path comes in', async () => {
    for (const name of ['../register.isam', '/etc/passwd', 'register.isam'])
      expect(await refused('backup.restore', { name })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await risks()).toBe(1);
  });

  test('the second place gets its copies, is listed, and is missed with a sentence', async () => {
    const folder = temporaryFolder('andra-platsen');
    expect(await refused('backup.setSecond', { folder: join(folder, 'finns inte') })).toMatchObject({ code: 'INVALID_INPUT' });
    await ask('backup.setSecond', { folder });
    await ask('backup.now');
    expect((await ask<BackupList>('backup.list')).backups.map(({ place }) => place)).toEqual(['main', 'second']);
    renameSync(folder, `${folder}-borta`);
    writeFileSync(folder, '');
    const gone = await ask<{ warning: string | null }>('backup.now');
    expect(gone.warning).toMatch(/kunde inte|går inte/);
    expect((await ask<StoreInfo>('store.info')).warnings).toEqual([gone.warning]);
    rmSync(folder);
    expect((await ask<BackupList>('backup.list')).secondProblem).toMatch(/går inte att nå/);
    await ask('backup.setSecond', { folder: null });
    await ask('backup.now');
    expect((await ask<StoreInfo>('store.info')).warnings).toEqual([]);
  });

  test('a daily backup that fails is a warning and stops nothing', async () => {
    const { file } = session.store;
    writeFileSync(backupFolder(file), 'ingen mapp');
    backUpIfDue(session);
    expect((await ask<StoreInfo>('store.info')).warnings).toEqual([expect.stringMatching(/kunde inte göras/)]);
    await ask('records.save', { register: 'risk', values: { title: 'C' } });
    rmSync(backupFolder(file));
    backUpIfDue(session);
    expect((await ask<StoreInfo>('store.info')).warnings).toEqual([]);
    expect(listBackups(file, backupFolder(file))).toHaveLength(1);
  });
});

describe('the daily backup of the thread that owns the store', () => {
  test('is made at the end of the first day, not again the same day, and never for an empty register', async () => {
    const file = join(temporaryFolder('dagligen'), 'register.isam');
    closeStore(createStore(file));
    for (const work of [false, true, true]) {
      const client = await startStoreWorker({ file, actor: 'isam' });
      if (work) await client.call('records.save', { register: 'risk', values: { title: 'A' } });
      await client.close();
      const made = existsSync(backupFolder(file)) ? readdirSync(backupFolder(file)) : [];
      expect(made).toHaveLength(work ? 1 : 0);
    }
  });

  test('a damaged register opens for reading, names the newest backup that holds, and is restored with the damaged file kept', async () => {
    const { file, store } = fileStore('A', 'B');
    backUp(store);
    const later = backUp(store);
    const leaf = store.raw
      .prepare("select pageno from dbstat where name = 'sqlite_autoindex_risk_1' and pagetype = 'leaf'")
      .pluck()
      .get() as number;
    closeStore(store);
    writeFileSync(join(later.folder, later.name), 'trasig kopia'.repeat(100));
    const bytes = readFileSync(file);
    bytes.fill(0, (leaf - 1) * 4096, leaf * 4096);
    writeFileSync(file, bytes);
    const client = await startStoreWorker({ file, actor: 'isam' });
    const info = await data<StoreInfo>(client.call('store.info', {}));
    expect(info.readOnly).toMatch(/är skadat och öppnat bara för läsning/);
    const [good] = (await data<BackupList>(client.call('backup.list', {}))).backups.filter(({ name }) => name !== later.name);
    expect(info.warnings).toEqual([expect.stringContaining(good!.name)]);
    expect(await client.call('records.save', { register: 'risk', values: { title: 'C' } })).toMatchObject({
      ok: false,
      error: { code: 'STORE', message: info.readOnly },
    });
    expect(readFileSync(file)).toEqual(bytes);
    await data(client.call('backup.restore', { name: good!.name }));
    await data(client.call('records.save', { register: 'risk', values: { title: 'C' } }));
    const kept = readdirSync(join(file, '..')).filter((name) => name.startsWith('skadad-'));
    expect(kept).toHaveLength(1);
    expect(readFileSync(join(file, '..', kept[0]!))).toEqual(bytes);
    await client.close();
  });

  test('a damaged register is salvaged beside, and the new file takes its place with the damaged one kept', async () => {
    const { file, store } = fileStore('A', 'B');
    const leaf = store.raw.prepare("select pageno from dbstat where name = 'risk_by_unit' and pagetype = 'leaf'").pluck().get() as number;
    closeStore(store);
    const bytes = readFileSync(file);
    bytes.fill(0, (leaf - 1) * 4096, leaf * 4096);
    writeFileSync(file, bytes);
    const client = await startStoreWorker({ file, actor: 'isam' });
    const salvaged = await data<Salvaged>(client.call('backup.salvage', {}));
    expect(salvaged).toMatchObject({ isComplete: true, lines: expect.arrayContaining([expect.stringMatching(/^Risker: 2 av 2 lästa/)]) });
    expect(readFileSync(file)).toEqual(bytes);
    for (const name of ['../register.isam', 'register.isam', salvaged.name.replace('räddad-2', 'räddad-1')])
      expect(await client.call('backup.useSalvaged', { name })).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    await data(client.call('backup.useSalvaged', { name: salvaged.name }));
    expect((await data<StoreInfo>(client.call('store.info', {}))).readOnly).toBeNull();
    await data(client.call('records.save', { register: 'risk', values: { title: 'C' } }));
    const kept = readdirSync(join(file, '..')).filter((name) => name.startsWith('skadad-'));
    expect(kept.map((name) => readFileSync(join(file, '..', name)).equals(bytes))).toEqual([true]);
    expect(await client.call('backup.salvage', {})).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
    await client.close();
  });

  test('a register beyond opening is refused with the backup that can take its place', async () => {
    const { file, store } = fileStore('A');
    const made = backUp(store);
    closeStore(store);
    writeFileSync(file, Buffer.alloc(9000, 5));
    await expect(startStoreWorker({ file, actor: 'isam' })).rejects.toThrow(made.name);
  });

  test('a register whose history cannot be read is refused with the backup that can take its place', async () => {
    const { file, store } = fileStore('A');
    const made = backUp(store);
    const page = store.raw.prepare("select rootpage from sqlite_schema where name = 'audit'").pluck().get() as number;
    closeStore(store);
    const bytes = readFileSync(file);
    bytes.fill(0, (page - 1) * 4096, page * 4096);
    writeFileSync(file, bytes);
    await expect(startStoreWorker({ file, actor: 'isam' })).rejects.toThrow(made.name);
  });

  test('an older file than last time is told in store.info', async () => {
    const file = join(temporaryFolder('äldre'), 'register.isam');
    const work = async (title: string) => {
      const client = await startStoreWorker({ file, actor: 'isam' });
      const info = await data<StoreInfo>(client.call('store.info', {}));
      await client.call('records.save', { register: 'risk', values: { title } });
      await client.close();
      return info.warnings;
    };
    await work('A');
    expect(await work('B')).toEqual([]);
    mkdirSync(join(file, '..', 'undan'));
    renameSync(join(backupFolder(file), readdirSync(backupFolder(file))[0]!), file);
    expect(await work('C')).toEqual([expect.stringMatching(/inte en fortsättning/)]);
  });
});
