import { useRead } from '#renderer/api/hooks.ts';
import { reviewPageWords } from '#shared/i18n/review-page.ts';
import type { OutlineItem } from '#shared/contract/review.contract.ts';
import { Blocks } from './blocks/BlockView.tsx';
import { partsOf } from './report-map.ts';

const words = reviewPageWords.lastYear;
export type LastYearProps = {
  readonly year: number;
  readonly asOf: string;
  readonly years: readonly number[];
  readonly item: OutlineItem | undefined;
};

function Text({ year, asOf, item }: { readonly year: number; readonly asOf: string; readonly item: OutlineItem }) {
  const view = useRead('review.get', { year, asOf: asOf.startsWith(`${year}-`) ? asOf : `${year}-12-31` });
  if (view.data === undefined) return <p className="dim">{view.error?.message ?? reviewPageWords.loading}</p>;
  const chapter = view.data.document.chapters.find(({ key }) => key === item.key);
  const { own } = chapter === undefined ? { own: [] } : partsOf(chapter, view.data.texts[item.key], true);
  return own.length === 0 ? (
    <p className="dim">{words.noText(year)}</p>
  ) : (
    <blockquote className="ly">
      <Blocks blocks={own} />
    </blockquote>
  );
}

/** The same chapter a year ago, to see what has changed since. */
export function LastYear({ year, asOf, years, item }: LastYearProps) {
  const last = year - 1;
  return (
    <>
      <div className="bs-h">
        <h3>{words.title}</h3>
        {years.includes(last) ? <span className="dim">{words.of(last)}</span> : null}
      </div>
      {!years.includes(last) ? (
        <p className="dim">{words.none}</p>
      ) : item === undefined ? (
        <p className="dim">{reviewPageWords.basis.noChapter}</p>
      ) : (
        <Text year={last} asOf={asOf} item={item} />
      )}
    </>
  );
}
