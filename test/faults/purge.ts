import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import type { Patch } from '#shared/kit/rules.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { mayHaveRule } from '#shared/settings/retention.ts';
import { erase } from '#db/purge/erase.ts';
import { allRegisters, goingWith, pointers } from '#db/purge/going.ts';
import { dueRecords } from '#db/purge/proposals.ts';
import { purge } from '#db/purge/purge.ts';
import type { Store } from '#db/kit/store.ts';
import { save, write } from '#db/kit/write.ts';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { verify } from '#db/verify.ts';
import { canary, idsOf, putCanaries, purgeRules, wordsInFolder } from '../builders/canary.ts';
import { fileStore } from '../builders/file-store.ts';
import { presentKey } from './keys.ts';

const asOf = '2099-01-01';
const who = { actor: 'isam' };
const isNoCopy = (path: string): boolean => !path.includes('säkerhetskopior');

/** How many of the words stand in a store or beside it. */
const countIn = (folder: string, words: readonly string[]): number =>
  new Set(wordsInFolder(folder, words, isNoCopy).map((found) => found.split(': ')[1])).size;

/** Adds a risk that can be told by its bytes, and purges it. Answers the store that took the other's place. */
export function addAndPurge(store: Store): Store {
  purgeRules(store, 'risk');
  const title = canary(crypto.randomUUID().replaceAll('-', ''));
  const { id } = write(store, who, (tx) => save(tx, risk, { values: { title, cause: `${title} `.repeat(20) } }));
  return purge(store, [{ register: 'risk', id }], { ...who, asOf }).store;
}
/** Words of purged risks that still stand in a store or beside it, backups left out: those of risks that are there are no leftovers. */
export function leftovers(file: string): readonly string[] {
  const store = openStore(file, { key: presentKey(file) });
  const live = new Set(store.all<{ title: string }>(sql`select title from risk`).map(({ title }) => title));
  closeStore(store);
  const files = readdirSync(dirname(file), { withFileTypes: true }).filter((entry) => entry.isFile());
  const words = files.flatMap(
    ({ name }) =>
      readFileSync(join(dirname(file), name))
        .toString('latin1')
        .match(/zzkanarie[0-9a-f]{32}q/g) ?? [],
  );
  return [...new Set(words)].filter((word) => !live.has(word));
}

/**
 * `before`: words that stood in the files. `plain`: what a mere delete leaves of them, the control. `after`: what a purge leaves. `kept`:
 * words of the records that stay, before and after.
 */
export type EraseResult = {
  readonly registers: number;
  readonly records: number;
  readonly before: number;
  readonly plain: number;
  readonly after: number;
  readonly kept: readonly [before: number, after: number];
  readonly isSound: boolean;
};

/** Fills every text field of every register with words of its own, `rounds` times and once more, and erases all but that once. */
export function eraseTrial(rounds: number): EraseResult {
  const { folder, store, words, keptWords, due } = filled(rounds);
  const before = countIn(folder, words);
  const keptBefore = countIn(folder, keptWords);
  const done = purge(store, due, { ...who, asOf });
  const isSound = verify(done.store).ok;
  closeStore(done.store);
  return {
    registers: Object.keys(done.records).length,
    records: Object.values(done.records).reduce((sum, n) => sum + n, 0),
    before,
    plain: plainTrial(rounds),
    after: countIn(folder, words),
    kept: [keptBefore, countIn(folder, keptWords)],
    isSound,
  };
}
/** The same records deleted where they lie, as SQLite does it by itself. */
function plainTrial(rounds: number): number {
  const { folder, store, words, due } = filled(rounds);
  const going = goingWith(store, due);
  store.raw.pragma('secure_delete = 0');
  write(store, who, (tx) => erase(tx, going, []));
  closeStore(store);
  return countIn(folder, words);
}

function filled(rounds: number) {
  const { folder, store } = fileStore();
  const keptWords = fill(store, 'kvar');
  const kept = new Set(allRegisters.flatMap((register) => idsOf(store, register)));
  const words = Array.from({ length: rounds }, (_, n) => fill(store, String(n))).flat();
  purgeRules(store, ...allRegisters.filter(mayHaveRule).map(({ name }) => name));
  return { folder, store, words, keptWords, due: dueRecords(store, asOf).filter(({ id }) => !kept.has(id)) };
}
/** One record of every register, each belonging to those of its own round. */
function fill(store: Store, round: string): readonly string[] {
  const made = new Map<string, string>();
  return allRegisters.flatMap((register) => {
    const needed = pointers.filter(({ from, kind }) => from === register && kind !== 'loose');
    const base = Object.fromEntries(needed.flatMap(({ field, to }) => (made.has(to) ? [[field, made.get(to)!]] : []))) as Patch;
    const mark = `${register.name.toLowerCase()}x${round}x`;
    const reason = canary(`${mark}skäl`);
    const { id, canaries } = putCanaries(store, register, mark, { base, reason });
    made.set(register.name, id);
    return [...canaries, reason];
  });
}
