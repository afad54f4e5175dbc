import { COLOUR } from '../theme.ts';

/** White text on the ground, as WCAG counts it. */
function contrastWithWhite(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

export type Accent = { readonly theme: string | null; readonly hex: string };

/** The first accent of the template's theme that carries white text (4.5:1); our own colour where none does. */
export function accentOf(theme: string): Accent {
  for (const name of ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6']) {
    const hex = new RegExp(`<a:${name}>\\s*<a:srgbClr val="([0-9A-Fa-f]{6})"`).exec(theme)?.[1]?.toUpperCase();
    if (hex !== undefined && contrastWithWhite(hex) >= 4.5) return { theme: name, hex };
  }
  return { theme: null, hex: COLOUR.navy };
}

/** Styles of ours in the template's colour. Only for XML that we have written ourselves. */
export const inAccent = (xml: string, { theme, hex }: Accent): string =>
  xml
    .replace(/ (w:themeColor|w:themeFill)="accent1"/g, (_, name: string) => (theme === null ? '' : ` ${name}="${theme}"`))
    .replaceAll(`="${COLOUR.navy}"`, `="${hex}"`);

/** Bars and lines of our charts, and the few cells that carry a colour of their own. */
export const recoloured = (xml: string, { hex }: Accent): string =>
  xml.replace(
    new RegExp(`(<(?:a:srgbClr val|w:color w:val|w:(?:top|bottom|left|right)\\b[^>]* w:color)=")${COLOUR.navy}"`, 'g'),
    `$1${hex}"`,
  );
