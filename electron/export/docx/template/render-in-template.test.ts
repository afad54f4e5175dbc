import validate from '@ooxml-tools/validate';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { heading, paragraph, report } from '../../../../test/docx/fixture-parts.ts';
import { EMPTY, NASTY_REPORT, RICH } from '../../../../test/docx/fixtures.ts';
import { letterhead, letterheadParts } from '../../../../test/docx/letterhead.ts';
import { all, attribute, parseXml, valueOf } from '../../../../test/docx/lint-xml.ts';
import { lint } from '../../../../test/docx/lint.ts';
import { crossReferences, headingsOf, partText, readText } from '../../../../test/docx/read-back.ts';
import { renderDocx } from '../render.ts';
import { checkTemplate } from './check-template.ts';
import { sampleTemplate } from './sample-template.ts';

const original = (part: string): string => strFromU8(letterheadParts()[part]!);
const inTemplate = (bytes: Uint8Array, document = RICH): Promise<Uint8Array> =>
  renderDocx(document, { pageNumbers: 'none', template: { name: 'mall.dotx', bytes } });
const withBody = (change: (xml: string) => string): Uint8Array =>
  letterhead({ 'word/document.xml': change(original('word/document.xml')) });
const partsLike = (bytes: Uint8Array, pattern: RegExp): string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([path, part]) => (pattern.test(path) ? [strFromU8(part)] : []));
const wordsIn = (xml: string): string =>
  all(parseXml(xml), 't')
    .map((node) => node.textContent ?? '')
    .join('');

let rich: Uint8Array;
beforeAll(async () => {
  rich = await renderDocx(RICH, { pageNumbers: 'estimate', template: { name: 'mall.dotx', bytes: letterhead() } });
}, 120_000);

describe('a review in a letterhead', () => {
  it('has no fault that the linter or Microsoft’s validator knows', async () => {
    expect(lint(rich)).toEqual([]);
    expect(await validate(rich, 'docx', 'Microsoft365')).toEqual([]);
  }, 60_000);

  it('keeps the letterhead: logo byte for byte, both headers, the link in the footer', () => {
    const parts = unzipSync(rich);
    expect(Buffer.compare(parts['word/media/image1.png']!, letterheadParts()['word/media/image1.png']!)).toBe(0);
    expect(
      partsLike(rich, /^word\/header/)
        .map(wordsIn)
        .join('\n'),
    ).toMatch(/LINDHAMRA STAD[\s\S]*Stadsledningskontoret/);
    expect(partText(rich, 'word/_rels/footer1.xml.rels')).toContain('https://lindhamra.example/');
    expect(parts['word/theme/theme1.xml']).toBeDefined();
  });

  it('says in every footer which state of the registers it tells of', () => {
    const footers = partsLike(rich, /^word\/footer[^/]*\.xml$/);
    expect(footers.length).toBeGreaterThanOrEqual(2);
    for (const footer of footers) expect(wordsIn(footer)).toContain(RICH.historyHead);
  });

  it('fills placeholders that Word has split, and leaves none', () => {
    const text = wordsIn(partText(rich, 'word/document.xml'));
    expect(text).toContain(RICH.title);
    expect(text).toContain(`Dnr: ${RICH.properties.registryNo}`);
    expect(text).not.toContain('{{');
  });

  it('has the same headings as without a template, and numbers its appendices', async () => {
    expect(headingsOf(rich)).toEqual(headingsOf(await renderDocx(RICH, { pageNumbers: 'none' })));
    expect(crossReferences(rich)).toEqual(crossReferences(await renderDocx(RICH, { pageNumbers: 'none' })));
  });

  it('has page numbers in its table of contents, upwards and within the document', () => {
    const rows = all(parseXml(partText(rich, 'word/document.xml')), 'p').filter((node) => /^TOC\d$/.test(valueOf(node, 'pStyle') ?? ''));
    const pages = rows.map((row) => Number(/(\d+)$/.exec(readText(row))?.[1]));
    expect(pages.length).toBe(headingsOf(rich).filter((text) => /^[123]:/.test(text)).length);
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
    expect(Math.min(...pages)).toBeGreaterThan(1);
  });

  it('has each style once, by name, with the template’s look and our missing ones', () => {
    const styles = all(parseXml(partText(rich, 'word/styles.xml')), 'style');
    const names = styles.map((style) => `${attribute(style, 'type')}:${valueOf(style, 'name')?.toLowerCase()}`);
    expect(names.length).toBe(new Set(names).size);
    expect(names.filter((name) => name.includes('footnote text')).length).toBeGreaterThan(0);
    const title = styles.find((style) => attribute(style, 'styleId') === 'Title');
    expect(attribute(title && all(title, 'sz')[0], 'val')).toBe('52');
    expect(names).toContain('paragraph:list bullet 2');
  });

  it('takes the template’s colour in table heads and charts', () => {
    expect(partText(rich, 'word/styles.xml')).toContain('w:fill="7A1F3D" w:themeFill="accent1"');
    expect(partText(rich, 'word/charts/chart1.xml')).toContain('7A1F3D');
    expect(partText(rich, 'word/charts/chart1.xml')).not.toContain('12355B');
  });

  it('lays the appendices down, with headers that reach their margin', () => {
    const sections = all(parseXml(partText(rich, 'word/document.xml')), 'sectPr');
    expect(sections.map((section) => attribute(all(section, 'pgSz')[0], 'orient'))).toEqual([null, 'landscape']);
    expect(partsLike(rich, /headerLiggande/).join('')).toMatch(/w:val="right" w:pos="13720"/);
  });

  it('tells its own properties, not the template’s', () => {
    expect(partText(rich, 'docProps/core.xml')).toContain(RICH.title);
    expect(partText(rich, 'docProps/core.xml')).not.toContain('Rapportmall');
    expect(partText(rich, 'docProps/custom.xml')).toContain(RICH.properties.registryNo!);
  });

  it('gives the same bytes again', async () => {
    const make = () => renderDocx(EMPTY, { pageNumbers: 'none', template: { name: 'mall.dotx', bytes: letterhead() } });
    expect(Buffer.compare(await make(), await make())).toBe(0);
  });
});

const ready = (xml: string): string =>
  xml.replace(
    /<w:sectPr[\s\S]*<\/w:sectPr>/,
    (section) =>
      `<w:p><w:pPr>${section}</w:pPr></w:p><w:p><w:r><w:t>{{ bilagor }}</w:t></w:r></w:p>${section.replace('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906" w:orient="landscape"')}`,
  );
const doubled = original('word/styles.xml').replace(
  '</w:styles>',
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Caption1"><w:name w:val="Caption"/></w:style></w:styles>',
);
const unnumbered = original('word/styles.xml').replace(/<w:numPr>(?:<w:ilvl w:val="\d"\/>)?<w:numId w:val="4"\/><\/w:numPr>/g, '');
const noFrames = (xml: string): string => xml.replace(/<w:(?:header|footer)Reference[^>]*\/>/g, '');

describe('other templates', () => {
  it.each([
    ['the sample', sampleTemplate],
    ['one with a section for appendices', async () => withBody(ready)],
    ['one without header and footer', async () => withBody(noFrames)],
    [
      'one with a single word in it',
      async () => withBody((xml) => xml.replace(/<w:body>[\s\S]*<\/w:body>/, '<w:body><w:p><w:r><w:t>Hej</w:t></w:r></w:p></w:body>')),
    ],
    ['one with two styles of one name', async () => letterhead({ 'word/styles.xml': doubled })],
    ['one whose headings have no numbers', async () => letterhead({ 'word/styles.xml': unnumbered })],
  ])('%s makes a sound document', async (_, make) => {
    const bytes = await make();
    for (const document of [RICH, { ...EMPTY, draft: false }, NASTY_REPORT]) expect(lint(await inTemplate(bytes, document))).toEqual([]);
  });

  it('marks a draft also where there is no header for the watermark', async () => {
    const made = await inTemplate(withBody(noFrames), { ...EMPTY, draft: true });
    expect(wordsIn(partText(made, 'word/document.xml'))).toContain('UTKAST');
    expect(partText(await inTemplate(letterhead(), { ...EMPTY, draft: true }), 'word/header2.xml')).toContain('string="UTKAST"');
    expect(partText(await inTemplate(letterhead(), { ...EMPTY, draft: false }), 'word/header2.xml')).not.toContain('UTKAST');
  });

  it('numbers headings itself where the template does not', async () => {
    const document = report({
      draft: false,
      chapters: [{ key: 'a', origin: 'manual', blocks: [heading('h', 1, 'Rubrik'), paragraph('Text')] }],
    });
    const numbered = (bytes: Uint8Array): number =>
      all(parseXml(partText(bytes, 'word/document.xml')), 'p').filter(
        (node) => valueOf(node, 'pStyle') === 'Heading1' && all(node, 'numId').length > 0,
      ).length;
    expect(numbered(await inTemplate(letterhead(), document))).toBe(0);
    expect(numbered(await inTemplate(letterhead({ 'word/styles.xml': unnumbered }), document))).toBe(1);
  });

  it('takes another accent where the first cannot carry white text', async () => {
    const pale = letterhead({ 'word/theme/theme1.xml': original('word/theme/theme1.xml').replace('7A1F3D', 'FFE08A') });
    expect(partText(await inTemplate(pale, EMPTY), 'word/styles.xml')).toContain('w:fill="2F6B4F" w:themeFill="accent2"');
  });

  it('leaves no empty page where a section waits for appendices that there are none of', async () => {
    const made = await inTemplate(withBody(ready), { ...EMPTY, appendices: [] });
    expect(all(parseXml(partText(made, 'word/document.xml')), 'sectPr').length).toBe(1);
  });

  it('is in the language of the report', async () => {
    expect(lint(await inTemplate(letterhead(), { ...RICH, language: 'en' }), 'en-GB')).toEqual([]);
  });
});

describe('the check', () => {
  it('has nothing to say against the sample', async () => {
    const check = await checkTemplate({ name: 'Exempelmall.dotx', bytes: await sampleTemplate() });
    expect(check).toMatchObject({ unknownPlaces: [], missingStyles: [], header: true, footer: true, pageNumber: true });
    expect(check.page).toEqual({ width: 210, height: 297, text: 160 });
  });

  it('tells of a placeholder that nothing fills, a page that is not A4, and what is not there', async () => {
    const bytes = withBody((xml) =>
      noFrames(xml).replace('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"').replace('{{undertitel}}', '{{handläggare}}'),
    );
    expect(await checkTemplate({ name: 'm.dotx', bytes })).toMatchObject({
      unknownPlaces: ['handläggare'],
      header: false,
      footer: false,
      page: { width: 216, height: 279 },
    });
  });
});
