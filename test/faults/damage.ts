import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { switchKey } from '#db/backup/encrypt.ts';
import { salvage } from '#db/backup/salvage.ts';
import { save, write } from '#db/kit/write.ts';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { fileStore } from '../builders/file-store.ts';
import { presentKey, sealedKey } from './keys.ts';

export const damages = ['bit', 'sixteenBytes', 'zeroedPage', 'swappedPages', 'cutOff'] as const;
export type Damage = (typeof damages)[number];
/** `silent`: the report says that all is there and yet a row differs from what it was. `unreadable`: refused as a whole. */
export type DamageResult = {
  readonly damage: Damage;
  readonly trials: number;
  readonly rows: number;
  readonly back: number;
  readonly complete: number;
  readonly silent: number;
  readonly unreadable: number;
};

const page = 4096;
function hurt(bytes: Buffer, damage: Damage, random: () => number): Buffer {
  const pages = Math.floor(bytes.length / page);
  // The first page holds the header and the schema: without it there is no store, only a backup.
  const at = () => page * (1 + Math.floor(random() * (pages - 1)));
  const place = at() + Math.floor(random() * (page - 16));
  if (damage === 'bit') bytes[place]! ^= 1 << Math.floor(random() * 8);
  else if (damage === 'sixteenBytes') for (let n = 0; n < 16; n += 1) bytes[place + n] = Math.floor(random() * 256);
  else if (damage === 'zeroedPage') bytes.fill(0, place - (place % page), place - (place % page) + page);
  else if (damage === 'swappedPages') {
    const [a, b] = [at(), at()];
    const kept = Buffer.from(bytes.subarray(a, a + page));
    bytes.copy(bytes, a, b, b + page);
    kept.copy(bytes, b);
  } else return bytes.subarray(0, Math.floor(bytes.length * (0.5 + random() / 2)));
  return bytes;
}

type Rows = ReadonlyMap<string, string>;
function rowsIn(file: string): Rows {
  const store = openStore(file, { key: presentKey(file) });
  const rows = store.raw.prepare('select * from risk').all() as { id: string }[];
  closeStore(store);
  return new Map(rows.map((row) => [row.id, JSON.stringify(row)]));
}

/** Damages a store of 300 risks again and again, salvages it, and compares every row with what it was. */
export function damageTrials(damage: Damage, trials: number, random: () => number, sealed = false): DamageResult {
  const { folder, file, store: plain } = fileStore();
  const store = sealed ? switchKey(plain, sealedKey, { actor: 'isam' }).store : plain;
  write(store, { actor: 'isam' }, (tx) => {
    for (let n = 1; n <= 300; n += 1)
      save(tx, risk, { values: { title: `Risk ${n}`, cause: `Avbrott ${n} `.repeat(20), L: (n % 4) + 1, C: 2 } });
  });
  closeStore(store);
  const before = rowsIn(file);
  const result = { damage, trials, rows: 0, back: 0, complete: 0, silent: 0, unreadable: 0 };
  for (let trial = 0; trial < trials; trial += 1) {
    const [hurtFile, to] = [join(folder, 'skadad.isam'), join(folder, 'räddad.isam')];
    copyFileSync(file, hurtFile);
    writeFileSync(hurtFile, hurt(readFileSync(hurtFile), damage, random));
    result.rows += before.size;
    try {
      const { isComplete } = salvage(hurtFile, to, 'isam', store.key);
      const after = rowsIn(to);
      const same = [...before].filter(([id, row]) => after.get(id) === row).length;
      result.back += same;
      if (isComplete) result.complete += 1;
      if (isComplete && same < before.size) result.silent += 1;
    } catch {
      result.unreadable += 1;
    }
    rmSync(to, { force: true });
  }
  return result;
}
