import { IconPencil } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState, type MouseEvent } from 'react';
import { Notice } from '#renderer/ui/Notice.tsx';
import { reviewPageWords as words } from '#shared/i18n/review-page.ts';
import type { Block } from '#shared/review/blocks.ts';
import { Blocks } from './blocks/BlockView.tsx';
import { dropDraft, loadDraft } from './drafts.ts';
import { useEditSession } from './edit-session.ts';
import type { FigureTexts } from './editor/figure-values.ts';
import { toEditor } from './editor/to-editor.ts';

const ChapterEditor = lazy(async () => ({ default: (await import('./editor/ChapterEditor.tsx')).ChapterEditor }));

export type OwnTextProps = {
  readonly chapter: string;
  readonly heading: string;
  /** Editor document as text; undefined when nobody has written. */
  readonly stored: string | undefined;
  /** The stored text as it is printed. */
  readonly blocks: readonly Block[];
  readonly prompt: string | undefined;
  readonly figures: FigureTexts;
  readonly readOnly: boolean;
};

function OpenText({ chapter, heading, stored, prompt, figures }: OwnTextProps) {
  const { year } = useEditSession();
  // Fixed when the text is opened: what comes back after a save is what the editor already shows.
  const [start] = useState(() => {
    const draft = loadDraft(year, chapter);
    return { content: toEditor(draft ?? stored ?? ''), isDraft: draft !== null && draft !== stored };
  });
  if (start.content === null) return <Notice tone="warn" title={words.text.unreadable} />;
  return (
    <Suspense fallback={<p className="dim">{words.text.loading}</p>}>
      <ChapterEditor
        chapter={chapter}
        heading={heading}
        content={start.content}
        prompt={prompt ?? words.text.empty}
        figures={figures}
        isDraft={start.isDraft}
      />
    </Suspense>
  );
}

/** A draft that was left behind when the window closed: it is never saved or thrown away without being asked for. */
function DraftNotice({ chapter }: { readonly chapter: string }) {
  const { year, openText } = useEditSession();
  const [gone, setGone] = useState(false);
  const hasDraft = useMemo(() => loadDraft(year, chapter) !== null, [year, chapter]);
  if (!hasDraft || gone) return null;
  const drop = (): void => {
    dropDraft(year, chapter);
    setGone(true);
  };
  return (
    <Notice
      tone="info"
      title={words.text.draft}
      actions={[
        { label: words.text.draftOpen, onClick: () => openText(chapter) },
        { label: words.text.draftDrop, onClick: drop },
      ]}
    />
  );
}

const isControl = (target: EventTarget | null): boolean => target instanceof Element && target.closest('button, a') !== null;

/** The hand-written part of a chapter: as printed until somebody clicks in it, then an editor in the same place. */
export function OwnText(props: OwnTextProps) {
  const { chapter, heading, blocks, prompt, readOnly } = props;
  const { open, openText } = useEditSession();
  const isOpen = open === chapter && !readOnly;
  const isEmpty = blocks.length === 0;
  if (readOnly && isEmpty) return null;
  const begin = (event: MouseEvent): void => {
    if (readOnly || isOpen || isControl(event.target) || window.getSelection()?.isCollapsed === false) return;
    openText(chapter, { x: event.clientX, y: event.clientY });
  };
  return (
    <div className="pp-part pp-own" data-open={isOpen}>
      {readOnly ? (
        <span className="pp-mk" role="img" aria-label={words.paper.own} title={words.paper.own}>
          <IconPencil size={14} />
        </span>
      ) : (
        <button
          type="button"
          className="pp-mk pp-mk-b"
          aria-label={isEmpty ? words.text.write(heading) : words.text.edit(heading)}
          title={isEmpty ? words.text.write(heading) : words.text.edit(heading)}
          aria-pressed={isOpen}
          onClick={() => openText(chapter)}
        >
          <IconPencil size={14} />
        </button>
      )}
      {isOpen ? null : <DraftNotice chapter={chapter} />}
      {isOpen ? (
        <OpenText {...props} />
      ) : isEmpty ? (
        <button type="button" className={prompt === undefined ? 'pp-empty pp-empty-q' : 'pp-empty'} onClick={() => openText(chapter)}>
          <b>{words.text.start}</b>
          {prompt === undefined ? null : <span>{prompt}</span>}
        </button>
      ) : (
        // The pencil beside it does the same for the keyboard.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
        <div className={readOnly ? undefined : 'pp-click'} onClick={begin}>
          <Blocks blocks={blocks} />
        </div>
      )}
    </div>
  );
}
