import type { Inline, Text } from '#shared/review/blocks.ts';
import { reviewPageWords as words } from '#shared/i18n/review-page.ts';
import { useChanged, useReport } from '../report-context.ts';

/** A live figure: teal underline, and the old value struck out when it has changed since the text was written. */
function Figure({ run, figure }: { readonly run: Inline; readonly figure: string }) {
  const report = useReport();
  const changed = useChanged().get(figure);
  const label = report.figureLabels.get(figure) ?? '';
  const isChanged = changed !== undefined && changed.before !== changed.now;
  return (
    <button
      type="button"
      className={isChanged ? 'live live-ch' : 'live'}
      title={words.paper.figure(label)}
      onClick={() => report.toFigure(figure)}
    >
      {isChanged ? (
        <>
          <s>
            <span className="vh">{words.paper.before('')}</span>
            {changed.before}
          </s>{' '}
        </>
      ) : null}
      {run.text}
    </button>
  );
}

function Reference({ run, id }: { readonly run: Inline; readonly id: string }) {
  const report = useReport();
  const label = run.text === '' ? (report.map.labels.get(id) ?? '') : run.text;
  return (
    <button type="button" className="xref" title={words.paper.toReference(label)} onClick={() => report.toReference(id)}>
      {label}
    </button>
  );
}

function Run({ run }: { readonly run: Inline }) {
  const plain =
    run.figure !== undefined ? (
      <Figure run={run} figure={run.figure} />
    ) : run.ref !== undefined ? (
      <Reference run={run} id={run.ref} />
    ) : (
      run.text
    );
  const italic = run.italic === true ? <em>{plain}</em> : plain;
  const bold = run.bold === true ? <strong>{italic}</strong> : italic;
  const shown =
    run.internal === true ? (
      <span className="intern" title={words.tools.internalHere}>
        {bold}
      </span>
    ) : (
      bold
    );
  return (
    <>
      {shown}
      {/* Its number is a counter, so that notes in a text under way are counted at once. */}
      {run.note === undefined ? null : <sup className="fn" title={run.note} />}
    </>
  );
}

/** A text of a report block: bold, italic, live figures, cross references, footnote marks. */
export function InlineText({ text }: { readonly text: Text }) {
  // Runs have no identity of their own; a text is replaced as a whole.
  // eslint-disable-next-line react/no-array-index-key
  return text.map((run, index) => <Run key={index} run={run} />);
}
