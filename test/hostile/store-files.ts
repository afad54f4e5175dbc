import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { errorWords } from '#shared/i18n/errors.ts';
import { errorCodes } from '#shared/kit/errors.ts';
import { registers } from '#shared/registers/table.ts';
import { closeStore } from '#db/sqlite/open.ts';
import { newestVersion } from '#db/migrate.ts';
import { dispatch } from '#electron/api/dispatch.ts';
import { closedSession } from '#electron/api/handler.ts';
import { adopt, openChecked, openingFailure } from '#electron/api/open-checked.ts';
import { fileStore } from '../builders/file-store.ts';
import { randomFrom } from '../faults/power-cut.ts';
import type { HostileResult } from './dose.ts';

type Random = () => number;
const below = (random: Random, n: number): number => Math.floor(random() * n);
const noise = (random: Random, length: number): Buffer => Buffer.from(Array.from({ length }, () => below(random, 256)));

/** What an attacker writes by SQL. `sqlxte_`: becomes `sqlite_` byte by byte, a name that SQL gives nobody. */
const schemaTricks = [
  `create trigger spy after update on risk begin update risk set title = 'x' where id = new.id; end`,
  `create trigger sqlxte_spy after update on risk begin update risk set title = 'x' where id = new.id; end`,
  `create trigger sqlxte_stat1 after insert on risk begin delete from audit_payload; end`,
  `create view sqlxte_v as select * from risk`,
  `create view risk_list as select * from risk`,
  `create table sqlxte_stat1 (tbl, idx, stat, more)`,
  `create table extra (a, b generated always as (a || char(0)) stored)`,
  `create virtual table extra using fts5(body)`,
  `create index extra on risk (length(title))`,
  `create index sqlxte_autoindex_risk_9 on risk (title)`,
  `alter table risk add column extra text generated always as (upper(title)) virtual`,
  `alter table risk rename column title to heading`,
  `drop table record_link`,
] as const;

/** The schema is ours and what stands in it is not: JSON that is none, dates that are none, links to nothing, texts that no gateway cleaned. */
const contentTricks = [
  `insert into setting (key, value) values ('settings', 'inga inställningar') on conflict (key) do update set value = excluded.value`,
  `insert into setting (key, value) values ('settings', '{"riskModels":[],"views":{"risk":7},"__proto__":{"polluted":1}}') on conflict (key) do update set value = excluded.value`,
  `insert into setting (key, value) values ('settings', '${'['.repeat(50_000)}') on conflict (key) do update set value = excluded.value`,
  `update audit_payload set body = 'ingen historik'`,
  `update audit_payload set body = '7'`,
  `update audit_payload set body = '{"title":7}'`,
  `update audit_payload set body = '{"__proto__":["a","b"],"toString":["a","b"]}'`,
  `delete from audit_payload`,
  `update risk set title = char(0, 8238, 65534, 27) || '<script>', cause = cast(x'fffe80' as text)`,
  `update risk set "lastAssessed" = 'imorgon', "acceptedUntil" = '2026-02-30', "createdAt" = 'aldrig', model = 'ingen'`,
  `update risk set L = -9223372036854775807, C = 9223372036854775807, revision = 9223372036854775807`,
  `update risk set unit = 'ingen enhet', object = 'inget', status = 'assessed'`,
  `update record set register = 'riskerna', title = ''`,
  `update record set register = '__proto__'`,
  `insert into ref_counter (prefix, last) values ('R', 9223372036854775807) on conflict (prefix) do update set last = excluded.last`,
  `insert into import_source (key, mapping, "usedAt") values ('x', 'ingen', 'aldrig')`,
] as const;

/** A real store's bytes, changed as a colleague with bad intent or a broken stick would. */
const makers = {
  'random bytes': (_whole, random) => noise(random, below(random, 20_000)),
  'random bytes behind our own header': (whole, random) =>
    Buffer.concat([whole.subarray(0, 100), noise(random, 4096 * (1 + below(random, 4)) - 100)]),
  'random bytes that look encrypted': (_whole, random) =>
    Buffer.concat([noise(random, 16), Buffer.from('1000010120402020', 'hex'), noise(random, 8168)]),
  'one field of the header changed': (whole, random) => {
    noise(random, 4).copy(whole, [16, 18, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 64][below(random, 13)]);
    return whole;
  },
  'a page count beyond everything': (whole) => {
    whole.writeUInt32BE(0xffff_fffe, 28);
    return whole;
  },
  'another application id': (whole, random) => {
    whole.writeInt32BE(below(random, 2 ** 31), 68);
    return whole;
  },
  'another version': (whole, random) => {
    whole.writeInt32BE(
      [0, newestVersion + 1, -1, 2 ** 31 - 1, ...Array.from({ length: newestVersion - 1 }, (_, n) => n + 1)][
        below(random, 3 + newestVersion)
      ]!,
      60,
    );
    return whole;
  },
  'bytes strewn over it': (whole, random) => {
    for (let n = 0; n < 1 + below(random, 40); n += 1) whole[100 + below(random, whole.length - 100)] = below(random, 256);
    return whole;
  },
  'a page put in another’s place': (whole, random) => {
    const page = () => 4096 * (1 + below(random, whole.length / 4096 - 1));
    whole.copyWithin(page(), page(), page() + 4096);
    return whole;
  },
  'cut off': (whole, random) => whole.subarray(0, below(random, whole.length)),
  'longer than it says': (whole, random) => Buffer.concat([whole, noise(random, 1 + below(random, 9000))]),
} satisfies Record<string, (whole: Buffer, random: Random) => Buffer>;

function withTrick(file: string, trick: string): Buffer {
  const raw = new BetterSqlite3(file);
  raw.pragma('foreign_keys = OFF');
  raw.exec(trick);
  raw.close();
  return Buffer.from(readFileSync(file, 'latin1').replaceAll('sqlxte_', 'sqlite_'), 'latin1');
}

const sha = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

const questions = [
  ['store.info', {}],
  ['store.verify', {}],
  ['history.all', {}],
  ['figures.all', { asOf: '2026-10-31' }],
  ['search.all', { text: 'risk' }],
  ['records.save', { register: 'risk', values: { title: 'Ny', L: 2, C: 2 } }],
  ['history.undoable', {}],
  ['history.undo', {}],
  ['review.get', { year: 2026, asOf: '2026-10-31' }],
  ['documents.list', { asOf: '2026-10-31' }],
  ['due.all', { asOf: '2026-10-31', from: '2026-01-01', to: '2027-12-31' }],
  ['export.excel', { register: null, asOf: '2026-10-31' }],
  ...Object.keys(registers).map((register) => ['records.page', { register, asOf: '2026-10-31' }] as const),
] as const;

/** Opens as the program does and asks everything. Answers what is wrong with what then happened: nothing, or one line. */
async function wrongAfter(file: string, mustRefuse: boolean): Promise<string | undefined> {
  const before = sha(file);
  const session = closedSession(file, { actor: 'isam', demo: false });
  try {
    adopt(session, openChecked(file, null), false);
  } catch (error) {
    if (session.vault.open !== null) return 'refused and left open';
    const { code, message } = openingFailure(file, error);
    if (sha(file) !== before) return `refused and changed: ${message}`;
    return errorCodes.includes(code) && code !== 'INTERNAL' && message !== errorWords.dispatch.notOpened
      ? undefined
      : `no sentence of its own: ${String(error)}`;
  }
  try {
    if (mustRefuse) return 'opened';
    for (const [name, input] of questions) {
      const reply = await dispatch(session, name, input);
      if (!reply.ok && reply.error.code === 'INTERNAL') return `${name}: ${reply.error.code}`;
    }
    return undefined;
  } finally {
    closeStore(session.store);
  }
}

/** `times` files of every kind, opened and asked; then every trick with the schema. */
export async function hostileStoreFiles(times: number, seed: number): Promise<HostileResult> {
  const random = randomFrom(seed);
  const { folder, file, store } = fileStore('Avbrott', 'Felaktig behörighet', 'Åska');
  closeStore(store);
  const whole = readFileSync(file);
  const hostile = join(folder, 'fientlig.isam');
  const wrong: string[] = [];
  let runs = 0;
  const trial = async (kind: string, bytes: Buffer, mustRefuse: boolean): Promise<void> => {
    for (const side of ['', '-journal', '.öppen']) rmSync(hostile + side, { force: true });
    writeFileSync(hostile, bytes);
    runs += 1;
    const said = await wrongAfter(hostile, mustRefuse);
    if (said) wrong.push(`${kind} (nr ${runs}): ${said}`);
  };
  for (let n = 0; n < times; n += 1)
    for (const [kind, make] of Object.entries(makers))
      await trial(kind, make(Buffer.from(whole), random), /application id|random bytes/.test(kind));
  for (const [tricks, mustRefuse] of [
    [schemaTricks, true],
    [contentTricks, false],
  ] as const)
    for (const trick of tricks) {
      writeFileSync(hostile, whole);
      await trial(trick.slice(0, 150), withTrick(hostile, trick), mustRefuse);
    }
  return { runs, wrong };
}
