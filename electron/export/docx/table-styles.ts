import type { PaperWords } from '#shared/i18n/paper.ts';
import { COLOUR } from './theme.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Ids of the own table styles. */
export const TABLE_STYLE = { report: 'Rapporttabell', register: 'Registertabell', facts: 'Faktatabell', matrix: 'Riskmatris' } as const;

type Edge = 'top' | 'left' | 'bottom' | 'right' | 'insideH' | 'insideV';

const accent = (edge: Edge, size: number): string =>
  `<w:${edge} w:val="single" w:sz="${size}" w:space="0" w:color="${COLOUR.navy}" w:themeColor="accent1"/>`;
const plain = (edge: Edge, size: number, colour: string): string =>
  `<w:${edge} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
const margins = (vertical: number, side: number): string =>
  `<w:tblCellMar><w:top w:w="${vertical}" w:type="dxa"/><w:left w:w="${side}" w:type="dxa"/><w:bottom w:w="${vertical}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar>`;

const HEAD =
  `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/><w:color w:val="FFFFFF" w:themeColor="background1"/></w:rPr><w:tblPr/>` +
  `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${COLOUR.navy}" w:themeFill="accent1"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`;
const FIRST_COLUMN = `<w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr>`;
const BAND = `<w:tblStylePr w:type="band2Horz"><w:tblPr/><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${COLOUR.band}"/></w:tcPr></w:tblStylePr>`;

type Kind = keyof typeof TABLE_STYLE;
type Look = { readonly borders: string; readonly margins: string; readonly conditional: string };
function tableStyle(kind: Kind, name: string, { borders, margins: cellMargins, conditional }: Look): string {
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE[kind]}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/>` +
    `<w:uiPriority w:val="99"/><w:qFormat/><w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblStyleColBandSize w:val="1"/>` +
    `<w:tblBorders>${borders}</w:tblBorders>${cellMargins}</w:tblPr>${conditional}</w:style>`
  );
}

const RULED = accent('top', 8) + accent('bottom', 8) + plain('insideH', 4, COLOUR.line);
const LATENT =
  `<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376">` +
  `<w:lsdException w:name="Normal" w:uiPriority="0" w:qFormat="1"/><w:lsdException w:name="heading 1" w:uiPriority="9" w:qFormat="1"/></w:latentStyles>`;
const DEFAULTS =
  `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>` +
  `<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>`;

const LOOKS: Readonly<Record<Kind, Look>> = {
  report: { borders: RULED, margins: margins(45, 85), conditional: HEAD + FIRST_COLUMN + BAND },
  register: { borders: RULED, margins: margins(34, 70), conditional: HEAD + BAND },
  facts: { borders: plain('insideH', 4, COLOUR.line), margins: margins(40, 0), conditional: FIRST_COLUMN },
  matrix: {
    borders: (['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const).map((edge) => plain(edge, 12, COLOUR.white)).join(''),
    margins: margins(40, 60),
    conditional: '',
  },
};

/**
 * A styles.xml for `externalStyles`. docx has no API for table styles, and its `importedStyles` drops all default styles
 * (WORD.md 3); external styles are merged with them instead.
 */
export const externalStyles = ({ tableStyles: names }: PaperWords): string =>
  [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${W}">`,
    LATENT,
    DEFAULTS,
    ...(['report', 'register', 'facts', 'matrix'] as const).map((kind) => tableStyle(kind, names[kind], LOOKS[kind])),
    `</w:styles>`,
  ].join('');
