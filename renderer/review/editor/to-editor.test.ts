import { describe, expect, it } from 'vitest';
import { toEditor } from './to-editor.ts';

const doc = (...content: readonly unknown[]) => JSON.stringify({ type: 'doc', content });
const text = (words: string, ...marks: readonly string[]) => ({
  type: 'text',
  text: words,
  ...(marks.length ? { marks: marks.map((type) => ({ type })) } : {}),
});
const paragraph = (...content: readonly unknown[]) => ({ type: 'paragraph', content });

describe('a stored text for the editor', () => {
  it('keeps what the editor knows', () => {
    const known = [
      paragraph(
        text('Sex objekt', 'bold', 'italic'),
        { type: 'figure', attrs: { key: 'risks.total' } },
        { type: 'footnote', attrs: { text: 'Se bilaga A.' } },
      ),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Ett'))] }] },
    ];
    expect(toEditor(doc(...known))).toEqual({ type: 'doc', content: known });
  });
  it('turns a heading into a bold line', () => {
    expect(toEditor(doc({ type: 'heading', attrs: { level: 2 }, content: [text('Läget')] }))?.content).toEqual([
      paragraph(text('Läget', 'bold')),
    ]);
  });
  it('keeps the words of foreign nodes and drops foreign marks', () => {
    const foreign = doc(
      { type: 'blockquote', content: [paragraph(text('Citat', 'strike'))] },
      { type: 'codeBlock', content: [text('kod')] },
    );
    expect(toEditor(foreign)?.content).toEqual([paragraph(text('Citat')), paragraph(text('kod'))]);
  });
  it('drops figures without key and footnotes without text', () => {
    const empty = doc(paragraph(text('Kvar'), { type: 'figure', attrs: {} }, { type: 'footnote', attrs: { text: '' } }));
    expect(toEditor(empty)?.content).toEqual([paragraph(text('Kvar'))]);
  });
  it('gives a list item its paragraph', () => {
    const list = doc({
      type: 'orderedList',
      content: [
        { type: 'listItem', content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Inre'))] }] }] },
      ],
    });
    expect(toEditor(list)?.content?.[0]?.content?.[0]?.content?.map(({ type }) => type)).toEqual(['paragraph', 'bulletList']);
  });
  it('reads plain text', () => {
    expect(toEditor('Första.\n\n- en\n- två')?.content?.map(({ type }) => type)).toEqual(['paragraph', 'bulletList']);
  });
  it('gives an empty text one empty paragraph', () => {
    expect(toEditor('')).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
  });
  it('refuses what is no document', () => {
    expect(toEditor('{"type":"table"}')).toBeNull();
  });
});
