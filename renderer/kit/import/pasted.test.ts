import { expect, test } from 'vitest';
import { isTable, keepPasted, pastedFile, takePasted } from './pasted.ts';

test.each([
  ['rows from Excel', 'Nr\tHändelse\r\nR-1\tFelskick\r\n', true],
  ['a cell alone', 'Felskick\r\n', false],
  ['a header row alone', 'Nr\tHändelse\r\n', false],
  ['lines of running text', 'En rad\noch en till', false],
])('%s', (_, text, is) => expect(isTable(text)).toBe(is));

test('what was pasted is taken once', () => {
  keepPasted('a\tb');
  expect([takePasted(), takePasted()]).toEqual(['a\tb', null]);
});

test('the pasted rows have the name of a text file', async () => {
  const file = pastedFile('å\tb');
  expect([file.name, await file.text()]).toEqual(['Urklipp.txt', 'å\tb']);
});
