import { useList } from '#renderer/kit/view/use-view.ts';
import { RecordLink, ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { ClockCell } from './ClockCell.tsx';
import { clockFields, clockKeys, clocksOf, momentOf, type Clock } from '#shared/registers/incident/incident.clocks.ts';
import { useNow } from '#renderer/kit/use-now.ts';

const words = viewsWords.incident;
/** Those of the year, and older ones that are still open. */
const filter: FilterData = {
  op: 'or',
  of: [
    { op: 'in', field: 'isThisYear', values: [true] },
    { op: 'in', field: 'isOpen', values: [true] },
  ],
};

const isRunning = (clocks: readonly Clock[]): boolean => clocks.some(({ state }) => state === 'running' || state === 'passed');

type Props = { readonly asOf: string; readonly settings: Settings; readonly onOpen: (id: string) => void };

/** Every incident with a deadline: those still running first, by what ends first; then what was met and what was late. */
export function ClocksTable({ asOf, settings, onOpen }: Props) {
  const list = useList({ register: 'incident', filter, columns: [...clockFields], sort: [{ field: 'awareAt', descending: true }], asOf });
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
            <RecordLink key="open" row={row} onOpen={() => onOpen(row.id)} />,
            ...clockKeys.map((key) => <ClockCell key={key} clock={clocks.find((clock) => clock.key === key)} />),
          ],
        }))}
        none={words.noClocks}
      />
    </Box>
  );
}
