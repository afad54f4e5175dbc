import type { Mark, Tone } from '#shared/review/blocks.ts';

/** Colours of the page as RRGGBB, the paper form of the screen's tokens (UX tokens 2, 3 and 9). */
export const COLOUR = {
  ink: '16222E',
  muted: '52606D',
  white: 'FFFFFF',
  line: 'CBD2D9',
  band: 'F5F7F9',
  navy: '12355B',
  teal: '2F7F9E',
  warnFill: 'FDF2DC',
  warnInk: '7D4C00',
  dangerInk: 'A3161F',
  okInk: '1D6140',
} as const;

/** Fill and text colour of a risk level; each pair has a contrast of at least 6:1 (UX tokens 3). */
export type Shade = { readonly fill: string; readonly ink: string };
export type Level = 'low' | 'medium' | 'high' | 'extreme';
export const LEVEL: Readonly<Record<Level, Shade>> = {
  low: { fill: 'DCEFE2', ink: '173F2A' },
  medium: { fill: 'F7DF94', ink: '4D3900' },
  high: { fill: 'EEA066', ink: '421A00' },
  extreme: { fill: '9C1420', ink: COLOUR.white },
};

/** Shape beside the word: ring, diamond, triangle, filled square for levels; overdue, warning, done for states. */
export const GLYPH: Readonly<Record<Mark, string>> = { low: '○', medium: '◊', high: '▲', extreme: '■', danger: '●', warn: '!', ok: '✓' };

/** Bars and lines; `label` is the colour of a number that stands inside the bar. */
export const SERIES: Readonly<Record<Tone, { readonly fill: string; readonly label: string }>> = {
  navy: { fill: COLOUR.navy, label: COLOUR.white },
  teal: { fill: '8FB9CB', label: COLOUR.ink },
  amber: { fill: 'C47F14', label: COLOUR.ink },
  grey: { fill: 'AEB9C4', label: COLOUR.ink },
  // Darker than the cells of the matrix: a bar has no frame that separates it from the white page.
  low: { fill: '8CC7A1', label: COLOUR.ink },
  medium: { fill: 'F0CB5B', label: COLOUR.ink },
  high: { fill: 'E58A45', label: COLOUR.ink },
  extreme: { fill: '9C1420', label: COLOUR.white },
};

/** Shade of a matrix cell. Tones that are no risk level get the grey band. */
export function shadeOf(tone: Tone): Shade {
  if (tone === 'low' || tone === 'medium' || tone === 'high' || tone === 'extreme') return LEVEL[tone];
  return { fill: COLOUR.band, ink: COLOUR.ink };
}

/** Glyph of a tone, empty for tones that are no risk level. */
export function glyphOf(tone: Tone): string {
  return tone === 'low' || tone === 'medium' || tone === 'high' || tone === 'extreme' ? GLYPH[tone] : '';
}

/** Theme of the file: headings, table heads and native charts follow it when the user changes theme in Word. */
export const THEME = {
  fonts: { headings: 'Calibri', body: 'Calibri' },
  colors: {
    dark2: COLOUR.navy,
    light2: 'EEF2F6',
    accent1: COLOUR.navy,
    accent2: COLOUR.teal,
    accent3: '8FB9CB',
    accent4: 'C47F14',
    accent5: '5E7F3A',
    accent6: '7A4E7E',
    hyperlink: '0B5394',
    followedHyperlink: '5B3A6B',
  },
} as const;
