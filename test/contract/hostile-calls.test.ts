import { anything, array, assert, asyncProperty, constantFrom, dictionary, oneof, string, type Arbitrary } from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { contract, type ProcedureName } from '#shared/contract/index.ts';
import { registers } from '#shared/registers/table.ts';
import { cleanText } from '#shared/kit/swedish.ts';
import { verify } from '#db/verify.ts';
import { createStore } from '#db/sqlite/open.ts';
import type { Store } from '#db/kit/store.ts';
import { dispatch } from '#electron/api/dispatch.ts';
import { openSession, type Session } from '#electron/api/handler.ts';

/** Another seed: HOSTILE_SEED=n; a longer dose: HOSTILE_RUNS=n. The name of the suite says which seed ran. */
const seed = Number(process.env['HOSTILE_SEED'] ?? Date.now() % 2 ** 31);
const runs = Number(process.env['HOSTILE_RUNS'] ?? 300);
const dose = { seed, numRuns: runs };
const codes = ['done', 'INVALID_INPUT', 'NOT_FOUND', 'CONFLICT', 'FORBIDDEN', 'LOCKED'];
const asOf = '2026-10-31';

/** Words of SQL, of the search language, of LIKE and of JavaScript's objects, and marks that a reader cannot see. */
const meta = constantFrom(
  ...'\' \'\' " "" ; -- /* */ % _ \\ * ^ ( ) : + - AND OR NOT NEAR( title: {a} [b] ? ?1 $a @a :a ` = \0 \u202e \u200b \u00ad 👩‍🚒 \ud800 Å é ß'.split(
    ' ',
  ),
  "'; drop table risk; --",
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  "=cmd|' /C calc'!A0",
  'x'.repeat(180),
);
const text: Arbitrary<string> = oneof(
  array(meta, { maxLength: 4 }).map((parts) => parts.join(' ')),
  string({ maxLength: 60 }),
).map((made) => made.slice(0, 200));
const value = oneof(
  anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSet: true }),
  dictionary(text, text),
  text,
);

let store: Store;
let session: Session;
beforeEach(() => {
  store = createStore(':memory:');
  session = openSession(store, { actor: 'isam', demo: false });
});
const entries = () => store.get<{ n: number }>(sql`select count(*) as n from audit`)!.n;

describe(`hostile calls (HOSTILE_SEED=${seed})`, () => {
  test('a value that the contract refuses is refused with a code, by every procedure, and changes nothing', async () => {
    const before = entries();
    const names = Object.keys(contract) as ProcedureName[];
    const calls = asyncProperty(constantFrom(...names), value, async (name, input) => {
      if (contract[name].input.safeParse(input).success) return;
      const reply = await dispatch(session, name, input);
      expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', message: expect.stringMatching(/\S/) } });
    });
    await assert(calls, { ...dose, numRuns: runs * 10 });
    expect(entries()).toBe(before);
  });

  test('a name that the contract does not hold is not found, whatever it is', async () => {
    const names = oneof(text, constantFrom('toString', '__proto__', 'hasOwnProperty', 'records', 'records.page '));
    const calls = asyncProperty(names, value, async (name, input) => {
      if (Object.hasOwn(contract, name)) return;
      expect(await dispatch(session, name, input)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    });
    await assert(calls, dose);
  });

  test('any text can be searched for and listed by: words are never a language', async () => {
    const calls = asyncProperty(text, constantFrom(...Object.keys(registers)), async (words, register) => {
      expect(await dispatch(session, 'search.all', { text: words })).toMatchObject({ ok: true });
      expect(await dispatch(session, 'records.options', { register, text: words })).toMatchObject({ ok: true });
      for (const filter of [
        { op: 'words', text: words },
        { op: 'in', field: 'status', values: [words] },
        { op: 'empty', field: words },
        { op: 'linked', link: words },
      ]) {
        const reply = await dispatch(session, 'records.page', { register, asOf, filter });
        expect(codes).toContain(reply.ok ? 'done' : reply.error.code);
      }
      for (const field of [words, '__proto__', 'id" or 1=1 --']) {
        const reply = await dispatch(session, 'records.page', { register, asOf, sort: [{ field: field.slice(0, 60) }] });
        expect(codes).toContain(reply.ok ? 'done' : reply.error.code);
      }
    });
    await assert(calls, dose);
  });

  test('a title of any text comes back as it is cleaned and nothing else, and the history chain holds it', async () => {
    const calls = asyncProperty(text, async (title) => {
      const saved = await dispatch(session, 'records.save', { register: 'risk', values: { title, L: 3, C: 3 } });
      const id = saved.ok ? (saved.data as { id: string }).id : '';
      const got = saved.ok ? await dispatch(session, 'records.get', { register: 'risk', id, asOf }) : saved;
      const refused = { ok: false, error: { code: 'INVALID_INPUT', issues: [{ field: 'title', code: 'REQUIRED' }] } };
      const clean = cleanText(title);
      expect(got).toMatchObject(clean === '' ? refused : { ok: true, data: { row: { title: clean } } });
    });
    await assert(calls, dose);
    expect(verify(store)).toMatchObject({ ok: true, brokenAt: null });
  });

  test('a filter nested too deep is refused, not a crash', async () => {
    for (const levels of [24, 500, 5_000, 100_000]) {
      let filter: unknown = { op: 'and', of: [] };
      for (let depth = 0; depth < levels; depth++) filter = { op: 'not', of: filter };
      const reply = await dispatch(session, 'records.page', { register: 'risk', asOf, filter });
      expect([levels, reply]).toMatchObject([levels, { ok: false, error: { code: 'INVALID_INPUT' } }]);
    }
  });
});
