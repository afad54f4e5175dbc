import validate from '@ooxml-tools/validate';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportDocument } from '#shared/review/blocks.ts';
import { heading, matrix, paragraph, report, table } from '../../../test/docx/fixture-parts.ts';
import { COMPLETION, INCIDENTS, LEVELS, STATUS } from '../../../test/docx/fixture-charts.ts';
import { EMPTY, LARGE, NASTY_REPORT, RICH } from '../../../test/docx/fixtures.ts';
import { all, attribute, childrenNamed, parseXml, valueOf } from '../../../test/docx/lint-xml.ts';
import { lint } from '../../../test/docx/lint.ts';
import {
  bodyOf,
  cellsOf,
  chartSeries,
  crossReferences,
  hasRepeatedHeader,
  headingsOf,
  partText,
  readText,
  tableNamed,
  tablesOf,
} from '../../../test/docx/read-back.ts';
import { renderDocx } from './render.ts';

const FIXTURES: Readonly<Record<string, ReportDocument>> = { rich: RICH, empty: EMPTY, large: LARGE, nasty: NASTY_REPORT };
const files = new Map<string, Uint8Array>();
const file = (name: string): Uint8Array => files.get(name) ?? new Uint8Array();
const quick = (document: ReportDocument): Promise<Uint8Array> => renderDocx(document, { pageNumbers: 'none' });
const chapter = (...blocks: ReportDocument['chapters'][number]['blocks']): ReportDocument =>
  report({ draft: false, chapters: [{ key: 'a', origin: 'manual', blocks }] });

const sourced = (source: string) =>
  chapter(heading('h', 1, 'Rubrik'), table({ id: 't', caption: 'Risker', columns: ['Nr:1'], rows: [['1']], source }));

const gapsOf = (bytes: Uint8Array) =>
  bodyOf(bytes)
    .map(readText)
    .filter((text) => text.includes('december är inte klart'));

const watermarks = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).filter(
    ([part, content]) => part.startsWith('word/header') && strFromU8(content).includes('string="UTKAST"'),
  ).length;

beforeAll(async () => {
  for (const [name, document] of Object.entries(FIXTURES)) files.set(name, await renderDocx(document, { pageNumbers: 'estimate' }));
}, 60_000);

describe('the file', () => {
  it.each(Object.keys(FIXTURES))('has no fault that the linter knows: %s', (name) => {
    expect(lint(file(name))).toEqual([]);
  });

  it.each(['rich', 'nasty'])(
    'is valid Open XML: %s',
    async (name) => {
      expect(await validate(file(name), 'docx', 'Microsoft365')).toEqual([]);
    },
    60_000,
  );

  it('is the same byte for byte when the same report is rendered again', async () => {
    expect(Buffer.compare(await renderDocx(RICH, { pageNumbers: 'estimate' }), file('rich'))).toBe(0);
  }, 30_000);

  it('carries the report’s properties and no date of its own', () => {
    const core = partText(file('rich'), 'docProps/core.xml');
    expect(core).toContain('<dc:title>Ledningens genomgång 2025</dc:title>');
    expect(core).toContain('<cp:lastModifiedBy>Informationssäkerhetssamordnare</cp:lastModifiedBy>');
    expect([...core.matchAll(/<dcterms:[^>]*>([^<]*)</g)].map((match) => match[1])).toEqual([
      '2026-01-20T09:00:00Z',
      '2026-01-20T09:00:00Z',
    ]);
    expect(core).toContain('<cp:keywords>informationssäkerhet, ledningens genomgång, dataskydd</cp:keywords>');
    expect(core).toContain('<dc:subject>Ledningens genomgång av informationssäkerhet</dc:subject>');
    const custom = partText(file('rich'), 'docProps/custom.xml');
    const values = [...custom.matchAll(/name="([^"]*)"[^>]*><vt:lpwstr>([^<]*)</g)].map((match) => [match[1], match[2]]);
    expect(values).toEqual([
      ['Diarienummer', 'SN 2025/418'],
      ['Datauttag', '2025-12-31'],
      ['Mottagarkrets', 'Intern'],
    ]);
    expect(partText(file('rich'), 'docProps/app.xml')).toContain('<Company>Lindhamra stad</Company>');
  });

  it('has no registry number property when the report has none', () => {
    expect(partText(file('empty'), 'docProps/custom.xml')).not.toContain('Diarienummer');
  });
});

describe('headings and contents', () => {
  it('reads back every heading on its level, in order', () => {
    const parts = [...RICH.chapters, ...RICH.appendices].flatMap((part) => part.blocks);
    const wanted = parts.flatMap((block) => (block.kind === 'heading' ? [`${block.level}:${block.text}`] : []));
    expect(headingsOf(file('rich'))).toEqual(wanted);
  });

  it('takes unnumbered headings out of the list and puts appendices in their own', () => {
    const paragraphs = bodyOf(file('rich')).filter((node) => valueOf(node, 'pStyle') === 'Heading1');
    const lists = new Map(paragraphs.map((node) => [readText(node), valueOf(node, 'numId')]));
    expect(lists.get('Sammanfattning')).toBe('0');
    expect(lists.get('Beslut')).toBeNull();
    expect(lists.get('Riskregister')).toMatch(/^[1-9]/);
    expect(partText(file('rich'), 'word/numbering.xml')).toContain('w:val="Bilaga %1"');
  });

  it('fills the contents with numbers and pages, and asks no question on opening', () => {
    const contents = all(parseXml(partText(file('rich'), 'word/document.xml')), 'sdt')[0]!;
    const rows = all(contents, 'p')
      .map(readText)
      .filter((text) => text !== '');
    expect(rows[0]).toMatch(/^Sammanfattning\t3$/);
    expect(rows).toContainEqual(expect.stringMatching(/^1\.2\tSamlad riskbild\t\d+$/));
    expect(rows.at(-1)).toMatch(/^Bilaga B\tInformationsklassningar\t\d+$/);
    expect(partText(file('rich'), 'word/document.xml')).not.toContain('w:dirty="true"');
    expect(partText(file('rich'), 'word/settings.xml')).not.toContain('updateFields');
  });

  it('fills the contents without pages when no estimate is wanted', async () => {
    const contents = all(parseXml(partText(await quick(RICH), 'word/document.xml')), 'sdt')[0]!;
    const rows = all(contents, 'p')
      .map(readText)
      .filter((text) => text !== '');
    expect(rows.slice(0, 3)).toEqual(['Sammanfattning\t', 'Förslag till beslut\t', '1\tLedningssystem för informationssäkerhet\t']);
  });
});

describe('tables', () => {
  it('prints every cell of a table', () => {
    const cells = cellsOf(tableNamed(file('rich'), 'Klassade objekt per skyddsnivå'));
    expect(cells[0]).toEqual(['Aspekt', 'Nivå 0', 'Nivå 1', 'Nivå 2', 'Nivå 3', 'Summa']);
    expect(cells.at(-1)).toEqual(['Alla aspekter', '10', '43', '47', '32', '132']);
    expect(cellsOf(tableNamed(file('large'), 'Riskregister'))).toHaveLength(301);
  });

  it('repeats the header row of every table that has one', () => {
    const tables = tablesOf(file('large')).filter((node) => ['1', 'true'].includes(attribute(all(node, 'tblLook')[0], 'firstRow') ?? ''));
    expect(tables.length).toBeGreaterThan(5);
    expect(tables.filter((node) => !hasRepeatedHeader(node))).toEqual([]);
  });

  it('aligns numbers to the right, in head and body', () => {
    const [head, first] = childrenNamed(tableNamed(file('rich'), 'Klassade objekt per skyddsnivå'), 'tr').map((row) =>
      childrenNamed(row, 'tc').map((cell) => valueOf(cell, 'jc')),
    );
    expect(head).toEqual(['left', 'right', 'right', 'right', 'right', 'right']);
    expect(first).toEqual(head);
  });

  it('marks a cell with shape and word, not with colour alone', () => {
    const [, first] = cellsOf(tableNamed(file('rich'), 'Förvaltningens största risker'));
    expect(first?.[2]).toBe('■\u00A0Extremt\u00A0hög\u00A016');
    const status = cellsOf(tableNamed(file('rich'), 'Nyckeltal för 2025 jämfört med föregående år')).map((row) => row[4]);
    expect(status).toContain('✓\u00A0Uppnått');
    expect(status).toContain('!\u00A0Delvis');
    expect(status).toContain('●\u00A0Ej\u00A0uppnått');
  });

  it('sets totals in bold under a rule', () => {
    const row = childrenNamed(tableNamed(file('rich'), 'Klassade objekt per skyddsnivå'), 'tr').at(-1)!;
    expect(childrenNamed(row, 'tc').every((cell) => all(cell, 'tcBorders').length === 1 && all(cell, 'b').length === 1)).toBe(true);
  });

  it('says that a table has no rows', () => {
    expect(cellsOf(tableNamed(file('empty'), 'Tom tabell'))).toEqual([['Nr', 'Risk'], ['Inga uppgifter.']]);
  });

  it('puts the source line below and adds its word only where it is missing', async () => {
    const lines = await Promise.all(
      ['Källa: registret.', 'registret.'].map(async (source) => bodyOf(await quick(sourced(source))).map(readText)),
    );
    expect(lines[0]).toContain('Källa: registret.');
    expect(lines[1]).toContain('Källa: registret.');
  });
});

describe('the risk matrix', () => {
  it('has the highest likelihood on top, and count, shape and word in each cell', () => {
    const rows = cellsOf(tableNamed(file('rich'), 'Riskmatris: antal öppna risker per sannolikhet och konsekvens'));
    expect(rows[0]).toEqual(['Sannolikhet ↓\nKonsekvens →', '1 Försumbar', '2 Måttlig', '3 Betydande', '4 Allvarlig']);
    expect(rows.map((row) => row[0]?.slice(0, 1))).toEqual(['S', '4', '3', '2', '1']);
    expect(rows[1]?.[4]).toBe('1\n■\u00A0Extremt hög');
    expect(rows[2]?.[3]).toBe('6\n▲\u00A0Hög');
    expect(rows[4]?.[1]).toBe('1\n○\u00A0Låg');
  });

  it('explains its levels in a legend, lowest first', async () => {
    const texts = bodyOf(await quick(chapter(heading('h', 1, 'Risker'), matrix('m', [])))).map((node) =>
      readText(node).replaceAll('\u00A0', ' '),
    );
    expect(texts).toContainEqual(expect.stringMatching(/^Nivåer:\s+○ Låg\s+◊ Medel\s+▲ Hög\s+■ Extremt hög/));
  });
});

describe('charts', () => {
  it.each([
    [1, COMPLETION],
    [2, STATUS],
    [3, INCIDENTS],
    [4, LEVELS],
  ] as const)('chart %i shows the numbers of its block, gaps included', (index, block) => {
    expect(chartSeries(file('rich'), index)).toEqual(block.data.series.map(({ name, values }) => ({ name, values })));
  });

  it('has the block’s Swedish alternative text', () => {
    const drawings = all(parseXml(partText(file('rich'), 'word/document.xml')), 'docPr', 'wp').map((node) => node.getAttribute('descr'));
    expect(drawings).toEqual([COMPLETION, STATUS, INCIDENTS, LEVELS].map((block) => block.alt));
  });

  it('is replaced by a line when there is nothing to draw', () => {
    expect(Object.keys(unzipSync(file('empty'))).filter((part) => part.startsWith('word/charts/'))).toEqual([]);
    expect(bodyOf(file('empty')).map(readText)).toEqual(
      expect.arrayContaining(['Inga uppgifter.', 'Figur 1. Tomt diagram', 'Figur 2. Diagram utan värden']),
    );
  });
});

describe('text', () => {
  it('has the footnotes of the report, numbered in reading order', () => {
    const notes = all(parseXml(partText(file('rich'), 'word/footnotes.xml')), 'footnote').filter(
      (note) => Number(attribute(note, 'id')) > 0,
    );
    expect(notes.map((note) => valueOf(note, 'pStyle'))).toEqual(['FootnoteText', 'FootnoteText', 'FootnoteText']);
    expect(readText(notes[1]!)).toBe(' Riktlinje för informationssäkerhet i Lindhamra stad, KS 2023/112.');
    const used = all(parseXml(partText(file('rich'), 'word/document.xml')), 'footnoteReference').map((node) => attribute(node, 'id'));
    expect(used).toEqual(notes.map((note) => attribute(note, 'id')));
  });

  it('writes cross references as live fields with finished numbers', () => {
    const found = crossReferences(file('rich'));
    expect(found.slice(0, 5).map((field) => field.text)).toEqual(['Tabell 1', '1.1.2', 'Bilaga A', 'Tabell 7', 'tabell 2']);
    const bookmarks = all(parseXml(partText(file('rich'), 'word/document.xml')), 'bookmarkStart').map((node) => attribute(node, 'name'));
    expect(found.map((field) => field.code.split(' ')[1]).filter((name) => !bookmarks.includes(name ?? ''))).toEqual([]);
  });

  it('refuses a reference to nothing', async () => {
    await expect(quick(chapter(heading('h', 1, 'Rubrik'), paragraph([{ text: 'Tabell', ref: 'gone' }])))).rejects.toThrow('"gone"');
  });

  it('shows gaps in a draft and hides them in the final version', async () => {
    expect(gapsOf(file('rich'))).toEqual(['Att komplettera: Antalet incidenter i december är inte klart.']);
    expect(gapsOf(await quick({ ...RICH, draft: false }))).toEqual([]);
  });

  it('has the watermark on every kind of page in a draft and nowhere in the final version', () => {
    expect([watermarks(file('rich')), watermarks(file('large'))]).toEqual([3, 0]);
  });

  it('starts each numbered list at 1', () => {
    const lists = bodyOf(file('rich'))
      .filter((node) => valueOf(node, 'pStyle') === 'ListNumber')
      .map((node) => valueOf(node, 'numId'));
    expect(new Set(lists).size).toBe(2);
    const numbering = parseXml(partText(file('rich'), 'word/numbering.xml'));
    const used = all(numbering, 'num').filter((num) => lists.includes(attribute(num, 'numId')));
    expect(used.map((num) => valueOf(num, 'startOverride'))).toEqual(['1', '1']);
  });
});

describe('pages', () => {
  it('prints the appendices on landscape pages with a right tab of their own', () => {
    const sections = all(parseXml(partText(file('rich'), 'word/document.xml')), 'pgSz').map((node) => attribute(node, 'orient'));
    expect(sections).toEqual(['portrait', 'portrait', 'landscape']);
    const tabs = ['header2', 'header3', 'footer3'].map((name) =>
      attribute(
        all(parseXml(partText(file('rich'), `word/${name}.xml`)), 'tab').find((node) => attribute(node, 'pos') !== null),
        'pos',
      ),
    );
    expect(tabs).toEqual(['9070', '14570', '14570']);
  });

  it('prints title and page of pages above, sender, date and history head below', () => {
    expect(partText(file('rich'), 'word/header2.xml')).toContain('NUMPAGES');
    const footer = parseXml(partText(file('rich'), 'word/footer2.xml')).documentElement!;
    expect(readText(footer)).toBe('Servicenämnden, Lindhamra stad\tUppgifter per 2025-12-31 · #1284 9f3c2a1b');
  });

  it('marks the cover’s band as decoration', () => {
    const header = partText(file('rich'), 'word/header1.xml');
    expect([...header.matchAll(/decorative[^>]*val="1"/g)]).toHaveLength(2);
  });
});
