const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

type Extra = {
  readonly based?: string;
  readonly next?: string;
  readonly link?: string;
  readonly ppr?: string;
  readonly rpr?: string;
  readonly ui?: number;
};
const paragraphStyle = (id: string, name: string, { based = 'Normal', next, link, ppr, rpr, ui = 99 }: Extra): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${based}"/>` +
  `${next ? `<w:next w:val="${next}"/>` : ''}${link ? `<w:link w:val="${link}"/>` : ''}<w:uiPriority w:val="${ui}"/><w:unhideWhenUsed/><w:rsid w:val="00A41B7C"/>` +
  `${ppr ? `<w:pPr>${ppr}</w:pPr>` : ''}${rpr ? `<w:rPr>${rpr}</w:rPr>` : ''}</w:style>`;

const heading = (level: number, size: number): string =>
  paragraphStyle(`Rubrik${level}`, `heading ${level}`, {
    next: 'Normal',
    link: `Rubrik${level}Char`,
    ui: 9,
    ppr: `<w:keepNext/><w:keepLines/><w:numPr>${level > 1 ? `<w:ilvl w:val="${level - 1}"/>` : ''}<w:numId w:val="4"/></w:numPr><w:spacing w:before="${420 - 80 * level}" w:after="100"/><w:outlineLvl w:val="${level - 1}"/>`,
    rpr: `<w:rFonts w:asciiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:hAnsiTheme="majorHAnsi" w:cstheme="majorBidi"/><w:b/><w:color w:val="7A1F3D" w:themeColor="accent1"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  }) +
  `<w:style w:type="character" w:customStyle="1" w:styleId="Rubrik${level}Char"><w:name w:val="Rubrik ${level} Char"/><w:basedOn w:val="Standardstycketeckensnitt"/><w:link w:val="Rubrik${level}"/><w:uiPriority w:val="9"/><w:rPr><w:b/><w:color w:val="7A1F3D" w:themeColor="accent1"/></w:rPr></w:style>`;

const toc = (level: number): string =>
  paragraphStyle(`Innehll${level}`, `toc ${level}`, {
    next: 'Normal',
    ui: 39,
    ppr: `<w:spacing w:after="60"/><w:ind w:left="${220 * (level - 1)}"/>`,
  });

/** styles.xml of a Swedish Word: ids in Swedish without å, ä, ö, names in English. List Bullet 2, List Number and Subtitle have never been used, so they are not there. */
export const LETTERHEAD_STYLES =
  `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="sv-SE" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
  `<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
  `<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376"><w:lsdException w:name="Normal" w:uiPriority="0" w:qFormat="1"/></w:latentStyles>` +
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
  [heading(1, 34), heading(2, 27), heading(3, 23)].join('') +
  `<w:style w:type="character" w:default="1" w:styleId="Standardstycketeckensnitt"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>` +
  `<w:style w:type="table" w:default="1" w:styleId="Normaltabell"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
  `<w:style w:type="numbering" w:default="1" w:styleId="Ingenlista"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>` +
  paragraphStyle('Rubrik', 'Title', {
    next: 'Normal',
    ui: 10,
    ppr: '<w:spacing w:before="2400" w:after="120" w:line="240" w:lineRule="auto"/>',
    rpr: '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:color w:val="7A1F3D" w:themeColor="accent1"/><w:sz w:val="52"/><w:szCs w:val="52"/>',
  }) +
  paragraphStyle('Sidhuvud', 'header', {
    ppr: '<w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="8788"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
    rpr: '<w:sz w:val="18"/>',
  }) +
  paragraphStyle('Sidfot', 'footer', {
    ppr: '<w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="8788"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
    rpr: '<w:color w:val="595959"/><w:sz w:val="16"/>',
  }) +
  paragraphStyle('Punktlista', 'List Bullet', { ppr: '<w:numPr><w:numId w:val="2"/></w:numPr><w:contextualSpacing/>' }) +
  [toc(1), toc(2), toc(3)].join('') +
  paragraphStyle('Innehllsfrteckningsrubrik', 'TOC Heading', {
    based: 'Rubrik1',
    next: 'Normal',
    ui: 39,
    ppr: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:outlineLvl w:val="9"/>',
  }) +
  paragraphStyle('Beskrivning', 'caption', {
    next: 'Normal',
    ui: 35,
    ppr: '<w:spacing w:before="160" w:after="60" w:line="240" w:lineRule="auto"/>',
    rpr: '<w:i/><w:iCs/><w:color w:val="7A1F3D" w:themeColor="accent1"/><w:sz w:val="19"/>',
  }) +
  paragraphStyle('Fotnotstext', 'footnote text', {
    link: 'FotnotstextChar',
    ppr: '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
    rpr: '<w:sz w:val="18"/><w:szCs w:val="18"/>',
  }) +
  `<w:style w:type="character" w:customStyle="1" w:styleId="FotnotstextChar"><w:name w:val="Fotnotstext Char"/><w:basedOn w:val="Standardstycketeckensnitt"/><w:link w:val="Fotnotstext"/><w:uiPriority w:val="99"/><w:rPr><w:sz w:val="18"/></w:rPr></w:style>` +
  `<w:style w:type="character" w:styleId="Fotnotsreferens"><w:name w:val="footnote reference"/><w:basedOn w:val="Standardstycketeckensnitt"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>` +
  `<w:style w:type="character" w:styleId="Hyperlnk"><w:name w:val="Hyperlink"/><w:basedOn w:val="Standardstycketeckensnitt"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:color w:val="0B5394" w:themeColor="hyperlink"/><w:u w:val="single"/></w:rPr></w:style>` +
  // A name of their own that is an id of ours: it has to give way.
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="Figur"><w:name w:val="Lindhamra bildruta"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:jc w:val="center"/></w:pPr></w:style></w:styles>`;

type Level = { readonly format: string; readonly text: string; readonly left: number; readonly style?: string; readonly font?: string };
const level = (index: number, { format, text, left, style = '', font = '' }: Level): string =>
  `<w:lvl w:ilvl="${index}" w:tplc="${(0x0409000f + index).toString(16).toUpperCase().padStart(8, '0')}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${style ? `<w:pStyle w:val="${style}"/>` : ''}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${style.startsWith('Rubrik') ? left : 360}"/></w:pPr>${font}</w:lvl>`;
const SYMBOL = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr>';

/** Lists that the organisation has made over the years; the numbers have gaps, as Word leaves them. */
export const LETTERHEAD_NUMBERING =
  `${HEAD}<w:numbering ${W}>` +
  `<w:abstractNum w:abstractNumId="0"><w:nsid w:val="1C3D5E7F"/><w:multiLevelType w:val="hybridMultilevel"/><w:tmpl w:val="8A2C4E60"/>${level(0, { format: 'bullet', text: '\uF0B7', left: 425, style: 'Punktlista', font: SYMBOL })}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="3"><w:nsid w:val="2D4F6A8B"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="9B3D5F71"/>${level(0, { format: 'decimal', text: '%1', left: 567, style: 'Rubrik1' })}${level(1, { format: 'decimal', text: '%1.%2', left: 737, style: 'Rubrik2' })}${level(2, { format: 'decimal', text: '%1.%2.%3', left: 851, style: 'Rubrik3' })}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="7"><w:nsid w:val="3E506B9C"/><w:multiLevelType w:val="hybridMultilevel"/><w:tmpl w:val="AC4E6082"/>${level(0, { format: 'lowerLetter', text: '%1)', left: 720 })}</w:abstractNum>` +
  `<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="9"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;

const fill = (name: string): string =>
  `<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`.repeat(3).replace(/^/, `<a:${name}>`).concat(`</a:${name}>`);
const line =
  `<a:ln w="6350" cap="flat" cmpd="sng" algn="ctr"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:prstDash val="solid"/></a:ln>`.repeat(
    3,
  );
const colours = ['44202E', 'EFE9E4', '7A1F3D', '2F6B4F', 'B07D12', '4A5A78', '8C4A2F', '5E6B3A'];
const names = ['dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/** The organisation's colours and fonts. */
export const LETTERHEAD_THEME =
  `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Lindhamra"><a:themeElements><a:clrScheme name="Lindhamra"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>` +
  names.map((name, index) => `<a:${name}><a:srgbClr val="${colours[index]}"/></a:${name}>`).join('') +
  `<a:hlink><a:srgbClr val="0B5394"/></a:hlink><a:folHlink><a:srgbClr val="674EA7"/></a:folHlink></a:clrScheme>` +
  `<a:fontScheme name="Lindhamra"><a:majorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>` +
  `<a:fmtScheme name="Office">${fill('fillStyleLst')}<a:lnStyleLst>${line}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>${fill('bgFillStyleLst')}</a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`;
