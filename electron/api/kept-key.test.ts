import { describe, expect, test, vi } from 'vitest';
import type { RecoverySheet, VaultState } from '#shared/contract/vault.contract.ts';
import { closeStore } from '#db/sqlite/open.ts';
import { sealedStore } from '../../test/builders/file-store.ts';
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
import type { Keeper } from './keeper.ts';
import { keepMachineState, machineState } from './machine-state.ts';
import { startStoreWorker } from './store-client.ts';
import { unlockWithKept } from './unlock.ts';

/** The operating system's safe place, as Electron gives it. */
function fakeKeeper(backend: string | null = 'gnome_libsecret') {
  const fake = { backend, broken: false };
  const keeper: Keeper = {
    backend: () => Promise.resolve(fake.backend),
    wrap: (secret) => Promise.resolve(fake.broken ? null : Buffer.from(`${fake.backend}:${secret}`).toString('hex')),
    unwrap: (wrapped) => Promise.resolve(fake.broken ? null : Buffer.from(wrapped, 'hex').toString().split(':')[1]!),
  };
  return { fake, keeper };
}
describe('remembering on this computer', () => {
  test(
    'opens at the next start; a keyring that fails or is another asks for the passphrase and throws nothing away',
    { timeout: 60_000 },
    async () => {
      const file = newFile();
      const { fake, keeper } = fakeKeeper();
      const first = closed(file, keeper);
      const calls = caller(first);
      await setPassphrase(calls, passphrase);
      expect((await stateOf(calls)).keeper).toBe('able');
      await calls.ok('vault.keep', { keep: true });
      expect((await stateOf(calls)).keeper).toBe('kept');
      const wrapped = machineState(file).keptKey;
      await calls.ok('vault.lock');

      const again = closed(file, keeper);
      expect(await unlockWithKept(again)).toBe(true);
      await caller(again).ok('vault.lock');
      fake.broken = true;
      expect(await unlockWithKept(closed(file, keeper))).toBe(false);
      fake.broken = false;
      fake.backend = 'kwallet6';
      expect(await unlockWithKept(closed(file, keeper))).toBe(false);
      expect(machineState(file).keptKey).toEqual(wrapped);
      fake.backend = 'gnome_libsecret';
      const third = closed(file, keeper);
      expect(await unlockWithKept(third)).toBe(true);
      await setPassphrase(caller(third), 'tvättlina moln kaffe segel granit', passphrase);
      await caller(third).ok('vault.lock');
      const fourth = closed(file, keeper);
      expect(await unlockWithKept(fourth)).toBe(true);
      await caller(fourth).ok('vault.keep', { keep: false });
      await caller(fourth).ok('vault.lock');
      expect(await unlockWithKept(closed(file, keeper))).toBe(false);
    },
  );

  test('is refused where there is no safe place', async () => {
    const { store } = sealedStore('A');
    const calls = caller(openSession(store, isam));
    expect((await stateOf(calls)).keeper).toBe('none');
    expect(await calls.refused('vault.keep', { keep: true })).toMatchObject({
      code: 'STORE',
      message: expect.stringMatching(/inget säkert ställe/),
    });
    closeStore(store);
  });
});

describe('the thread that owns the store', () => {
  test('waits for the choice, for the passphrase, and asks the main thread for the kept key', { timeout: 60_000 }, async () => {
    const file = newFile();
    const { keeper } = fakeKeeper();
    const start = (more: object = {}) => startStoreWorker({ file, actor: 'isam', ...more }, () => {}, keeper);
    const state = async (client: Awaited<ReturnType<typeof start>>) =>
      ((await client.call('vault.state', {})) as { data: VaultState }).data.state;
    const first = await start({ ask: true });
    expect(await state(first)).toBe('new');
    expect(await first.call('records.page', page)).toMatchObject({ ok: false, error: { code: 'LOCKED' } });
    const begun = (await first.call('vault.begin', { passphrase })) as unknown as { data: RecoverySheet };
    expect(await first.call('vault.finish', typedBack(begun.data))).toMatchObject({ ok: true });
    expect(await first.call('records.save', risk('A'))).toMatchObject({ ok: true });
    await first.close();

    const second = await start();
    expect(await state(second)).toBe('locked');
    // Two at once are one after the other: the second finds it open.
    const both = await Promise.all([
      second.call('vault.unlock', { secret: passphrase, keep: true }),
      second.call('vault.unlock', { secret: passphrase }),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
    await second.close();

    const third = await start();
    expect(await state(third)).toBe('open');
    await third.close();
    const fourth = await startStoreWorker({ file, actor: 'isam', secret: passphrase });
    expect(await state(fourth)).toBe('open');
    await fourth.close();
    await expect(startStoreWorker({ file, actor: 'isam', secret: 'en annan fras som är lång' })).rejects.toThrow(/^Fel lösenfras/);
  });

  test('locks by itself when nobody has shown a sign of life', { timeout: 60_000 }, async () => {
    const file = newFile();
    const calls = caller(closed(file));
    await setPassphrase(calls, passphrase);
    await calls.ok('vault.lock');
    // A hundredth of a minute, which no person can choose.
    keepMachineState(file, { lockAfter: 0.01 });
    const client = await startStoreWorker({ file, actor: 'isam', secret: passphrase });
    const state = async () => ((await client.call('vault.state', {})) as { data: VaultState }).data.state;
    expect(await state()).toBe('open');
    await vi.waitUntil(async () => (await state()) === 'locked', { timeout: 20_000, interval: 200 });
    expect(await client.call('records.page', page)).toMatchObject({ ok: false, error: { code: 'LOCKED' } });
    await client.close();
  });
});
