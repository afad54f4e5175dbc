import { Paragraph, SimpleField } from 'docx';
import { bookmarked, cleanLine, inlineRuns, textRun } from './inline.ts';
import type { Build } from './build.ts';
import { targetOf } from './references.ts';
import { STYLE } from './styles.ts';

/** "Tabell 3. …" or "Figur 2. …": a SEQ field with its finished number, in the bookmark that references point at. */
export function captionParagraph(id: string, text: string, build: Build, keepNext: boolean): Paragraph {
  const target = targetOf(build.references, id);
  const word = target.kind === 'table' ? build.words.table : build.words.figure;
  const number = new SimpleField(`SEQ ${word} \\* ARABIC`, target.number ?? '');
  const rest = build.words.caption('', cleanLine(text));
  // Under a figure the caption ends the group unless a source line follows.
  const spacing = target.kind === 'figure' ? { spacing: { before: 80, after: keepNext ? 40 : 220 } } : {};
  return new Paragraph({
    style: STYLE.caption,
    keepNext,
    keepLines: true,
    ...spacing,
    children: [bookmarked(target, [textRun(`${word} `), number]), textRun(rest)],
  });
}

/** The line under a table or figure. */
export function sourceParagraph(text: string, build: Build, keepNext = false): Paragraph {
  const line = cleanLine(text);
  const source = new RegExp(`^${build.words.sourceWord}\\b`, 'iu').test(line) ? line : build.words.source(line);
  return new Paragraph({ style: STYLE.source, keepNext, children: inlineRuns([{ text: source }], build) });
}
