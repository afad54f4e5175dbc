import { AlignmentType, LevelFormat } from 'docx';
import type { ILevelsOptions, INumberingOptions } from 'docx';
import type { PaperWords } from '#shared/i18n/paper.ts';

/** Names of the lists; docx turns them into numIds. */
export const LIST = { headings: 'rubriker', appendices: 'bilagor', bullets: 'punkter', numbers: 'nummer' } as const;

const HEADING_INDENT = [567, 737, 851, 1021] as const;

const headingLevels: readonly ILevelsOptions[] = HEADING_INDENT.map((indent, level) => ({
  level,
  format: LevelFormat.DECIMAL,
  text: ['%1', '%1.%2', '%1.%2.%3', '%1.%2.%3.%4'][level] ?? '%1',
  alignment: AlignmentType.START,
  style: { style: `Heading${level + 1}`, paragraph: { indent: { left: indent, hanging: indent } } },
}));

/** "Bilaga A", then A.1 and A.1.1 inside the appendix. Not linked to the heading styles: a style has one list only. */
const appendixLevels = ({ appendix }: PaperWords): readonly ILevelsOptions[] =>
  [1531, 737, 851, 1021].map((indent, level) => ({
    level,
    format: level === 0 ? LevelFormat.UPPER_LETTER : LevelFormat.DECIMAL,
    text: [`${appendix} %1`, '%1.%2', '%1.%2.%3', '%1.%2.%3.%4'][level] ?? '%1',
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: indent, hanging: indent } } },
  }));

const bulletLevels: readonly ILevelsOptions[] = [
  { level: 0, format: LevelFormat.BULLET, text: '•', style: { style: 'ListBullet', paragraph: { indent: { left: 425, hanging: 283 } } } },
  { level: 1, format: LevelFormat.BULLET, text: '–', style: { style: 'ListBullet2', paragraph: { indent: { left: 850, hanging: 283 } } } },
];

const numberLevels: readonly ILevelsOptions[] = [
  {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1.',
    alignment: AlignmentType.START,
    style: { style: 'ListNumber', paragraph: { indent: { left: 425, hanging: 425 } } },
  },
];

/** All lists of the file. Numbered lists restart through `instance` on the paragraph. */
export const numbering = (words: PaperWords): INumberingOptions => ({
  config: [
    { reference: LIST.headings, levels: headingLevels },
    { reference: LIST.appendices, levels: appendixLevels(words) },
    { reference: LIST.bullets, levels: bulletLevels },
    { reference: LIST.numbers, levels: numberLevels },
  ],
});

const unlinked = ({ style, ...level }: ILevelsOptions): ILevelsOptions => ({
  ...level,
  ...(style?.paragraph ? { style: { paragraph: style.paragraph } } : {}),
});

/** The same lists for an organisation's template, whose styles are in lists of their own. */
export const templateNumbering = (words: PaperWords): INumberingOptions => ({
  config: numbering(words).config.map((list) => ({ ...list, levels: list.levels.map(unlinked) })),
});
