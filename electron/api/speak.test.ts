import { afterEach, expect, test } from 'vitest';
import { defaultSettings, readSettings } from '#shared/settings/settings.ts';
import { setLanguage } from '#shared/kit/language.ts';
import type { Reply } from '#shared/contract/reply.ts';
import { createStore } from '#db/sqlite/open.ts';
import { dispatch } from './dispatch.ts';
import { openSession, type Session } from './handler.ts';

afterEach(() => setLanguage('sv'));
const session = (): Session => openSession(createStore(':memory:'), { actor: 'ISAM', demo: false });
const dataOf = <T>(reply: Reply): T => {
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.data as T;
};
const choose = async (of: Session, chosen: 'sv' | 'en') =>
  dataOf(await dispatch(of, 'settings.save', { settings: { ...defaultSettings, language: chosen } }));
const labelOf = async (of: Session): Promise<string | undefined> =>
  dataOf<readonly { readonly label: string }[]>(await dispatch(of, 'figures.all', { asOf: '2026-10-31' }))[0]?.label;

test('a saved language is spoken from the next call on, and is in the history', async () => {
  const one = session();
  const swedish = await labelOf(one);
  await choose(one, 'en');
  expect(await labelOf(one)).not.toBe(swedish);
  expect(dataOf(await dispatch(one, 'vault.state', {}))).toMatchObject({ language: 'en' });
  const changed = one.store.raw.prepare(`select body from audit_payload order by seq desc limit 1`).pluck().get();
  expect(String(changed)).toContain('"language":["sv","en"]');
  await choose(one, 'sv');
  expect(await labelOf(one)).toBe(swedish);
});

test('each register speaks its own language', async () => {
  const [swedish, english] = [session(), session()];
  await choose(english, 'en');
  const labels = [await labelOf(swedish), await labelOf(english), await labelOf(swedish)];
  expect(labels[0]).toBe(labels[2]);
  expect(labels[0]).not.toBe(labels[1]);
});

test('settings of an older program, without a language, are Swedish', () => {
  const { language: _, ...older } = defaultSettings;
  expect(readSettings({ ...older, countFiller: true })).toMatchObject({ language: 'sv', countFiller: true });
});
