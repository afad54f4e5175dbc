import { templateWords } from '#shared/i18n/template.ts';
import { numberText } from '#shared/kit/wording.ts';

/** Styles that a report uses, by their invariant name in lower case (`w:name`). */
export const templateStyles = [
  'heading 1',
  'heading 2',
  'heading 3',
  'heading 4',
  'title',
  'subtitle',
  'toc heading',
  'toc 1',
  'toc 2',
  'toc 3',
  'list bullet',
  'list bullet 2',
  'list number',
  'caption',
  'footnote text',
  'header',
  'footer',
] as const;
export type TemplateStyle = (typeof templateStyles)[number];

/** What was found in a template that can be used. Lengths in whole millimetres. */
export type TemplateCheck = {
  readonly places: readonly string[];
  /** Between {{ and }}, but nothing that a report has. */
  readonly unknownPlaces: readonly string[];
  readonly missingStyles: readonly TemplateStyle[];
  readonly numberedHeadings: boolean;
  readonly page: { readonly width: number; readonly height: number; readonly text: number };
  readonly header: boolean;
  readonly footer: boolean;
  readonly pageNumber: boolean;
};
/** `warn`: the reader of a document would see it. `info`: the program adds it. */
export type CheckLine = { readonly tone: 'ok' | 'info' | 'warn'; readonly text: string };

const quoted = (names: readonly string[]): string => names.map((name) => `{{${name}}}`).join(', ');
const line = (tone: CheckLine['tone'], text: string): CheckLine => ({ tone, text });

function placeLines({ places, unknownPlaces }: TemplateCheck): readonly CheckLine[] {
  const words = templateWords.check;
  return [
    places.length > 0 ? line('ok', words.places(quoted(places))) : line('info', words.noPlaces),
    ...(places.includes('rapport') ? [] : [line('info', words.noReport)]),
    ...(places.includes('titel') ? [] : [line('info', words.noTitle)]),
    ...(places.includes('bilagor') ? [] : [line('info', words.noAppendices)]),
    ...(unknownPlaces.length > 0 ? [line('warn', words.unknownPlaces(quoted(unknownPlaces)))] : []),
  ];
}

function styleLines({ missingStyles, numberedHeadings }: TemplateCheck): readonly CheckLine[] {
  const words = templateWords.check;
  return [
    missingStyles.length > 0
      ? line('info', words.missingStyles(missingStyles.map((name) => words.styles[name]).join(', ')))
      : line('ok', words.allStyles),
    numberedHeadings ? line('ok', words.numbered) : line('info', words.unnumbered),
  ];
}

const isA4 = ({ width, height }: TemplateCheck['page']): boolean => Math.abs(width - 210) <= 1 && Math.abs(height - 297) <= 1;
/** Narrower than this, a table of five columns breaks its words (millimetres). */
const narrow = 120;

function pageLines({ page, header, footer, pageNumber, places }: TemplateCheck): readonly CheckLine[] {
  const words = templateWords.check;
  const size = [numberText(page.width, 0), numberText(page.height, 0)] as const;
  return [
    isA4(page) ? line('ok', words.a4) : line('warn', words.otherPage(...size)),
    ...(page.text < narrow ? [line('warn', words.narrow(numberText(page.text, 0)))] : []),
    header ? line('ok', words.header) : line('warn', words.noHeader),
    footer ? line('ok', places.includes('uppgifter') ? words.ownState : words.footer) : line('info', words.noFooter),
    // A footer that the program adds brings page numbers with it.
    ...(pageNumber || !footer ? [] : [line('warn', words.noPageNumber)]),
  ];
}

/** The check in the language in use, one sentence a line. */
export const checkLines = (check: TemplateCheck): readonly CheckLine[] => [...placeLines(check), ...styleLines(check), ...pageLines(check)];
