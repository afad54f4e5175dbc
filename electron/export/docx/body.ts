import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { Appendix, Block, ReportDocument } from '#shared/review/blocks.ts';
import type { Build, Place, Start } from './build.ts';
import { chartBlock } from './chart.ts';
import { factsTable } from './facts.ts';
import { headingParagraph } from './heading.ts';
import { matrixBlock } from './matrix.ts';
import { bulletParagraphs, numberedParagraphs, textParagraph } from './paragraph.ts';
import { STYLE } from './styles.ts';
import { tableBlock } from './table.ts';

const withoutGaps = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((block) => !(block.kind === 'paragraph' && block.style === 'missing'));

/** The report as it is printed: a final version says nothing of its gaps. */
export function printedReport(document: ReportDocument): ReportDocument {
  if (document.draft) return document;
  return {
    ...document,
    chapters: document.chapters.map((chapter) => ({ ...chapter, blocks: withoutGaps(chapter.blocks) })),
    appendices: document.appendices.map((appendix) => ({ ...appendix, blocks: withoutGaps(appendix.blocks) })),
  };
}

function assertNever(value: never): never {
  throw new Error(`Unknown block: ${JSON.stringify(value)}`);
}

function blockChildren(block: Block, build: Build, place: Place): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(block, build, place)];
    case 'paragraph':
      // An empty text would stand as a gap between paragraphs.
      return block.text.some((inline) => inline.text.trim() !== '' || inline.note !== undefined || inline.ref !== undefined)
        ? [textParagraph(block, build, place)]
        : [];
    case 'bullets':
      return bulletParagraphs(block, build, place);
    case 'numbered':
      return numberedParagraphs(block, build, place);
    case 'table':
      return tableBlock(block, build);
    case 'facts': {
      const table = factsTable(block.rows, build.page.textWidth, { title: build.words.factsTitle, alt: build.words.factsAlt });
      return table === null ? [] : [table];
    }
    case 'matrix':
      return matrixBlock(block, build);
    case 'chart':
      return chartBlock(block, build);
    default:
      return assertNever(block);
  }
}

/** Word joins tables that follow each other, so neighbouring fact tables are one from the start. */
function joinFacts(blocks: readonly Block[]): readonly Block[] {
  return blocks.reduce<readonly Block[]>((joined, block) => {
    const last = joined.at(-1);
    if (block.kind !== 'facts' || last?.kind !== 'facts') return [...joined, block];
    return [...joined.slice(0, -1), { kind: 'facts', rows: [...last.rows, ...block.rows] }];
  }, []);
}

const endsInTable = (block: Block | undefined): boolean =>
  block !== undefined && (block.kind === 'facts' ? block.rows.length > 0 : block.kind === 'table' && block.source === undefined);
/** What a sentence before it introduces: the two are read together. */
const isIntroduced = (block: Block | undefined): boolean => block !== undefined && block.kind !== 'heading' && block.kind !== 'paragraph';

function blocksChildren(all: readonly Block[], build: Build, start: Start, last: boolean): FileChild[] {
  const blocks = joinFacts(all);
  const children = blocks.flatMap((block, index) =>
    blockChildren(block, build, {
      afterTable: endsInTable(blocks[index - 1]),
      introduces: isIntroduced(blocks[index + 1]),
      start: index === 0 ? start : 'flow',
    }),
  );
  // A section must not end in a table: Word would add a paragraph of full height there.
  return last && endsInTable(blocks.at(-1)) ? [...children, new Paragraph({ style: STYLE.tableEnd })] : children;
}

/** Whether a chapter starts a new page: the first, and the first numbered one after unnumbered front matter. */
function startsPage(document: ReportDocument, index: number): boolean {
  // A short document goes on below its title.
  if (document.layout === 'short') return false;
  const numbered = (at: number): boolean => {
    const block = document.chapters[at]?.blocks[0];
    return block?.kind === 'heading' && block.numbered;
  };
  return index === 0 || (numbered(index) && !numbered(index - 1));
}

/** Content of the chapters, in the order of the report. */
export function chapterChildren(document: ReportDocument, build: Build): FileChild[] {
  return document.chapters.flatMap((chapter, index) =>
    blocksChildren(chapter.blocks, build, startsPage(document, index) ? 'break' : 'flow', index === document.chapters.length - 1),
  );
}

const hasTable = (appendix: Appendix | undefined): boolean => appendix?.blocks.some(({ kind }) => kind === 'table') ?? false;

/** Content of the appendices; a list starts a page of its own, and what only says that there is none follows on the same page. */
export function appendixChildren(document: ReportDocument, build: Build): FileChild[] {
  const { appendices } = document;
  const startOf = (index: number): Start =>
    index === 0 ? 'top' : hasTable(appendices[index]) || hasTable(appendices[index - 1]) ? 'break' : 'flow';
  return appendices.flatMap((appendix, index) => blocksChildren(appendix.blocks, build, startOf(index), index === appendices.length - 1));
}
