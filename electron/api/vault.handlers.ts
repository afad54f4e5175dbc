import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { vaultWords } from '#shared/i18n/vault.ts';
import { AppError } from '#shared/kit/errors.ts';
import { language } from '#shared/kit/language.ts';
import { followWithBackups, otherBackups, plainBeside } from '#db/backup/encrypt.ts';
import type { StoreKey } from '#db/crypto/key.ts';
import { saltOf } from '#db/sqlite/header.ts';
import { createStore } from '#db/sqlite/open.ts';
import { placesOf } from './backups.ts';
import type { HandlersOf, Session } from './handler.ts';
import { dropKept, keeperState, keepKey } from './kept-key.ts';
import { dropPending, lockStore } from './lock.ts';
import { keepMachineState, machineState } from './machine-state.ts';
import { begin, decrypt, finish } from './new-passphrase.ts';
import { adopt } from './open-checked.ts';
import { inTurn, keyOfSecret, restoreBehind, unlock } from './unlock.ts';

/** Opens drafts and nothing else: the key of the store cannot be had from it. */
const draftKeyOf = ({ key }: StoreKey): string => createHmac('sha256', key).update('utkast').digest('base64');

/** Keys of earlier backups out of what was typed, one for each salt. */
async function earlierKeys({ store }: Session, earlier: string): Promise<readonly StoreKey[]> {
  const salts = otherBackups(store, placesOf(store)).flatMap(({ folder, name }) => saltOf(join(folder, name)) ?? []);
  const different = salts.filter((salt, n) => salts.findIndex((other) => other.equals(salt)) === n);
  const keys: StoreKey[] = [];
  for (const salt of different) keys.push(await keyOfSecret(earlier, salt));
  return keys;
}

export const vaultHandlers: HandlersOf<'vault'> = {
  'vault.state': async ({ vault, demo }) => ({
    state: vault.open !== null ? 'open' : existsSync(vault.file) ? 'locked' : 'new',
    language: language(),
    fileName: basename(vault.file),
    demo,
    encrypted: vault.open === null ? existsSync(vault.file) : vault.open.key !== null,
    lockAfter: machineState(vault.file).lockAfter ?? null,
    keeper: await keeperState(vault),
    draftKey: vault.open?.key ? draftKeyOf(vault.open.key) : null,
  }),
  'vault.createPlain': (session) => {
    const { vault } = session;
    if (vault.open !== null || existsSync(vault.file)) throw new AppError('CONFLICT', vaultWords.refused.alreadyMade);
    dropPending(vault);
    adopt(session, createStore(vault.file), true);
    return null;
  },
  'vault.begin': (session, { passphrase, current }) => inTurn(session.vault, () => begin(session, passphrase, current)),
  'vault.finish': (session, { typed }) => inTurn(session.vault, () => finish(session, typed)),
  'vault.cancel': ({ vault }) => {
    dropPending(vault);
    return null;
  },
  'vault.decrypt': (session, { current }) => inTurn(session.vault, () => decrypt(session, current)),
  'vault.unlock': async (session, { secret, keep }) => {
    await inTurn(session.vault, () => unlock(session, secret, keep));
    return null;
  },
  'vault.restore': async (session, { secret }) => {
    await inTurn(session.vault, () => restoreBehind(session, secret));
    return null;
  },
  'vault.lock': (session, { because }) => {
    if (because === 'person' || machineState(session.vault.file).lockAfter !== undefined) lockStore(session);
    return null;
  },
  'vault.alive': ({ vault }) => {
    vault.lastAlive = Date.now();
    return null;
  },
  'vault.setLock': ({ vault }, { minutes }) => {
    if (!keepMachineState(vault.file, { lockAfter: minutes ?? undefined })) throw new AppError('STORE', vaultWords.refused.notKept);
    vault.lastAlive = Date.now();
    return null;
  },
  'vault.keep': async ({ vault, store }, { keep }) => {
    if (store.key === null) throw new AppError('CONFLICT', vaultWords.refused.notEncrypted);
    if (keep) await keepKey(vault, store.key);
    else dropKept(vault);
    return null;
  },
  'vault.otherBackups': ({ store }) => ({ left: otherBackups(store, placesOf(store)).map(({ name }) => name), beside: plainBeside(store) }),
  'vault.takeBackups': async (session, { earlier }) => {
    const keys = earlier === undefined ? [] : await earlierKeys(session, earlier);
    // Read after the wait: it may have been locked meanwhile.
    const { store } = session;
    const left = await followWithBackups(store, [store.key, ...keys], placesOf(store));
    return { left: left.map(({ name }) => name) };
  },
};
