import { BorderStyle, ShadingType, UnderlineType } from 'docx';
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { PaperWords } from '#shared/i18n/paper.ts';
import type { Locale } from '#shared/kit/language.ts';
import { LIST } from './numbering.ts';
import { COLOUR } from './theme.ts';

/** Ids of the own paragraph styles. */
export const STYLE = {
  title: 'Title',
  subtitle: 'Subtitle',
  sender: 'Avsandare',
  lead: 'Ingress',
  missing: 'Saknas',
  source: 'Kalla',
  caption: 'Caption',
  figure: 'Figur',
  table: 'Tabelltext',
  tableSmall: 'TabelltextLiten',
  tableEnd: 'Tabellslut',
  tocHeading: 'TOCHeading',
  header: 'Header',
  footer: 'Footer',
  footnote: 'FootnoteText',
  bullet: 'ListBullet',
  bullet2: 'ListBullet2',
  number: 'ListNumber',
} as const;

// `lineRule` always stands beside `line`: without it LibreOffice clips inline charts to one line (WORD.md 3).
const single = { line: 240, lineRule: 'auto' } as const;
const accent = { theme: 'accent1' } as const;
const headingFont = { theme: 'headings' } as const;

function heading(level: number, size: number, before: number, after: number) {
  return {
    next: 'Normal',
    run: { font: headingFont, bold: true, italics: false, size, color: accent },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level,
      spacing: { before, after, ...single },
      numbering: { reference: LIST.headings, level },
    },
  } as const;
}

type Names = PaperWords['styles'];
const frontStyles = (names: Names): readonly IParagraphStyleOptions[] => [
  {
    id: STYLE.subtitle,
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: 30, color: { theme: 'accent2', darker: 25 } },
    paragraph: {
      spacing: { after: 480, line: 264, lineRule: 'auto' },
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: COLOUR.teal, space: 14 } },
    },
  },
  {
    id: STYLE.sender,
    name: names.sender,
    basedOn: 'Normal',
    run: { size: 24, color: accent },
    paragraph: { spacing: { after: 20, ...single } },
  },
  {
    id: STYLE.tocHeading,
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    run: { font: headingFont, size: 36, bold: true, color: accent },
    paragraph: { spacing: { before: 0, after: 200, ...single }, keepNext: true },
  },
  // No right indent: the right tab at the margin would lie outside it and LibreOffice would drop the page number (WORD.md 3).
  ...[0, 240, 480].map((left, level) => ({
    id: `TOC${level + 1}`,
    name: `toc ${level + 1}`,
    basedOn: 'Normal',
    next: 'Normal',
    uiPriority: 39,
    run: level === 0 ? { bold: true } : {},
    paragraph: { spacing: { before: level === 0 ? 110 : 0, after: 30, line: 252, lineRule: 'auto' as const }, indent: { left } },
  })),
];

const pageStyles: readonly IParagraphStyleOptions[] = [
  {
    id: STYLE.header,
    name: 'header',
    basedOn: 'Normal',
    run: { size: 18, color: COLOUR.muted },
    paragraph: { spacing: { after: 0, ...single } },
  },
  {
    id: STYLE.footer,
    name: 'footer',
    basedOn: 'Normal',
    run: { size: 18, color: COLOUR.muted },
    paragraph: { spacing: { after: 0, ...single } },
  },
];

const textStyles = (names: Names): readonly IParagraphStyleOptions[] => [
  {
    id: STYLE.lead,
    name: names.lead,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: 24, color: COLOUR.ink },
    paragraph: { spacing: { after: 180, line: 288, lineRule: 'auto' } },
  },
  {
    id: STYLE.missing,
    name: names.missing,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { color: COLOUR.warnInk },
    paragraph: {
      keepLines: true,
      indent: { left: 170, right: 170 },
      spacing: { before: 120, after: 200, ...single },
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOUR.warnFill },
      border: {
        left: { style: BorderStyle.SINGLE, size: 24, color: 'C47F14', space: 8 },
        top: { style: BorderStyle.SINGLE, size: 4, color: COLOUR.warnFill, space: 5 },
        bottom: { style: BorderStyle.SINGLE, size: 4, color: COLOUR.warnFill, space: 5 },
      },
    },
  },
  {
    id: STYLE.bullet,
    name: 'List Bullet',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { numbering: { reference: LIST.bullets, level: 0 }, spacing: { after: 70 } },
  },
  {
    id: STYLE.bullet2,
    name: 'List Bullet 2',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { numbering: { reference: LIST.bullets, level: 1 }, spacing: { after: 50 } },
  },
  {
    id: STYLE.number,
    name: 'List Number',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { numbering: { reference: LIST.numbers, level: 0 }, spacing: { after: 70 } },
  },
];

const objectStyles = (names: Names): readonly IParagraphStyleOptions[] => [
  // `auto` lets Word pick white on the dark header row and black elsewhere: a fixed colour here would win over the table style.
  {
    id: STYLE.table,
    name: names.table,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 19, color: 'auto' },
    paragraph: { spacing: { after: 0, ...single } },
  },
  { id: STYLE.tableSmall, name: names.tableSmall, basedOn: STYLE.table, quickFormat: true, run: { size: 17 } },
  {
    id: STYLE.tableEnd,
    name: names.tableEnd,
    basedOn: 'Normal',
    run: { size: 2 },
    paragraph: { spacing: { after: 0, line: 20, lineRule: 'exact' } },
  },
  {
    id: STYLE.figure,
    name: names.figure,
    basedOn: 'Normal',
    next: STYLE.caption,
    paragraph: { keepNext: true, spacing: { before: 120, after: 40, ...single } },
  },
  {
    id: STYLE.source,
    name: names.source,
    basedOn: 'Normal',
    run: { size: 17, color: COLOUR.muted },
    paragraph: { spacing: { before: 40, after: 220, ...single } },
  },
];

/** Paragraph and character styles under the ids of an English Word, which every Word maps to its own language's names; the own ones have names in the report's. */
export const styles = ({ styles: names }: PaperWords, locale: Locale): IStylesOptions => ({
  default: {
    document: {
      run: { font: { theme: 'body' }, size: 22, color: COLOUR.ink, language: { value: locale, eastAsia: locale } },
      paragraph: { spacing: { after: 140, line: 276, lineRule: 'auto' } },
    },
    title: {
      basedOn: 'Normal',
      next: STYLE.subtitle,
      run: { font: headingFont, size: 64, bold: true, color: accent },
      paragraph: { spacing: { before: 0, after: 120, ...single } },
    },
    heading1: heading(0, 36, 420, 160),
    heading2: heading(1, 28, 340, 100),
    heading3: heading(2, 24, 280, 80),
    heading4: heading(3, 22, 220, 60),
    listParagraph: { paragraph: { indent: { left: 720 }, contextualSpacing: true } },
    caption: {
      run: { bold: true, italics: false, size: 20, color: accent },
      paragraph: { spacing: { before: 200, after: 80, ...single } },
      quickFormat: true,
    },
    hyperlink: { run: { color: { theme: 'hyperlink' }, underline: { type: UnderlineType.SINGLE } } },
    footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40, ...single } } },
  },
  paragraphStyles: [...frontStyles(names), ...pageStyles, ...textStyles(names), ...objectStyles(names)],
  // docx writes its default Strong as a paragraph style (WORD.md 3).
  characterStyles: [
    { id: 'Strong', name: 'Strong', basedOn: 'DefaultParagraphFont', quickFormat: true, uiPriority: 22, run: { bold: true } },
  ],
});
