import { describe, expect, it } from 'vitest';
import { figuresIn, fromPlainText, hasText, internalPassages, plainText, readRichText, richTextBlocks } from './rich-text.ts';

const doc = (...content: readonly unknown[]): string => JSON.stringify({ type: 'doc', content });
const text = (value: string, ...marks: readonly string[]) => ({
  type: 'text',
  text: value,
  ...(marks.length ? { marks: marks.map((type) => ({ type })) } : {}),
});
const p = (...content: readonly unknown[]) => ({ type: 'paragraph', content });
const li = (...content: readonly unknown[]) => ({ type: 'listItem', content });
const print = (key: string): string | null => (key === 'risks.total' ? '10' : null);
const blocks = (...content: readonly unknown[]) => richTextBlocks(doc(...content), print);

describe('an editor document becomes blocks', () => {
  it('keeps bold and italic', () => {
    expect(blocks(p(text('Vi '), text('ska', 'bold'), text(' nu', 'italic')))).toEqual([
      { kind: 'paragraph', text: [{ text: 'Vi ' }, { text: 'ska', bold: true }, { text: ' nu', italic: true }] },
    ]);
  });

  it('prints a live figure with today’s value and drops one that is gone', () => {
    const live = (key: string) => ({ type: 'figure', attrs: { key } });
    expect(blocks(p(text('Risker: '), live('risks.total'), live('gone.figure')))).toEqual([
      { kind: 'paragraph', text: [{ text: 'Risker: ' }, { text: '10', figure: 'risks.total' }] },
    ]);
  });

  it('hangs a footnote on the run before it', () => {
    expect(blocks(p(text('Riktlinjen'), { type: 'footnote', attrs: { text: 'Beslutad 2023.' } }, text(' gäller.')))).toEqual([
      { kind: 'paragraph', text: [{ text: 'Riktlinjen', note: 'Beslutad 2023.' }, { text: ' gäller.' }] },
    ]);
  });

  it('leaves internal passages out of the public version, with their footnotes, and says how many they are', () => {
    const note = { type: 'footnote', attrs: { text: 'Se rapporten.' } };
    const stored = doc(
      p(text('Vi har '), text('tre kända brister', 'internal'), note, text(' att åtgärda.')),
      p(text('Allt om leverantören.', 'bold', 'internal'), {
        type: 'figure',
        attrs: { key: 'risks.total' },
        marks: [{ type: 'internal' }],
      }),
    );
    expect(richTextBlocks(stored, print, 'public')).toEqual([{ kind: 'paragraph', text: [{ text: 'Vi har ' }, { text: 'att åtgärda.' }] }]);
    expect(internalPassages(stored)).toBe(2);
    expect(richTextBlocks(stored, print, 'internal')).toEqual([
      {
        kind: 'paragraph',
        text: [{ text: 'Vi har ' }, { text: 'tre kända brister', internal: true, note: 'Se rapporten.' }, { text: ' att åtgärda.' }],
      },
      {
        kind: 'paragraph',
        text: [
          { text: 'Allt om leverantören.', bold: true, internal: true },
          { text: '10', figure: 'risks.total', internal: true },
        ],
      },
    ]);
  });

  it('makes bullets on two levels and numbered lists', () => {
    const nested = {
      type: 'bulletList',
      content: [li(p(text('ett')), { type: 'bulletList', content: [li(p(text('under')))] }), li(p(text('två')))],
    };
    expect(blocks(nested)).toEqual([
      {
        kind: 'bullets',
        items: [
          { text: [{ text: 'ett' }], level: 0 },
          { text: [{ text: 'under' }], level: 1 },
          { text: [{ text: 'två' }], level: 0 },
        ],
      },
    ]);
    expect(blocks({ type: 'orderedList', content: [li(p(text('först'))), li(p(text('sedan')))] })).toEqual([
      { kind: 'numbered', items: [[{ text: 'först' }], [{ text: 'sedan' }]] },
    ]);
  });

  it('loses the form of unknown nodes and marks, never their text', () => {
    const unknown = { type: 'blockquote', content: [p(text('citat', 'glow'))] };
    expect(blocks(unknown, { type: 'heading', attrs: { level: 2 }, content: [text('Rubrik')] })).toEqual([
      { kind: 'paragraph', text: [{ text: 'citat' }] },
      { kind: 'paragraph', text: [{ text: 'Rubrik', bold: true }] },
    ]);
  });

  it('drops empty paragraphs and items', () => {
    expect(blocks(p(), p(text('  ')), { type: 'bulletList', content: [li(p())] })).toEqual([]);
  });

  it('gives nothing for what is no document, however deep it is', () => {
    expect(richTextBlocks('{"type":"table"}', print)).toEqual([]);
    expect(readRichText('{"content":['.repeat(5000))).toBeNull();
  });
});

describe('plain text', () => {
  it('is split at blank lines, and dashes become bullets', () => {
    expect(richTextBlocks('Första stycket.\n\n- ett\n- två\r\n\r\nSista.', print).map(({ kind }) => kind)).toEqual([
      'paragraph',
      'bullets',
      'paragraph',
    ]);
  });

  it('keeps braces that are no document', () => {
    expect(richTextBlocks('{inte json', print)).toEqual([{ kind: 'paragraph', text: [{ text: '{inte json' }] }]);
  });

  it('makes a document that reads back the same', () => {
    const made = fromPlainText('En rad.\n\nEn till.');
    expect(readRichText(JSON.stringify(made))).toEqual(made);
  });
});

describe('what a text holds', () => {
  it('is nothing in an empty document', () => {
    expect([hasText(null), hasText(''), hasText(doc(p())), hasText(doc(p(text('ja'))))]).toEqual([false, false, false, true]);
  });

  it('lists each live figure once', () => {
    const live = { type: 'figure', attrs: { key: 'risks.total' } };
    expect(figuresIn(doc(p(live), { type: 'bulletList', content: [li(p(live))] }))).toEqual(['risks.total']);
  });
});

describe('without its form', () => {
  it('is its paragraphs, line by line, and never JSON', () => {
    const live = { type: 'figure', attrs: { key: 'risks.total' } };
    const list = { type: 'bulletList', content: [li(p(text('ett'))), li(p(text('två')))] };
    expect(plainText(doc(p(text('Det finns '), live, text(' risker.')), list))).toBe('Det finns – risker.\nett\ntvå');
    expect(plainText('Som det stod')).toBe('Som det stod');
  });
});
