import type { PaperWords } from '#shared/i18n/paper.ts';
import type { ReportDocument } from '#shared/review/blocks.ts';
import { cleanLine } from './inline.ts';

/** What Word shows under File, Info. */
export const coreProperties = (document: ReportDocument) => ({
  title: cleanLine(document.title),
  subject: cleanLine(document.properties.subject),
  creator: cleanLine(document.properties.creator),
  lastModifiedBy: cleanLine(document.properties.creator),
  keywords: document.properties.keywords.map(cleanLine).join(', '),
  description: cleanLine(document.subtitle),
});

/** Registry number, day of the figures and audience, as properties that fields and archives can read. */
export function customProperties(document: ReportDocument, words: PaperWords): { readonly name: string; readonly value: string }[] {
  const { registryNo, asOf } = document.properties;
  return [
    ...(registryNo === null ? [] : [{ name: words.properties.registryNo, value: cleanLine(registryNo) }]),
    { name: words.properties.asOf, value: cleanLine(asOf) },
    { name: words.properties.audience, value: words.audience[document.audience] },
  ];
}
