import { useMemo } from 'react';
import type { OutlineItem, ReviewView } from '#shared/contract/review.contract.ts';
import { paperColours } from '#renderer/ui/colours.ts';
import { writtenIn } from '#shared/i18n/paper.ts';
import { reviewPageWords as words } from '#shared/i18n/review-page.ts';
import { FactsView } from './blocks/TextBlocks.tsx';
import { ChapterView } from './ChapterView.tsx';
import type { FigureText, FigureTexts } from './editor/figure-values.ts';

export type PaperProps = {
  readonly view: ReviewView;
  readonly readOnly: boolean;
  /** The chapter that the address pointed at. */ readonly first: string | undefined;
};

/** Printed values of every figure, with the old value of those that have moved on since this chapter's text was written. */
function figureTexts(figures: ReviewView['figures'], item: OutlineItem | undefined): FigureTexts {
  const texts = new Map<string, FigureText>(figures.map(({ key, label, text }) => [key, { label, text }]));
  for (const { key, before } of item?.changedFigures ?? []) {
    const now = texts.get(key);
    if (now !== undefined) texts.set(key, { ...now, before });
  }
  return texts;
}
/** One map for all chapters whose figures have not moved on: the same object, so that they are not drawn again. */
function useFigureTexts({ figures, outline }: Pick<ReviewView, 'figures' | 'outline'>): (item: OutlineItem | undefined) => FigureTexts {
  return useMemo(() => {
    const common = figureTexts(figures, undefined);
    const own = new Map(outline.filter((item) => item.changedFigures.length > 0).map((item) => [item.key, figureTexts(figures, item)]));
    return (item) => (item === undefined ? common : (own.get(item.key) ?? common));
  }, [figures, outline]);
}

function Cover({ document }: Pick<ReviewView, 'document'>) {
  return (
    <section className="paper pp-cover" aria-label={document.title}>
      <p className="pp-org">
        {document.organisation}
        <span>{document.municipality}</span>
      </p>
      <p className="pp-title">{document.title}</p>
      <p className="pp-sub">{document.subtitle}</p>
      <FactsView block={{ rows: document.cover }} />
    </section>
  );
}

/** The report as it will print: light in both themes, cover first, appendices on wide pages of their own. */
export function Paper({ view, readOnly, first }: PaperProps) {
  const { document, outline, texts } = view;
  const items = useMemo(() => new Map(outline.map((item) => [item.key, item])), [outline]);
  const figuresOf = useFigureTexts(view);
  return (
    <article className="papers" lang={writtenIn(document)} aria-label={words.paper.label} style={paperColours}>
      <Cover document={document} />
      <div className="paper">
        <p className="pp-head" aria-hidden="true">
          <span>
            {document.title} {view.year}
          </span>
          <span>{document.organisation}</span>
        </p>
        {document.chapters.map((chapter) => (
          <ChapterView
            key={chapter.key}
            chapter={chapter}
            item={items.get(chapter.key)}
            stored={texts[chapter.key]}
            figures={figuresOf(items.get(chapter.key))}
            readOnly={readOnly}
            first={chapter.key === first}
          />
        ))}
      </div>
      {document.appendices.map((appendix) => (
        <div className="paper pp-wide" key={appendix.key}>
          <ChapterView
            chapter={appendix}
            item={items.get(appendix.key)}
            stored={undefined}
            figures={figuresOf(undefined)}
            readOnly={readOnly}
            first={appendix.key === first}
            mark={items.get(appendix.key)?.number}
          />
        </div>
      ))}
    </article>
  );
}
