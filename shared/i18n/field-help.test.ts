import { afterEach, expect, test } from 'vitest';
import { LANGUAGES, setLanguage } from '#shared/kit/language.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { registers } from '#shared/registers/table.ts';
import { helpOf, wordsOf } from './registers.ts';

afterEach(() => setLanguage('sv'));

test.each(LANGUAGES)('every field of every register has a help text, in %s', (language) => {
  setLanguage(language);
  const bare = Object.values<AnyRegister>(registers).flatMap(({ name, fields }) =>
    Object.keys(fields)
      .filter((field) => !helpOf(name, field))
      .map((field) => `${name}.${field}`),
  );
  expect(bare).toEqual([]);
});

test.each(LANGUAGES)('no help says only what the label says, in %s', (language) => {
  setLanguage(language);
  const bare = (text: string) => text.toLocaleLowerCase('sv').replaceAll(/[^\p{L}\p{N}]/gu, '');
  const empty = Object.values<AnyRegister>(registers).flatMap(({ name, fields }) =>
    Object.keys(fields).filter((field) => bare(helpOf(name, field) ?? '') === bare(wordsOf(name).fields[field] ?? '')),
  );
  expect(empty).toEqual([]);
});

test('a register’s own help goes before the common one', () => {
  expect(helpOf('rsaCycle', 'comment')).toBe('Det som gäller hela cykeln.');
  expect(helpOf('risk', 'unit')).toBe('Avdelningen som posten hör till.');
});
