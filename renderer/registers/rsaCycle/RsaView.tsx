import type { ReactNode } from 'react';
import { FigureRows } from '#renderer/kit/view/FigureRows.tsx';
import { useFlagItems } from '#renderer/kit/view/flag-items.ts';
import { useOpen } from '#renderer/kit/view/use-open.ts';
import { useList } from '#renderer/kit/view/use-view.ts';
import { Columns, ViewPage } from '#renderer/kit/view/ViewPage.tsx';
import { OpenLink, ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import type { ViewProps } from '#renderer/kit/view/view-types.ts';
import { StateMark, type State } from '#renderer/ui/marks.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { viewsWords } from '#shared/i18n/views.ts';

const words = viewsWords.rsa;
const cycleWords = wordsOf('rsaCycle').choices['status'] ?? {};
const controlWords = wordsOf('rsaItem').choices['control'] ?? {};
const states: Readonly<Record<string, State>> = { planned: 'none', ongoing: 'open', done: 'ok' };
const controlStates: Readonly<Record<string, State>> = { full: 'ok', partial: 'warn', none: 'late' };

type Open = (register: string, id: string) => void;
type Names = Readonly<Record<string, string>>;
const cellsOf = (item: RecordRow, names: Names, open: Open): readonly ReactNode[] => [
  <OpenLink key="open" onClick={() => open('rsaItem', item.id)}>
    {item['process']}
  </OpenLink>,
  item['threat'],
  item['dependency'],
  item['vulnerability'],
  item['control'] === null ? (
    <span key="control" className="dim">
      –
    </span>
  ) : (
    <StateMark key="control" state={controlStates[String(item['control'])] ?? 'none'}>
      {controlWords[String(item['control'])]}
    </StateMark>
  ),
  typeof item['risk'] === 'string' ? (
    <OpenLink key="risk" onClick={() => open('risk', String(item['risk']))}>
      {names[item['risk']]}
    </OpenLink>
  ) : (
    <span key="risk" className="dim">
      {words.noRisk}
    </span>
  ),
  item['needsAction'] === true ? (
    <StateMark key="action" state="warn">
      {words.noAction}
    </StateMark>
  ) : (
    <span key="action" className="dim">
      {item['control'] === 'none' ? words.notOurs : words.hasAction}
    </span>
  ),
];

type CycleProps = {
  readonly cycle: RecordRow;
  readonly items: readonly RecordRow[];
  readonly names: Names;
  readonly open: Open;
  readonly asOf: string;
};

/** One cycle: where in time it stands, and its processes with threat, dependency and who can change it. */
function CycleBox({ cycle, items, names, open, asOf }: CycleProps) {
  const title = String(cycle['title'] ?? '');
  const within = { op: 'in' as const, field: 'cycle', values: [cycle.id] };
  const figures = useFlagItems({
    register: 'rsaItem',
    flags: ['needsAction', 'lacksRisk', ['lacksControl', words.lacksControl]],
    within,
    asOf,
  });
  const late = cycle['isOverdue'] === true;
  return (
    <>
      <Box
        title={words.cycle(title)}
        count={words.period(String(cycle['start']), String(cycle['end']))}
        right={
          <button type="button" className="lnk" onClick={() => open('rsaCycle', cycle.id)}>
            <StateMark state={late ? 'late' : (states[String(cycle['status'])] ?? 'none')}>
              {late ? words.late : cycleWords[String(cycle['status'])]}
            </StateMark>
            <span className="vh">, {words.openCycle(title)}</span>
          </button>
        }
      >
        <ViewTable
          label={words.items(title)}
          columns={[
            { key: 'process', label: words.process },
            { key: 'threat', label: words.threat },
            { key: 'dependency', label: words.dependency },
            { key: 'vulnerability', label: words.vulnerability },
            { key: 'control', label: words.control },
            { key: 'risk', label: words.risk },
            { key: 'action', label: words.action },
          ]}
          rows={items.map((item) => ({
            id: item.id,
            cells: cellsOf(item, names, open),
          }))}
          none={words.noItems}
        />
      </Box>
      {items.length === 0 ? null : (
        <Columns even>
          <Box title={words.figures(title)}>
            <FigureRows label={words.figures(title)} items={figures} />
          </Box>
        </Columns>
      )}
    </>
  );
}

/** The cycles of the risk and vulnerability analysis, the one under way first. */
export function RsaView(props: ViewProps) {
  const { asOf } = props;
  const open = useOpen(props);
  const cycles = useList({
    register: 'rsaCycle',
    columns: ['title', 'start', 'end', 'status', 'isOverdue'],
    sort: [{ field: 'start', descending: true }],
    asOf,
  });
  const items = useList({
    register: 'rsaItem',
    columns: ['cycle', 'process', 'threat', 'dependency', 'vulnerability', 'control', 'risk', 'needsAction'],
    sort: [{ field: 'process' }],
    asOf,
  });
  const ordered = cycles.rows.toSorted((a, b) => Number(b['status'] === 'ongoing') - Number(a['status'] === 'ongoing'));
  return (
    <ViewPage loading={cycles.loading || items.loading} empty={cycles.total === 0 ? words.empty : undefined}>
      {ordered.map((cycle) => (
        <CycleBox
          key={cycle.id}
          cycle={cycle}
          items={items.rows.filter((item) => item['cycle'] === cycle.id)}
          names={items.names}
          open={open}
          asOf={asOf}
        />
      ))}
    </ViewPage>
  );
}
