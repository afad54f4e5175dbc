import { ActionIcon, Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconEyeOff,
  IconItalic,
  IconLayoutSidebar,
  IconLayoutSidebarRight,
  IconList,
  IconListNumbers,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import type { ComponentType, MouseEvent } from 'react';
import { reviewPageWords as words } from '#shared/i18n/review-page.ts';
import { internalMark } from '#shared/review/rich-text.ts';
import { assertNever } from '#shared/kit/errors.ts';
import { useEditSession, type SaveState } from './edit-session.ts';
import { FigureMenu, type Figures } from './FigureMenu.tsx';
import { NoteButton } from './NoteButton.tsx';
import { useEditorState, type EditorState } from './use-editor-state.ts';
import { useReadOnly } from '#renderer/kit/use-store.ts';
import { storeStateWords } from '#shared/i18n/store-state.ts';

type Tool = {
  readonly label: string;
  readonly icon: ComponentType<{ readonly size?: number; readonly stroke?: number }>;
  /** Pressed or not; undefined for what is no switch. */
  readonly on?: (state: EditorState) => boolean;
  readonly can?: (state: EditorState) => boolean;
  readonly run: (editor: Editor) => void;
};
const marks: readonly Tool[] = [
  { label: words.tools.bold, icon: IconBold, on: (state) => state.bold, run: (editor) => editor.chain().focus().toggleBold().run() },
  {
    label: words.tools.italic,
    icon: IconItalic,
    on: (state) => state.italic,
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    label: words.tools.bullets,
    icon: IconList,
    on: (state) => state.bullets,
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    label: words.tools.numbered,
    icon: IconListNumbers,
    on: (state) => state.numbered,
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    label: words.tools.internal,
    icon: IconEyeOff,
    on: (state) => state.internal,
    run: (editor) => editor.chain().focus().toggleMark(internalMark).run(),
  },
];
const steps: readonly Tool[] = [
  { label: words.tools.undo, icon: IconArrowBackUp, can: (state) => state.canUndo, run: (editor) => editor.chain().focus().undo().run() },
  {
    label: words.tools.redo,
    icon: IconArrowForwardUp,
    can: (state) => state.canRedo,
    run: (editor) => editor.chain().focus().redo().run(),
  },
];

/** The cursor stays in the text while a button is pressed. */
const keepFocus = (event: MouseEvent): void => event.preventDefault();

function ToolButton({ tool, editor, state }: { readonly tool: Tool; readonly editor: Editor | null; readonly state: EditorState }) {
  const Icon = tool.icon;
  const on = tool.on?.(state);
  return (
    <ActionIcon
      aria-label={tool.label}
      title={tool.label}
      disabled={editor === null || tool.can?.(state) === false}
      {...(on === undefined ? {} : { 'aria-pressed': on })}
      onMouseDown={keepFocus}
      onClick={() => (editor === null ? undefined : tool.run(editor))}
    >
      <Icon size={17} stroke={1.8} />
    </ActionIcon>
  );
}

function saveText(save: SaveState): string {
  switch (save.kind) {
    case 'none':
      return '';
    case 'dirty':
      return words.save.dirty;
    case 'saving':
      return words.save.saving;
    case 'saved':
      return words.save.saved(save.at);
    case 'failed':
      return words.save.failed;
    default:
      return assertNever(save);
  }
}

export type ToolbarProps = {
  readonly figures: Figures;
  readonly readOnly: boolean;
  /** Narrow windows: the columns beside the page open from here. */
  readonly onOutline?: (() => void) | undefined;
  readonly onBasis?: (() => void) | undefined;
};

/** One toolbar for whichever text is open. */
export function Toolbar({ figures, readOnly, onOutline, onBasis }: ToolbarProps) {
  const storeIsReadOnly = useReadOnly() !== null;
  const { editor, save } = useEditSession();
  const state = useEditorState(editor);
  return (
    <div className="rv-tb">
      {onOutline === undefined ? null : (
        <Button leftSection={<IconLayoutSidebar size={16} />} onClick={onOutline}>
          {words.outline.open}
        </Button>
      )}
      {readOnly ? (
        <span className="dim">{storeIsReadOnly ? storeStateWords.readOnlyTitle : words.readOnly}</span>
      ) : (
        <div className="rv-tools" role="toolbar" aria-label={words.tools.label} data-review-tools>
          {marks.map((tool) => (
            <ToolButton key={tool.label} tool={tool} editor={editor} state={state} />
          ))}
          <i aria-hidden="true" />
          <NoteButton editor={editor} note={state.note} />
          <FigureMenu editor={editor} figures={figures} />
          <i aria-hidden="true" />
          {steps.map((tool) => (
            <ToolButton key={tool.label} tool={tool} editor={editor} state={state} />
          ))}
        </div>
      )}
      <span className="sp" />
      <span className={`rv-save rv-save-${save.kind}`} role="status">
        {editor === null && save.kind === 'none' && !readOnly ? <span className="rv-hint">{words.tools.hint}</span> : saveText(save)}
      </span>
      {onBasis === undefined ? null : (
        <Button leftSection={<IconLayoutSidebarRight size={16} />} onClick={onBasis}>
          {words.basis.open}
        </Button>
      )}
    </div>
  );
}
