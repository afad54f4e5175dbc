import { powerMonitor, safeStorage } from 'electron';
import type { Keeper } from '#electron/api/keeper.ts';
import type { StoreClient } from '#electron/api/store-client.ts';

/** Linux without a keyring: what it "encrypts" anybody can read. Refused rather than called safe (RELIABILITY.md 5). */
const unsafe: readonly string[] = ['basic_text', 'unknown'];

/** The operating system's own place for secrets. Protects against other users of the machine, not against other programs of the same one. */
export const systemKeeper: Keeper = {
  backend: async () => {
    if (!(await safeStorage.isAsyncEncryptionAvailable())) return null;
    const name = process.platform === 'linux' ? safeStorage.getSelectedStorageBackend() : process.platform;
    return unsafe.includes(name) ? null : name;
  },
  wrap: async (secret) => (await safeStorage.encryptStringAsync(secret)).toString('base64'),
  unwrap: async (wrapped) => (await safeStorage.decryptStringAsync(Buffer.from(wrapped, 'base64'))).result,
};

/** Whoever locks the computer locks the register too, when it locks by itself at all. */
export function lockWithScreen(store: StoreClient): void {
  powerMonitor.on('lock-screen', () => void store.call('vault.lock', { because: 'screen' }));
}
