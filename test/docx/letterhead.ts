import { crc32, deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { LETTERHEAD_NUMBERING, LETTERHEAD_STYLES, LETTERHEAD_THEME } from './letterhead-styles.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const NS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument';

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.byteLength);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
/** A coat of arms, more or less: a shield of 96 × 96 pixels. */
function logo(): Uint8Array {
  const size = 96;
  const rows = Array.from({ length: size }, (_, y) => {
    const row = Buffer.alloc(1 + size * 3, 255);
    row[0] = 0;
    const half = y < 56 ? 40 : Math.max(0, 40 - (y - 56));
    for (let x = 48 - half; x < 48 + half; x += 1)
      row.set(Math.abs(x - 48) < 6 || Math.abs(y - 34) < 6 ? [255, 255, 255] : [122, 31, 61], 1 + x * 3);
    return row;
  });
  const header = Buffer.from([0, 0, 0, size, 0, 0, 0, size, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const DRAWING =
  `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0" wp14:anchorId="5D0C2B11" wp14:editId="0F3A9C02" xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"><wp:extent cx="609600" cy="609600"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="1" name="Bildobjekt 1" descr="Lindhamra stads vapen"/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
  `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="vapen.png" descr="Lindhamra stads vapen"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="609600" cy="609600"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
const run = (text: string, properties = ''): string =>
  `<w:r w:rsidR="00A41B7C">${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const field = (code: string, text: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:noProof/></w:rPr><w:t>${text}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const paragraph = (style: string, content: string, id: string): string =>
  `<w:p w14:paraId="${id}" w14:textId="77777777" w:rsidR="00A41B7C" w:rsidRDefault="003F20D8">${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${content}</w:p>`;
/** As Word leaves a placeholder that somebody has typed, corrected and had spell-checked. */
const split = (first: string, second: string): string =>
  `<w:r w:rsidR="00B52C8D"><w:t>{{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00C63D9E"><w:t>${first}</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r w:rsidR="00A41B7C"><w:t>${second}}}</w:t></w:r>`;

const rels = (...list: readonly (readonly [id: string, type: string, target: string, mode?: string])[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([id, type, target, mode]) => `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${REL}/${type}`}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`).join('')}</Relationships>`;

const BODY =
  paragraph('Rubrik', split('ti', 'tel'), '1A2B3C01') +
  paragraph('', run('{{undertitel}}'), '1A2B3C02') +
  paragraph('', run('Beslutas av ', '<w:b/>') + run('{{nämnd}}', '<w:b/>') + run(' den {{datum}}'), '1A2B3C03') +
  paragraph('', run('Dnr: ') + split('diarie', 'nummer'), '1A2B3C04') +
  paragraph('', split('rap', 'port'), '1A2B3C05') +
  '<w:sectPr w:rsidR="00A41B7C"><w:headerReference w:type="default" r:id="rId8"/><w:footerReference w:type="default" r:id="rId9"/><w:headerReference w:type="first" r:id="rId10"/><w:footerReference w:type="first" r:id="rId11"/><w:pgSz w:w="11906" w:h="16838" w:code="9"/><w:pgMar w:top="1814" w:right="1418" w:bottom="1418" w:left="1700" w:header="567" w:footer="510" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/><w:docGrid w:linePitch="360"/></w:sectPr>';
const NOTES =
  '<w:footnote w:type="separator" w:id="-1"><w:p w:rsidR="00A41B7C" w:rsidRDefault="00A41B7C"><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p w:rsidR="00A41B7C" w:rsidRDefault="00A41B7C"><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';
const SETTINGS =
  `${HEAD}<w:settings ${NS}><w:zoom w:percent="100"/><w:proofState w:spelling="clean" w:grammar="clean"/><w:defaultTabStop w:val="1304"/><w:hyphenationZone w:val="425"/><w:characterSpacingControl w:val="doNotCompress"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>` +
  `<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/><w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/></w:compat><w:rsids><w:rsidRoot w:val="00A41B7C"/><w:rsid w:val="003F20D8"/><w:rsid w:val="00B52C8D"/></w:rsids>` +
  '<w:themeFontLang w:val="sv-SE"/><w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>';

const OVERRIDES = [
  ['word/document.xml', 'template.main'],
  ['word/styles.xml', 'styles'],
  ['word/settings.xml', 'settings'],
  ['word/numbering.xml', 'numbering'],
  ['word/footnotes.xml', 'footnotes'],
  ['word/header1.xml', 'header'],
  ['word/header2.xml', 'header'],
  ['word/footer1.xml', 'footer'],
  ['word/footer2.xml', 'footer'],
] as const;

/**
 * A .dotx with letterhead as a Swedish Word saves it after some years of use: logo and another header on the first page, a link in the
 * footer, own lists and colours, placeholders split over runs, rsids. `LINDHAMRA STAD` stands in the first header, `Stadsledningskontoret` in the others.
 */
export const letterheadParts = (): Record<string, Uint8Array> => ({
  '[Content_Types].xml': strToU8(
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${OVERRIDES.map(([part, kind]) => `<Override PartName="/${part}" ContentType="${TYPE}.wordprocessingml.${kind}+xml"/>`).join('')}<Override PartName="/word/theme/theme1.xml" ContentType="${TYPE}.theme+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="${TYPE}.extended-properties+xml"/></Types>`,
  ),
  '_rels/.rels': strToU8(
    rels(
      ['rId3', 'extended-properties', 'docProps/app.xml'],
      ['rId2', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
      ['rId1', 'officeDocument', 'word/document.xml'],
    ),
  ),
  'docProps/core.xml': strToU8(
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Rapportmall Lindhamra</dc:title><dc:subject></dc:subject><dc:creator>Kommunikationsavdelningen</dc:creator><cp:keywords></cp:keywords><dc:description></dc:description><cp:lastModifiedBy>Kommunikationsavdelningen</cp:lastModifiedBy><cp:revision>14</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">2019-03-04T08:12:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2025-09-02T13:40:00Z</dcterms:modified></cp:coreProperties>`,
  ),
  'docProps/app.xml': strToU8(
    `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Template>Rapportmall.dotx</Template><TotalTime>41</TotalTime><Pages>1</Pages><Application>Microsoft Office Word</Application><Company>Lindhamra stad</Company><AppVersion>16.0000</AppVersion></Properties>`,
  ),
  'word/document.xml': strToU8(`${HEAD}<w:document ${NS}><w:body>${BODY}</w:body></w:document>`),
  'word/_rels/document.xml.rels': strToU8(
    rels(
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'settings', 'settings.xml'],
      ['rId3', 'numbering', 'numbering.xml'],
      ['rId4', 'footnotes', 'footnotes.xml'],
      ['rId5', 'theme', 'theme/theme1.xml'],
      ['rId8', 'header', 'header2.xml'],
      ['rId9', 'footer', 'footer2.xml'],
      ['rId10', 'header', 'header1.xml'],
      ['rId11', 'footer', 'footer1.xml'],
    ),
  ),
  'word/styles.xml': strToU8(LETTERHEAD_STYLES),
  'word/numbering.xml': strToU8(LETTERHEAD_NUMBERING),
  'word/theme/theme1.xml': strToU8(LETTERHEAD_THEME),
  'word/settings.xml': strToU8(SETTINGS),
  'word/footnotes.xml': strToU8(`${HEAD}<w:footnotes ${NS}>${NOTES}</w:footnotes>`),
  'word/header1.xml': strToU8(
    `${HEAD}<w:hdr ${NS}>${paragraph('Sidhuvud', `<w:r>${DRAWING}</w:r>${run('  LINDHAMRA STAD', '<w:b/>')}`, '2B3C4D01')}</w:hdr>`,
  ),
  'word/_rels/header1.xml.rels': strToU8(rels(['rId1', 'image', 'media/image1.png'])),
  'word/media/image1.png': logo(),
  'word/header2.xml': strToU8(
    `${HEAD}<w:hdr ${NS}>${paragraph('Sidhuvud', `${run('Stadsledningskontoret')}<w:r><w:tab/></w:r><w:r><w:tab/></w:r>${field('PAGE', '2')}${run(' (')}${field('NUMPAGES', '2')}${run(')')}`, '2B3C4D02')}</w:hdr>`,
  ),
  'word/footer1.xml': strToU8(
    `${HEAD}<w:ftr ${NS}>${paragraph('Sidfot', `${run('Stadshuset, 123 45 Lindhamra')}<w:r><w:tab/></w:r><w:r><w:tab/></w:r><w:hyperlink r:id="rId1" w:history="1">${run('lindhamra.example', '<w:rStyle w:val="Hyperlnk"/>')}</w:hyperlink>`, '3C4D5E01')}</w:ftr>`,
  ),
  'word/_rels/footer1.xml.rels': strToU8(rels(['rId1', 'hyperlink', 'https://lindhamra.example/', 'External'])),
  'word/footer2.xml': strToU8(`${HEAD}<w:ftr ${NS}>${paragraph('Sidfot', run('Lindhamra stad'), '3C4D5E02')}</w:ftr>`),
});

/** The letterhead packed, with some parts replaced or added; `null` leaves a part out. */
export function letterhead(change: Readonly<Record<string, Uint8Array | string | null>> = {}): Uint8Array {
  const parts = {
    ...letterheadParts(),
    ...Object.fromEntries(Object.entries(change).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).filter((entry): entry is [string, Uint8Array] => entry[1] !== null)));
}
