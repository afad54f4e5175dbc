import * as z from 'zod';
import type { Block, Inline, Text } from './blocks.ts';
import type { Audience } from './facts.ts';

/** A ProseMirror (Tiptap) node as far as we read it. Unknown nodes and marks are allowed: they lose their form, never their text. */
type Node = {
  readonly type: string;
  readonly text?: string | undefined;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly marks?: readonly { readonly type: string }[] | undefined;
  readonly content?: readonly Node[] | undefined;
};
const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    type: z.string().max(60),
    text: z.string().optional(),
    attrs: z.record(z.string(), z.unknown()).optional(),
    marks: z.array(z.object({ type: z.string().max(60) })).optional(),
    content: z.array(node).max(20_000).optional(),
  }),
);
const richDocument = z.object({ type: z.literal('doc'), content: z.array(node).optional() });
export type RichDocument = z.output<typeof richDocument>;

/** Deeper nesting than any editor makes would be an attack on the stack. */
const deepest = 40;
function depth(text: string): number {
  let now = 0;
  let most = 0;
  for (const character of text) {
    if (character === '{' || character === '[') most = Math.max(most, ++now);
    else if (character === '}' || character === ']') now -= 1;
  }
  return most;
}

/** A stored text as a document; null when it is no such document. Text that is no JSON at all is read as plain text. */
export function readRichText(stored: string): RichDocument | null {
  if (!stored.trimStart().startsWith('{')) return fromPlainText(stored);
  if (depth(stored) > deepest * 4) return null;
  try {
    const parsed = richDocument.safeParse(JSON.parse(stored));
    return parsed.success ? parsed.data : null;
  } catch {
    return fromPlainText(stored);
  }
}

/** Paragraphs are split at blank lines; lines that begin with "- " or "• " become a list. */
export function fromPlainText(text: string): RichDocument {
  const content: Node[] = [];
  for (const part of text.replace(/\r\n?/g, '\n').split(/\n{2,}/)) {
    const lines = part.split('\n').filter((line) => line.trim() !== '');
    const dashed = lines.filter((line) => /^\s*[-•]\s/.test(line));
    if (lines.length === 0) continue;
    if (dashed.length === lines.length)
      content.push({
        type: 'bulletList',
        content: dashed.map((line) => ({ type: 'listItem', content: [inParagraph(line.replace(/^\s*[-•]\s+/, ''))] })),
      });
    else content.push(inParagraph(lines.join('\n')));
  }
  return { type: 'doc', content };
}
const inParagraph = (text: string): Node => ({ type: 'paragraph', content: [{ type: 'text', text: text.trim() }] });

/** Today's printed value of a live figure; null when the figure does not exist any more. */
export type FigurePrinter = (key: string) => string | null;

const attribute = (of: Node, name: string): string | null =>
  typeof of.attrs?.[name] === 'string' && of.attrs[name] !== '' ? of.attrs[name] : null;
const marked = (of: Node, mark: string): boolean => of.marks?.some(({ type }) => type === mark) ?? false;

/** Mark of a passage that is left out of the public version. */
export const internalMark = 'internal';

/** What may be read by anyone. Where a passage between two blanks is gone, one blank stays. */
function openParts(of: Node): Node {
  const all = of.content ?? [];
  // A footnote goes with the words that it explains.
  const isOpen = (child: Node, index: number): boolean =>
    !marked(child, internalMark) && !(child.type === 'footnote' && all[index - 1] !== undefined && marked(all[index - 1]!, internalMark));
  const content = all.filter(isOpen).map(openParts);
  const spaced = content.map((child, index) => {
    const before = content[index - 1]?.text;
    return before?.endsWith(' ') && child.text?.startsWith(' ') ? { ...child, text: child.text.slice(1) } : child;
  });
  return of.content === undefined ? of : { ...of, content: spaced };
}

/** How many passages of a text the public version is without: runs of marked text that stand together. */
export function internalPassages(stored: string): number {
  const count = (nodes: readonly Node[]): number =>
    nodes.reduce((sum, child, index) => {
      const before = nodes[index - 1];
      const begins = marked(child, internalMark) && (before === undefined || !marked(before, internalMark));
      return sum + (begins ? 1 : 0) + count(child.content ?? []);
    }, 0);
  return count(readRichText(stored)?.content ?? []);
}

function inlines(nodes: readonly Node[], print: FigurePrinter): readonly Inline[] {
  return nodes.flatMap((child): readonly Inline[] => {
    const style = {
      ...(marked(child, 'bold') ? { bold: true as const } : {}),
      ...(marked(child, 'italic') ? { italic: true as const } : {}),
      ...(marked(child, internalMark) ? { internal: true as const } : {}),
    };
    if (child.type === 'hardBreak') return [{ text: '\n' }];
    if (child.type === 'figure') {
      const key = attribute(child, 'key');
      const printed = key === null ? null : print(key);
      return key === null || printed === null ? [] : [{ text: printed, figure: key, ...style }];
    }
    if (child.type === 'footnote') {
      const note = attribute(child, 'text');
      return note === null ? [] : [{ text: '', note }];
    }
    if (child.text !== undefined && child.text !== '') return [{ text: child.text, ...style }];
    return inlines(child.content ?? [], print);
  });
}
/** A footnote belongs to the run before it. */
const withNotes = (runs: readonly Inline[]): Text =>
  runs.reduce<readonly Inline[]>((done, run) => {
    const last = done.at(-1);
    return run.note !== undefined && run.text === '' && last && last.note === undefined
      ? [...done.slice(0, -1), { ...last, note: run.note }]
      : [...done, run];
  }, []);
const isBlank = (text: Text): boolean => text.every((run) => run.text.trim() === '' && run.note === undefined);

type Item = { readonly text: Text; readonly level: 0 | 1 };
const isList = (of: Node): boolean => of.type === 'bulletList' || of.type === 'orderedList';
/** Items on two levels; deeper ones stand on the second. */
function items(list: Node, level: 0 | 1, print: FigurePrinter): readonly Item[] {
  return (list.content ?? []).flatMap((item): readonly Item[] => {
    const parts = item.content ?? [];
    const text = withNotes(
      inlines(
        parts.filter((part) => !isList(part)),
        print,
      ),
    );
    return [...(isBlank(text) ? [] : [{ text, level }]), ...parts.filter(isList).flatMap((inner) => items(inner, 1, print))];
  });
}

function blocks(of: Node, print: FigurePrinter): readonly Block[] {
  if (of.type === 'bulletList') return listOf(items(of, 0, print));
  if (of.type === 'orderedList') {
    const all = items(of, 0, print);
    return all.length === 0
      ? []
      : all.some(({ level }) => level === 1)
        ? listOf(all)
        : [{ kind: 'numbered', items: all.map(({ text }) => text) }];
  }
  const children = of.content ?? [];
  const holdsBlocks = children.some((child) => isList(child) || child.type === 'paragraph' || child.type === 'heading');
  if (holdsBlocks) return children.flatMap((child) => blocks(child, print));
  const text = withNotes(inlines(of.text === undefined ? children : [of], print));
  if (isBlank(text)) return [];
  // A heading of its own would upset the report's numbering: it stands as a bold line.
  return [{ kind: 'paragraph', text: of.type === 'heading' ? text.map((run) => ({ ...run, bold: true as const })) : text }];
}
const listOf = (all: readonly Item[]): readonly Block[] => (all.length ? [{ kind: 'bullets', items: all }] : []);

/** A chapter's hand-written text as blocks, live figures printed with today's value. Empty for empty and for unreadable text. A public version is without its internal passages. */
export function richTextBlocks(stored: string, print: FigurePrinter, audience: Audience = 'internal'): readonly Block[] {
  const content = readRichText(stored)?.content ?? [];
  return content.flatMap((child) => blocks(audience === 'public' ? openParts(child) : child, print));
}
/** Whether a text says anything at all; an editor leaves an empty document behind. */
export const hasText = (stored: string | null): boolean => stored !== null && richTextBlocks(stored, () => '–').length > 0;

/** Keys of the live figures in a text. */
export function figuresIn(stored: string): readonly string[] {
  const found = new Set<string>();
  const walk = (of: Node): void => {
    const key = of.type === 'figure' ? attribute(of, 'key') : null;
    if (key !== null) found.add(key);
    of.content?.forEach(walk);
  };
  readRichText(stored)?.content?.forEach(walk);
  return [...found];
}

/** A rich text without its form, for history, lists and search: paragraphs on lines of their own, a live figure as "–". What cannot be read stands as it is. */
export function plainText(stored: string): string {
  const textOf = (of: Node): string =>
    of.text ?? (of.type === 'figure' ? '–' : (of.content ?? []).map((child) => textOf(child)).join(isInline(of) ? '' : '\n'));
  const isInline = (of: Node): boolean => of.type === 'paragraph' || of.type === 'heading';
  const document = readRichText(stored);
  return document ? (document.content ?? []).map((child) => textOf(child)).join('\n') : stored;
}
