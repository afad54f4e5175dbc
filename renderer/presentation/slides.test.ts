import { describe, expect, it } from 'vitest';
import type { ReviewView } from '#shared/contract/review.contract.ts';
import { reviewWords } from '#shared/i18n/review.ts';
import type { Block, ReportDocument, TableBlock } from '#shared/review/blocks.ts';
import { plain } from '#shared/review/parts.ts';
import { heightOf, slideHeight } from './slide-heights.ts';
import { placeOf, slidesOf, type Slide } from './slides.ts';

const heading = (key: string): Block => ({ kind: 'heading', id: `chapter-${key}`, level: 1, text: `Rubrik ${key}`, numbered: true });
const table = (rows: number, cell = 'Kort text'): TableBlock => ({
  kind: 'table',
  id: 't',
  caption: 'Tabell',
  alt: 'Tabellen visar',
  columns: [
    { label: 'Nr', width: 1 },
    { label: 'Text', width: 4 },
  ],
  rows: Array.from({ length: rows }, (_, at) => ({ cells: [{ text: String(at + 1) }, { text: cell }] })),
});
const chart: Block = {
  kind: 'chart',
  id: 'c',
  caption: 'Diagram',
  alt: 'Diagrammet visar',
  data: { type: 'column', stacked: false, categories: ['A'], series: [{ name: 'x', values: [1], tone: 'navy' }], unit: 'antal' },
};
const long = 'En mening om läget som är så lång att den fyller ungefär en rad på en bild i en ganska stor sal. ';

/** Chapters of the report by key, each with its blocks after the heading; the rest of the view is not read. */
function slides(chapters: Readonly<Record<string, readonly Block[]>>, figures: ReviewView['figures'] = []): readonly Slide[] {
  const keys = Object.keys(chapters);
  const document = {
    title: 'Ledningens genomgång',
    chapters: keys.map((key) => ({ key, origin: 'both' as const, blocks: [heading(key), ...chapters[key]!] })),
  } as Pick<ReportDocument, 'title' | 'chapters'> as ReportDocument;
  const outline = keys.map((key, at) => ({ key, number: String(at + 1) })) as unknown as ReviewView['outline'];
  return slidesOf({ document, outline, figures } as ReviewView);
}
const rowsOn = (slide: Slide): readonly string[] =>
  slide.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ cells }) => cells[0]!.text) : []));
const used = (slide: Slide): number => slide.blocks.reduce((sum, block) => sum + heightOf(block), 0);

describe('slides', () => {
  it('are a title and one for each chapter that says something', () => {
    const made = slides({
      risks: [plain('En risk.')],
      audit: [plain(reviewWords.nothing)],
      dpo: [{ kind: 'paragraph', style: 'missing', text: [{ text: 'Skriv' }] }],
    });
    expect(made.map(({ id, number, heading: text }) => [id, number, text])).toEqual([
      ['cover', '', 'Ledningens genomgång'],
      ['risks-1', '1', 'Rubrik risks'],
    ]);
  });
  it('show every row of a long table once, in order, and none holds more than fits', () => {
    const made = slides({ risks: [plain('Först.'), table(60)] }).slice(1);
    expect(made.length).toBeGreaterThan(3);
    expect(made.flatMap(rowsOn)).toEqual(Array.from({ length: 60 }, (_, at) => String(at + 1)));
    for (const slide of made) expect(used(slide)).toBeLessThanOrEqual(slideHeight * 1.22);
    expect(made.map(({ part, parts }) => `${part}/${parts}`)).toEqual(made.map((_, at) => `${at + 1}/${made.length}`));
  });
  it('cut a text between sentences and lose no letter', () => {
    const text = long.repeat(40);
    const made = slides({ risks: [plain(text)] }).slice(1);
    expect(made.length).toBeGreaterThan(1);
    expect(
      made
        .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : [])))
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
    for (const slide of made) expect(used(slide)).toBeLessThanOrEqual(slideHeight * 1.22);
  });
  it('squeeze in what is a little too high instead of leaving one row over', () => {
    const fits = Array.from({ length: 30 }, (_, at) => at + 1).filter((rows) => slides({ risks: [table(rows)] }).length === 2);
    expect(heightOf(table(fits.length))).toBeGreaterThan(slideHeight);
  });
  it('never leave one row of a table, or a line that leads on, alone', () => {
    for (let at = 0; at < 14 * 12; at += 1) {
      const [sentences, rows] = [1 + (at % 14), 4 + Math.floor(at / 14)];
      const blocks = [plain(long.repeat(sentences)), plain('De största riskerna:'), table(rows), plain(long.repeat(20))];
      const made = slides({ risks: blocks }).slice(1);
      for (const slide of made) expect(rowsOn(slide).length).not.toBe(1);
      for (const slide of made) expect(JSON.stringify(slide.blocks.at(-1))).not.toContain('De största');
    }
  });
  it('give a chart a slide with what is said about it, and its heading goes with it', () => {
    const sub: Block = { kind: 'heading', id: 'h', level: 2, text: 'Underrubrik', numbered: false };
    const made = slides({ incidents: [plain('Text.'), sub, chart, plain('Om bilden.'), table(3)] }).slice(1);
    expect(made.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([['paragraph'], ['heading', 'chart', 'paragraph'], ['table']]);
  });
  it('show what cannot be cut whole, alone', () => {
    const made = slides({ risks: [plain('Text.'), table(1, long.repeat(30)), plain('Efter.')] }).slice(1);
    expect(made.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([['paragraph'], ['table'], ['paragraph']]);
  });
  it('begin a chapter with its key figures, at most four', () => {
    const keys = ['risks.total', 'risks.byLevel', 'risks.highWithoutAction', 'risks.acceptancePassed', 'actions.open'];
    const made = slides(
      { risks: [plain('Text.')] },
      keys.map((key) => ({ key, label: key, text: '1' })),
    );
    expect(made[1]?.figures.map(({ key }) => key)).toEqual(keys.slice(0, 4));
  });
  it('keep their place when the chapter grows or shrinks', () => {
    const before = slides({ risks: [table(60)], audit: [plain('Slut.')] });
    const after = slides({ risks: [table(30)], audit: [plain('Slut.')] });
    expect(placeOf(before, 'audit-1')).toBe(before.length - 1);
    expect(after[placeOf(after, before[3]!.id)]?.chapter).toBe('risks');
    expect(placeOf(after, 'okänd-4')).toBe(0);
  });
});
