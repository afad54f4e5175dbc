import { reviewHistoryWords } from '#shared/i18n/review-history.ts';
import type { LineChange, Part, TextChange } from './compare-texts.ts';

/** Added words are underlined, removed ones struck out: the signs carry the meaning, the colour helps. */
function Piece({ part }: { readonly part: Part }) {
  if (part.kind === 'added') return <ins>{part.text}</ins>;
  if (part.kind === 'removed') return <del>{part.text}</del>;
  return part.text;
}

function Line({ line }: { readonly line: LineChange }) {
  const words = reviewHistoryWords.compare;
  const mark = line.kind === 'same' ? undefined : words[line.kind];
  return (
    <p className={`ly-l ly-${line.kind}`}>
      {mark === undefined ? null : <span className="ly-m">{mark}</span>}
      {/* Parts stand in their order and have no identity of their own. */}
      {/* eslint-disable-next-line react/no-array-index-key */}
      {line.parts.map((part, index) => (
        <Piece key={index} part={part} />
      ))}
    </p>
  );
}

/** Last year's text and this year's as one, with what was put in and taken out. */
export function TextChanges({ change }: { readonly change: TextChange }) {
  const words = reviewHistoryWords.compare;
  if (change.added + change.removed === 0) return <p className="dim">{words.same}</p>;
  return (
    <>
      <p className="dim">{words.counts(change.added, change.removed)}</p>
      <div className="ly">
        {/* eslint-disable-next-line react/no-array-index-key */}
        {change.lines.map((line, index) => (
          <Line key={index} line={line} />
        ))}
      </div>
    </>
  );
}
