import { strFromU8 } from 'fflate';
import type { Unzipped } from 'fflate';

export const TYPES = '[Content_Types].xml';
export const BODY = 'word/document.xml';
export const STYLES = 'word/styles.xml';

/** A part as text; empty when it is not there. */
export const xmlOf = (parts: Unzipped, path: string): string => strFromU8(parts[path] ?? new Uint8Array());

/** Paths of the headers or footers, by their content type: only Word calls them header1.xml. */
export const framesOf = (parts: Unzipped, kind: 'header' | 'footer'): readonly string[] =>
  [...xmlOf(parts, TYPES).matchAll(/<Override\b[^>]*>/g)]
    .filter(([tag]) => tag.includes(`wordprocessingml.${kind}+xml"`))
    .map(([tag]) => (/PartName="\/([^"]*)"/.exec(tag)?.[1] ?? '').trim())
    .filter((path) => parts[path] !== undefined);

/** Paragraphs that hold no other paragraph, in the order of the part. */
export const PARAGRAPH = /<w:p(?:\s[^>]*)?>(?:(?!<w:p[\s>])[\s\S])*?<\/w:p>/g;

/** What a reader sees of a piece of WordprocessingML; a placeholder may be split over any number of runs. */
export const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1] ?? '').join('');

/** Names between {{ and }}, as often as they stand there. Placeholders never go over paragraphs. */
export const placesIn = (xml: string): readonly string[] =>
  [...xml.matchAll(PARAGRAPH)].flatMap(([paragraph]) =>
    [...textOf(paragraph).matchAll(/\{\{\s*([^{}]{1,60}?)\s*\}\}/g)].map((match) => match[1] ?? ''),
  );

/** Codes of the fields of a part, each as one text. */
export const fieldsIn = (xml: string): string =>
  [...xml.matchAll(/<w:instrText(?:\s[^>]*)?>([^<]*)<\/w:instrText>|\bw:instr="([^"]*)"|w:fldCharType="(?:begin|separate|end)"/g)]
    .map((match) => match[1] ?? match[2] ?? '\n')
    .join('');
