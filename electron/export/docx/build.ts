import type { Paragraph } from 'docx';
import type { PaperWords } from '#shared/i18n/paper.ts';
import type { References } from './references.ts';
import type { PageFormat } from './page.ts';

/** Collects footnotes in the order of the text. */
export type Notes = { readonly add: (paragraph: Paragraph) => number; readonly all: () => Record<string, { children: Paragraph[] }> };

/** What the second pass needs to write a block. */
export type Build = {
  /** In the language of the report. */
  readonly words: PaperWords;
  readonly references: References;
  readonly notes: Notes;
  readonly page: PageFormat;
  /** Headings are those of an appendix: Bilaga A, A.1. */
  readonly appendix: boolean;
  /** Ids of the styles that an organisation's template has without a list: their paragraphs are put in it one by one. */
  readonly unlisted: ReadonlySet<string>;
  /** A new number for each numbered list, so that it starts at 1. */
  readonly nextList: () => number;
};

/** `break` starts a new page; `top` stands first on its page already, after a section break. */
export type Start = 'flow' | 'break' | 'top';

/** Where a block stands among its neighbours: decides what is kept on one page and where space is needed. */
export type Place = { readonly afterTable: boolean; readonly introduces: boolean; readonly start: Start };

/** An empty collection of footnotes; ids start at 1. */
export function createNotes(): Notes {
  const notes: Paragraph[] = [];
  return {
    add: (paragraph) => notes.push(paragraph),
    all: () => Object.fromEntries(notes.map((paragraph, index) => [String(index + 1), { children: [paragraph] }])),
  };
}
