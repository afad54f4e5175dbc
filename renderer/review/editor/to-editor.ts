import type { JSONContent } from '@tiptap/react';
import { internalMark, readRichText, type RichDocument } from '#shared/review/rich-text.ts';

type Node = NonNullable<RichDocument['content']>[number];
/** A document with nothing but what the editor knows: it would throw away the whole text for one foreign node. */
export type EditorNode = JSONContent;

const lists = new Set(['bulletList', 'orderedList']);
const holdsBlocks = (of: Node): boolean =>
  lists.has(of.type) ||
  of.type === 'listItem' ||
  (of.content ?? []).some((child) => child.type === 'paragraph' || child.type === 'heading' || holdsBlocks(child));
const attribute = (of: Node, name: string): string => (typeof of.attrs?.[name] === 'string' ? of.attrs[name] : '');
const marksOf = (of: Node, bold: boolean): { type: string }[] => {
  const has = (type: string): boolean => of.marks?.some((mark) => mark.type === type) ?? false;
  return [
    ...(bold || has('bold') ? [{ type: 'bold' }] : []),
    ...(has('italic') ? [{ type: 'italic' }] : []),
    ...(has(internalMark) ? [{ type: internalMark }] : []),
  ];
};

function inline(of: Node, bold: boolean): EditorNode[] {
  const marks = marksOf(of, bold);
  const marked = marks.length ? { marks } : {};
  if (of.type === 'hardBreak') return [{ type: 'hardBreak' }];
  if (of.type === 'figure') return attribute(of, 'key') === '' ? [] : [{ type: 'figure', attrs: { key: attribute(of, 'key') }, ...marked }];
  if (of.type === 'footnote')
    return attribute(of, 'text') === '' ? [] : [{ type: 'footnote', attrs: { text: attribute(of, 'text') }, ...marked }];
  if (of.text !== undefined) return of.text === '' ? [] : [{ type: 'text', text: of.text, ...marked }];
  return (of.content ?? []).flatMap((child) => inline(child, bold));
}

function item(of: Node): EditorNode {
  const parts = (of.type === 'listItem' ? (of.content ?? []) : [of]).flatMap(block);
  // The editor's list items begin with a paragraph.
  return { type: 'listItem', content: parts[0]?.type === 'paragraph' ? parts : [{ type: 'paragraph' }, ...parts] };
}

function block(of: Node): EditorNode[] {
  if (lists.has(of.type)) return of.content?.length ? [{ type: of.type, content: of.content.map(item) }] : [];
  if (holdsBlocks(of)) return (of.content ?? []).flatMap(block);
  // Chapters have their headings from the outline; one written into the text stands as a bold line, as in Word.
  const content = inline(of, of.type === 'heading');
  return [{ type: 'paragraph', ...(content.length ? { content } : {}) }];
}

/** A stored text as the editor can open it without loss of a word; null when it cannot be read at all. */
export function toEditor(stored: string): EditorNode | null {
  const document = readRichText(stored);
  if (document === null) return null;
  const content = (document.content ?? []).flatMap(block);
  return { type: 'doc', content: content.length ? content : [{ type: 'paragraph' }] };
}
