import { instantText, numberText } from '#renderer/kit/format-value.ts';
import { useList } from '#renderer/kit/view/use-view.ts';
import { OpenLink, ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import { StateMark, type State } from '#renderer/ui/marks.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { viewsSv } from '#shared/i18n/sv/views.sv.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { clockKeys, clocksOf, daysOf, hoursAndMinutes, momentOf, type Clock } from './clocks.ts';
import { useNow } from './use-now.ts';

const words = viewsSv.incident;
export const clockColumns = [
  'ref',
  'title',
  'type',
  'status',
  'awareAt',
  'personalData',
  'notifyImy',
  'imyAt',
  'nis2',
  'clockStart',
  'earlyWarningAt',
  'notificationAt',
  'finalDue',
  'finalAt',
];
/** Those of the year, and older ones that are still open. */
const filter: FilterData = {
  op: 'or',
  of: [
    { op: 'in', field: 'isThisYear', values: [true] },
    { op: 'in', field: 'isOpen', values: [true] },
  ],
};

/** Green over half, amber under, red when passed (DOMAIN.md C9); what was met is done. */
const stateOf = ({ state, share }: Clock): State =>
  state === 'met' ? 'ok' : state === 'late' || state === 'passed' ? 'late' : share > 0.5 ? 'open' : 'soon';

function textOf(clock: Clock): string {
  if (clock.key === 'final') {
    if (clock.state === 'met') return words.finalMet;
    if (clock.state === 'late') return words.finalLate;
    return clock.state === 'passed' ? words.passed : words.daysLeft(daysOf(clock.left));
  }
  if (clock.state === 'met') return words.met(numberText(clock.spent ?? 0));
  if (clock.state === 'late') return words.late(numberText(clock.spent ?? 0));
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

const isRunning = (clocks: readonly Clock[]): boolean => clocks.some(({ state }) => state === 'running' || state === 'passed');

type Props = { readonly asOf: string; readonly settings: Settings; readonly onOpen: (id: string) => void };

/** Every incident with a deadline: those still running first, by what ends first; then what was met and what was late. */
export function ClocksTable({ asOf, settings, onOpen }: Props) {
  const list = useList({ register: 'incident', filter, columns: clockColumns, sort: [{ field: 'awareAt', descending: true }], asOf });
  const moment = momentOf(asOf, useNow());
  const timed = list.rows
    .map((row): readonly [RecordRow, readonly Clock[]] => [row, clocksOf(row, settings, moment)])
    .filter(([, clocks]) => clocks.length > 0)
    .toSorted(([, a], [, b]) => Number(isRunning(b)) - Number(isRunning(a)));
  const running = timed.filter(([, clocks]) => isRunning(clocks)).length;
  return (
    <Box title={words.clocks} count={words.clockCount(running, timed.length)}>
      <ViewTable
        label={words.clocks}
        columns={[
          { key: 'incident', label: words.incident },
          ...clockKeys.map((key) => ({ key, label: words.clock[key](settings.clocks) })),
        ]}
        rows={timed.map(([row, clocks]) => ({
          id: row.id,
          cells: [
            <OpenLink key="open" onClick={() => onOpen(row.id)}>
              <span className="dim nw">{row['ref']}</span> {row['title']}
            </OpenLink>,
            ...clockKeys.map((key) => <ClockCell key={key} clock={clocks.find((clock) => clock.key === key)} />),
          ],
        }))}
        none={words.noClocks}
      />
    </Box>
  );
}
