import { IconDatabase } from '@tabler/icons-react';
import { memo, useMemo, useRef } from 'react';
import type { OutlineItem } from '#shared/contract/review.contract.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { reviewPageWords as words } from '#shared/i18n/review-page.ts';
import type { Chapter } from '#shared/review/blocks.ts';
import { Blocks } from './blocks/BlockView.tsx';
import { HeadingView } from './blocks/TextBlocks.tsx';
import { useEditSession } from './edit-session.ts';
import type { FigureTexts } from './editor/figure-values.ts';
import { OwnText } from './OwnText.tsx';
import { ChangedProvider, useReport, type ChangedFigure } from './report-context.ts';
import { notesOf, partsOf } from './report-map.ts';
import { useNear } from './use-near.ts';

export type ChapterViewProps = {
  readonly chapter: Pick<Chapter, 'key' | 'blocks'>;
  readonly item: OutlineItem | undefined;
  readonly stored: string | undefined;
  readonly figures: FigureTexts;
  readonly readOnly: boolean;
  /** Drawn at once: the chapter that the address points at. */
  readonly first: boolean;
  /** "Bilaga A" */
  readonly mark?: string | undefined;
};

/** Figures that have moved on since the text was written, with the act that says that the text still holds. */
function ChangedNotice({
  chapter,
  stored,
  changed,
}: {
  readonly chapter: string;
  readonly stored: string;
  readonly changed: readonly ChangedFigure[];
}) {
  const { saveText } = useEditSession();
  return (
    <div className="pp-note">
      <Notice
        tone="changed"
        title={words.text.changed(changed.length)}
        actions={[{ label: words.text.confirm, onClick: () => void saveText(chapter, stored) }]}
      >
        {words.text.changedSince}
        <span className="pp-note-l">{changed.map(({ label, before, now }) => words.text.change(label, before, now)).join(' · ')}</span>
      </Notice>
    </div>
  );
}

/** The footnotes of a chapter, numbered through the whole report as in Word. */
function Notes({ notes, before }: { readonly notes: readonly string[]; readonly before: number }) {
  if (notes.length === 0) return null;
  return (
    <ol className="pp-notes" start={before + 1} aria-label={words.paper.notes}>
      {notes.map((note, index) => (
        // Two notes may have the same text; their number is what tells them apart.
        // eslint-disable-next-line react/no-array-index-key
        <li key={index}>{note}</li>
      ))}
    </ol>
  );
}

const noChanges: readonly ChangedFigure[] = [];

function ChapterBody({ chapter, item, stored, figures, readOnly }: ChapterViewProps) {
  const { map } = useReport();
  const writable = item?.writable ?? false;
  const { own, prompt, produced } = useMemo(() => partsOf(chapter, stored, writable), [chapter, stored, writable]);
  const heading = item?.heading ?? '';
  const changes = item?.changedFigures ?? noChanges;
  const changed = useMemo(() => new Map(changes.map((figure) => [figure.key, figure])), [changes]);
  const isStale = !readOnly && stored !== undefined && item !== undefined && item.changedFigures.length > 0;
  return (
    <>
      {isStale ? <ChangedNotice chapter={chapter.key} stored={stored} changed={item.changedFigures} /> : null}
      {/* Only what a person has written can be older than its figures. */}
      {writable ? (
        <ChangedProvider value={changed}>
          <OwnText
            key={chapter.key}
            chapter={chapter.key}
            heading={heading}
            stored={stored}
            blocks={own}
            prompt={prompt}
            figures={figures}
            readOnly={readOnly}
          />
        </ChangedProvider>
      ) : null}
      {produced.length === 0 ? null : (
        <div className="pp-part pp-reg">
          <span className="pp-mk" role="img" aria-label={words.paper.register} title={words.paper.register}>
            <IconDatabase size={14} />
          </span>
          <Blocks blocks={produced} />
        </div>
      )}
      <Notes notes={notesOf(chapter.blocks)} before={map.notesBefore.get(chapter.key) ?? 0} />
    </>
  );
}

/** One chapter of the report; its heading always stands there, the rest when it comes near the window. */
export const ChapterView = memo(function ChapterView(props: ChapterViewProps) {
  const { chapter, item, first, mark } = props;
  const { map } = useReport();
  const box = useRef<HTMLElement>(null);
  const near = useNear(box, first);
  const [heading] = chapter.blocks;
  return (
    <section
      ref={box}
      className="pp-chapter"
      data-chapter={chapter.key}
      aria-label={item?.heading}
      style={{ counterReset: `fn ${map.notesBefore.get(chapter.key) ?? 0}` }}
    >
      {heading?.kind === 'heading' ? <HeadingView block={heading} mark={mark} /> : null}
      {near ? (
        <ChapterBody {...props} />
      ) : (
        <div className="pp-wait" style={{ height: Math.min(1600, chapter.blocks.length * 120) }}>
          <span className="vh">{words.waiting}</span>
        </div>
      )}
    </section>
  );
});
