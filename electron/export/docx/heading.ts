import { HeadingLevel, Paragraph } from 'docx';
import type { HeadingBlock } from '#shared/review/blocks.ts';
import type { Build, Place } from './build.ts';
import { bookmarked, cleanLine, textRun } from './inline.ts';
import { LIST } from './numbering.ts';
import { targetOf } from './references.ts';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

/** A heading in its Heading style; unnumbered ones step out of the style's list, appendices into their own. */
export function headingParagraph(block: HeadingBlock, build: Build, place: Place): Paragraph {
  const target = targetOf(build.references, block.id);
  const numbering =
    target.number === null
      ? { numbering: false as const, indent: { left: 0, firstLine: 0 } }
      : build.appendix
        ? { numbering: { reference: LIST.appendices, level: block.level - 1 } }
        : build.unlisted.has(`Heading${block.level}`)
          ? { numbering: { reference: LIST.headings, level: block.level - 1 } }
          : {};
  return new Paragraph({
    heading: LEVELS[block.level],
    ...numbering,
    ...(place.start === 'break' ? { pageBreakBefore: true } : {}),
    ...(place.start === 'flow' ? {} : { spacing: { before: 0 } }),
    children: [bookmarked(target, [textRun(cleanLine(block.text))])],
  });
}
