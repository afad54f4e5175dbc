import { afterEach, expect, test } from 'vitest';
import { inLanguage, setLanguage } from '#shared/kit/language.ts';
import { englishOf, learnEnglish } from './english.ts';

const sv = { title: 'Risker', head: { rows: (n: number) => `${n} rader` } };
afterEach(() => setLanguage('sv'));

test('Words that are joined before English has been fetched are English afterwards', () => {
  const words = inLanguage(sv, englishOf('sampleEn', sv));
  const { head } = words;
  setLanguage('en');
  expect([words.title, head.rows(2)]).toEqual(['Risker', '2 rader']);
  learnEnglish({ sampleEn: { title: 'Risks', head: { rows: (n: number) => `${n} rows` } } });
  expect([words.title, head.rows(2)]).toEqual(['Risks', '2 rows']);
});
