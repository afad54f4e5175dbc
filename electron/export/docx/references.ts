import { paperWords, writtenIn, type PaperWords } from '#shared/i18n/paper.ts';
import type { Appendix, Block, HeadingBlock, ReportDocument } from '#shared/review/blocks.ts';

/** What a cross reference can point at. `label` is what the reference prints: "Tabell 3", "1.2", "Bilaga A", or the heading's text. */
export type Target = {
  readonly kind: 'table' | 'figure' | 'heading';
  readonly label: string;
  /** Number as printed, without its word: "3", "1.2", "A". Null for an unnumbered heading. */
  readonly number: string | null;
  /** Name of the bookmark in the file: starts with _ (hidden in Word), at most 40 characters. */
  readonly bookmark: string;
  readonly appendix: boolean;
};
export type References = ReadonlyMap<string, Target>;

type Counters = { readonly heading: number[]; numbered: boolean[]; tables: number; figures: number; appendices: number; headings: number };
type Found = { readonly targets: Map<string, Target>; readonly count: Counters; readonly words: PaperWords };

const letter = (index: number): string => String.fromCharCode(65 + (index % 26)).repeat(Math.floor(index / 26) + 1);

function add(found: Found, id: string, target: Target): void {
  if (found.targets.has(id)) throw new Error(`Two blocks of the report have the id "${id}"`);
  found.targets.set(id, target);
}

/** A heading counts only when every heading above it does: "0.1" under an unnumbered chapter says nothing. */
function headingNumber(count: Counters, block: HeadingBlock, appendix: boolean): string | null {
  const depth = block.level - 1;
  const numbered = (block.numbered || (appendix && depth === 0)) && count.numbered.slice(0, depth).every(Boolean);
  count.numbered = [...count.numbered.slice(0, depth), numbered];
  if (!numbered) return null;
  // Levels that the report skips count as their first number, as in Word.
  for (let level = 0; level < depth; level += 1) count.heading[level] ||= 1;
  count.heading[depth] = (count.heading[depth] ?? 0) + 1;
  count.heading.length = block.level;
  const parts = count.heading.map(String);
  return appendix ? [letter(count.appendices - 1), ...parts.slice(1)].join('.') : parts.join('.');
}

function addHeading(found: Found, block: HeadingBlock, appendix: boolean): void {
  const { count } = found;
  const number = headingNumber(count, block, appendix);
  count.headings += 1;
  const isAppendix = appendix && block.level === 1;
  const label = number === null ? block.text : isAppendix ? `${found.words.appendix} ${number}` : number;
  add(found, block.id, { kind: 'heading', label, number, bookmark: `_Ref_rubrik_${count.headings}`, appendix: isAppendix });
}

function addBlock(found: Found, block: Block, appendix: boolean): void {
  const { count } = found;
  if (block.kind === 'heading') addHeading(found, block, appendix);
  if (block.kind === 'table' || block.kind === 'matrix') {
    count.tables += 1;
    add(found, block.id, {
      kind: 'table',
      label: `${found.words.table} ${count.tables}`,
      number: String(count.tables),
      bookmark: `_Ref_tabell_${count.tables}`,
      appendix: false,
    });
  }
  if (block.kind === 'chart') {
    count.figures += 1;
    add(found, block.id, {
      kind: 'figure',
      label: `${found.words.figure} ${count.figures}`,
      number: String(count.figures),
      bookmark: `_Ref_figur_${count.figures}`,
      appendix: false,
    });
  }
}

function addAppendix(found: Found, appendix: Appendix): void {
  found.count.appendices += 1;
  found.count.heading.length = 0;
  for (const block of appendix.blocks) addBlock(found, block, true);
}

/**
 * First pass over the report: numbers every table, figure and heading as Word's own fields and lists will, so that the second
 * pass can write finished numbers into cross references that point forward.
 * @throws if two blocks share an id.
 */
export function collectReferences(document: ReportDocument): References {
  const found: Found = {
    targets: new Map(),
    words: paperWords(writtenIn(document)),
    count: { heading: [], numbered: [], tables: 0, figures: 0, appendices: 0, headings: 0 },
  };
  for (const chapter of document.chapters) for (const block of chapter.blocks) addBlock(found, block, false);
  found.count.numbered = [];
  for (const appendix of document.appendices) addAppendix(found, appendix);
  return found.targets;
}

/**
 * The target of a reference.
 * @throws if nothing in the report has the id: a dead reference is a fault in the report's builder, never the reader's problem.
 */
export function targetOf(references: References, id: string): Target {
  const target = references.get(id);
  if (!target) throw new Error(`The report refers to "${id}", which it does not contain`);
  return target;
}
