import { afterEach, expect, test } from 'vitest';
import { setLanguage } from '#shared/kit/language.ts';
import { figureText } from './FigureValue.tsx';

const main = (n: number, d?: number) => figureText(n, d).main;

afterEach(() => setLanguage('sv'));

test('a share is printed as in Word: a part is never 100 per cent, nothing out of nothing is a dash', () => {
  expect([main(999, 1000), main(1, 1000), main(0, 7), main(7, 7), main(0, 0), main(1200)]).toEqual([
    '99 %',
    '1 %',
    '0 %',
    '100 %',
    '–',
    '1\u00a0200',
  ]);
});

test('numbers stand as each language writes them', () => {
  expect(figureText(1500, 3000)).toEqual({ main: '50 %', rest: '1\u00a0500 av 3\u00a0000' });
  setLanguage('en');
  expect(figureText(1500, 3000)).toEqual({ main: '50%', rest: '1,500 of 3,000' });
});
