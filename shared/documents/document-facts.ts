import type { FilterData } from '#shared/kit/filter.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Audience, LinkedAction, ReviewFacts } from '#shared/review/facts.ts';
import type { Block } from '#shared/review/blocks.ts';

/** A row with every field, computed scalar and flag of its register. */
export type DocRow = Readonly<Record<string, string | number | boolean | null>> & { readonly id: string };
export type RowList = {
  readonly register: AnyRegister;
  readonly filter: FilterData;
  readonly sort: readonly { readonly field: string; readonly descending?: boolean }[];
};

/** Everything that a document prints: the review's facts of the year, the record it is about, and lists of its own. */
export type DocumentFacts = {
  readonly review: ReviewFacts;
  readonly subject: DocRow | null;
  readonly lists: Readonly<Record<string, readonly DocRow[]>>;
  /** Rows of each list that a public document leaves out. */
  readonly omitted: Readonly<Record<string, number>>;
  /** Titles of linked records; a secret one has none in a public document. */
  readonly names: Readonly<Record<string, string>>;
  /** Actions that count, by the record they treat. */
  readonly actions: Readonly<Record<string, readonly LinkedAction[]>>;
};

export type DocumentChapter = { readonly key: string; readonly heading: string; readonly blocks: readonly Block[] };
export type DocumentParts = {
  readonly title: string;
  readonly subtitle: string;
  readonly registryNo: string | null;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly chapters: readonly DocumentChapter[];
  /** A draft asks for what is missing. */
  readonly draft: boolean;
};

export type ListsQuery = {
  readonly subject: DocRow | null;
  /** The subject and what belongs to it: a department with its units. */
  readonly family: readonly string[];
  readonly year: number;
};
export type DocumentDeclaration = {
  /** Register whose record the document is about; null for one of a year or of the whole store. */
  readonly about: AnyRegister | null;
  /** Records to choose among. */
  readonly choose?: FilterData;
  readonly needsYear: boolean;
  readonly audiences: readonly Audience[];
  readonly lists: (query: ListsQuery) => Readonly<Record<string, RowList>>;
  readonly build: (facts: DocumentFacts) => DocumentParts;
};
