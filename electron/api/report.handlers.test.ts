import { expect, test, describe } from 'vitest';
import { kindOfError, placesOf } from '#shared/kit/error-places.ts';
import { save, write } from '#db/kit/write.ts';
import { closeStore } from '#db/sqlite/open.ts';
import { registerNamed } from '#shared/registers/table.ts';
import { fileStore } from '../../test/builders/file-store.ts';
import { dispatch } from './dispatch.ts';
import { loggedErrors } from './error-log.ts';
import { openSession } from './handler.ts';

const canary = 'Kanariefågel Kanarsson';

async function reportOf(session: ReturnType<typeof openSession>): Promise<string> {
  const reply = await dispatch(session, 'report.read', { agent: 'Provläsare 1.0' });
  if (!reply.ok) throw new Error(reply.error.message);
  return (reply.data as { text: string }).text;
}

describe('an error report', () => {
  test('says version, system, state of the register and kinds of errors, and nothing that somebody has typed', async () => {
    const { store, file, folder } = fileStore(canary);
    write(store, { actor: canary }, (tx) => save(tx, registerNamed('supplier'), { values: { name: canary } }));
    const session = openSession(store, { actor: canary, demo: false });
    session.warnings.set('sync', `${canary} ligger i OneDrive`);
    // What nobody foresees: the ground goes away under a question that carries a name.
    store.raw.exec('alter table risk rename to risk_borta');
    const bad = await dispatch(session, 'records.page', { register: 'risk', filter: { op: 'words', text: canary }, asOf: '2026-10-31' });
    expect(bad.ok).toBe(false);
    store.raw.exec('alter table risk_borta rename to risk');
    const text = await reportOf(session);
    expect(text).toMatch(/^Felrapport från Säkerhetspärmen\n/);
    expect(text).toMatch(/Programmets version: \d+\.\d+\.\d+\n/);
    expect(text).toContain('Webbläsare: Provläsare 1.0');
    expect(text).toMatch(/Registret: 2 poster, \d+ MB, okrypterat\n/);
    expect(text).toContain('Varningar: ligger i en synkroniserad mapp\n');
    expect(text).toMatch(/Sqlite(E|e)rror|SQLITE_ERROR/i);
    expect(text).toMatch(/records\.page: 1 gång, senast \d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC/);
    expect(text).toMatch(/ {6}.*\.ts:\d+:\d+/);
    for (const secret of [canary, 'Kanarsson', folder, file, process.cwd()]) expect(text).not.toContain(secret);
    closeStore(store);
  });

  test('remembers what the page has told, also after the program has been started again', async () => {
    const { store, file } = fileStore();
    const session = openSession(store, { actor: 'isam', demo: false });
    await dispatch(session, 'report.note', { kind: 'TypeError', page: '/register/risk', places: ['save RecordPanel-x1.js:12:7'] });
    closeStore(store);
    expect(loggedErrors(file)).toMatchObject([{ where: '/register/risk', kind: 'TypeError', places: ['save RecordPanel-x1.js:12:7'] }]);
  });

  test.each([
    ['a sentence for a kind', { kind: 'Anna Andersson saknas', page: '/', places: [] }],
    ['what is open on the page', { kind: 'TypeError', page: '/register/risk?q=Anna', places: [] }],
    ['a message for a place', { kind: 'TypeError', page: '/', places: ['Anna Andersson: 19121212-1212'] }],
  ])('takes not %s', async (_what, note) => {
    const { store, file } = fileStore();
    const reply = await dispatch(openSession(store, { actor: 'isam', demo: false }), 'report.note', note);
    expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
    expect(loggedErrors(file)).toEqual([]);
    closeStore(store);
  });

  test('keeps the latest two hundred', async () => {
    const { store, file } = fileStore();
    const session = openSession(store, { actor: 'isam', demo: false });
    for (let n = 0; n < 203; n += 1) await dispatch(session, 'report.note', { kind: 'TypeError', page: '/', places: [`a.js:${n + 1}`] });
    const kept = loggedErrors(file);
    expect([kept.length, kept[0]?.places, kept.at(-1)?.places]).toEqual([200, ['a.js:4'], ['a.js:203']]);
    closeStore(store);
  });
});

describe('places of an error', () => {
  test.each([
    ['    at save (http://127.0.0.1:4711/assets/Panel-x1.js:12:7)', ['save Panel-x1.js:12:7']],
    ['    at async Object.run (file:///home/anna/app/dist/main/store.mjs:3:1)', ['Object.run store.mjs:3:1']],
    ['    at C:\\Users\\Anna Andersson\\app\\x.ts:9:2', ['x.ts:9:2']],
    ['    at new Store (/srv/å ä/open.ts:10:5)', ['Store open.ts:10:5']],
    ['TypeError: Anna Andersson 19121212-1212 is not a function', []],
  ])('%s', (line, places) => {
    expect(placesOf(`Error: Anna\n${line}`)).toEqual(places);
  });
  test('a thrown text has no name that could tell of anybody', () => {
    expect(kindOfError('Anna Andersson')).toBe('Thrown');
    expect(kindOfError(Object.assign(new Error('x'), { name: 'Anna Andersson' }))).toBe('Thrown');
  });
});
