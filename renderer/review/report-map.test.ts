import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/review/blocks.ts';
import { figureKeysIn, notesOf, partsOf, readMap, readReport, writeMap } from './report-map.ts';

const heading = (id: string): Block => ({ kind: 'heading', id, level: 1, text: id, numbered: true });
const paragraph = (text: string, more: { readonly note?: string; readonly figure?: string } = {}): Block => ({
  kind: 'paragraph',
  text: [{ text, ...more }],
});
const prompt: Block = { kind: 'paragraph', style: 'missing', text: [{ text: 'Skriv här.' }] };
const table = (id: string, figure?: string): Block => ({
  kind: 'table',
  id,
  caption: id,
  alt: id,
  columns: [{ label: 'Antal', width: 1 }],
  rows: [{ cells: [{ text: '3', ...(figure === undefined ? {} : { figure }) }] }],
});
const chart = (id: string): Block => ({
  kind: 'chart',
  id,
  caption: id,
  alt: id,
  data: { type: 'bar', stacked: false, categories: [], series: [], unit: 'antal' },
});
const stored = (...paragraphs: readonly string[]): string =>
  JSON.stringify({
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] })),
  });

describe('a chapter taken apart', () => {
  it('counts the hand-written blocks from the stored text', () => {
    const blocks = [heading('a'), paragraph('Ett'), paragraph('Två'), paragraph('Ur registret')];
    const parts = partsOf({ blocks }, stored('Ett', '', 'Två'), true);
    expect(parts.own).toEqual([blocks[1], blocks[2]]);
    expect(parts.produced).toEqual([blocks[3]]);
  });
  it('takes the question that the draft asks out of the page', () => {
    const parts = partsOf({ blocks: [heading('a'), prompt, table('t')] }, undefined, true);
    expect(parts).toMatchObject({ own: [], prompt: 'Skriv här.' });
    expect(parts.produced.map(({ kind }) => kind)).toEqual(['table']);
  });
  it('leaves gaps of the registers on the page when a text is written', () => {
    const parts = partsOf({ blocks: [heading('a'), paragraph('Ett'), prompt] }, stored('Ett'), true);
    expect(parts.prompt).toBeUndefined();
    expect(parts.produced).toEqual([prompt]);
  });
  it('gives everything to the registers where nobody writes', () => {
    expect(partsOf({ blocks: [heading('a'), paragraph('Ett')] }, stored('Ett'), false).produced).toHaveLength(1);
  });
});

describe('the map of a report', () => {
  const chapters = [
    { key: 'one', origin: 'both' as const, blocks: [heading('h1'), paragraph('Text', { note: 'Not ett' }), table('t1'), chart('c1')] },
    { key: 'two', origin: 'both' as const, blocks: [heading('h2'), paragraph('Text', { note: 'Not två' }), table('t2')] },
  ];
  const map = readReport({ chapters, appendices: [{ key: 'appendix', blocks: [heading('h3'), table('t3')] }] });
  it('numbers tables and charts through the whole report', () => {
    expect(['t1', 't2', 't3', 'c1'].map((id) => map.numbers.get(id))).toEqual([1, 2, 3, 1]);
  });
  it('goes on counting footnotes from chapter to chapter', () => {
    expect(['one', 'two', 'appendix'].map((key) => map.notesBefore.get(key))).toEqual([0, 1, 2]);
    expect(chapters.map((chapter) => notesOf(chapter.blocks))).toEqual([['Not ett'], ['Not två']]);
  });
  it('knows where a reference leads', () => {
    expect(map.homes.get('t3')).toBe('appendix');
    expect(map.labels.get('t2')).toBe('Tabell 2');
  });
  it('is the same after a turn as text', () => {
    expect(readMap(writeMap(map))).toEqual(map);
  });
  it('finds each figure once, in texts and cells', () => {
    expect(
      figureKeysIn([paragraph('6', { figure: 'risks.high' }), table('t', 'risks.total'), paragraph('6', { figure: 'risks.high' })]),
    ).toEqual(['risks.high', 'risks.total']);
  });
});
