import { describe, expect, test } from 'vitest';
import { hostileSeed, rounds } from './dose.ts';
import { hostileCalls } from './calls.ts';
import { hostileDocuments } from './documents.ts';
import { hostileRequests, slowRequest } from './host-requests.ts';
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

  test(
    'a request that no page of ours sends is turned away before any procedure, whatever is odd about it',
    { timeout: 60_000 },
    async () => {
      const { runs, wrong } = await hostileRequests(rounds(2), hostileSeed);
      expect(runs).toBeGreaterThan(40);
      expect(wrong).toEqual([]);
    },
  );

  test('a request that is sent a drop at a time is cut off', { timeout: 60_000 }, async () => {
    expect(await slowRequest()).toBeLessThan(8000);
  });

  test(
    'a call of the right shape with hostile content is answered with data or a code, and the register stays whole',
    { timeout: 120_000 },
    async () => {
      const { runs, wrong } = await hostileCalls(rounds(400), hostileSeed);
      expect(runs).toBeGreaterThan(150);
      expect(wrong).toEqual([]);
    },
  );

  test('hostile text is text in every document: Word, Excel, calendar', { timeout: 120_000 }, async () => {
    expect((await hostileDocuments(hostileSeed)).wrong).toEqual([]);
  });
});
