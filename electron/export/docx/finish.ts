import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Unzipped, Zippable } from 'fflate';
import type { Locale } from '#shared/kit/language.ts';
import { stabilise } from './stable.ts';

/** `createdAt` is an ISO instant and becomes every date in the file. */
export type FinishOptions = { readonly company: string; readonly createdAt: string; readonly locale: Locale };

/** Text in an element or attribute. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const COLOUR_MAP =
  '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" ' +
  'w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>';

/** Changes one part, if it is there. */
export function edit(parts: Unzipped, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (part) parts[path] = strToU8(change(strFromU8(part)));
}

function insertBefore(xml: string, marker: string, addition: string): string {
  const at = xml.lastIndexOf(marker);
  if (at < 0) throw new Error(`docx wrote a part without ${marker}`);
  return xml.slice(0, at) + addition + xml.slice(at);
}

const afterCompat = (xml: string, addition: string): string => {
  const at = xml.indexOf('</w:compat>');
  if (at < 0) throw new Error('docx wrote settings without w:compat');
  return xml.slice(0, at + '</w:compat>'.length) + addition + xml.slice(at + '</w:compat>'.length);
};

/** Between whole and decimals, and between the items of a list. */
const SEPARATORS: Readonly<Record<Locale, readonly [string, string]>> = { 'sv-SE': [',', ';'], 'en-GB': ['.', ','] };

/** docx writes charts as American English. */
export function writeCharts(parts: Unzipped, locale: Locale): void {
  for (const path of Object.keys(parts)) {
    if (/^word\/charts\/chart\d+\.xml$/.test(path))
      edit(parts, path, (xml) =>
        xml.replaceAll('lang="en-US"', `lang="${locale}"`).replace('<c:lang val="en-US"/>', `<c:lang val="${locale}"/>`),
      );
  }
}

/** What docx leaves out: languages, separators, company and fixed dates (WORD.md 3). */
function fillIn(parts: Unzipped, options: FinishOptions): void {
  const { locale } = options;
  const [decimal, list] = SEPARATORS[locale];
  writeCharts(parts, locale);
  const settings = `<w:themeFontLang w:val="${locale}"/>${COLOUR_MAP}<w:decimalSymbol w:val="${decimal}"/><w:listSeparator w:val="${list}"/>`;
  edit(parts, 'word/settings.xml', (xml) => afterCompat(xml, settings));
  const when = `${new Date(options.createdAt).toISOString().slice(0, 19)}Z`;
  edit(parts, 'docProps/core.xml', (xml) =>
    insertBefore(
      xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${when}`),
      '</cp:coreProperties>',
      `<dc:language>${locale}</dc:language>`,
    ),
  );
  const app = `<Application>Microsoft Office Word</Application><Company>${escapeXml(options.company)}</Company><AppVersion>16.0000</AppVersion>`;
  edit(parts, 'docProps/app.xml', (xml) => xml.replace(/\/>\s*$/, `>${app}</Properties>`));
}

/** Content types first, as readers expect; the rest by name, with one date, so that the bytes do not depend on the moment. */
export function pack(parts: Unzipped, createdAt: string): Uint8Array {
  const first = ['[Content_Types].xml', '_rels/.rels'];
  const paths = [
    ...first,
    ...Object.keys(parts)
      .filter((path) => !first.includes(path))
      .toSorted(),
  ];
  const files: Zippable = {};
  for (const path of paths) {
    const part = parts[path];
    // Workbooks are zips already.
    if (part) files[path] = [part, { level: path.endsWith('.xlsx') ? 0 : 6, mtime: createdAt.slice(0, 10) }];
  }
  return zipSync(files);
}

/** Completes the package that docx wrote. */
export function finishDocx(bytes: Uint8Array, options: FinishOptions): Uint8Array {
  const parts = unzipSync(bytes);
  fillIn(parts, options);
  stabilise(parts, options.createdAt.slice(0, 10));
  return pack(parts, options.createdAt);
}
