import type { Element } from '@xmldom/xmldom';
import type { Locale } from '#shared/kit/language.ts';
import { all, attribute, children, contrast, descendants, stories, textOf, valueOf } from './lint-xml.ts';
import type { Finding, Package } from './lint-xml.ts';

const DOCUMENT = 'word/document.xml';
const HEX = /^[0-9A-F]{6}$/i;
const LEAST_CONTRAST = 4.5;

const body = (file: Package): Element | undefined => all(file.xml.get(DOCUMENT), 'body')[0];
const styleOf = (paragraph: Element): string => valueOf(paragraph, 'pStyle') ?? '';

function languageRules(file: Package, locale: Locale): Finding[] {
  const core = file.xml.get('docProps/core.xml');
  const property = (name: string): string => core?.getElementsByTagName(name)[0]?.textContent?.trim() ?? '';
  const defaults = all(file.xml.get('word/styles.xml'), 'docDefaults')[0];
  const found = [
    ['docProps/core.xml', property('dc:language')],
    ['word/styles.xml', attribute(defaults ? all(defaults, 'lang')[0] : undefined, 'val')],
    ['word/settings.xml', attribute(all(file.xml.get('word/settings.xml'), 'themeFontLang')[0], 'val')],
    ...[...file.xml]
      .filter(([part]) => part.startsWith('word/charts/chart'))
      .map(([part, chart]) => [part, all(chart, 'lang', 'c')[0]?.getAttribute('val') ?? null] as const),
  ] as const;
  return [
    ...(property('dc:title') === '' ? [{ rule: 'a11y-title', part: 'docProps/core.xml', message: 'no title' }] : []),
    ...found
      .filter(([, language]) => language !== locale)
      .map(([part, language]) => ({ rule: 'a11y-language', part, message: `the language is ${language}` })),
  ];
}

function pictureRules(file: Package): Finding[] {
  return stories(file).flatMap(([part, document]) =>
    all(document, 'docPr', 'wp').flatMap((picture) => {
      const decorative = descendants(picture).some((node) => node.localName === 'decorative' && node.getAttribute('val') === '1');
      const text = picture.getAttribute('descr')?.trim() ?? '';
      if (!decorative && text === '')
        return [{ rule: 'a11y-alt', part, message: `picture ${picture.getAttribute('id')} has no alternative text` }];
      // What docx writes by itself where the report gives nothing.
      return /^(?:Clustered |Stacked )?(?:Column|Bar|Line|Pie|Radar|Area) chart,/i.test(text)
        ? [{ rule: 'a11y-alt', part, message: `not the report’s own text: ${text}` }]
        : [];
    }),
  );
}

function headingRules(file: Package): Finding[] {
  const part = DOCUMENT;
  const paragraphs = all(body(file), 'p');
  const titles = paragraphs.filter((paragraph) => styleOf(paragraph) === 'Title').length;
  const findings: Finding[] = titles === 1 ? [] : [{ rule: 'a11y-title', part, message: `${titles} paragraphs in the style Title` }];
  let last = 0;
  for (const paragraph of paragraphs) {
    const level = Number(/^Heading(\d)$/.exec(styleOf(paragraph))?.[1] ?? 0);
    if (level === 0) continue;
    const text = textOf(paragraph).trim();
    if (text === '') findings.push({ rule: 'a11y-heading', part, message: `an empty heading on level ${level}` });
    if (level > last + 1) findings.push({ rule: 'a11y-heading', part, message: `from level ${last} to ${level}: ${text}` });
    last = level;
  }
  return findings;
}

/** Paragraphs used as space: two empty ones in a row. Section breaks, rules, pictures and fields are content. */
function emptyRules(file: Package): Finding[] {
  const root = body(file);
  const content = ['drawing', 'sectPr', 'pBdr', 'fldChar', 'br', 'tab'];
  const empty = root
    ? children(root).map(
        (node) => node.localName === 'p' && textOf(node).trim() === '' && content.every((name) => all(node, name).length === 0),
      )
    : [];
  return empty.some((value, index) => value && empty[index + 1])
    ? [{ rule: 'a11y-empty', part: DOCUMENT, message: 'several empty paragraphs in a row' }]
    : [];
}

function tableFindings(table: Element, index: number): Finding[] {
  const part = DOCUMENT;
  const name = `table ${index + 1}`;
  const flag = (key: string): boolean => !['0', 'false', null].includes(attribute(all(table, 'tblLook')[0], key));
  const row = all(table, 'tr')[0];
  const findings: Finding[] = [];
  if (flag('firstRow') && (!row || all(row, 'tblHeader').length === 0))
    findings.push({ rule: 'a11y-table', part, message: `${name} has no header row` });
  if (!flag('firstRow') && !flag('firstColumn'))
    findings.push({ rule: 'a11y-table', part, message: `${name} has neither header row nor header column` });
  if (!valueOf(table, 'tblCaption') || !valueOf(table, 'tblDescription'))
    findings.push({ rule: 'a11y-table', part, message: `${name} has no title or alternative text` });
  if (all(table, 'tbl').length > 0) findings.push({ rule: 'a11y-table', part, message: `${name} holds another table` });
  if (all(table, 'tr').some((each) => all(each, 'cantSplit').length === 0))
    findings.push({ rule: 'split-row', part, message: `${name} has rows that may split` });
  return findings;
}

const colourOf = (run: Element): string => {
  const colour = attribute(all(run, 'color')[0], 'val');
  return colour !== null && HEX.test(colour) ? colour : '000000';
};

/** Contrast of a run with its own shading, else with the cell's. No ground, no finding: the page is white and the styles are dark. */
function measure(run: Element, ground: string | null): Finding[] {
  const own = attribute(all(run, 'shd')[0], 'fill');
  const fill = own !== null && HEX.test(own) ? own : ground;
  if (fill === null || textOf(run).trim() === '') return [];
  const ratio = contrast(fill, colourOf(run));
  return ratio >= LEAST_CONTRAST
    ? []
    : [{ rule: 'a11y-contrast', part: DOCUMENT, message: `${colourOf(run)} on ${fill}: ${ratio.toFixed(1)}` }];
}

/** Runs in shaded cells, and runs with a shading of their own. */
function contrastRules(file: Package): Finding[] {
  const cells = all(body(file), 'tc').flatMap((cell) => {
    const properties = children(cell).find((node) => node.localName === 'tcPr');
    const fill = attribute(properties ? all(properties, 'shd')[0] : undefined, 'fill');
    return all(cell, 'r').flatMap((run) => measure(run, fill !== null && HEX.test(fill) ? fill : null));
  });
  const shaded = all(body(file), 'r')
    .filter((run) => all(run, 'shd').length > 0)
    .flatMap((run) => measure(run, null));
  return [...cells, ...shaded];
}

function linkRules(file: Package): Finding[] {
  const bare = all(body(file), 'hyperlink').filter((link) => /^https?:\/\//.test(textOf(link)));
  return bare.map((link) => ({ rule: 'a11y-link', part: DOCUMENT, message: `the link text is a bare address: ${textOf(link)}` }));
}

/** A caption above a table or a heading must not be left alone at the foot of a page. */
function keepRules(file: Package): Finding[] {
  const root = body(file);
  const blocks = root ? children(root) : [];
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const keeps = all(block, 'keepNext').length > 0;
    if (styleOf(block) === 'Caption' && next?.localName === 'tbl' && !keeps)
      return [{ rule: 'keep', part: DOCUMENT, message: `the caption "${textOf(block)}" may stand alone` }];
    return [];
  });
}

/** Rules of accessibility (WORD.md 6: EN 301 549, law 2018:1937) and of the look that can be read from the file. */
export function lintAccess(file: Package, locale: Locale): Finding[] {
  const tables = all(body(file), 'tbl').flatMap(tableFindings);
  return [
    ...languageRules(file, locale),
    ...pictureRules(file),
    ...headingRules(file),
    ...emptyRules(file),
    ...tables,
    ...contrastRules(file),
    ...linkRules(file),
    ...keepRules(file),
  ];
}
