import { describe, expect, test } from 'vitest';
import { normalized, passphraseLack, passphraseStrength, suggestion, suggestionBytes } from './passphrase.ts';

describe('a passphrase', () => {
  test.each([
    ['', 'short'],
    ['hemligt123', 'short'],
    ['aaaaaaaaaaaaaaaaaaaa', 'simple'],
    ['ja ja ja ja ja ja', 'simple'],
    ['lösenord1234567890', 'simple'],
    ['en ko åt en ö', 'short'],
    ['säkerhetspärmen', 'simple'],
    ['grön båt väntar ute i dag', null],
    ['tvättlina7moln', null],
    ['åska över Lindhamra kajplats', null],
  ] as const)('"%s" lacks %s', (passphrase, lack) => {
    expect(passphraseLack(passphrase)).toBe(lack);
  });

  test('has strength only when nothing is lacking, and more of it when it is longer', () => {
    expect(passphraseStrength('hemligt123')).toBe(0);
    const short = passphraseStrength('tvättlina7moln');
    const long = passphraseStrength('tvättlina moln kaffe segel granit brevlåda kvast');
    expect(short).toBeGreaterThan(0);
    expect(long).toBeGreaterThan(short);
  });

  test('is the same however its letters were put together', () => {
    expect(normalized('o\u0308ra')).toBe(normalized('öra'));
  });
});

test('a suggestion holds six words that may be used, and every bit of what it was made from', () => {
  const made = suggestion(Uint8Array.from({ length: suggestionBytes }, (_, n) => n * 21));
  expect(made).toMatch(/^([a-z]{5}-){5}[a-z]{5}$/);
  expect(passphraseLack(made)).toBe(null);
  const all = new Set(Array.from({ length: 65_536 }, (_, n) => suggestion(Uint8Array.of(n >> 8, n & 255))));
  expect(all.size).toBe(65_536);
});
