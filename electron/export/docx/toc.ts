import { InternalHyperlink, LeaderType, PageReference, Paragraph, TableOfContents, TabStopType } from 'docx';
import type { FileChild } from 'docx';
import type { Block, HeadingBlock, ReportDocument } from '#shared/review/blocks.ts';
import type { Build } from './build.ts';
import { cleanLine, textRun } from './inline.ts';
import { targetOf } from './references.ts';
import { STYLE } from './styles.ts';

const DEPTH = 3;
/** Room for the number on each level, and for "Bilaga A", in twips. */
const NUMBER_WIDTH = [440, 660, 880] as const;
const APPENDIX_WIDTH = 1300;
const INDENT = 240;

const isListed = (block: Block): block is HeadingBlock => block.kind === 'heading' && block.level <= DEPTH;

/** One row in the form that docx and Word write themselves: number, tab, text, tab, page. */
function row(block: HeadingBlock, build: Build): Paragraph {
  const target = targetOf(build.references, block.id);
  const indent = INDENT * (block.level - 1);
  const width = target.appendix ? APPENDIX_WIDTH : (NUMBER_WIDTH[block.level - 1] ?? 0);
  const number = target.number === null ? [] : [{ type: TabStopType.LEFT, position: indent + width }];
  const text = target.number === null ? cleanLine(block.text) : `${target.label}\t${cleanLine(block.text)}`;
  return new Paragraph({
    style: `TOC${block.level}`,
    tabStops: [...number, { type: TabStopType.RIGHT, position: build.page.textWidth, leader: LeaderType.DOT }],
    children: [
      new InternalHyperlink({
        anchor: target.bookmark,
        children: [textRun(text), textRun('\t'), new PageReference(target.bookmark, { hyperlink: true })],
      }),
    ],
  });
}

/**
 * The table of contents, levels 1 to 3. With an estimate docx fills it, numbers and pages included, and Word opens it without
 * a question. Without one docx would leave the heading numbers out, so the rows are written here and Word fills in the pages.
 */
export function tocBlocks(document: ReportDocument, build: Build, estimate: boolean): FileChild[] {
  const blocks = [...document.chapters, ...document.appendices].flatMap((part) => part.blocks).filter(isListed);
  const options = { hyperlink: true, headingStyleRange: `1-${DEPTH}`, beginDirty: false } as const;
  const content = estimate || blocks.length === 0 ? {} : { contentChildren: blocks.map((block) => row(block, build)) };
  return [
    new Paragraph({ style: STYLE.tocHeading, numbering: false, children: [textRun(build.words.contents)] }),
    new TableOfContents(build.words.contents, { ...options, ...content }),
  ];
}
