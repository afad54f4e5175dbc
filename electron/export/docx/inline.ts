import {
  Bookmark,
  CarriageReturn,
  FootnoteReferenceRun,
  InternalHyperlink,
  NumberedItemReference,
  NumberedItemReferenceFormat,
  Paragraph,
  SimpleField,
  SoftHyphen,
  Tab,
  TextRun,
} from 'docx';
import type { IRunPropertiesOptions, ParagraphChild } from 'docx';
import type { PaperWords } from '#shared/i18n/paper.ts';
import type { Inline, Text } from '#shared/review/blocks.ts';
import type { Build } from './build.ts';
import { targetOf } from './references.ts';
import type { Target } from './references.ts';
import { STYLE } from './styles.ts';

// oxlint-disable-next-line no-control-regex -- vertical tab and form feed break lines in Word
const LINE_BREAKS = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;
// Direction overrides can turn digits round for the reader, so they go; right-to-left marks, embeddings and isolates stay.
// oxlint-disable-next-line no-control-regex -- these characters are what XML 1.0 forbids (C0, U+FFFE/FFFF) or Word misreads (C1)
const FORBIDDEN = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u202D\u202E\uFEFF\uFFFE\uFFFF]/g;

/**
 * Text that is safe in the file. docx drops C0 controls and joins the words around them, lets U+FFFE/FFFF through and writes
 * line breaks raw (WORD.md 3); here breaks become \n, forbidden characters go, and lone surrogates become U+FFFD.
 */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(LINE_BREAKS, '\n').replace(FORBIDDEN, '').toWellFormed();
}

/** As `cleanText`, on one line: captions, headings, alternative texts and properties. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\s\u00A0]*[\n\t][\s\u00A0]*/g, ' ')
    .trim();
}

// A pasted key or a picture in text form: laying out one unbroken line of a thousand characters takes a second, and no page has room for it.
const ENDLESS = /\S{100,}/gu;
const PIECE = /.{1,40}/gsu;
/** An address is copied out of the document and must stay whole; no browser takes one longer than this. */
const isAddress = (word: string): boolean => word.length <= 2000 && /^[("'<]?https?:/i.test(word);
/** Places where an endless word may break. */
const withBreaks = (text: string): string =>
  text.replace(ENDLESS, (word) => (isAddress(word) ? word : (word.match(PIECE) ?? []).join('\u200B')));

const SPECIAL = { '\t': () => new Tab(), '\n': () => new CarriageReturn(), '\u00AD': () => new SoftHyphen() } as const;
const isSpecial = (part: string): part is keyof typeof SPECIAL => Object.hasOwn(SPECIAL, part);

/** A run where \n is a line break, \t a tab and U+00AD a place where the word may break. Endless words get such places. */
export function textRun(text: string, properties: IRunPropertiesOptions = {}): TextRun {
  const parts = withBreaks(cleanText(text))
    .split(/([\t\n\u00AD])/)
    .filter((part) => part !== '');
  return new TextRun({
    ...properties,
    children: parts.map((part) => (isSpecial(part) ? SPECIAL[part]() : part)),
  });
}

/** Text inside a bookmark that cross references point at. */
export function bookmarked(target: Target, children: readonly ParagraphChild[]): Bookmark {
  return new Bookmark({ id: target.bookmark, children });
}

/** The live field, with its finished number: Word shows it as it is and follows the target when fields are updated. */
function field(target: Target, lower: boolean): ParagraphChild {
  if (target.kind === 'heading' && target.number !== null) {
    return new NumberedItemReference(target.bookmark, target.label, { referenceFormat: NumberedItemReferenceFormat.FULL_CONTEXT });
  }
  const format = lower ? ' \\* Lower' : '';
  return new SimpleField(`REF ${target.bookmark} \\h${format}`, cleanLine(lower ? target.label.toLocaleLowerCase('sv') : target.label));
}

/** "Tabell 3", "figur", "Bilaga A" in a running text. */
const labelIn = ({ table, figure, appendix }: PaperWords): RegExp =>
  new RegExp(`\\b(?:${[table, figure, appendix].join('|')})(?:[ \\u00A0]+(?:\\d+|[A-Z](?![\\p{L}])))?(?![\\p{L}])`, 'iu');
/** The number after "avsnitt", or the place where it is to stand. */
const sectionIn = ({ section }: PaperWords): RegExp =>
  new RegExp(`(?<=\\b${section}[ \\u00A0]?)(?:\\d+(?:\\.\\d+)*)?$|(?<=\\b${section}[ \\u00A0])\\d+(?:\\.\\d+)*`, 'iu');

/**
 * A cross reference. "Tabell 3", "tabell" or "se Tabell 3 för mer" has its label replaced by the field; an empty text is the
 * field alone; any other text ("riskmatrisen") keeps its words and becomes a link to the target.
 */
function reference(inline: Inline, target: Target, properties: IRunPropertiesOptions, words: PaperWords): readonly ParagraphChild[] {
  const text = cleanText(inline.text);
  if (text.trim() === '' || text === target.label) return [field(target, false)];
  const plain = target.kind === 'heading' && !target.appendix;
  const match = (plain ? sectionIn : labelIn)(words).exec(text);
  if (!match || (plain && target.number === null))
    return [new InternalHyperlink({ anchor: target.bookmark, children: [textRun(text, properties)] })];
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  const gap = plain && before !== '' && !/\s$/u.test(before) ? '\u00A0' : '';
  const run = (part: string): readonly ParagraphChild[] => (part === '' ? [] : [textRun(part, properties)]);
  return [...run(before + gap), field(target, /^\p{Ll}/u.test(match[0])), ...run(after)];
}

function note(text: string, build: Build): FootnoteReferenceRun {
  // The space separates the number from the text; Word's own footnotes have it too.
  const id = build.notes.add(new Paragraph({ style: STYLE.footnote, children: [textRun(' '), textRun(cleanLine(text))] }));
  return new FootnoteReferenceRun(id);
}

/** Runs of a text: emphasis, footnotes, cross references. */
export function inlineRuns(text: Text, build: Build): ParagraphChild[] {
  return text.flatMap((inline) => {
    const properties: IRunPropertiesOptions = { ...(inline.bold ? { bold: true } : {}), ...(inline.italic ? { italics: true } : {}) };
    const runs =
      inline.ref === undefined
        ? [textRun(inline.text, properties)]
        : reference(inline, targetOf(build.references, inline.ref), properties, build.words);
    return inline.note === undefined ? [...runs] : [...runs, note(inline.note, build)];
  });
}
