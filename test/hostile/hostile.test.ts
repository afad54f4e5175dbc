import { describe, expect, test } from 'vitest';
import { hostileSeed, rounds } from './dose.ts';
import { hostileStoreFiles } from './store-files.ts';

describe(`hostile input (HOSTILE_SEED=${hostileSeed})`, () => {
  test(
    'a hostile store file is refused with a sentence and stays as it is, or every question is answered',
    { timeout: 120_000 },
    async () => {
      const { runs, wrong } = await hostileStoreFiles(rounds(4), hostileSeed);
      expect(runs).toBeGreaterThan(20);
      expect(wrong).toEqual([]);
    },
  );
});
