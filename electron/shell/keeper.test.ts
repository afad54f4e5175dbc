import { beforeEach, expect, test, vi } from 'vitest';
import { systemKeeper } from './keeper.ts';

const safe = vi.hoisted(() => ({ available: true, name: 'gnome_libsecret' }));
vi.mock('electron', () => ({
  safeStorage: {
    isAsyncEncryptionAvailable: async () => safe.available,
    getSelectedStorageBackend: () => safe.name,
    encryptStringAsync: async (text: string) => Buffer.from(`wrapped ${text}`),
    decryptStringAsync: async (bytes: Buffer) => ({ result: bytes.toString().replace('wrapped ', ''), shouldReEncrypt: false }),
  },
}));
beforeEach(() => Object.assign(safe, { available: true, name: 'gnome_libsecret' }));

test('a secret comes back as it was given', async () => {
  const wrapped = await systemKeeper.wrap('hemligt');
  expect(wrapped).not.toContain('hemligt');
  expect(await systemKeeper.unwrap(wrapped!)).toBe('hemligt');
});

test.runIf(process.platform === 'linux').each(['basic_text', 'unknown'])('no keyring (%s) is no place for a key', async (name) => {
  expect(await systemKeeper.backend()).toBe('gnome_libsecret');
  safe.name = name;
  expect(await systemKeeper.backend()).toBe(null);
});

test('nor is a system that cannot', async () => {
  safe.available = false;
  expect(await systemKeeper.backend()).toBe(null);
});
