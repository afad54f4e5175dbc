import { expect, test } from 'vitest';
import { belowSets, systemLevels } from './system-level.ts';

const sets = [
  { object: 'lön', confidentiality: 3, integrity: 2, availability: 1 },
  { object: 'frånvaro', confidentiality: 3, integrity: 3, availability: null },
];

test('a system is as high as the highest of its information sets, aspect by aspect, and it is said which', () => {
  expect(systemLevels(sets)).toEqual([
    { aspect: 'confidentiality', level: 3, objects: ['lön', 'frånvaro'] },
    { aspect: 'integrity', level: 3, objects: ['frånvaro'] },
    { aspect: 'availability', level: 1, objects: ['lön'] },
  ]);
  expect(systemLevels([])).toEqual([]);
});

test('a classification below its sets is pointed out, one that is not classified yet is not', () => {
  expect(belowSets({ confidentiality: 3, integrity: 2, availability: null }, systemLevels(sets)).map(({ aspect }) => aspect)).toEqual([
    'integrity',
  ]);
});
