import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { deriveKey, forgetKey, newKey } from './key.ts';
import { readRecoveryKey, recoveryGroups, recoveryKey } from './recovery-key.ts';

describe('the key out of a passphrase', () => {
  test('is the same for the same letters, and another for another salt', async () => {
    const salt = Buffer.alloc(16, 7);
    const [key, other, elsewhere] = await Promise.all([
      deriveKey('åska över sjön', salt),
      deriveKey('a\u030aska o\u0308ver sjo\u0308n', salt),
      newKey('åska över sjön'),
    ]);
    // Made with another program (Python's hashlib); another value would lock everybody out.
    expect(key.key.toString('hex')).toBe('3a5d0bee6002d74ddb05db51e13d20b381f27276cabb6ab62e4654f510fdadff');
    expect(other.key.equals(key.key)).toBe(true);
    expect(elsewhere.key.equals(key.key)).toBe(false);
    forgetKey(key);
    expect(key.key.equals(Buffer.alloc(32))).toBe(true);
  });
});

describe('a recovery key', () => {
  test('is read back from paper, however it is typed', () => {
    for (let n = 0; n < 50; n += 1) {
      const key = randomBytes(32);
      const groups = recoveryKey(key);
      expect(groups).toHaveLength(recoveryGroups);
      expect(groups.every((group) => /^[0-9A-HJKMNP-TV-Z]{4}$/.test(group))).toBe(true);
      const typed = groups.join(n % 2 ? ' - ' : ' ').toLowerCase();
      expect(readRecoveryKey(n % 3 ? typed : typed.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual(key);
    }
  });

  test('with one wrong letter, or one too few, is told from a passphrase', () => {
    const typed = recoveryKey(randomBytes(32)).join('-');
    const other = typed[5] === '7' ? '8' : '7';
    expect(readRecoveryKey(typed.slice(0, 5) + other + typed.slice(6))).toBe('wrong');
    expect(readRecoveryKey(typed.slice(0, -1))).toBe('wrong');
    expect(readRecoveryKey('grön båt väntar ute i dag')).toBe('none');
    expect(readRecoveryKey('')).toBe('none');
  });
});
