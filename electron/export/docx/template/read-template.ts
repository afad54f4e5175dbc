import { strFromU8, unzipSync } from 'fflate';
import type { Unzipped } from 'fflate';
import { templateWords } from '#shared/i18n/template.ts';
import { AppError } from '#shared/kit/errors.ts';
import { ImportRefusal } from '../../../import/refusal.ts';
import { openZip, type ZipParts } from '../../../import/zip-check.ts';
import { BODY, fieldsIn, STYLES, TYPES, xmlOf } from './parts.ts';

/** Bytes of a template and the name people know it by. */
export type Template = { readonly bytes: Uint8Array; readonly name: string };

/** A letterhead with pictures in print quality stays below. XML takes thirty times its size while it is patched. */
export const LIMIT = { bytes: 10 * 1024 * 1024, unpacked: 64 * 1024 * 1024, xml: 8 * 1024 * 1024, parts: 500 } as const;

/** Old Word files and encrypted new ones are compound files. */
const START = { zip: 'PK\u0003\u0004', compound: '\u00D0\u00CF\u0011\u00E0' } as const;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const isXml = (part: string): boolean => /\.(?:xml|rels)$/i.test(part);
const ACTIVE = /(?:^|\/)(?:vbaProject|vbaData)|activeX|(?:^|\/)embeddings\/|(?:^|\/)afchunk|customUI/i;
const ACTIVE_TYPE = /macroEnabled|vbaProject|ms-office\.activeX|oleObject/i;
/** Fields that fetch, run or start something. */
const ACTIVE_FIELD = /^\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|EMBED|DATABASE|RD|MACROBUTTON|MERGEFIELD)\b/im;

type Reason = keyof typeof templateWords.errors;
/** One sentence of what is wrong with the template: INVALID_INPUT. */
export const refused = (reason: Reason, name: string): AppError =>
  new AppError('INVALID_INPUT', templateWords.errors[reason](name.length > 80 ? `${name.slice(0, 60)}…${name.slice(-15)}` : name));

const MEANING = { too_big: 'tooBig', encrypted: 'oldOrEncrypted' } as const;
const reasonOf = (error: unknown): Reason =>
  error instanceof ImportRefusal && (error.code === 'too_big' || error.code === 'encrypted') ? MEANING[error.code] : 'damaged';

/** Names of the parts, after their declared sizes have been added up. Nothing is unpacked. */
function namesOf({ bytes, name }: Template): readonly string[] {
  const sizes: (readonly [part: string, bytes: number])[] = [];
  unzipSync(bytes, { filter: (entry) => (sizes.push([entry.name, entry.originalSize]), false) });
  const sum = (list: typeof sizes): number => list.reduce((total, [, size]) => total + size, 0);
  if (sizes.length > LIMIT.parts || sum(sizes) > LIMIT.unpacked || sum(sizes.filter(([part]) => isXml(part))) > LIMIT.xml)
    throw refused('tooBig', name);
  return sizes.map(([part]) => part).filter((part) => !part.endsWith('/'));
}

/** Unpacks with size and checksum of each part compared: the directory may lie. */
async function unpack(zip: ZipParts, names: readonly string[]): Promise<Unzipped> {
  const parts: Unzipped = {};
  for (const part of names) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of zip.stream(part)) chunks.push(chunk);
    parts[part] = new Uint8Array(Buffer.concat(chunks));
  }
  return parts;
}

async function unpacked(template: Template): Promise<Unzipped> {
  const { bytes, name } = template;
  if (bytes.byteLength > LIMIT.bytes) throw refused('tooBig', name);
  const start = strFromU8(bytes.subarray(0, 4), true);
  if (start !== START.zip) throw refused(start === START.compound ? 'oldOrEncrypted' : 'notWord', name);
  try {
    const zip = await openZip(bytes, name);
    return await unpack(zip, namesOf(template));
  } catch (error) {
    throw error instanceof AppError ? error : refused(reasonOf(error), name);
  }
}

/** Whether a relation fetches something from outside by itself. A link that waits to be clicked does not. */
function fetches(relation: string): boolean {
  if (!/TargetMode\s*=\s*["']External/i.test(relation)) return false;
  return !/\/relationships\/hyperlink["']/.test(relation) || !/Target\s*=\s*["'](?:https?:\/\/|mailto:)/i.test(relation);
}

function reasonAgainst(parts: Unzipped): Reason | null {
  const names = Object.keys(parts);
  const types = xmlOf(parts, TYPES);
  if (names.some((part) => ACTIVE.test(part)) || ACTIVE_TYPE.test(types)) return 'macros';
  for (const part of names.filter(isXml)) {
    const xml = xmlOf(parts, part);
    // Word writes UTF-8; another encoding would hide what is looked for here.
    if (xml.includes('\u0000') || /^[^<]*<\?xml[^>]*encoding=["'](?!utf-8["'])/i.test(xml)) return 'damaged';
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return 'entities';
    if (part.endsWith('.rels') && [...xml.matchAll(/<[\w:]*Relationship\b[^>]*>/g)].some(([relation]) => fetches(relation)))
      return 'external';
    if (part.startsWith('word/') && ACTIVE_FIELD.test(fieldsIn(xml))) return 'external';
  }
  if (!/wordprocessingml\.(?:document|template)\.main\+xml/.test(types)) return 'notWord';
  return xmlOf(parts, BODY).includes(W) && xmlOf(parts, STYLES).includes(W) ? null : 'otherFormat';
}

/**
 * The parts of a template that is safe to work with: no code, nothing that is fetched from outside, no entities, sizes within limits.
 * @throws AppError INVALID_INPUT with one sentence.
 */
export async function readTemplate(template: Template): Promise<Unzipped> {
  const parts = await unpacked(template);
  if (![TYPES, BODY, STYLES, '_rels/.rels'].every((part) => parts[part])) throw refused('notWord', template.name);
  const reason = reasonAgainst(parts);
  if (reason !== null) throw refused(reason, template.name);
  return parts;
}
