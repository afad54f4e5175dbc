import type { Language } from '#shared/kit/language.ts';

/**
 * A report is data: chapters of blocks. Screen, Word and JSON are renderers of the same blocks (ARCHITECTURE.md 1).
 * Everything here is plain JSON with finished text in one language: a renderer formats, it never computes.
 */

/** A run of text. `note` is the text of a footnote that stands after it. */
export type Inline = {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Not in the public version; shown on the page that is written on, not on paper. */
  readonly internal?: true;
  readonly note?: string;
  /** Key of the figure that the text prints, so that screen and tests can lead back to its rows. */
  readonly figure?: string;
  /** Id of a table, chart, matrix or heading that the text refers to; Word makes it a live cross reference. */
  readonly ref?: string;
};
export type Text = readonly Inline[];

/** `right` for numbers. `width` is a share of the table's width, any positive number. */
export type Column = { readonly label: string; readonly width: number; readonly align?: 'left' | 'right' | 'center' };
/** Marks are always word + shape + colour; never colour alone (WCAG 1.4.1). */
export type Mark = 'danger' | 'warn' | 'ok' | 'low' | 'medium' | 'high' | 'extreme';
export type Cell = {
  readonly text: string;
  readonly mark?: Mark;
  readonly bold?: true;
  /** Key of the figure printed in the cell. */ readonly figure?: string;
};
export type RowLink = { readonly register: string; readonly id: string };
export type TableRow = {
  readonly cells: readonly Cell[];
  readonly total?: true;
  /** The record behind the row. */ readonly link?: RowLink;
};

/** Colours in order: this year's navy, last year's teal-grey, amber, grey (UX tokens 9). */
export type Tone = 'navy' | 'teal' | 'amber' | 'grey' | 'low' | 'medium' | 'high' | 'extreme';
export type Series = { readonly name: string; readonly values: readonly (number | null)[]; readonly tone: Tone };
/** `bar` lies, `column` stands. `stacked` puts the series on each other. `unit` is what the axis counts, "antal" or "procent" in its language. */
export type ChartData = {
  readonly type: 'bar' | 'column' | 'line';
  readonly stacked: boolean;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  readonly unit: string;
};

export type Step = { readonly value: number; readonly label: string };
/** One risk matrix; `level` is the level's id, `levelLabel` its word. Row 0 is the lowest likelihood. */
export type MatrixCell = {
  readonly likelihood: number;
  readonly consequence: number;
  readonly count: number;
  readonly level: string;
  readonly levelLabel: string;
  readonly tone: Tone;
};

export type HeadingBlock = {
  readonly kind: 'heading';
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
  readonly numbered: boolean;
};
export type ParagraphBlock = {
  readonly kind: 'paragraph';
  readonly text: Text;
  /** `missing`: a gap to fill before the meeting; drafts show it, final versions do not. */ readonly style?:
    'body' | 'lead' | 'source' | 'missing';
};
export type BulletsBlock = { readonly kind: 'bullets'; readonly items: readonly { readonly text: Text; readonly level: 0 | 1 }[] };
export type NumberedBlock = { readonly kind: 'numbered'; readonly items: readonly Text[] };
export type TableBlock = {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  /** One sentence on what the table shows, for screen readers. */
  readonly alt: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Line under the table: source and as-of date. */
  readonly source?: string;
};
/** Label and value pairs: cover facts, decision facts. */
export type FactsBlock = { readonly kind: 'facts'; readonly rows: readonly { readonly label: string; readonly value: string }[] };
export type MatrixBlock = {
  readonly kind: 'matrix';
  readonly id: string;
  readonly caption: string;
  readonly alt: string;
  readonly likelihoodName: string;
  readonly consequenceName: string;
  readonly likelihoods: readonly Step[];
  readonly consequences: readonly Step[];
  readonly cells: readonly MatrixCell[];
  readonly source?: string;
};
export type ChartBlock = {
  readonly kind: 'chart';
  readonly id: string;
  readonly caption: string;
  /** Kind of chart, series, main values and conclusion in one sentence. */
  readonly alt: string;
  readonly data: ChartData;
  readonly source?: string;
};
export type Block = HeadingBlock | ParagraphBlock | BulletsBlock | NumberedBlock | TableBlock | FactsBlock | MatrixBlock | ChartBlock;

/** Where a chapter's content comes from; the outline on screen shows it. */
export type ChapterOrigin = 'register' | 'manual' | 'both';
export type Chapter = {
  /** Stable key, e.g. "classification"; survives renaming and reordering. */
  readonly key: string;
  readonly origin: ChapterOrigin;
  /** Blocks written by hand come first in a chapter of both kinds. The first block is the chapter's heading. */
  readonly blocks: readonly Block[];
};
/** An appendix stands on landscape pages and is headed "Bilaga A". Its first block is its heading (without the letter). */
export type Appendix = { readonly key: string; readonly blocks: readonly Block[] };

export type ReportDocument = {
  /** What the report is written in; a report frozen before there was a choice has none and is Swedish. */
  readonly language?: Language;
  /** `short`: title and facts stand above the text, without cover page and contents. */
  readonly layout?: 'report' | 'short';
  readonly title: string;
  readonly subtitle: string;
  /** Administration and municipality, printed on the cover and in the header. */
  readonly organisation: string;
  readonly municipality: string;
  readonly cover: readonly { readonly label: string; readonly value: string }[];
  readonly properties: {
    readonly subject: string;
    readonly keywords: readonly string[];
    readonly creator: string;
    readonly registryNo: string | null;
    readonly asOf: string;
    /** ISO instant; fixed by the caller so that the same input gives the same file. */
    readonly createdAt: string;
  };
  readonly audience: 'internal' | 'public';
  readonly draft: boolean;
  /** "#seq hash8" of the history head, printed in the footer (RELIABILITY.md 4). */
  readonly historyHead: string;
  readonly chapters: readonly Chapter[];
  readonly appendices: readonly Appendix[];
};
