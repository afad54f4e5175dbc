import type { ReactNode } from 'react';
import { figureItem, FigureRows, type FigureItem } from '#renderer/kit/view/FigureRows.tsx';
import { useFigures, useGroups, useLinksOf, useList } from '#renderer/kit/view/use-view.ts';
import { Columns, Stack, ViewPage } from '#renderer/kit/view/ViewPage.tsx';
import { OpenLink, ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import type { ViewProps } from '#renderer/kit/view/view-types.ts';
import { StateMark, Tag, type State } from '#renderer/ui/marks.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import { on } from '#shared/kit/register.ts';
import { nis2Area } from '#shared/registers/nis2-area/nis2-area.register.ts';

const words = viewsWords.nis2;
const n = on(nis2Area);
const year = n.is('isThisYear');
const statuses = nis2Area.fields.status.options ?? [];
const statusWords = wordsOf('nis2Area').choices['status'] ?? {};
const states: Readonly<Record<string, State>> = {
  not_started: 'none',
  started: 'open',
  partly: 'open',
  implemented: 'ok',
  followed_up: 'ok',
};

function Motive({ row }: { readonly row: RecordRow }) {
  if (row['lacksMotive'] === true) return <StateMark state="late">{words.lacksMotive}</StateMark>;
  return <>{row['motive'] ?? <span className="dim">–</span>}</>;
}

type Linked = readonly { readonly detail: string }[] | undefined;
/** Actions tied to an area, and how many of them are still to be done. */
function Actions({ linked }: { readonly linked: Linked }) {
  if (!linked || linked.length === 0) return <span className="dim">{words.noActions}</span>;
  const left = linked.filter(({ detail }) => detail === 'planned' || detail === 'in_progress').length;
  return <>{words.actionCount(linked.length, left)}</>;
}

const cellsOf = (row: RecordRow, linked: Linked, open: () => void): readonly ReactNode[] => [
  <OpenLink key="open" onClick={open}>
    <b>{row['no']}</b> {row['title']}
  </OpenLink>,
  row['prioritised'] === true ? (
    <Tag key="choice">{words.prioritised}</Tag>
  ) : (
    <span key="choice" className="dim">
      –
    </span>
  ),
  <StateMark key="status" state={states[String(row['status'])] ?? 'none'}>
    {statusWords[String(row['status'])] ?? ''}
  </StateMark>,
  row['maturity'] ?? (
    <span key="maturity" className="dim">
      –
    </span>
  ),
  row['prioritised'] === true || row['motive'] ? (
    <Motive key="motive" row={row} />
  ) : (
    <span key="motive" className="dim">
      –
    </span>
  ),
  <Actions key="actions" linked={linked} />,
];

function AreasBox({
  rows,
  asOf,
  onOpen,
}: {
  readonly rows: readonly RecordRow[];
  readonly asOf: string;
  readonly onOpen: (id: string) => void;
}) {
  const links = useLinksOf(
    'nis2Area',
    rows.map(({ id }) => id),
    asOf,
  );
  return (
    <Box title={words.areas(Number(asOf.slice(0, 4)))} count={words.law}>
      <ViewTable
        label={words.areas(Number(asOf.slice(0, 4)))}
        columns={[
          { key: 'area', label: words.area },
          { key: 'choice', label: words.choice },
          { key: 'status', label: words.status },
          { key: 'maturity', label: words.maturity, align: 'right' },
          { key: 'motive', label: words.motive },
          { key: 'actions', label: words.actions },
        ]}
        rows={rows.map((row, index) => ({
          id: row.id,
          cells: cellsOf(row, links[index]?.['actions'], () => onOpen(row.id)),
        }))}
      />
    </Box>
  );
}

/** The ten areas of cybersäkerhetslagen: this year's choice, how far each has come, and what is being done. */
export function Nis2View({ asOf, onOpen }: ViewProps) {
  const areas = useList({
    register: 'nis2Area',
    filter: year,
    columns: ['no', 'title', 'prioritised', 'motive', 'status', 'maturity', 'lacksMotive'],
    sort: [{ field: 'no' }],
    asOf,
  });
  const figure = useFigures(asOf);
  const [counts] = useGroups({ register: 'nis2Area', filter: year, by: ['status'], asOf });
  const items = statuses.map((status): FigureItem => ({
    key: status,
    label: statusWords[status] ?? status,
    mark: <StateMark state={states[status] ?? 'none'}>{statusWords[status] ?? status}</StateMark>,
    n: counts?.count(status) ?? 0,
    d: areas.total,
    register: 'nis2Area',
    filter: n.and(year, n.in('status', status)),
  }));
  return (
    <ViewPage loading={areas.loading} empty={areas.total === 0 ? words.empty : undefined}>
      <AreasBox rows={areas.rows} asOf={asOf} onOpen={onOpen} />
      <Columns even>
        <Box title={words.byStatus} count={viewsWords.asOf(asOf)}>
          <FigureRows label={words.byStatus} items={items} />
        </Box>
        <Stack>
          <Box title={words.choices}>
            <FigureRows
              label={words.choices}
              items={[...figureItem(figure('nis2.prioritised')), ...figureItem(figure('nis2.clocksMet'))]}
            />
          </Box>
        </Stack>
      </Columns>
    </ViewPage>
  );
}
