import { describe, expect, it } from 'vitest';
import { heading, paragraph, report, table } from '../../../test/docx/fixture-parts.ts';
import { bodyOf, crossReferences, partText, readText } from '../../../test/docx/read-back.ts';
import { cleanLine, cleanText } from './inline.ts';
import { collectReferences, targetOf } from './references.ts';
import { renderDocx } from './render.ts';
import { columnWidths } from './table-parts.ts';

describe('cleanText', () => {
  it('turns every kind of line break into one, so that words are never joined', () => {
    expect(cleanText('a\r\nb\rc\u000Bd\u000Ce\u0085f\u2028g\u2029h')).toBe('a\nb\nc\nd\ne\nf\ng\nh');
  });

  it('drops what XML forbids and mends lone surrogates', () => {
    expect(cleanText('a\u0000b\u0007c\u001Fd\u007Fe\u009Ff\uFFFEg\uFFFFh\uD800i\uDC00')).toBe('abcdefgh\uFFFDi\uFFFD');
  });

  it('keeps emoji, tabs, joiners and right-to-left marks, but no direction override', () => {
    expect(cleanText('👩‍🚒\t\u200Fשלום\u200E \u2067x\u2069 \u202E12\u202C')).toBe('👩‍🚒\t\u200Fשלום\u200E \u2067x\u2069 12\u202C');
  });

  it('puts text on one line where lines have no meaning', () => {
    expect(cleanLine(' a \n\t b\u000Bc ')).toBe('a b c');
  });
});

/** The line with the reference, the fields it became, and the XML. */
const written = async (text: string, ref: string) => {
  const blocks = [
    heading('one', 1, 'Ett'),
    heading('two', 2, 'Två'),
    heading('loose', 2, 'Utan nummer', false),
    paragraph([{ text: 'Se ' }, { text, ref }, { text: '!' }]),
    table({ id: 'risks', caption: 'Risker', columns: ['Nr:1'], rows: [['1']] }),
  ];
  const appendix = { key: 'a', blocks: [heading('extra', 1, 'Register'), heading('part', 2, 'Del')] };
  const bytes = await renderDocx(report({ draft: false, chapters: [{ key: 'c', origin: 'manual', blocks }], appendices: [appendix] }), {
    pageNumbers: 'none',
  });
  return {
    text: bodyOf(bytes)
      .map(readText)
      .find((line) => line.startsWith('Se ')),
    fields: crossReferences(bytes).map((field) => field.text),
    xml: partText(bytes, 'word/document.xml'),
  };
};

describe('cross references in text', () => {
  it.each([
    ['', 'risks', 'Se Tabell 1!', ['Tabell 1']],
    ['Tabell 99', 'risks', 'Se Tabell 1!', ['Tabell 1']],
    ['tabell', 'risks', 'Se tabell 1!', ['tabell 1']],
    ['gärna tabell 7 längre ned', 'risks', 'Se gärna tabell 1 längre ned!', ['tabell 1']],
    ['avsnitt 9.9', 'two', 'Se avsnitt 1.1!', ['1.1']],
    ['avsnitt', 'two', 'Se avsnitt\u00A01.1!', ['1.1']],
    ['bilaga', 'extra', 'Se Bilaga A!', ['Bilaga A']],
    ['Bilaga', 'extra', 'Se Bilaga A!', ['Bilaga A']],
    ['', 'part', 'Se A.1!', ['A.1']],
    ['', 'loose', 'Se Utan nummer!', ['Utan nummer']],
  ])('"%s" to %s reads "%s"', async (text, ref, line, fields) => {
    expect(await written(text, ref)).toMatchObject({ text: line, fields });
  });

  it('links words that are no label and keeps them', async () => {
    const { text, fields, xml } = await written('riskerna ovan', 'risks');
    expect([text, fields]).toEqual(['Se riskerna ovan!', []]);
    expect(xml).toMatch(/<w:hyperlink[^>]*w:anchor="_Ref_tabell_1"/);
  });
});

describe('an endless word', () => {
  const address = `https://exempel.se/${'a'.repeat(300)}`;
  const printed = async (text: string) =>
    bodyOf(
      await renderDocx(report({ chapters: [{ key: 'a', origin: 'manual', blocks: [heading('a', 1, 'A'), paragraph(text)] }] }), {
        pageNumbers: 'none',
      }),
    ).map(readText);

  it('may break anywhere, so that it neither leaves the page nor takes the layout a second for each thousand characters', async () => {
    const words = (await printed(`före ${'å'.repeat(8000)} efter`)).findLast(Boolean)!.split(/[ \u200B]/);
    expect([words[0], words.at(-1), Math.max(...words.map((word) => word.length))]).toEqual(['före', 'efter', 40]);
  });
  it('is left whole when it is an address, and so is every ordinary word', async () => {
    expect((await printed(`Se ${address} och tillämpningsanvisningens`)).findLast(Boolean)).toBe(
      `Se ${address} och tillämpningsanvisningens`,
    );
  });
});

describe('collectReferences', () => {
  it('never prints a number under an unnumbered chapter', () => {
    const document = report({
      chapters: [
        { key: 'a', origin: 'manual', blocks: [heading('front', 1, 'Förord', false), heading('inner', 2, 'Del')] },
        { key: 'b', origin: 'manual', blocks: [heading('first', 1, 'Ett'), heading('part', 2, 'Del')] },
      ],
    });
    const references = collectReferences(document);
    expect(['inner', 'first', 'part'].map((id) => targetOf(references, id).number)).toEqual([null, '1', '1.1']);
  });

  it('refuses two blocks with one id', () => {
    const document = report({ chapters: [{ key: 'a', origin: 'manual', blocks: [heading('same', 1, 'Ett'), heading('same', 1, 'Två')] }] });
    expect(() => collectReferences(document)).toThrow('"same"');
  });
});

const need = (share: number, word: string) => ({ share, texts: [word], extra: 0 });

describe('columnWidths', () => {
  it('follows the shares and adds up to the table', () => {
    const widths = columnWidths([need(1, 'a'), need(2, 'b'), need(4, 'c')], 9070, 9.5);
    expect(widths.reduce((a, b) => a + b, 0)).toBe(9070);
    expect(widths[2]! / widths[1]!).toBeCloseTo(2, 1);
  });

  it('gives a column room for its longest word at the cost of the others', () => {
    const [narrow = 0, wide = 0] = columnWidths([need(1, '2026-06-28'), need(30, 'a')], 9070, 9.5);
    expect(narrow).toBeGreaterThanOrEqual(1000);
    expect(narrow + wide).toBe(9070);
  });

  it('does not let one monstrous word take the table', () => {
    expect(Math.max(...columnWidths([need(1, 'x'.repeat(500)), need(1, 'a'), need(1, 'b')], 9070, 9.5))).toBeLessThan(9070 / 2);
  });
});
