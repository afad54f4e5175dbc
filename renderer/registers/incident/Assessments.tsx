import { controlId } from '#renderer/kit/FieldControl.tsx';
import { StateMark, type State } from '#renderer/ui/marks.tsx';
import { wordsOf } from '#shared/i18n/registers.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import type { PanelProps } from '#renderer/kit/panel-type.ts';
import './assessments.css';
import { breachSteps, nis2Steps, type CheckItem } from './check-list.ts';
import { ClockCell } from './ClockCell.tsx';
import { momentOf } from '#shared/registers/incident/incident.clocks.ts';
import { useNow } from '#renderer/kit/use-now.ts';

const words = viewsWords.incident;
const marks: Readonly<Record<CheckItem['state'], State>> = { done: 'ok', missing: 'warn', later: 'none' };
const texts: Readonly<Record<CheckItem['state'], string>> = { done: words.filled, missing: words.missing, later: words.later };

function toField(field: string): void {
  const element = document.getElementById(controlId('incident', field));
  element?.scrollIntoView({ block: 'center' });
  element?.focus();
}

function CheckList({ title, items }: { readonly title: string; readonly items: readonly CheckItem[] }) {
  const labels = wordsOf('incident').fields;
  if (items.length === 0) return null;
  const done = items.filter(({ state }) => state === 'done').length;
  const asked = items.filter(({ state }) => state !== 'later').length;
  return (
    <section aria-label={title} className="chk">
      <h4>
        {title} <span className="dim">{words.done(done, asked)}</span>
      </h4>
      <ul>
        {items.map(({ field, state, clock }) => (
          <li key={field}>
            <StateMark state={marks[state]}>{texts[state]}</StateMark>
            <button type="button" className="chk-b" onClick={() => toField(field)}>
              {labels[field] ?? field}
            </button>
            {clock ? (
              <span className="chk-c">
                <ClockCell clock={clock} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The breach and NIS2 assessments as lists of what is filled in, what is missing, and by when. Follows what is being typed. */
export function Assessments({ values, settings, asOf }: PanelProps) {
  const moment = momentOf(asOf, useNow());
  return (
    <>
      <CheckList title={words.breach} items={breachSteps(values, { settings, moment })} />
      <CheckList title={words.nis2} items={nis2Steps(values, { settings, moment })} />
    </>
  );
}
