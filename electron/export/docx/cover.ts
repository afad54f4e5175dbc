import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { ReportDocument } from '#shared/review/blocks.ts';
import type { Build } from './build.ts';
import { factsTable } from './facts.ts';
import { cleanLine, textRun } from './inline.ts';
import { STYLE } from './styles.ts';

/** Space above the title, in twips: it stands a third down the page. */
const ABOVE_TITLE = 3400;

/** The head of a short document: sender, title, subtitle and facts above the text. */
export function titleBlocks(document: ReportDocument, { words, page }: Build): FileChild[] {
  const facts = factsTable(document.cover, page.textWidth, { title: words.coverTitle, alt: words.coverAlt });
  return [
    new Paragraph({ style: STYLE.title, spacing: { before: 0 }, children: [textRun(cleanLine(document.title))] }),
    new Paragraph({ style: STYLE.subtitle, children: [textRun(cleanLine(document.subtitle))] }),
    ...(facts === null ? [] : [facts]),
  ];
}

/** Sender, title, subtitle and the fact table. */
export function coverBlocks(document: ReportDocument, { words, page }: Build): FileChild[] {
  const facts = factsTable(document.cover, page.textWidth, { title: words.coverTitle, alt: words.coverAlt });
  return [
    new Paragraph({ style: STYLE.sender, children: [textRun(cleanLine(document.municipality), { bold: true })] }),
    new Paragraph({ style: STYLE.sender, children: [textRun(cleanLine(document.organisation))] }),
    new Paragraph({ style: STYLE.title, spacing: { before: ABOVE_TITLE }, children: [textRun(cleanLine(document.title))] }),
    new Paragraph({ style: STYLE.subtitle, children: [textRun(cleanLine(document.subtitle))] }),
    ...(facts === null ? [] : [facts]),
  ];
}
