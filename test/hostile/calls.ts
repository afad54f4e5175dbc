import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { contract, type ProcedureName } from '#shared/contract/index.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { outline } from '#shared/review/outline.ts';
import { settingsOf } from '#db/kit/settings.ts';
import type { Store } from '#db/kit/store.ts';
import { errorCodes } from '#shared/kit/errors.ts';
import { registers } from '#shared/registers/table.ts';
import { verify } from '#db/verify.ts';
import { closeStore } from '#db/sqlite/open.ts';
import { dispatch } from '#electron/api/dispatch.ts';
import { closedSession } from '#electron/api/handler.ts';
import { adopt } from '#electron/api/open-checked.ts';
import { fileStore } from '../builders/file-store.ts';
import { randomFrom } from '../faults/power-cut.ts';
import type { HostileResult } from './dose.ts';
import { fillWithHostileTexts, hostileValues } from './every-field.ts';
import { below, pick, sample, type Hints, type Random } from './sample.ts';
import { hostileTexts } from './texts.ts';

/** Seldom called: half a second of key derivation each, or a worker that makes a file. */
const slow: readonly string[] = [
  'vault.begin',
  'vault.decrypt',
  'vault.unlock',
  'vault.restore',
  'vault.takeBackups',
  'backup.preview',
  'backup.restore',
];
const isSlow = (name: string): boolean => slow.includes(name) || /export|adopt|^backup\.now$/.test(name);

/** Values that belong together: a register, one of its rows, its columns. */
function hints(store: Store, random: Random): Hints {
  const register = pick<AnyRegister>(random, Object.values(registers));
  const rows = store.all<{ id: string; revision: number }>(sql`select id, revision from ${sql.table(register.table)} limit 20`);
  const row = rows.length ? pick(random, rows) : { id: crypto.randomUUID(), revision: 1 };
  const columns = [
    ...Object.keys(register.fields),
    ...Object.keys(register.computed),
    ...Object.keys(register.flags),
    '__proto__',
    'toString',
  ];
  const commits = store.all<{ id: string }>(sql`select distinct "commitId" as id from audit order by seq desc limit 3`);
  const others = store.all<{ id: string }>(sql`select id from record limit 200`).map(({ id }) => id);
  const flags = Object.keys(register.flags);
  return {
    register: [register.name, register.name, register.name, '__proto__'],
    id: [row.id, row.id, crypto.randomUUID()],
    revision: [row.revision],
    reviewId: store.all<{ id: string }>(sql`select id from management_review limit 3`).map(({ id }) => id),
    commitId: commits.map(({ id }) => id),
    rows: [[row], rows.slice(0, 3)],
    values: [
      hostileValues(store, register, below(random, 50)),
      { [pick(random, columns)]: pick(random, hostileTexts) },
      { ['__proto__x']: 1 },
    ],
    target: [{ register: register.name, id: pick(random, [row.id, ...others]) }],
    chapter: chapterKeys,
    key: [...chapterKeys, '__proto__'],
    field: columns,
    by: [[pick(random, columns)], columns.slice(0, 2)],
    sum: [[pick(random, columns), pick(random, columns)]],
    link: [...Object.keys(register.links), 'toString'],
    columns: [columns.slice(0, 3), [...flags, 'id']],
    view: [
      { name: pick(random, hostileTexts).slice(0, 60), q: pick(random, hostileTexts), chips: [], filter: null, sort: null, columns: null },
    ],
    settings: [{ ...settingsOf(store), workingMethods: [pick(random, hostileTexts)] }, settingsOf(store)],
    asOf: ['2026-10-31', '0001-01-01', '9999-12-31'],
    year: [2026, 2025],
    from: ['2026-01-01', 2026, ...others.slice(0, 2)],
    to: ['2026-12-31', 2027, ...others.slice(0, 2)],
    format: ['json', 'json', 'json', 'docx'],
    limit: [1, 50],
    offset: [0, 2 ** 40],
    folder: [null],
    name: ['links', 'actions', ...hostileTexts],
  };
}
const chapterKeys = outline.map(({ key }) => key);

/**
 * Calls of the right shape with hostile content, in any order: each is answered with data or with a code and a sentence, never INTERNAL;
 * the register stays whole and nothing leaks into JavaScript's own objects.
 */
export async function hostileCalls(times: number, seed: number): Promise<HostileResult> {
  const random = randomFrom(seed);
  const { file, store } = fileStore();
  fillWithHostileTexts(store, 2, below(random, 50));
  const session = closedSession(file, { actor: 'isam', demo: false }, { patience: 0 });
  adopt(session, store, true);
  const names = Object.keys(contract) as ProcedureName[];
  const wrong: string[] = [];
  let fitting = 0;
  for (let run = 0; run < times; run += 1) {
    const name = pick(random, names);
    if (isSlow(name) && below(random, 20) > 0) continue;
    const input = sample(contract[name].input, { random, hints: session.vault.open === null ? {} : hints(session.store, random) });
    if (contract[name].input.safeParse(input).success) fitting += 1;
    const reply = await dispatch(session, name, input);
    const shape = JSON.stringify(reply);
    if (!isDeepStrictEqual(JSON.parse(shape), reply)) wrong.push(`call ${run}: ${name} answers what JSON cannot carry`);
    const isFine =
      reply.ok || (reply.error.code !== 'INTERNAL' && errorCodes.includes(reply.error.code) && /\S{3}/.test(reply.error.message));
    if (!isFine) wrong.push(`call ${run}: ${name} ${JSON.stringify(input).slice(0, 400)} → ${shape.slice(0, 200)}`);
    if ('polluted' in {}) wrong.push(`call ${run}: ${name} reaches JavaScript's own objects`);
  }
  if (session.vault.open !== null) {
    const verdict = verify(session.store);
    if (!verdict.ok) wrong.push(`afterwards the register is not whole: ${JSON.stringify(verdict)}`);
    closeStore(session.store);
  }
  return { runs: fitting, wrong };
}
