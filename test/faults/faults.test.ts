import { describe, expect, test } from 'vitest';
import { damages, damageTrials } from './damage.ts';
import { diskFull, fileSizeLimit, smallDisk } from './disk-full.ts';
import { newestVersion } from '#db/migrate.ts';
import { hasStrace, ioErrors } from './io-errors.ts';
import { migrationKills } from './migration.ts';
import { killLoop } from './kill.ts';
import { powerCuts, randomFrom } from './power-cut.ts';
import { eraseTrial } from './purge.ts';
import { bitFlips } from './sealed.ts';

// A short dose of `npm run faults`, which writes its numbers to docs/tillforlitlighet.md.
describe('a process that is killed', () => {
  test('while it saves loses nothing that it had said', { timeout: 120_000 }, async () => {
    const { said, lost, unsound } = await killLoop('save', 4);
    expect(said).toBeGreaterThan(0);
    expect([lost, unsound]).toEqual([0, []]);
  });

  test(
    'while it encrypts, changes the key and goes back to plain leaves a register that opens with one of the keys',
    {
      timeout: 120_000,
    },
    async () => {
      const { said, lost, unsound, partial } = await killLoop('rekey', 3);
      expect(said).toBeGreaterThan(0);
      expect([lost, unsound, partial]).toEqual([0, [], 0]);
    },
  );

  test('while it purges leaves the record or no byte of it', { timeout: 120_000 }, async () => {
    const { lost, unsound, partial, leftovers } = await killLoop('purge', 3);
    expect([leftovers, lost, unsound, partial]).toEqual([0, 0, [], 0]);
  });

  test.each(['backup', 'restore'] as const)('during a %s leaves whole files only', { timeout: 120_000 }, async (mode) => {
    const { lost, unsound, partial, backups } = await killLoop(mode, 3);
    expect(backups).toBeGreaterThan(0);
    expect([lost, unsound, partial]).toEqual([0, [], 0]);
  });
});

test(
  'a process that is killed while it changes the schema leaves one version or the other, and a backup',
  { timeout: 120_000 },
  async () => {
    const { kills, mixed, unsaved } = await migrationKills(1, Math.random, newestVersion - 1);
    expect(kills).toBe(1);
    expect([mixed, unsaved]).toEqual([[], 0]);
  },
);

describe.runIf(hasStrace())('a disk that fails', () => {
  test('a power cut loses nothing that was said; without flushing the same cuts do', { timeout: 120_000 }, () => {
    const safe = powerCuts({ saves: 2, every: 9 });
    expect(safe.said).toBe(2);
    expect(safe.states).toBeGreaterThan(40);
    expect([safe.losing, safe.unsound]).toEqual([0, []]);
    const control = powerCuts({ saves: 2, every: 9, weak: true });
    expect(control.losing).toBeGreaterThan(0);
  });

  test('a power cut while the key is changed leaves the one file or the other', { timeout: 120_000 }, () => {
    const { said, states, losing, unsound } = powerCuts({ saves: 1, every: 29, mode: 'rekey' });
    expect(said).toBe(1);
    expect(states).toBeGreaterThan(15);
    expect([losing, unsound]).toEqual([0, []]);
  });

  test('a power cut during a purge leaves the record or no byte of it', { timeout: 120_000 }, () => {
    const { said, states, losing, unsound, leftovers } = powerCuts({ saves: 1, every: 29, mode: 'purge' });
    expect(said).toBe(1);
    expect(states).toBeGreaterThan(15);
    expect([leftovers, losing, unsound]).toEqual([0, 0, []]);
  });

  test('a failed write, flush or delete is said, and what was said before and after is there', { timeout: 120_000 }, () => {
    const result = ioErrors(
      [
        { call: 'pwrite64', error: 'EIO' },
        { call: 'fdatasync', error: 'EIO' },
        { call: 'unlink', error: 'EIO' },
      ],
      [1, 4],
    );
    expect(result.hit).toBeGreaterThan(1);
    expect([result.lost, result.unsound]).toEqual([0, []]);
  });
});

const small = smallDisk(1);
small?.remove();
describe.runIf(small !== null)('a full disk', () => {
  test('ends every operation in a sentence, loses nothing and leaves nothing half made', { timeout: 60_000 }, async () => {
    const results = await diskFull();
    expect(results.map(({ operation }) => operation)).toEqual(['save', 'backup', 'restore', 'salvage']);
    for (const { message, isSound, lost, leftOver } of results) {
      expect(message).toMatch(/^Disken är (för )?full/);
      expect([isSound, lost, leftOver]).toEqual([true, 0, []]);
    }
  });
});

test.runIf(process.platform === 'linux')(
  'a file that may not grow: the save is refused, nothing that was said is lost',
  { timeout: 60_000 },
  () => {
    const { failures, said, lost, isSound } = fileSizeLimit();
    expect(failures).toBeGreaterThan(0);
    expect(said).toBeGreaterThan(0);
    expect([lost, isSound]).toEqual([0, true]);
  },
);

test.each(damages)('damage "%s": what comes back is right, or the report says that it is not', { timeout: 60_000 }, (damage) => {
  const { silent, unreadable, back, rows } = damageTrials(damage, 3, randomFrom(7));
  expect(silent).toBe(0);
  // Damage to the schema itself leaves nothing to read: then there is the backup.
  expect(unreadable).toBeLessThan(3);
  expect(back / rows).toBeGreaterThan(damage === 'cutOff' ? 0.2 : 0.6);
});

describe('an encrypted register', () => {
  test('with one bit changed, in any page, is refused or opened for reading, never taken for whole', { timeout: 60_000 }, () => {
    const { flips, silent } = bitFlips(1, randomFrom(11));
    expect(flips).toBeGreaterThan(100);
    expect(silent).toBe(0);
  });

  test.each(damages)('damage "%s": what comes back is right, or the report says that it is not', { timeout: 60_000 }, (damage) => {
    const { silent, back } = damageTrials(damage, 2, randomFrom(7), true);
    expect(silent).toBe(0);
    expect(back).toBeGreaterThan(0);
  });
});

test(
  'a purge of every register leaves no byte of any field or reason, and all of what is kept; a mere delete leaves some',
  { timeout: 120_000 },
  () => {
    const { registers, before, plain, after, kept, isSound } = eraseTrial(2);
    expect(registers).toBeGreaterThan(40);
    expect(before).toBeGreaterThan(500);
    expect([after, isSound]).toEqual([0, true]);
    expect(kept[1]).toBe(kept[0]);
    expect(plain).toBeGreaterThan(0);
  },
);
