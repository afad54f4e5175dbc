type StyleBlock = { readonly xml: string; readonly id: string; readonly type: string; readonly name: string };

const BLOCK = /<w:style\b[^>]*>[\s\S]*?<\/w:style>/g;
const value = (xml: string, pattern: RegExp): string => pattern.exec(xml)?.[1] ?? '';

/** The styles of a styles.xml. Names are invariant English in every language of Word; ids are not ("Rubrik1"). */
export const stylesOf = (xml: string): readonly StyleBlock[] =>
  [...xml.matchAll(BLOCK)].map(([block]) => ({
    xml: block,
    id: value(block, /\bw:styleId="([^"]*)"/),
    type: value(block, /<w:style\b[^>]*\bw:type="([^"]*)"/) || 'paragraph',
    name: value(block, /<w:name w:val="([^"]*)"/).toLowerCase(),
  }));

const keyOf = ({ type, name }: StyleBlock): string => `${type}:${name}`;

/** Where a part names a style. */
const USE = /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link|numStyleLink|styleLink)\b[^>]*\bw:val="|\bw:styleId=")([^"]*)"/g;

/**
 * New ids for the template's styles: ours where the name is the same, one of its own where ours is taken by another style. Two styles of
 * one name (LibreOffice writes such) become one.
 */
export function renamedStyles(template: string, ours: string): ReadonlyMap<string, string> {
  const own = new Map(stylesOf(ours).map((style) => [keyOf(style), style.id]));
  const taken = new Set(own.values());
  const first = new Map<string, string>();
  for (const style of stylesOf(template)) {
    const key = keyOf(style);
    if (!first.has(key)) first.set(key, own.get(key) ?? (taken.has(style.id) ? `${style.id}Mall` : style.id));
  }
  return new Map(stylesOf(template).map((style) => [style.id, first.get(keyOf(style)) ?? style.id]));
}

/** The first style of each id. */
export function withoutDoubles(styles: string): string {
  const seen = new Set<string>();
  return styles.replace(BLOCK, (block) => {
    const id = value(block, /\bw:styleId="([^"]*)"/);
    if (seen.has(id)) return '';
    seen.add(id);
    return block;
  });
}

/** The part with the style ids renamed. */
export const withRenamed = (xml: string, names: ReadonlyMap<string, string>): string =>
  xml.replace(USE, (_, before: string, id: string) => `${before}${names.get(id) ?? id}"`);

/** Numbers of lists belong to the file they stand in. */
const withoutList = (xml: string): string => xml.replace(/<w:numPr>[\s\S]*?<\/w:numPr>/g, '');

/** The template's styles.xml, already renamed, with those of ours that it lacks. */
export function withMissing(template: string, ours: string): string {
  const has = new Set(stylesOf(template).map(keyOf));
  const missing = stylesOf(ours).filter((style) => !has.has(keyOf(style)));
  const added = missing.map(({ xml }) => withoutList(xml).replace(/ w:default="(?:1|true|on)"/, '')).join('');
  return template.replace(/<\/w:styles>\s*$/, () => `${added}</w:styles>`);
}

/** Whether a style puts its paragraphs in a list; list 0 takes them out of one. */
export const isListed = (style: string): boolean => /<w:numPr>(?:(?!<\/w:numPr>)[\s\S])*<w:numId w:val="[1-9]/.test(style);

/** Ids of the styles that are in a list by themselves. */
export const listedStyles = (xml: string): ReadonlySet<string> =>
  new Set(
    stylesOf(xml)
      .filter((style) => isListed(style.xml))
      .map(({ id }) => id),
  );
