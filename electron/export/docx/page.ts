/** A4 in twips (1/20 point). Portrait leaves 25 mm at the sides, landscape 20 mm. */
export type PageFormat = { readonly landscape: boolean; readonly side: number; readonly textWidth: number };

/** Pages of the cover and the chapters. */
export const PORTRAIT: PageFormat = { landscape: false, side: 1418, textWidth: 9070 };

/** Pages of the appendices. */
export const LANDSCAPE: PageFormat = { landscape: true, side: 1134, textWidth: 14570 };

/** A4 with its short side first; docx turns it for landscape. */
export const A4 = { width: 11906, height: 16838 } as const;

/** Distance from the page's edge to text, header and footer, in twips. */
export const MARGIN = { top: 1531, bottom: 1361, header: 709, footer: 624 } as const;

/** Twips to CSS pixels (96 per inch), the unit of docx drawings. */
export const pixels = (twips: number): number => Math.floor(twips / 15);
