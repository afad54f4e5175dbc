import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { useEffect, useRef, useState } from 'react';
import { hasText } from '#shared/review/rich-text.ts';
import { reviewPageWords as words } from '#shared/i18n/review-page.ts';
import { dropDraft, keepDraft } from '../drafts.ts';
import { useEditSession, type EditSession } from '../edit-session.ts';
import { figureNode, footnoteNode, internalPassage } from './nodes.ts';
import { figureValues, type FigureTexts, type FigureValues } from './figure-values.ts';
import type { EditorNode } from './to-editor.ts';

export type ChapterEditorProps = {
  readonly chapter: string;
  readonly heading: string;
  readonly content: EditorNode;
  /** What the draft asks a person to write here. */
  readonly prompt: string;
  readonly figures: FigureTexts;
  /** The content is a draft and not what is stored. */
  readonly isDraft: boolean;
};

/** Headings come from the outline, links and quotes have no place in the printed report. */
const extensions = (values: FigureValues) => [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    dropcursor: false,
    heading: false,
    horizontalRule: false,
    link: false,
    strike: false,
    trailingNode: false,
    underline: false,
  }),
  figureNode(values),
  footnoteNode,
  internalPassage,
];

const textOf = (editor: Editor): string | null => {
  const text = JSON.stringify(editor.getJSON());
  return hasText(text) ? text : null;
};

/** Parts of the page that belong to the open text: going there is not leaving it. */
const belongs = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[data-review-tools]') !== null;

type Saver = { readonly editor: Editor; readonly chapter: string; readonly session: EditSession };
async function saveIfDirty({ editor, chapter, session }: Saver, dirty: { current: boolean }): Promise<void> {
  if (!dirty.current) return;
  dirty.current = false;
  const text = textOf(editor);
  if (await session.saveText(chapter, text)) {
    if (!dirty.current) dropDraft(session.year, chapter);
  } else dirty.current = true;
}

/** Puts the cursor where the reader clicked, else at the end. */
function focusAt(editor: Editor, at: EditSession['at']): void {
  const place = at === null ? null : editor.view.posAtCoords({ left: at.x, top: at.y });
  editor.commands.focus(place?.pos ?? 'end', { scrollIntoView: at === null });
}

/** Saves on blur and Ctrl+S, keeps a draft while typing, and saves what is left when the text is closed. */
function useSaving(editor: Editor | null, chapter: string, isDraft: boolean) {
  const session = useEditSession();
  const dirty = useRef(isDraft);
  const latest = useRef(session);
  useEffect(() => {
    latest.current = session;
  }, [session]);
  useEffect(() => {
    if (editor === null) return undefined;
    const save = (): void => void saveIfDirty({ editor, chapter, session: latest.current }, dirty);
    const onUpdate = (): void => {
      dirty.current = true;
      keepDraft(latest.current.year, chapter, JSON.stringify(editor.getJSON()));
      latest.current.touched();
    };
    const onBlur = ({ event }: { readonly event: FocusEvent }): void => (belongs(event.relatedTarget) ? undefined : save());
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      save();
    };
    editor.on('update', onUpdate);
    editor.on('blur', onBlur);
    window.addEventListener('keydown', onKey);
    return () => {
      editor.off('update', onUpdate);
      editor.off('blur', onBlur);
      window.removeEventListener('keydown', onKey);
      save();
    };
  }, [editor, chapter]);
}

/** A chapter's text, edited where it stands. Loaded when the first text is opened: the editor is half a megabyte. */
export function ChapterEditor({ chapter, heading, content, prompt, figures, isDraft }: ChapterEditorProps) {
  const session = useEditSession();
  const [values] = useState(() => figureValues(figures));
  useEffect(() => values.set(figures), [values, figures]);
  const [kit] = useState(() => extensions(values));
  const [at] = useState(session.at);
  const editor = useEditor({
    extensions: kit,
    content,
    injectCSS: false,
    // Made before it is drawn, it would be thrown away whenever the drawing takes more than a moment.
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': words.text.label(heading),
        class: 'pp-edit',
        spellcheck: 'true',
        lang: 'sv',
        'data-prompt': prompt,
      },
    },
  });
  const { setEditor, closeText } = session;
  useEffect(() => {
    if (editor !== null) focusAt(editor, at);
  }, [editor, at]);
  useEffect(() => {
    setEditor(editor);
    return () => setEditor(null);
  }, [editor, setEditor]);
  useSaving(editor, chapter, isDraft);
  return (
    <EditorContent
      editor={editor}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) closeText();
      }}
    />
  );
}
