import { afterEach, describe, expect, test } from 'vitest';
import { idsOf, purgeRules } from '../../test/builders/canary.ts';
import { fileStore } from '../../test/builders/file-store.ts';
import { setLanguage } from '#shared/kit/language.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { lastUndoable } from '#db/kit/commits.ts';
import { closeStore } from '#db/sqlite/open.ts';
import { dispatch } from './dispatch.ts';
import { openSession, type Session } from './handler.ts';

let session: Session;
function begin(...titles: readonly string[]): Session {
  const { store } = fileStore(...titles);
  purgeRules(store, 'risk');
  session = openSession(store, { actor: 'isam', demo: false });
  return session;
}
afterEach(() => {
  closeStore(session.store);
  setLanguage('sv');
});
const ask = async (name: string, input: unknown = {}): Promise<never> => {
  const reply = await dispatch(session, name, input);
  if (!reply.ok) throw new Error(`${reply.error.code} ${reply.error.message}`);
  return reply.data as never;
};
const chosen = (n: number) =>
  idsOf(session.store, risk)
    .slice(0, n)
    .map((id) => ({ register: 'risk', id }));

describe('purge over the wire', () => {
  test('proposes with reasons, says what goes and what stays, erases on the word and names the copies', async () => {
    begin('Ett', 'Två');
    expect(await ask('purge.copies')).toBeNull();
    expect(await ask('purge.proposals')).toMatchObject({
      total: 2,
      proposals: [
        { register: 'risk', years: 0, from: 'createdAt', decision: expect.stringContaining('§ 14'), along: { links: 0 }, hinders: {} },
        {},
      ],
    });
    const records = chosen(1);
    expect(await ask('purge.preview', { records })).toMatchObject({ records: { risk: 1 }, hinders: {}, reports: [], copies: 0 });
    const { saved } = (await ask('purge.run', { records, word: 'GALLRA' })) as { readonly saved: string };
    expect(idsOf(session.store, risk)).toHaveLength(1);
    expect(await ask('purge.copies')).toMatchObject({ backups: [{ name: saved }], beside: [] });
    expect(lastUndoable(session.store, { actor: 'isam', since: session.since })).toBeNull();
    expect(await ask('purge.removeCopies', { word: 'GALLRA' })).toEqual({ removed: 1 });
    expect(await ask('purge.copies')).toMatchObject({ backups: [] });
  });

  test.each(['', 'gallra', 'GALLRAT', 'DISPOSE'])('without the word, as typed "%s", nothing happens', async (word) => {
    begin('Ett');
    await expect(ask('purge.run', { records: chosen(1), word })).rejects.toThrow(
      /INVALID_INPUT Gallringen är inte bekräftad.*skriv GALLRA/,
    );
    await expect(ask('purge.removeCopies', { word })).rejects.toThrow(/INVALID_INPUT/);
    expect(idsOf(session.store, risk)).toHaveLength(1);
  });
});
