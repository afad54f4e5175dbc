import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setLanguage } from '#shared/kit/language.ts';
import { readWorkbook } from './read-workbook.ts';
import { readInWorker } from './sheet-client.ts';
import { bookOf, firstSheet, refusalOf, text } from './sheet-fixtures.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'blad åäö '));
});
afterAll(() => rmSync(folder, { recursive: true }));
const stored = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

const large = bookOf({ sheets: ['<row><c><v>1</v></c><c t="str"><v>två</v></c></row>'.repeat(12_345), '<row><c><v>1</v></c></row>'] });
/** Busy for many seconds. */
const slow = bookOf({
  sheets: [Array.from({ length: 1_000_000 }, (_, row) => `<row><c><v>${(row * 7919) % 1_000_003}</v></c></row>`).join('')],
});

describe('reading in a worker', () => {
  it('gives the same workbook as reading here, from bytes and from a path', async () => {
    const here = await readWorkbook(large, 'Stor lista.xlsx');
    expect(await readInWorker({ bytes: large, fileName: 'Stor lista.xlsx' })).toEqual(here);
    expect(await readInWorker({ path: stored('Stor lista.xlsx', large) })).toEqual(here);
    expect(large.byteLength).toBeGreaterThan(0);
  });

  it('tells how many rows it has, rising to all', async () => {
    const seen: number[] = [];
    await readInWorker({ bytes: large, fileName: 'a.xlsx' }, { onProgress: ({ rows }) => seen.push(rows) });
    expect(seen.length).toBeGreaterThan(10);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(12_346);
  });

  it('passes the hints on', async () => {
    const book = await readInWorker({ bytes: text('Å,1'), fileName: 'a.csv', hints: { encoding: 'cp1252', delimiter: ',' } });
    expect(firstSheet(book).rows[0]?.cells).toEqual(['Ã…', '1']);
  });

  it('leaves the loop of this thread free', async () => {
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    await readInWorker({ bytes: large, fileName: 'a.xlsx' });
    clearInterval(timer);
    expect(longest).toBeLessThan(500);
  });

  it('reads several files at once', async () => {
    const books = await Promise.all([1, 2, 3].map((n) => readInWorker({ bytes: text(`a;b\n${n};x`), fileName: `${n}.csv` })));
    expect(books.map((book) => firstSheet(book).rows[1]?.cells[0])).toEqual(['1', '2', '3']);
  });
});

describe('refusals from a worker', () => {
  it('keep code and message', async () => {
    expect(await refusalOf(readInWorker({ bytes: text('<html>'), fileName: 'a.xls' }))).toBe('unsupported');
    await expect(readInWorker({ bytes: text(''), fileName: 'tom.csv' })).rejects.toThrow('Filen ”tom.csv” är tom.');
  });

  it('too little memory', async () => {
    expect(await refusalOf(readInWorker({ bytes: slow, fileName: 'a.xlsx' }, { memory: 8 }))).toBe('too_big');
  });

  it('too little time', async () => {
    expect(await refusalOf(readInWorker({ bytes: slow, fileName: 'a.xlsx' }, { timeout: 20 }))).toBe('too_big');
  });

  it('a missing file, a folder, and a file that is too large', async () => {
    expect(await refusalOf(readInWorker({ path: join(folder, 'saknas.xlsx') }))).toBe('unreadable');
    mkdirSync(join(folder, 'mapp.xlsx'));
    expect(await refusalOf(readInWorker({ path: join(folder, 'mapp.xlsx') }))).toBe('unreadable');
    const over = new Uint8Array(51 * 1024 * 1024);
    expect(await refusalOf(readInWorker({ path: stored('stor.csv', over) }))).toBe('too_big');
    expect(await refusalOf(readInWorker({ bytes: over, fileName: 'stor.csv' }))).toBe('too_big');
  });
});

describe('cancelling', () => {
  it('rejects with the reason, before and during', async () => {
    await expect(readInWorker({ bytes: slow, fileName: 'a.xlsx' }, { signal: AbortSignal.abort(new Error('redan')) })).rejects.toThrow(
      'redan',
    );
    const controller = new AbortController();
    const started = performance.now();
    const reading = readInWorker(
      { bytes: slow, fileName: 'a.xlsx' },
      { signal: controller.signal, onProgress: () => controller.abort(new Error('avbruten')) },
    );
    await expect(reading).rejects.toThrow('avbruten');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

it('a refusal speaks the language that is chosen where the file was given', async () => {
  setLanguage('en');
  try {
    await expect(readInWorker({ bytes: new Uint8Array(), fileName: 'list.xlsx' })).rejects.toThrow(/^The file “list.xlsx” is empty\./);
  } finally {
    setLanguage('sv');
  }
});
