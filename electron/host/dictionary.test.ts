import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundledDictionary, putDictionary } from './dictionary.ts';

const source = bundledDictionary(['/nowhere', join(import.meta.dirname, '../../build/resources/dictionaries')]);

test('the Swedish dictionary is in the format that Chromium reads', () => {
  expect(
    readFileSync(source ?? '')
      .subarray(0, 4)
      .toString(),
  ).toBe('BDic');
  expect(bundledDictionary(['/nowhere'])).toBeUndefined();
});

test('a profile gets it once, and again when the program brings another one', () => {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  const target = join(profile, 'Dictionaries/sv-SE-3-0.bdic');
  putDictionary(source ?? '', profile);
  expect(readFileSync(target).length).toBeGreaterThan(1_000_000);
  writeFileSync(target, 'older');
  putDictionary(source ?? '', profile);
  expect(readFileSync(target).length).toBeGreaterThan(1_000_000);
});
