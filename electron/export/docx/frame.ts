import {
  BorderStyle,
  Footer,
  Header,
  HorizontalPositionRelativeFrom,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import type { ParagraphChild } from 'docx';
import { ShapeRun } from 'docx/shapes';
import { TextWatermark } from 'docx/watermarks';
import { paperWords, writtenIn } from '#shared/i18n/paper.ts';
import type { ReportDocument } from '#shared/review/blocks.ts';
import { cleanLine, textRun } from './inline.ts';
import type { PageFormat } from './page.ts';
import { STYLE } from './styles.ts';
import { COLOUR } from './theme.ts';

const RULE = { style: BorderStyle.SINGLE, size: 4, color: COLOUR.line, space: 6 } as const;

function watermark(document: ReportDocument): ParagraphChild[] {
  return document.draft
    ? [new TextWatermark({ text: paperWords(writtenIn(document)).draft, color: 'DDE2E7', opacity: 0.45, width: 400 })]
    : [];
}

/** Title to the left, "5 (16)" to the right. */
export function pageHeader(document: ReportDocument, page: PageFormat): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] });
  return new Header({
    children: [
      new Paragraph({
        style: STYLE.header,
        tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth }],
        border: { bottom: RULE },
        children: [textRun(cleanLine(document.title)), textRun('\t'), number, ...watermark(document)],
      }),
    ],
  });
}

/** Who answers for the report, and which state of the registers its figures come from. */
export function pageFooter(document: ReportDocument, page: PageFormat): Footer {
  const words = paperWords(writtenIn(document));
  const sender = words.sender(cleanLine(document.organisation), cleanLine(document.municipality));
  const state = words.asOf(cleanLine(document.properties.asOf), cleanLine(document.historyHead));
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth }],
        border: { top: RULE },
        children: [textRun(sender), textRun('\t'), textRun(state)],
      }),
    ],
  });
}

/** A full-height band at the page's left edge; offsets in pixels. */
function band(left: number, width: number, colour: string): ShapeRun {
  return new ShapeRun({
    type: 'rectangle',
    transformation: { width, height: 1123 },
    fill: colour,
    line: 'none',
    decorative: true,
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: left * 9525 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 0 },
      behindDocument: true,
      wrap: { type: TextWrappingType.NONE },
    },
  });
}

/** The cover's navy bar with a teal edge. It stands in the header so that screen readers pass it by as an artifact. */
export function coverHeader(document: ReportDocument): Header {
  return new Header({
    children: [
      new Paragraph({ style: STYLE.header, children: [band(0, 34, COLOUR.navy), band(34, 9, COLOUR.teal), ...watermark(document)] }),
    ],
  });
}

/** Empty, so that the cover does not inherit a footer. */
export function coverFooter(): Footer {
  return new Footer({ children: [new Paragraph({ style: STYLE.footer })] });
}
