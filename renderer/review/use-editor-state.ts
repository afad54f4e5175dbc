import type { Editor } from '@tiptap/react';
import { useCallback, useSyncExternalStore } from 'react';
import { internalMark } from '#shared/review/rich-text.ts';

export type EditorState = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly internal: boolean;
  readonly bullets: boolean;
  readonly numbered: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Text of the chosen footnote. */
  readonly note: string | null;
};
const closed = JSON.stringify({
  bold: false,
  italic: false,
  internal: false,
  bullets: false,
  numbered: false,
  canUndo: false,
  canRedo: false,
  note: null,
} satisfies EditorState);

function read(editor: Editor): string {
  if (editor.isDestroyed) return closed;
  const note: unknown = editor.isActive('footnote') ? editor.getAttributes('footnote')['text'] : null;
  return JSON.stringify({
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    internal: editor.isActive(internalMark),
    bullets: editor.isActive('bulletList'),
    numbered: editor.isActive('orderedList'),
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
    note: typeof note === 'string' ? note : null,
  } satisfies EditorState);
}

/** What holds at the cursor; changes with every move of it. Compared as text, since React wants the same value for the same state. */
export function useEditorState(editor: Editor | null): EditorState {
  const subscribe = useCallback(
    (listener: () => void) => {
      editor?.on('transaction', listener);
      return () => void editor?.off('transaction', listener);
    },
    [editor],
  );
  const state = useSyncExternalStore(subscribe, () => (editor === null ? closed : read(editor)));
  return JSON.parse(state) as EditorState;
}
