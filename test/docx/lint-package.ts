import type { Document } from '@xmldom/xmldom';
import { strFromU8 } from 'fflate';
import { attribute, children, descendants, duplicates } from './lint-xml.ts';
import type { Finding, Package } from './lint-xml.ts';

const TYPES = '[Content_Types].xml';

function zipOrder(file: Package): Finding[] {
  const doubled = duplicates(file.names).map((part) => ({ rule: 'zip-duplicate', part, message: 'two entries with the same name' }));
  return file.names[0] === TYPES
    ? doubled
    : [...doubled, { rule: 'zip-order', part: file.names[0] ?? '', message: `${TYPES} must come first` }];
}

const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- the characters that XML 1.0 forbids are what the rule looks for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const FORBIDDEN_ENTITY = /&#(?:x0*(?:[0-8bBcCeE]|1[0-9a-fA-F]|[fF]{3}[eEfF])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/;
const BAD_VALUE = /="(?:NaN|undefined|null|-?Infinity|\[object Object\])"/;
const DECIMAL = /<w:(?:sz|szCs|tab|ind|spacing|pgSz|pgMar|gridCol|tcW|tblW|trHeight|tblInd)\b[^>]*="-?\d+\.\d+"[^>]*>/;
const HASH_COLOUR = /w:(?:fill|color|val)="#[0-9A-Fa-f]{3,8}"/;

/** Faults that show in the raw text of a part. */
function rawText(file: Package): Finding[] {
  const rules = [
    ['xml-character', FORBIDDEN],
    ['xml-character', FORBIDDEN_ENTITY],
    ['value', BAD_VALUE],
    ['decimal', DECIMAL],
    ['colour', HASH_COLOUR],
  ] as const;
  return Object.entries(file.parts)
    .filter(([part]) => /\.(xml|rels)$/.test(part))
    .flatMap(([part, content]) => {
      const text = strFromU8(content);
      return rules.flatMap(([rule, pattern]) => {
        const match = pattern.exec(text);
        return match ? [{ rule, part, message: JSON.stringify(match[0]) }] : [];
      });
    });
}

function contentTypes(file: Package): Finding[] {
  const root = file.xml.get(TYPES)?.documentElement;
  if (!root) return [{ rule: 'content-type', part: TYPES, message: 'missing' }];
  const overrides = new Set(
    children(root)
      .filter((node) => node.localName === 'Override')
      .map((node) => (node.getAttribute('PartName') ?? '').slice(1)),
  );
  const defaults = new Set(
    children(root)
      .filter((node) => node.localName === 'Default')
      .map((node) => (node.getAttribute('Extension') ?? '').toLowerCase()),
  );
  const parts = Object.keys(file.parts).filter((part) => !part.endsWith('/') && part !== TYPES);
  const untyped = parts.filter((part) => !overrides.has(part) && !defaults.has(part.split('.').at(-1)?.toLowerCase() ?? ''));
  const template = /template\.main\+xml/.test(strFromU8(file.parts[TYPES] ?? new Uint8Array()));
  return [
    ...untyped.map((part) => ({ rule: 'content-type', part, message: 'no content type' })),
    ...[...overrides].filter((part) => !file.parts[part]).map((part) => ({ rule: 'content-type', part, message: 'type without a part' })),
    ...(template ? [{ rule: 'template-type', part: TYPES, message: 'the content type is a template, the file is not' }] : []),
  ];
}

type Relations = { readonly ids: Map<string, Set<string>>; readonly reached: Set<string>; readonly findings: Finding[] };

function readRelations(part: string, document: Document, file: Package, found: Relations): void {
  const source = part.replace(/_rels\/([^/]*)\.rels$/, '$1');
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const ids = new Set<string>();
  found.ids.set(source, ids);
  for (const relation of document.documentElement ? children(document.documentElement) : []) {
    const id = relation.getAttribute('Id') ?? '';
    const target = relation.getAttribute('Target') ?? '';
    if (ids.has(id)) found.findings.push({ rule: 'relation-duplicate', part, message: id });
    ids.add(id);
    if (relation.getAttribute('TargetMode') === 'External') {
      if (!/^(?:https?|mailto):\S+$/.test(target)) found.findings.push({ rule: 'relation-url', part, message: target });
      continue;
    }
    const path = decodeURI(target.startsWith('/') ? target.slice(1) : new URL(target, `http://x/${folder}`).pathname.slice(1));
    found.reached.add(path);
    if (!file.parts[path]) found.findings.push({ rule: 'relation-target', part, message: `${id} → ${target} is missing` });
  }
}

function relations(file: Package): Finding[] {
  const found: Relations = { ids: new Map(), reached: new Set([TYPES]), findings: [] };
  for (const [part, document] of file.xml) {
    if (!part.endsWith('.rels')) continue;
    found.reached.add(part);
    readRelations(part, document, file, found);
  }
  const orphans = Object.keys(file.parts).filter((part) => !found.reached.has(part) && !part.endsWith('/'));
  const dangling = [...file.xml]
    .filter(([part]) => /^word\/[^_]/.test(part))
    .flatMap(([part, document]) =>
      descendants(document).flatMap((node) =>
        ['id', 'embed', 'link'].flatMap((name) => {
          const id = attribute(node, name, 'r');
          return id !== null && id !== '' && !found.ids.get(part)?.has(id)
            ? [{ rule: 'relation-id', part, message: `${node.nodeName} r:${name}=${id}` }]
            : [];
        }),
      ),
    );
  return [...found.findings, ...orphans.map((part) => ({ rule: 'orphan', part, message: 'no relation leads to the part' })), ...dangling];
}

function coreProperties(file: Package): Finding[] {
  const part = 'docProps/core.xml';
  const root = file.xml.get(part)?.documentElement;
  if (!root) return [{ rule: 'core', part, message: 'missing' }];
  const bad = children(root).filter(
    (node) => node.nodeName.startsWith('dcterms:') && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(node.textContent ?? ''),
  );
  return [
    ...duplicates(children(root).map((node) => node.nodeName)).map((message) => ({ rule: 'core-duplicate', part, message })),
    ...bad.map((node) => ({ rule: 'core-date', part, message: node.textContent ?? '' })),
  ];
}

/** Rules of the package: zip, XML characters, content types, relations, properties. */
export function lintPackage(file: Package): Finding[] {
  return [...file.broken, ...zipOrder(file), ...rawText(file), ...contentTypes(file), ...relations(file), ...coreProperties(file)];
}
