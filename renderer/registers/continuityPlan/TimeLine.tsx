import { viewsWords } from '#shared/i18n/views.ts';
import './time-line.css';
import { quartersIn, spanAround, type MarkKind, type PlanTimes } from './time-line.ts';

const words = viewsWords.continuity;

/** Tick, dashed ring and page: three outlines that are told apart without colour. */
function Shape({ kind }: { readonly kind: MarkKind }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" className={`tl-m tl-${kind}`}>
      {kind === 'done' && (
        <>
          <circle cx="7" cy="7" r="6.5" fill="currentColor" />
          <path d="M3.8 7.2 6.1 9.5 10.3 4.8" fill="none" className="tl-hole" strokeWidth="1.6" />
        </>
      )}
      {kind === 'planned' && (
        <circle cx="7" cy="7" r="5.6" className="tl-ring" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.4 1.8" />
      )}
      {kind === 'review' && <path d="M2.5 1.5h9v11h-9ZM4.8 5h4.4M4.8 8h4.4" className="tl-ring" stroke="currentColor" strokeWidth="1.5" />}
    </svg>
  );
}

/** A plan's two years as a line with its exercises and review; the same dates stand in the columns beside it. */
export function TimeLine({ times, asOf, name }: { readonly times: PlanTimes; readonly asOf: string; readonly name: string }) {
  const quarters = quartersIn(spanAround(asOf));
  return (
    <div className="tl" role="img" aria-label={words.lineAlt(name, times.marks.length)}>
      {quarters.map((quarter) => (
        <i key={quarter.day} className={quarter.day.endsWith('-01-01') ? 'tl-q tl-y' : 'tl-q'} style={{ left: `${quarter.at}%` }} />
      ))}
      <i className="tl-now" />
      {times.marks.map((mark) => (
        <span
          key={`${mark.kind}-${mark.day}`}
          className="tl-p"
          style={{ left: `${mark.at}%` }}
          title={words.markTitle[mark.kind](mark.day)}
        >
          <Shape kind={mark.kind} />
        </span>
      ))}
    </div>
  );
}

/** Years and the as-of date over the lines. */
export function TimeScale({ asOf }: { readonly asOf: string }) {
  const years = quartersIn(spanAround(asOf)).filter(({ day }) => day.endsWith('-01-01'));
  return (
    <span className="tl-sc">
      {years.map(({ day, at }) => (
        <span key={day} style={{ left: `${at}%` }}>
          {day.slice(0, 4)}
        </span>
      ))}
      <span className="vh">{words.lineHead}</span>
    </span>
  );
}

export function TimeLegend({ asOf }: { readonly asOf: string }) {
  return (
    <p className="tl-lg">
      {(['done', 'planned', 'review'] as const).map((kind) => (
        <span key={kind}>
          <Shape kind={kind} /> {words.marks[kind]}
        </span>
      ))}
      <span>
        <i className="tl-k" /> {words.today(asOf)}
      </span>
    </p>
  );
}
