import { Document, Packer, Paragraph, patchDocument, PatchType } from 'docx';
import type { FileChild, IPatch, ParagraphChild } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { TextWatermark } from 'docx/watermarks';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Unzipped } from 'fflate';
import { paperWords, writtenIn, type PaperWords } from '#shared/i18n/paper.ts';
import { locale } from '#shared/kit/language.ts';
import { localParts } from '#shared/kit/swedish.ts';
import type { ReportDocument } from '#shared/review/blocks.ts';
import { appendixChildren, chapterChildren } from '../body.ts';
import { createNotes, type Build } from '../build.ts';
import { titleBlocks } from '../cover.ts';
import { edit } from '../finish.ts';
import { cleanLine, textRun } from '../inline.ts';
import { numbering, templateNumbering } from '../numbering.ts';
import { coreProperties } from '../properties.ts';
import { collectReferences } from '../references.ts';
import { STYLE, styles } from '../styles.ts';
import { externalStyles } from '../table-styles.ts';
import { tocBlocks } from '../toc.ts';
import { bodyWithPlaces, misplaced, PLACE, type Body } from './body.ts';
import { accentOf, inAccent, type Accent } from './colours.ts';
import { finishInTemplate } from './finish-in-template.ts';
import { FRAME, prepareFrames, turnFrames } from './frames.ts';
import { BODY, framesOf, placesIn, STYLES, TYPES, xmlOf } from './parts.ts';
import { readTemplate, refused, type Template } from './read-template.ts';
import { listedStyles, renamedStyles, withMissing, withoutDoubles, withRenamed } from './styles-by-name.ts';

const LISTED = ['Heading1', 'Heading2', 'Heading3', 'Heading4', STYLE.bullet, STYLE.bullet2];
const wordParts = (parts: Unzipped): string[] => Object.keys(parts).filter((path) => /^word\/[^/]+\.xml$/.test(path));

/** The product's own styles.xml. */
async function ownStyles(document: ReportDocument, words: PaperWords): Promise<string> {
  const empty = new Document({
    styles: styles(words, locale(writtenIn(document))),
    externalStyles: externalStyles(words),
    numbering: numbering(words),
    sections: [],
  });
  return xmlOf(unzipSync(new Uint8Array(await Packer.toArrayBuffer(empty))), STYLES);
}

/** The template's styles under our ids, and ours that it lacks. Answers the colour that ours take. */
async function prepareStyles(parts: Unzipped, document: ReportDocument, words: PaperWords): Promise<Accent> {
  const theme = Object.keys(parts).find((path) => /^word\/theme\/[^/]+\.xml$/.test(path));
  const accent = accentOf(theme === undefined ? '' : xmlOf(parts, theme));
  const ours = inAccent(await ownStyles(document, words), accent);
  const names = renamedStyles(xmlOf(parts, STYLES), ours);
  for (const path of wordParts(parts)) edit(parts, path, (xml) => withRenamed(xml, names));
  edit(parts, STYLES, (xml) => withMissing(withoutDoubles(xml), ours));
  return accent;
}

type Prepared = {
  readonly parts: Unzipped;
  readonly body: Body;
  readonly accent: Accent;
  readonly hasHeader: boolean;
  readonly hasTitle: boolean;
};

/** The template as a document with our styles, and with places for report, appendices, state and watermark. */
async function prepared(document: ReportDocument, template: Template, words: PaperWords): Promise<Prepared> {
  const parts = await readTemplate(template);
  const frames = [...framesOf(parts, 'header'), ...framesOf(parts, 'footer')].map((path) => xmlOf(parts, path));
  const wrong = misplaced(xmlOf(parts, BODY), frames);
  if (wrong !== null) throw refused(wrong, template.name);
  edit(parts, TYPES, (xml) => xml.replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml'));
  const accent = await prepareStyles(parts, document, words);
  const hasTitle = placesIn(xmlOf(parts, BODY)).includes('titel');
  const body = bodyWithPlaces(xmlOf(parts, BODY), document.appendices.length > 0);
  parts[BODY] = strToU8(body.xml);
  const hasHeader = prepareFrames(parts, { page: body.page, draft: document.draft });
  if (document.appendices.length > 0) turnFrames(parts, body.page, body.appendixPage);
  return { parts, body, accent, hasHeader, hasTitle };
}

const inline = (...children: ParagraphChild[]): IPatch => ({ type: PatchType.PARAGRAPH, children });
const blocks = (children: readonly FileChild[]): IPatch => ({ type: PatchType.DOCUMENT, children: [...children] });

/** What each placeholder of one line becomes. */
function linePatches(document: ReportDocument, words: PaperWords): Record<string, IPatch> {
  const { registryNo, createdAt, asOf } = document.properties;
  const lines = {
    titel: document.title,
    undertitel: document.subtitle,
    nämnd: document.organisation,
    kommun: document.municipality,
    datum: localParts(createdAt)?.date ?? createdAt.slice(0, 10),
    diarienummer: registryNo ?? '',
    mottagarkrets: words.audience[document.audience],
    [FRAME.state]: words.asOf(cleanLine(asOf), cleanLine(document.historyHead)),
  };
  const draft = new TextWatermark({ text: words.draft, color: 'DDE2E7', opacity: 0.45, width: 400 });
  return {
    ...Object.fromEntries(Object.entries(lines).map(([name, text]) => [name, inline(textRun(cleanLine(text)))])),
    ...(document.draft ? { [FRAME.draft]: inline(draft) } : {}),
  };
}

function reportChildren(document: ReportDocument, build: Build, { hasTitle, hasHeader }: Prepared): FileChild[] {
  const title = hasTitle ? [] : titleBlocks(document, build);
  // Without a header there is no place for the watermark.
  const draft =
    document.draft && !hasHeader ? [new Paragraph({ style: STYLE.sender, children: [textRun(build.words.draft, { bold: true })] })] : [];
  const contents = document.layout === 'short' ? [] : tocBlocks(document, build, false);
  return [...draft, ...title, ...contents, ...chapterChildren(document, build)];
}

function buildOf(document: ReportDocument, { body, parts }: Prepared): Build {
  let lists = 0;
  const listed = listedStyles(xmlOf(parts, STYLES));
  return {
    words: paperWords(writtenIn(document)),
    references: collectReferences(document),
    notes: createNotes(),
    page: body.page,
    appendix: false,
    unlisted: new Set(LISTED.filter((id) => !listed.has(id))),
    nextList: () => (lists += 1),
  };
}

/**
 * The report in the organisation's own template: its letterhead, page, theme and styles, our content (WORD.md 4). Styles are matched by
 * their names, which are the same in every language of Word.
 * @throws AppError INVALID_INPUT when the template cannot be used, see `readTemplate`.
 */
export async function renderInTemplate(document: ReportDocument, template: Template, estimate: boolean): Promise<Uint8Array> {
  const words = paperWords(writtenIn(document));
  const made = await prepared(document, template, words);
  const build = buildOf(document, made);
  const report = reportChildren(document, build, made);
  const appendices = appendixChildren(document, { ...build, page: made.body.appendixPage, appendix: true });
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: zipSync(made.parts),
    keepOriginalStyles: true,
    trimPlaceholders: true,
    patches: {
      ...linePatches(document, words),
      [PLACE.report]: blocks(report),
      ...(document.appendices.length > 0 ? { [PLACE.appendices]: blocks(appendices) } : {}),
    },
    footnotes: build.notes.all(),
    numbering: templateNumbering(words),
    properties: coreProperties(document),
    ...(estimate ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
  });
  return finishInTemplate(patched, document, made.accent);
}
