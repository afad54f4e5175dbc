import { beforeEach, expect, test, vi } from 'vitest';
import * as first from './draft-storage.ts';

type Kept = Record<string, unknown>;
/** Node has no localStorage that tests can rely on; this is what the browser's does: what is kept are its own properties. */
const storage = (): Kept =>
  Object.create({
    getItem(this: Kept, name: string): unknown {
      return Object.hasOwn(this, name) ? this[name] : null;
    },
    setItem(this: Kept, name: string, text: string): void {
      this[name] = text;
    },
    removeItem(this: Kept, name: string): void {
      delete this[name];
    },
  }) as Kept;
const key = (n: number): string => Buffer.alloc(32, n).toString('base64');
const name = 'parmen.utkast.risk.ny';
const text = '{"values":{"title":"Zzkanarie åäö"}}';
const kept = (): string => Object.values(localStorage).join('\n');

let drafts = first;
/** As when the page is loaded: nothing in memory. */
const reloaded = async (): Promise<void> => {
  vi.resetModules();
  drafts = await import('./draft-storage.ts');
};
beforeEach(async () => {
  vi.stubGlobal('localStorage', storage());
  await reloaded();
});

test('a draft of a plain register is kept as it is', async () => {
  await drafts.openDrafts(null);
  drafts.draftStorage.setItem(name, text);
  expect([localStorage.getItem(name), drafts.draftStorage.getItem(name)]).toEqual([text, text]);
});

test('a draft of an encrypted one is sealed, and comes back with the key alone', async () => {
  await drafts.openDrafts(key(1));
  drafts.draftStorage.setItem(name, text);
  await drafts.openDrafts(key(1));
  expect(kept()).not.toContain('Zzkanarie');
  drafts.closeDrafts();
  expect(drafts.draftStorage.getItem(name)).not.toContain('Zzkanarie');
  await reloaded();
  await drafts.openDrafts(key(2));
  expect(drafts.draftStorage.getItem(name)).toBe(null);
  await reloaded();
  await drafts.openDrafts(key(1));
  expect(drafts.draftStorage.getItem(name)).toBe(text);
});

test('what lay plain before the encryption is sealed, follows a change of key, and is plain again without', async () => {
  localStorage.setItem(name, text);
  localStorage.setItem('annat', 'orört');
  await drafts.openDrafts(key(1));
  expect(kept()).not.toContain('Zzkanarie');
  await drafts.openDrafts(key(2));
  await reloaded();
  await drafts.openDrafts(key(2));
  expect(drafts.draftStorage.getItem(name)).toBe(text);
  await drafts.openDrafts(null);
  expect([localStorage.getItem(name), localStorage.getItem('annat')]).toEqual([text, 'orört']);
});

test('a dropped draft stays dropped, however soon after it was kept', async () => {
  await drafts.openDrafts(key(1));
  drafts.draftStorage.setItem(name, text);
  drafts.draftStorage.removeItem(name);
  await drafts.openDrafts(key(1));
  expect([drafts.draftStorage.getItem(name), localStorage.getItem(name)]).toEqual([null, null]);
});
