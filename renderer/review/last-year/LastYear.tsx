import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useRead } from '#renderer/api/hooks.ts';
import type { OutlineItem, ReviewView } from '#shared/contract/review.contract.ts';
import { figureWords } from '#shared/i18n/figures.ts';
import { reviewHistoryWords } from '#shared/i18n/review-history.ts';
import { reviewPageWords } from '#shared/i18n/review-page.ts';
import type { Block } from '#shared/review/blocks.ts';
import { Blocks } from '../blocks/BlockView.tsx';
import { partsOf } from '../report-map.ts';
import { compareRows } from './compare-rows.ts';
import { compareTexts } from './compare-texts.ts';
import './last-year.css';
import { RowChanges } from './RowChanges.tsx';
import { TextChanges } from './TextChanges.tsx';

export type LastYearProps = {
  readonly view: ReviewView;
  readonly item: OutlineItem | undefined;
  /** Figures that the chapter prints or speaks of. */
  readonly keys: readonly string[];
};
type Both = { readonly last: ReviewView; readonly view: ReviewView };

const partsIn = ({ document }: ReviewView) => [...document.chapters, ...document.appendices];
const chapterIn = (view: ReviewView, key: string) => partsIn(view).find((part) => part.key === key);
const compared = (view: ReviewView, key: string) => ({
  chapter: chapterIn(view, key)?.blocks ?? [],
  report: partsIn(view).flatMap(({ blocks }) => blocks),
});
/** What people have written in the chapter, as it prints. */
function ownIn(view: ReviewView, key: string): readonly Block[] {
  const chapter = chapterIn(view, key);
  return chapter === undefined ? [] : partsOf(chapter, view.texts[key], true).own;
}
const plainText = (text: readonly { readonly text: string }[]): string => text.map((run) => run.text).join('');
const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [plainText(block.text)];
    if (block.kind === 'bullets') return block.items.map(({ text }) => plainText(text));
    if (block.kind === 'numbered') return block.items.map(plainText);
    return block.kind === 'heading' ? [block.text] : [];
  });

function Figures({ last, view, keys }: Both & { readonly keys: readonly string[] }) {
  const words = reviewHistoryWords.compare;
  const text = (of: ReviewView, key: string): string => of.figures.find((figure) => figure.key === key)?.text ?? '–';
  const shown = keys.filter((key) => view.figures.some((figure) => figure.key === key));
  if (shown.length === 0) return <p className="dim">{words.noFigures}</p>;
  return (
    <table className="ly-f">
      <thead>
        <tr>
          <th scope="col">{words.figure}</th>
          <th scope="col">{words.before(last.year)}</th>
          <th scope="col">{words.now(view.year)}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((key) => {
          const [before, now] = [text(last, key), text(view, key)];
          return (
            <tr key={key}>
              <th scope="row">{figureWords(key).label}</th>
              <td>{before}</td>
              <td className={before === now ? undefined : 'ly-new'}>{now}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type TextView = 'text' | 'compare';
function Texts({ last, view, item }: Both & { readonly item: OutlineItem }) {
  const words = reviewHistoryWords.compare;
  const [shown, setShown] = useState<TextView>('text');
  const [before, now] = [ownIn(last, item.key), ownIn(view, item.key)];
  const change = useMemo(() => compareTexts(linesOf(before), linesOf(now)), [before, now]);
  if (before.length === 0 && now.length === 0) return <p className="dim">{words.nothing}</p>;
  return (
    <>
      <SegmentedControl
        aria-label={words.view}
        value={shown}
        onChange={(value) => setShown(value === 'compare' ? 'compare' : 'text')}
        data={[
          { value: 'text', label: words.text },
          { value: 'compare', label: words.compare },
        ]}
      />
      {shown === 'compare' ? (
        <TextChanges change={change} />
      ) : before.length === 0 ? (
        <p className="dim">{reviewPageWords.lastYear.noText(last.year)}</p>
      ) : (
        <blockquote className="ly">
          <Blocks blocks={before} />
        </blockquote>
      )}
    </>
  );
}

function Compared({ last, view, item, keys }: Both & { readonly item: OutlineItem; readonly keys: readonly string[] }) {
  const words = reviewHistoryWords.compare;
  const rows = useMemo(() => compareRows(compared(last, item.key), compared(view, item.key)), [last, view, item.key]);
  return (
    <>
      {item.writable ? (
        <>
          <div className="bs-h">
            <h3>{reviewPageWords.lastYear.title}</h3>
          </div>
          <Texts key={item.key} last={last} view={view} item={item} />
        </>
      ) : null}
      <div className="bs-h">
        <h3>{words.figures}</h3>
      </div>
      <Figures last={last} view={view} keys={keys} />
      <div className="bs-h">
        <h3>{words.rows}</h3>
      </div>
      <RowChanges key={item.key} rows={rows} />
    </>
  );
}

/** The same chapter a year ago: its figures beside this year's, its text and what has changed in it, records come and gone. */
export function LastYear({ view, item, keys }: LastYearProps) {
  const words = reviewPageWords.lastYear;
  const year = view.year - 1;
  const asOf = view.asOf.startsWith(`${year}-`) ? view.asOf : `${year}-12-31`;
  const exists = view.years.includes(year);
  const read = useRead('review.get', { year, asOf, audience: view.document.audience }, { enabled: exists });
  if (!exists) return <p className="dim">{words.none}</p>;
  if (item === undefined) return <p className="dim">{reviewPageWords.basis.noChapter}</p>;
  if (read.data === undefined) return <p className="dim">{read.error?.message ?? reviewPageWords.loading}</p>;
  return (
    <>
      <h2 className="sp-t">
        {item.number === '' ? null : <span>{item.number}</span>} {item.heading}
      </h2>
      <p className="dim">{words.of(year)}</p>
      <Compared last={read.data} view={view} item={item} keys={keys} />
    </>
  );
}
