import { StateMark, type State } from '#renderer/ui/marks.tsx';
import { viewsWords } from '#shared/i18n/views.ts';
import { numberText } from '#shared/kit/wording.ts';
import { daysOf, hoursAndMinutes, type Clock } from '#shared/registers/incident/incident.clocks.ts';
import '#renderer/kit/view/view.css';
import { instantText } from '#shared/kit/swedish.ts';

const words = viewsWords.incident;

/** Green over half, amber under, red when passed (DOMAIN.md C9); what was met is done. */
const stateOf = ({ state, share }: Clock): State =>
  state === 'met' ? 'ok' : state === 'late' || state === 'passed' ? 'late' : share > 0.5 ? 'open' : 'soon';

function textOf(clock: Clock): string {
  if (clock.key === 'final') {
    if (clock.state === 'met') return words.finalMet;
    if (clock.state === 'late') return words.finalLate;
    return clock.state === 'passed' ? words.passed : words.daysLeft(daysOf(clock.left));
  }
  if (clock.state === 'met') return words.met(numberText(clock.spent ?? 0, 2));
  if (clock.state === 'late') return words.late(numberText(clock.spent ?? 0, 2));
  const [hours, minutes] = hoursAndMinutes(clock.left);
  return clock.state === 'passed' ? words.passed : words.left(hours, minutes);
}

/** One clock in a cell: its state in words, and the deadline while it runs. */
export function ClockCell({ clock }: { readonly clock: Clock | undefined }) {
  if (!clock) return <span className="dim">–</span>;
  const until = clock.key === 'final' ? clock.ends : instantText(clock.ends);
  const isOver = clock.state === 'met' || clock.state === 'late';
  return (
    <>
      <StateMark state={stateOf(clock)}>{textOf(clock)}</StateMark>
      {isOver ? null : <span className="vw-sub">{words.until(until)}</span>}
    </>
  );
}
