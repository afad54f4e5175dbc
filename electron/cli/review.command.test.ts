import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportDocument } from '#shared/review/blocks.ts';
import { closeStore, createStore } from '#db/sqlite/open.ts';
import { review } from './review.command.ts';
import { UsageError } from './usage.ts';

let folder: string;
let store: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-'));
  store = join(folder, 'register.isam');
  closeStore(createStore(store));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const out = (name: string) => join(folder, name);
const run = (more: Parameters<typeof review>[0]) => review({ store, year: '2026', 'as-of': '2026-10-31', ...more });

describe('review on the command line', () => {
  it('writes the report as JSON and says what it wrote', async () => {
    const { output } = await run({ out: out('lg.json'), audience: 'public' });
    const document = JSON.parse(readFileSync(out('lg.json'), 'utf8')) as ReportDocument;
    expect(output).toEqual({
      out: out('lg.json'),
      chapters: document.chapters.length + document.appendices.length,
      bytes: readFileSync(out('lg.json')).byteLength,
    });
    expect([document.audience, document.properties.asOf]).toEqual(['public', '2026-10-31']);
  });

  it('writes a Word file over an old one and leaves nothing beside it', async () => {
    writeFileSync(out('lg.docx'), 'gammal');
    await run({ out: out('lg.docx'), 'page-numbers': 'none' });
    expect(readFileSync(out('lg.docx')).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }, 30_000);

  it.each([
    ['a year that is none', { year: '26', out: 'x.docx' }],
    ['no year', { year: undefined, out: 'x.docx' }],
    ['no file', {}],
    ['another kind of file', { out: 'x.pdf' }],
    ['an audience that is none', { out: 'x.docx', audience: 'alla' }],
    ['page numbers that are none', { out: 'x.docx', 'page-numbers': 'ja' }],
    ['a date that is not in the calendar', { out: 'x.docx', 'as-of': '2026-02-30' }],
  ])('does not understand %s', async (_, options) => {
    const call = async () => review({ store, year: '2026', ...options } as Parameters<typeof review>[0]);
    await expect(call()).rejects.toBeInstanceOf(UsageError);
  });

  it('refuses a folder that is not there and leaves the old file alone', async () => {
    await expect(run({ out: out('saknas/lg.json') })).rejects.toThrow('kan inte skrivas');
    expect(readdirSync(folder)).toEqual(['register.isam']);
  });
});
