import { documentsWords } from '#shared/i18n/documents.ts';
import { reviewWords } from '#shared/i18n/review.ts';
import { language } from '#shared/kit/language.ts';
import { chapterId, type Printing } from '#shared/review/assemble.ts';
import type { Block, Chapter, ReportDocument } from '#shared/review/blocks.ts';
import { plain } from '#shared/review/parts.ts';
import { auditReplyFirst, auditReplyFollowUp } from './audit-reply.document.ts';
import { boardReport } from './board-report.document.ts';
import { classificationRecord } from './classification-record.document.ts';
import { continuityPlan, crisisPlan } from './continuity.document.ts';
import type { DocumentChapter, DocumentDeclaration, DocumentFacts } from './document-facts.ts';
import { dpoFindings } from './dpo-findings.document.ts';
import { incidentReport } from './incident-report.document.ts';
import type { DocumentKind } from './kinds.ts';
import { reviewAgenda } from './review-agenda.document.ts';
import { reviewMinutes } from './review-minutes.document.ts';
import { treatmentPlan } from './treatment-plan.document.ts';
import { vpExtract } from './vp-extract.document.ts';

const documents: Readonly<Record<DocumentKind, DocumentDeclaration>> = {
  reviewAgenda,
  reviewMinutes,
  vpExtract,
  boardReport,
  auditReplyFirst,
  auditReplyFollowUp,
  dpoFindings,
  treatmentPlan,
  classificationRecord,
  incidentReport,
  continuityPlan,
  crisisPlan,
};
export const declarationOf = (kind: DocumentKind): DocumentDeclaration => documents[kind];

const isGap = (block: Block): boolean => block.kind === 'paragraph' && block.style === 'missing';
/** A heading never stands alone: a chapter that only asks for something says in a final document that it is empty. */
const chapterOf = ({ key, heading, blocks }: DocumentChapter, draft: boolean): Chapter => ({
  key,
  origin: 'register',
  blocks: [
    { kind: 'heading', id: chapterId(key), level: 1, text: heading, numbered: false },
    ...(draft ? blocks : blocks.filter((block) => !isGap(block))),
    ...(blocks.some((block) => !isGap(block)) || (draft && blocks.length > 0) ? [] : [plain(documentsWords.nothing)]),
  ],
});

/** The document as data, ready for screen, Word and JSON: without cover page and contents, its facts under the title. */
export function assembleDocument(kind: DocumentKind, facts: DocumentFacts, printing: Printing): ReportDocument {
  const parts = declarationOf(kind).build(facts);
  const { settings, asOf, audience } = facts.review;
  const { municipality, board, administration } = settings.organisation;
  return {
    language: language(),
    layout: 'short',
    title: parts.title,
    subtitle: parts.subtitle,
    organisation: administration || board || reviewWords.organisation.administration,
    municipality: municipality || reviewWords.organisation.municipality,
    cover: [
      ...parts.facts,
      { label: reviewWords.cover.asOf, value: asOf },
      { label: reviewWords.cover.audience, value: reviewWords.audience[audience] },
    ],
    properties: {
      subject: parts.subtitle,
      keywords: [documentsWords.kinds[kind].label.toLocaleLowerCase('sv'), documentsWords.keyword],
      creator: reviewWords.creator,
      registryNo: parts.registryNo,
      asOf,
      createdAt: printing.createdAt,
    },
    audience,
    draft: parts.draft,
    historyHead: printing.historyHead,
    chapters: parts.chapters.map((chapter) => chapterOf(chapter, parts.draft)),
    appendices: [],
  };
}
