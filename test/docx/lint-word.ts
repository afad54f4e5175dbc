import type { Document, Element } from '@xmldom/xmldom';
import { all, attribute, childrenNamed, children, duplicates, stories, textOf, valueOf } from './lint-xml.ts';
import type { Finding, Package } from './lint-xml.ts';

const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';
const DOCUMENT = 'word/document.xml';

function styleRules(file: Package): Finding[] {
  const styles = all(file.xml.get(STYLES), 'style');
  const types = new Map(styles.map((style) => [attribute(style, 'styleId'), attribute(style, 'type')]));
  const names = styles.map((style) => valueOf(style, 'name')?.toLowerCase() ?? null);
  const uses = [
    ['pStyle', 'paragraph'],
    ['rStyle', 'character'],
    ['tblStyle', 'table'],
  ] as const;
  const wrong = stories(file).flatMap(([part, document]) =>
    uses.flatMap(([name, type]) =>
      all(document, name).flatMap((use) => {
        const id = attribute(use, 'val');
        if (!types.has(id)) return [{ rule: 'style', part, message: `${name} ${id} is not defined` }];
        return types.get(id) === type ? [] : [{ rule: 'style-type', part, message: `${id} is a ${types.get(id)} style, used as ${type}` }];
      }),
    ),
  );
  return [
    ...duplicates(styles.map((style) => attribute(style, 'styleId'))).map((message) => ({
      rule: 'style-duplicate',
      part: STYLES,
      message,
    })),
    ...duplicates(names).map((message) => ({ rule: 'style-name', part: STYLES, message })),
    ...wrong,
  ];
}

function numberingRules(file: Package): Finding[] {
  const numbers = all(file.xml.get(NUMBERING), 'num');
  const known = new Set(numbers.map((number) => attribute(number, 'numId')));
  const abstracts = new Set(all(file.xml.get(NUMBERING), 'abstractNum').map((number) => attribute(number, 'abstractNumId')));
  const missing = numbers
    .filter((number) => !abstracts.has(valueOf(number, 'abstractNumId')))
    .map(() => ({ rule: 'numbering', part: NUMBERING, message: 'abstractNum is missing' }));
  const parts: readonly (readonly [string, Document | undefined])[] = [...stories(file), [STYLES, file.xml.get(STYLES)]];
  const used = parts.flatMap(([part, document]) =>
    all(document, 'numId')
      .map((use) => attribute(use, 'val'))
      .filter((id) => id !== '0' && !known.has(id))
      .map((id) => ({ rule: 'numbering', part, message: `numId ${id} is missing` })),
  );
  return [...missing, ...used];
}

function bookmarkRules(file: Package): Finding[] {
  const names = new Set<string>();
  return stories(file).flatMap(([part, document]) => {
    const starts = all(document, 'bookmarkStart');
    const startIds = starts.map((node) => attribute(node, 'id'));
    const endIds = all(document, 'bookmarkEnd').map((node) => attribute(node, 'id'));
    const findings: Finding[] = [
      ...duplicates(startIds).map((message) => ({ rule: 'bookmark-id', part, message })),
      ...startIds.filter((id) => !endIds.includes(id)).map((id) => ({ rule: 'bookmark-end', part, message: `bookmark ${id} has no end` })),
      ...endIds
        .filter((id) => !startIds.includes(id))
        .map((id) => ({ rule: 'bookmark-start', part, message: `bookmark ${id} has no start` })),
    ];
    for (const name of starts.map((node) => attribute(node, 'name') ?? '')) {
      if (names.has(name)) findings.push({ rule: 'bookmark-name', part, message: `${name} occurs twice` });
      if (name.length > 40 || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))
        findings.push({ rule: 'bookmark-name', part, message: `${name} is no valid name` });
      names.add(name);
    }
    return findings;
  });
}

function fieldRules(file: Package): Finding[] {
  return stories(file).flatMap(([part, document]) => {
    let depth = 0;
    for (const mark of all(document, 'fldChar')) {
      const type = attribute(mark, 'fldCharType');
      depth += type === 'begin' ? 1 : type === 'end' ? -1 : 0;
      if (depth < 0) return [{ rule: 'field', part, message: 'a field ends before it begins' }];
    }
    return depth === 0 ? [] : [{ rule: 'field', part, message: `${depth} fields have no end` }];
  });
}

/** What a REF to a bookmark prints: its own text, or for headings the number, which only Word knows. */
function bookmarkTexts(document: Document | undefined): Map<string, string> {
  const texts = new Map<string, string>();
  for (const start of all(document, 'bookmarkStart')) {
    let text = '';
    const id = attribute(start, 'id');
    for (
      let node = start.nextSibling;
      node && !(node.nodeName === 'w:bookmarkEnd' && attribute(node as Element, 'id') === id);
      node = node.nextSibling
    ) {
      if (node.nodeType === 1) text += textOf(node as Element);
    }
    texts.set(attribute(start, 'name') ?? '', text);
  }
  return texts;
}

function referenceRules(file: Package): Finding[] {
  const texts = bookmarkTexts(file.xml.get(DOCUMENT));
  return stories(file).flatMap(([part, document]) => {
    const links = all(document, 'hyperlink')
      .map((link) => attribute(link, 'anchor'))
      .filter((anchor) => anchor !== null && !texts.has(anchor))
      .map((anchor) => ({ rule: 'link-target', part, message: String(anchor) }));
    const instructions = [
      ...all(document, 'instrText').map((node) => node.textContent ?? ''),
      ...all(document, 'fldSimple').map((node) => attribute(node, 'instr') ?? ''),
    ];
    const targets = instructions.flatMap((text) => [...text.matchAll(/^\s*(?:PAGEREF|REF)\s+(\S+)/g)].map((match) => match[1] ?? ''));
    const dead = targets.filter((name) => !texts.has(name)).map((message) => ({ rule: 'cross-reference', part, message }));
    const stale = all(document, 'fldSimple').flatMap((node) => {
      const match = /^REF (\S+) \\h(?! \\[rnw])/.exec((attribute(node, 'instr') ?? '').trim());
      const wanted = texts.get(match?.[1] ?? '');
      if (!match || wanted === undefined || textOf(node).toLocaleLowerCase('sv') === wanted.toLocaleLowerCase('sv')) return [];
      return [{ rule: 'cached-reference', part, message: `"${textOf(node)}" should be "${wanted}"` }];
    });
    return [...links, ...dead, ...stale];
  });
}

/** Captions count upwards from 1 in each series, as Word's SEQ fields will. */
function sequenceRules(file: Package): Finding[] {
  const counts = new Map<string, number>();
  return all(file.xml.get(DOCUMENT), 'fldSimple').flatMap((node) => {
    const series = /^SEQ (\S+)/.exec((attribute(node, 'instr') ?? '').trim())?.[1];
    if (series === undefined) return [];
    const next = (counts.get(series) ?? 0) + 1;
    counts.set(series, next);
    return textOf(node) === String(next)
      ? []
      : [{ rule: 'sequence', part: DOCUMENT, message: `${series} ${textOf(node)} should be ${next}` }];
  });
}

function rowFindings(table: Element, part: string): Finding[] {
  const grid = childrenNamed(table, 'tblGrid')[0];
  const widths = grid ? childrenNamed(grid, 'gridCol').map((column) => Number(attribute(column, 'w'))) : [];
  const rows = childrenNamed(table, 'tr');
  if (!grid || rows.length === 0) return [{ rule: 'table', part, message: 'a table without grid or rows' }];
  const total = Number(attribute(all(table, 'tblW')[0], 'w'));
  const sum = widths.reduce((a, b) => a + b, 0);
  const findings: Finding[] =
    sum === total ? [] : [{ rule: 'table-width', part, message: `columns add up to ${sum}, the table is ${total}` }];
  for (const row of rows) {
    const cells = childrenNamed(row, 'tc');
    const spans = cells.map((cell) => Number(valueOf(cell, 'gridSpan') ?? 1));
    const count = spans.reduce((a, b) => a + b, 0);
    if (cells.length === 0 || count !== widths.length)
      findings.push({ rule: 'table', part, message: `a row with ${count} of ${widths.length} columns` });
    const uneven = cells.some(
      (cell, index) => spans.every((span) => span === 1) && Number(attribute(all(cell, 'tcW')[0], 'w')) !== widths[index],
    );
    if (uneven) findings.push({ rule: 'table-width', part, message: 'a cell is not as wide as its column' });
  }
  return findings;
}

function structureRules(file: Package): Finding[] {
  return stories(file).flatMap(([part, document]) => [
    ...all(document, 'tc')
      .filter((cell) => children(cell).at(-1)?.localName !== 'p')
      .map(() => ({ rule: 'cell', part, message: 'a cell does not end in a paragraph' })),
    ...all(document, 'tbl').flatMap((table) => rowFindings(table, part)),
    ...all(document, 'p')
      .filter((paragraph) => children(paragraph).findIndex((node) => node.localName === 'pPr') > 0)
      .map(() => ({ rule: 'order', part, message: 'w:pPr is not first' })),
    ...all(document, 't')
      .filter((text) => /[\t\n\r]/.test(text.textContent ?? ''))
      .slice(0, 1)
      .map((text) => ({ rule: 'raw-break', part, message: JSON.stringify(text.textContent) })),
    ...[
      ...all(document, 't')
        .map((text) => text.textContent ?? '')
        .join('\n')
        .matchAll(/\bundefined\b|\[object Object\]|\bNaN\b|\{\{|\}\}|\bTODO\b|Invalid Date/g),
    ].map((match) => ({ rule: 'placeholder', part, message: match[0] })),
  ]);
}

function drawingRules(file: Package): Finding[] {
  const ids = stories(file).flatMap(([, document]) => all(document, 'docPr', 'wp').map((node) => node.getAttribute('id')));
  return duplicates(ids).map((message) => ({ rule: 'drawing-id', part: DOCUMENT, message }));
}

function noteRules(file: Package): Finding[] {
  const notes = new Set(all(file.xml.get('word/footnotes.xml'), 'footnote').map((note) => attribute(note, 'id')));
  const used = all(file.xml.get(DOCUMENT), 'footnoteReference').map((node) => attribute(node, 'id'));
  return used.filter((id) => !notes.has(id)).map((id) => ({ rule: 'footnote', part: DOCUMENT, message: `footnote ${id} is missing` }));
}

function bodyRules(file: Package): Finding[] {
  const body = all(file.xml.get(DOCUMENT), 'body')[0];
  if (!body) return [{ rule: 'part', part: DOCUMENT, message: 'missing' }];
  return children(body).at(-1)?.localName === 'sectPr'
    ? []
    : [{ rule: 'order', part: DOCUMENT, message: 'w:sectPr must be last in the body' }];
}

/** Rules of WordprocessingML that Word is strict about and the schema is not. */
export function lintWord(file: Package): Finding[] {
  const rules = [
    styleRules,
    numberingRules,
    bookmarkRules,
    fieldRules,
    referenceRules,
    sequenceRules,
    structureRules,
    drawingRules,
    noteRules,
    bodyRules,
  ];
  return rules.flatMap((rule) => rule(file));
}
