import { afterEach, describe, expect, test, vi } from 'vitest';
import { setLanguage } from '#shared/kit/language.ts';
import { pdfName, pdfOptions } from './pdf.ts';

vi.mock('electron', () => ({ dialog: {} }));
afterEach(() => setLanguage('sv'));

describe('a PDF', () => {
  test('is tagged and outlined, on A4 unless a page says otherwise', () => {
    expect(pdfOptions('x')).toMatchObject({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
    });
  });

  test('carries its title and page numbers, in the language chosen', () => {
    expect(pdfOptions('Ledningens genomgång 2026').footerTemplate).toContain('<span>Ledningens genomgång 2026</span>');
    expect(pdfOptions('x').footerTemplate).toContain('Sida <span class="pageNumber"></span> av <span class="totalPages"></span>');
    setLanguage('en');
    expect(pdfOptions('x').footerTemplate).toContain('Page <span class="pageNumber">');
  });

  test('takes a title as text, never as markup', () => {
    expect(pdfOptions('<img src=x> & co').footerTemplate).toContain('<span>&lt;img src=x&gt; &amp; co</span>');
  });
});

test.each([
  ['Ledningens genomgång 2026', 'Ledningens genomgång 2026.pdf'],
  ['../../etc/passwd', 'etc passwd.pdf'],
  ['Risk 3/4: "hög" <b>', 'Risk 3 4 hög b.pdf'],
  ['…', '….pdf'],
  ['', 'Säkerhetspärmen.pdf'],
  ['.'.repeat(5), 'Säkerhetspärmen.pdf'],
  ['a\u0000b\nc', 'a b c.pdf'],
  ['x'.repeat(300), `${'x'.repeat(120)}.pdf`],
])('the title %j is saved as %j', (title, name) => {
  expect(pdfName(title)).toBe(name);
});
