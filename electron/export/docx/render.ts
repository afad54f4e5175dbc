import { Document, Packer, PageOrientation, SectionType } from 'docx';
import type { ISectionOptions, ISectionPropertiesOptions } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { paperWords, writtenIn } from '#shared/i18n/paper.ts';
import { locale } from '#shared/kit/language.ts';
import type { ReportDocument } from '#shared/review/blocks.ts';
import { appendixChildren, chapterChildren, printedReport } from './body.ts';
import { createNotes } from './build.ts';
import type { Build } from './build.ts';
import { coverBlocks, titleBlocks } from './cover.ts';
import { finishDocx } from './finish.ts';
import { coverFooter, coverHeader, pageFooter, pageHeader } from './frame.ts';
import { cleanLine } from './inline.ts';
import { numbering } from './numbering.ts';
import { A4, LANDSCAPE, MARGIN, PORTRAIT } from './page.ts';
import type { PageFormat } from './page.ts';
import { coreProperties, customProperties } from './properties.ts';
import { collectReferences } from './references.ts';
import { styles } from './styles.ts';
import { externalStyles } from './table-styles.ts';
import { THEME } from './theme.ts';
import type { Template } from './template/read-template.ts';
import { renderInTemplate } from './template/render-in-template.ts';
import { tocBlocks } from './toc.ts';

/**
 * `estimate` lays the pages out and writes the table of contents with page numbers (about ten times the work);
 * `none` leaves the numbers to Word.
 */
export type RenderOptions = {
  readonly pageNumbers: 'estimate' | 'none';
  /** The organisation's own, for letterhead and look. */
  readonly template?: Template | null;
};

function pageOf(format: PageFormat): ISectionPropertiesOptions {
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      size: { width: A4.width, height: A4.height, orientation: format.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      margin: {
        top: MARGIN.top,
        bottom: MARGIN.bottom,
        left: format.side,
        right: format.side,
        header: MARGIN.header,
        footer: MARGIN.footer,
        gutter: 0,
      },
    },
  };
}

function sections(document: ReportDocument, build: Build, estimate: boolean): readonly ISectionOptions[] {
  const framed = (format: PageFormat): Omit<ISectionOptions, 'children'> => ({
    properties: pageOf(format),
    headers: { default: pageHeader(document, format) },
    footers: { default: pageFooter(document, format) },
  });
  if (document.layout === 'short')
    return [{ ...framed(PORTRAIT), children: [...titleBlocks(document, build), ...chapterChildren(document, build)] }];
  const cover = {
    properties: pageOf(PORTRAIT),
    headers: { default: coverHeader(document) },
    footers: { default: coverFooter() },
    children: coverBlocks(document, build),
  };
  const chapters = { ...framed(PORTRAIT), children: [...tocBlocks(document, build, estimate), ...chapterChildren(document, build)] };
  const appendices =
    document.appendices.length === 0
      ? []
      : [{ ...framed(LANDSCAPE), children: appendixChildren(document, { ...build, page: LANDSCAPE, appendix: true }) }];
  return [cover, chapters, ...appendices];
}

function wordDocument(document: ReportDocument, options: RenderOptions): Document {
  let lists = 0;
  const notes = createNotes();
  const words = paperWords(writtenIn(document));
  const build: Build = {
    words,
    references: collectReferences(document),
    notes,
    page: PORTRAIT,
    appendix: false,
    unlisted: new Set(),
    nextList: () => (lists += 1),
  };
  const estimate = options.pageNumbers === 'estimate';
  const written = sections(document, build, estimate);
  return new Document({
    ...coreProperties(document),
    customProperties: customProperties(document, words),
    theme: { ...THEME, name: words.theme },
    styles: styles(words, locale(writtenIn(document))),
    externalStyles: externalStyles(words),
    numbering: numbering(words),
    footnotes: notes.all(),
    ...(estimate ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    sections: written,
  });
}

/**
 * Writes the report as a Word file. The same document and options give the same XML parts: times come from
 * `properties.createdAt`, never from the clock.
 * @throws if a cross reference points at nothing or two blocks share an id.
 */
export async function renderDocx(document: ReportDocument, options: RenderOptions): Promise<Uint8Array> {
  const printed = printedReport(document);
  if (options.template) return renderInTemplate(printed, options.template, options.pageNumbers === 'estimate');
  const packed = await Packer.toArrayBuffer(wordDocument(printed, options));
  const { municipality, properties } = printed;
  const finishing = { company: cleanLine(municipality), createdAt: properties.createdAt, locale: locale(writtenIn(printed)) };
  return finishDocx(new Uint8Array(packed), finishing);
}
