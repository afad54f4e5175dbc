import type { StoreKey } from '#db/crypto/key.ts';
import { keyFor } from '#db/sqlite/header.ts';

/** The key `n` of the fault tests, the same in every process. They need no passphrase behind them. */
const keyNumber = (n: number): StoreKey => ({ key: Buffer.alloc(32, n), salt: Buffer.alloc(16, n) });
/** What a store of the fault tests may be written with. */
export const faultKeys: readonly (StoreKey | null)[] = [null, keyNumber(1), keyNumber(2)];
export const sealedKey = faultKeys[1]!;

/** The key of a file as it lies there now. */
export const presentKey = (file: string): StoreKey | null => keyFor(file, faultKeys) ?? null;
export const nextKey = (key: StoreKey | null): StoreKey | null =>
  faultKeys[(faultKeys.findIndex((known) => known === key) + 1) % faultKeys.length]!;
