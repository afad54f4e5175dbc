import { OpenLink, ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import { StateMark, type State } from '#renderer/ui/marks.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import './internal-control.css';

const words = viewsWords.internalControl;
const choices = wordsOf('controlResult').choices;
const periods = ['T1', 'T2', 'YEAR'] as const;
const states: Readonly<Record<string, State>> = { ok: 'ok', minor_deviation: 'warn', major_deviation: 'late', not_done: 'none' };

type Open = (register: string, id: string) => void;
/** What a control gave in a period; a result dated later than the as-of date has not been given yet. */
function ResultCell({ result, open }: { readonly result: RecordRow | undefined; readonly open: Open }) {
  if (!result || result['counted'] !== true) return <span className="dim">–</span>;
  const value = String(result['result']);
  return (
    <OpenLink onClick={() => open('controlResult', result.id)}>
      <StateMark state={states[value] ?? 'none'}>{choices['result']?.[value] ?? value}</StateMark>
      {typeof result['text'] === 'string' ? <span className="vw-sub">{result['text']}</span> : null}
    </OpenLink>
  );
}

type Props = {
  readonly controls: readonly RecordRow[];
  readonly results: readonly RecordRow[];
  readonly year: number;
  readonly open: Open;
};

/** The year's controls with what the four-month reports and the year gave. */
export function ControlsBox({ controls, results, year, open }: Props) {
  return (
    <Box title={words.controls(year)} count={words.controlCount(controls.length)}>
      <ViewTable
        label={words.controls(year)}
        columns={[
          { key: 'control', label: words.control },
          { key: 'method', label: words.method },
          ...periods.map((period) => ({ key: period, label: words.periods[period] })),
        ]}
        rows={controls.map((control) => ({
          id: control.id,
          cells: [
            <OpenLink key="open" onClick={() => open('ikpControl', control.id)}>
              {control['moment']}
            </OpenLink>,
            control['method'],
            ...periods.map((period) => (
              <ResultCell
                key={period}
                result={results.find((one) => one['control'] === control.id && one['period'] === period)}
                open={open}
              />
            )),
          ],
        }))}
        none={words.noControls}
      />
    </Box>
  );
}
