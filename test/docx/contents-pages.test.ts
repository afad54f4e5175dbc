import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '#electron/export/docx/render.ts';
import { manyRisks, paperOf } from './document-stores.ts';
import { all, parseXml } from './lint-xml.ts';
import { partText, readText } from './read-back.ts';

/** LibreOffice lays the file out by itself; where it or poppler is not installed there is nothing to hold the numbers against. */
const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
const folder = mkdtempSync(join(tmpdir(), 'contents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Text of each page as LibreOffice prints it. */
function pagesOf(bytes: Uint8Array): readonly string[] {
  const file = join(folder, 'genomgang.docx');
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { timeout: 120_000 });
  spawnSync('pdftotext', ['-layout', join(folder, 'genomgang.pdf'), join(folder, 'genomgang.txt')]);
  return readFileSync(join(folder, 'genomgang.txt'), 'utf8').split('\f');
}
const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The long dose has a list of many pages before the last appendices. */
const risks = process.env['DOCUMENTS_LONG'] === '1' ? 500 : 60;

describe.skipIf(!has('soffice') || !has('pdftotext'))(`the contents of a review with ${risks} risks`, () => {
  let rows: readonly (readonly [title: string, page: number])[];
  let pages: readonly string[];
  beforeAll(async () => {
    const bytes = await renderDocx(paperOf(manyRisks(risks), { kind: 'review', audience: 'internal' }), { pageNumbers: 'estimate' });
    rows = all(all(parseXml(partText(bytes, 'word/document.xml')), 'sdt')[0]!, 'p')
      .map(readText)
      .filter((row) => row.includes('\t'))
      .map((row) => [row.slice(0, row.lastIndexOf('\t')).split('\t').at(-1)!, Number(row.slice(row.lastIndexOf('\t') + 1))] as const);
    pages = pagesOf(bytes);
  }, 180_000);

  it('name the page on which LibreOffice prints each chapter and appendix', () => {
    expect(rows.length).toBeGreaterThan(30);
    expect(pages.length).toBeGreaterThan(risks / 15 + 15);
    const heads = pages.map((page) => page.split('\n').map(squeezed));
    const found = rows.map(([title, page]) => [
      title,
      page,
      // The contents name every chapter, too: they end before the first one.
      heads.findIndex((lines, index) => index >= 2 && lines.some((line) => line.replace(/^(?:[\d.]+|Bilaga [A-Z])\s/, '') === title)) + 1,
    ]);
    expect(found.filter(([, said, is]) => said !== is)).toEqual([]);
  });
});
