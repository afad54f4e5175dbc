import { strToU8, unzipSync } from 'fflate';
import type { Unzipped } from 'fflate';
import { paperWords, writtenIn } from '#shared/i18n/paper.ts';
import { locale } from '#shared/kit/language.ts';
import type { ReportDocument } from '#shared/review/blocks.ts';
import { edit, escapeXml, pack, writeCharts } from '../finish.ts';
import { customProperties } from '../properties.ts';
import { stabilise } from '../stable.ts';
import { recoloured, type Accent } from './colours.ts';
import { BODY, STYLES } from './parts.ts';

const CUSTOM = 'docProps/custom.xml';
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const CUSTOM_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const CUSTOM_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';

/** Our properties instead of the template's, which describe the template. */
function writeCustom(parts: Unzipped, document: ReportDocument): void {
  const values = customProperties(document, paperWords(writtenIn(document))).map(
    ({ name, value }, index) =>
      `<property fmtid="${FORMAT}" pid="${index + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  const had = parts[CUSTOM] !== undefined;
  parts[CUSTOM] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
      `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${values.join('')}</Properties>`,
  );
  if (had) return;
  edit(parts, '[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override PartName="/${CUSTOM}" ContentType="${CUSTOM_TYPE}"/></Types>`),
  );
  edit(parts, '_rels/.rels', (xml) =>
    xml.replace('</Relationships>', `<Relationship Id="rIdCustom" Type="${CUSTOM_RELATION}" Target="${CUSTOM}"/></Relationships>`),
  );
}

function writeCore(parts: Unzipped, document: ReportDocument): void {
  const when = `${new Date(document.properties.createdAt).toISOString().slice(0, 19)}Z`;
  const language = `<dc:language>${locale(writtenIn(document))}</dc:language>`;
  edit(parts, 'docProps/core.xml', (xml) =>
    xml
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${when}`)
      .replace(/<dc:language>[^<]*<\/dc:language>|<dc:language\/>/g, '')
      .replace('</cp:coreProperties>', `${language}</cp:coreProperties>`),
  );
}

/** The language of the report, whichever the template was made in. */
function writeLanguage(parts: Unzipped, document: ReportDocument): void {
  const language = locale(writtenIn(document));
  edit(parts, STYLES, (xml) =>
    xml.replace(/<w:docDefaults>[\s\S]*?<\/w:docDefaults>/, (defaults) =>
      /<w:lang\b/.test(defaults)
        ? defaults.replace(/(<w:lang\b[^>]*?w:val=")[^"]*/, `$1${language}`)
        : defaults.replace('</w:rPr></w:rPrDefault>', `<w:lang w:val="${language}"/></w:rPr></w:rPrDefault>`),
    ),
  );
  edit(parts, 'word/settings.xml', (xml) => xml.replace(/(<w:themeFontLang\b[^>]*?w:val=")[^"]*/, `$1${language}`));
}

/** Completes what docx patched. */
export function finishInTemplate(bytes: Uint8Array, document: ReportDocument, accent: Accent): Uint8Array {
  const parts = unzipSync(bytes);
  for (const path of Object.keys(parts).filter((part) => part === BODY || /^word\/charts\/chart\d+\.xml$/.test(part)))
    edit(parts, path, (xml) => recoloured(xml, accent));
  writeLanguage(parts, document);
  writeCharts(parts, locale(writtenIn(document)));
  writeCore(parts, document);
  writeCustom(parts, document);
  stabilise(parts, document.properties.createdAt.slice(0, 10));
  return pack(parts, document.properties.createdAt);
}
