import { diffArrays, diffWordsWithSpace } from 'diff';

export type Part = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };
/** One paragraph or list item. `changed` holds its words in both readings. */
export type LineChange = { readonly kind: 'same' | 'added' | 'removed' | 'changed'; readonly parts: readonly Part[] };
export type TextChange = { readonly lines: readonly LineChange[]; /** Words. */ readonly added: number; readonly removed: number };

/** Two paragraphs that have at least this share of their letters in common are one that was changed, else an old and a new one. */
const alike = 0.4;

const words = (text: string): number => text.split(/\s+/u).filter(Boolean).length;
const whole = (kind: 'same' | 'added' | 'removed', text: string): LineChange => ({ kind, parts: [{ kind, text }] });

function between(before: string, now: string): LineChange | null {
  const parts = diffWordsWithSpace(before, now).map(({ added, removed, value }): Part => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
  const common = parts.reduce((sum, { kind, text }) => (kind === 'same' ? sum + text.trim().length : sum), 0);
  return common / Math.max(before.length, now.length) < alike ? null : { kind: 'changed', parts };
}

/** Paragraphs taken out and put in at the same place, each old one beside the new one that is most of it. */
function replaced(before: readonly string[], now: readonly string[]): readonly LineChange[] {
  const left = [...before];
  const lines = now.flatMap((text): readonly LineChange[] => {
    const at = left.findIndex((old) => between(old, text) !== null);
    if (at < 0) return [whole('added', text)];
    // What stood before the one found was taken out.
    const gone = left.splice(0, at + 1);
    return [...gone.slice(0, -1).map((old) => whole('removed', old)), between(gone.at(-1)!, text)!];
  });
  return [...lines, ...left.map((old) => whole('removed', old))];
}

/** What was added to and taken out of a text since last year, paragraph by paragraph and within them word by word. */
export function compareTexts(before: readonly string[], now: readonly string[]): TextChange {
  const runs = diffArrays([...before], [...now]);
  const lines: LineChange[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const [run, next] = [runs[index]!, runs[index + 1]];
    if (!run.added && !run.removed) lines.push(...run.value.map((text) => whole('same', text)));
    else if (run.removed && next?.added) {
      lines.push(...replaced(run.value, next.value));
      index += 1;
    } else lines.push(...run.value.map((text) => whole(run.added ? 'added' : 'removed', text)));
  }
  const count = (kind: Part['kind']): number =>
    lines.flatMap(({ parts }) => parts).reduce((sum, part) => (part.kind === kind ? sum + words(part.text) : sum), 0);
  return { lines, added: count('added'), removed: count('removed') };
}
