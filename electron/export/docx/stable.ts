import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Unzipped, Zippable } from 'fflate';

const ids = (prefix: string): ((old: string) => string) => {
  const seen = new Map<string, string>();
  return (old) => {
    const known = seen.get(old);
    if (known !== undefined) return known;
    const fresh = `${prefix}${seen.size + 1}`;
    seen.set(old, fresh);
    return fresh;
  };
};

/** Random relationship ids become rId1000, rId1001 …; those that docx counts itself stay. */
function stableRelationships(parts: Unzipped): void {
  for (const path of Object.keys(parts).filter((name) => name.endsWith('.rels'))) {
    const source = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
    const rels = parts[path];
    const part = parts[source];
    if (!rels || !part) continue;
    const random = [...strFromU8(rels).matchAll(/\bId="(rId(?!\d+")[^"]*)"/g)].map((match) => match[1] ?? '');
    if (random.length === 0) continue;
    const rename = (xml: string): string => random.reduce((text, id, index) => text.replaceAll(`"${id}"`, `"rId${1000 + index}"`), xml);
    parts[path] = strToU8(rename(strFromU8(rels)));
    parts[source] = strToU8(rename(strFromU8(part)));
  }
}

/** Counters that live as long as the process: bookmarks, drawings, watermarks. Attributes only, so text is never touched. */
function stableCounters(parts: Unzipped): void {
  const [heading, bookmark, drawing, watermark] = [ids('_Toc'), ids(''), ids(''), ids('PowerPlusWaterMarkObject')];
  for (const path of Object.keys(parts)
    .filter((name) => /^word\/[^/]+\.xml$/.test(name))
    .toSorted()) {
    const part = parts[path];
    if (!part) continue;
    const xml = strFromU8(part)
      .replace(
        /(w:name="|w:anchor="|<w:instrText xml:space="preserve">PAGEREF )(_Toc\d+)/g,
        (_, before: string, id: string) => before + heading(id),
      )
      .replace(/<w:bookmark(?:Start|End)\b[^>]*>/g, (tag) => tag.replace(/w:id="(\d+)"/, (_, id: string) => `w:id="${bookmark(id)}"`))
      .replace(/(<(?:wp:docPr|wps:cNvPr|pic:cNvPr)\b[^>]*? ?\bid=")(\d+)"/g, (_, before: string, id: string) => `${before}${drawing(id)}"`)
      .replace(/(<v:shape\b[^>]*? id=")(PowerPlusWaterMarkObject[^"]*)"/g, (_, before: string, id: string) => `${before}${watermark(id)}"`);
    parts[path] = strToU8(xml);
  }
}

/** The workbooks of the charts carry the moment they were zipped. */
function stableWorkbooks(parts: Unzipped, mtime: string): void {
  for (const path of Object.keys(parts).filter((name) => name.endsWith('.xlsx'))) {
    const part = parts[path];
    if (!part) continue;
    const files: Zippable = {};
    for (const [name, bytes] of Object.entries(unzipSync(part))) files[name] = [bytes, { level: 6, mtime }];
    parts[path] = zipSync(files);
  }
}

/**
 * Replaces everything random or counted per process in the parts, so that the same report gives the same bytes and a
 * saved file can be compared with a new one by its hash.
 * @param mtime date of the files inside the workbooks, YYYY-MM-DD
 */
export function stabilise(parts: Unzipped, mtime: string): void {
  stableRelationships(parts);
  stableCounters(parts);
  stableWorkbooks(parts, mtime);
}
