import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core';
import { IconBookmark, IconChevronDown, IconFileSpreadsheet, IconFilter, IconPlus, IconPrinter, IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { ChipBar } from '../ChipBar.tsx';
import { ColumnMenu } from '../ColumnMenu.tsx';
import { DataTable } from '../DataTable.tsx';
import { DerivedLevel } from '../DerivedLevel.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { Facts } from '../Facts.tsx';
import { LevelPicker } from '../LevelPicker.tsx';
import { PlainState, RiskMark, StateMark, Tag, TrendMark } from '../marks.tsx';
import { Notice } from '../Notice.tsx';
import { PageHead } from '../Page.tsx';
import { Panel } from '../Panel.tsx';
import { SplitView } from '../SplitView.tsx';
import { StatusLine } from '../StatusLine.tsx';
import { defaultLayout, type ColumnLayout, type DataColumn, type DataTableHandle, type RowChecks, type SortState } from '../table/types.ts';
import { sv, wholeNumber } from '../words.ts';
import { demoRisk, grid, matrix, toneOf, type DemoRisk } from './data.ts';

const columns: readonly DataColumn<DemoRisk>[] = [
  { id: 'number', label: 'Nr', width: 104, sortable: true, essential: true, render: (r) => <span className="ref">{r.number}</span> },
  { id: 'title', label: 'Risk', width: 200, grow: true, wrap: true, sortable: true, essential: true, render: (r) => r.title },
  { id: 'sk', label: 'S × K', width: 62, render: (r) => <span className="dim">{`${r.s} × ${r.k}`}</span> },
  {
    id: 'level',
    label: 'Nivå',
    width: 150,
    sortable: true,
    descFirst: true,
    essential: true,
    render: (r) => (
      <span className="row" style={{ gap: 5 }}>
        <RiskMark tone={toneOf(r.s * r.k)} value={r.s * r.k} />
        {r.trend === 'same' ? null : <TrendMark change={r.trend} />}
      </span>
    ),
  },
  {
    id: 'action',
    label: 'Åtgärder',
    width: 156,
    sortable: true,
    render: (r) => <StateMark state={r.action.state}>{r.action.text}</StateMark>,
  },
  {
    id: 'review',
    label: 'Nästa översyn',
    width: 118,
    sortable: true,
    render: (r) =>
      r.review.state === 'plain' ? <PlainState>{r.review.date}</PlainState> : <StateMark state={r.review.state}>{r.review.date}</StateMark>,
  },
];
const chips = [
  { id: 'high', label: 'Hög eller högre', count: 7 },
  { id: 'none', label: 'Saknar åtgärd', count: 1 },
  { id: 'late', label: 'Försenad åtgärd', count: 2 },
  { id: 'gone', label: 'Acceptans utgången', count: 1 },
];
const many = 100_000;

function Assessment() {
  const [s, setS] = useState(3);
  const [k, setK] = useState(3);
  const tone = toneOf(s * k);
  return (
    <>
      <h3 className="sec">Bedömning</h3>
      <div className="stack">
        <LevelPicker
          label="Sannolikhet"
          steps={matrix.likelihoods}
          value={s}
          onChange={setS}
          hint="Stor: inträffar ungefär en gång om året."
        />
        <LevelPicker
          label="Konsekvens"
          steps={matrix.consequences}
          value={k}
          onChange={setK}
          hint="Betydande: verksamheten når inte sina mål under en tid."
        />
        <DerivedLevel
          grid={grid}
          now={{
            tone,
            label: sv.risk[tone],
            value: s * k,
            reason: `S ${s} × K ${k} = ${s * k}. Hög är 8–12 i modellen MSB 4×4.`,
            at: { likelihood: s, consequence: k },
          }}
          target={{ tone: 'medium', label: 'Medel', value: 4, reason: 'S 2 × K 2, efter åtgärder', at: { likelihood: 2, consequence: 2 } }}
        />
      </div>
      <h3 className="sec">Beskrivning</h3>
      <div className="stack">
        <Textarea label="På grund av" defaultValue="att huvudleverantörens avtal inte ställer krav på underleverantörer" />
        <Textarea label="inträffar" defaultValue="att säkerhetskrav saknas i underleverantörsled utan avtal" />
      </div>
      <h3 className="sec">Uppföljning</h3>
      <Facts items={[{ value: 'Nästa översyn 2027-01-15.', reason: 'Bedömd 2026-07-15 + 6 månader, eftersom nivån är hög.' }]} />
    </>
  );
}

type PanelPartProps = {
  readonly index: number;
  readonly count: number;
  readonly onIndex: (index: number) => void;
  readonly onClose: () => void;
};
function RiskPanel({ index, count, onIndex, onClose }: PanelPartProps) {
  const [tab, setTab] = useState('facts');
  const risk = demoRisk(index);
  return (
    <Panel
      label="Vald risk"
      reference={risk.number}
      tags={
        <>
          <Tag>Behandlas</Tag>
          <Tag>Leverantör</Tag>
        </>
      }
      title={risk.title}
      tabs={[
        { value: 'facts', label: 'Uppgifter' },
        { value: 'actions', label: 'Åtgärder', count: 0, alert: true },
        { value: 'links', label: 'Kopplingar', count: 4 },
        { value: 'history', label: 'Historik', count: 7 },
      ]}
      tab={tab}
      onTab={setTab}
      onPrevious={index === 0 ? undefined : () => onIndex(index - 1)}
      onNext={index === count - 1 ? undefined : () => onIndex(index + 1)}
      onClose={onClose}
      footer={
        <>
          <span>Ändrad av ISAM 2026-10-28 14.02</span>
          <span className="sp" />
          <button type="button" className="lnk">
            Ångra
          </button>
        </>
      }
    >
      <div style={{ marginBottom: 14 }}>
        <Notice tone="danger" title="Hög risk utan åtgärd" actions={[{ label: 'Ny åtgärd', onClick: () => undefined }]} />
      </div>
      <Assessment />
    </Panel>
  );
}

type HeadProps = { readonly count: number; readonly layout: ColumnLayout; readonly onLayout: (layout: ColumnLayout) => void };
function Head({ count, layout, onLayout }: HeadProps) {
  const [on, setOn] = useState<readonly string[]>([]);
  const icons = (
    <>
      <ActionIcon aria-label="Filter">
        <IconFilter size={17} stroke={1.7} />
      </ActionIcon>
      <ColumnMenu columns={columns} layout={layout} onLayout={onLayout} />
      <ActionIcon aria-label="Exportera till Excel">
        <IconFileSpreadsheet size={17} stroke={1.7} />
      </ActionIcon>
      <ActionIcon aria-label="Skriv ut">
        <IconPrinter size={17} stroke={1.7} />
      </ActionIcon>
    </>
  );
  const actions = (
    <>
      <Button
        className="narrow-icon"
        leftSection={<IconBookmark size={15} />}
        rightSection={<IconChevronDown size={14} />}
        aria-label="Vy: Inför genomgången"
      >
        Inför genomgången
      </Button>
      <Button variant="filled" leftSection={<IconPlus size={15} />}>
        Ny risk
      </Button>
    </>
  );
  return (
    <div className="reg-h">
      <PageHead title="Risker" count={`${wholeNumber(count)} av ${wholeNumber(count)}, MSB 4×4`} icons={icons} actions={actions} />
      <div className="tools">
        <TextInput placeholder="Sök i risker" aria-label="Sök i risker" leftSection={<IconSearch size={15} />} />
        <ChipBar chips={chips} active={on} onToggle={(id, active) => setOn(active ? [...on, id] : on.filter((one) => one !== id))} />
      </div>
    </div>
  );
}

const page = (number: number) => Array.from({ length: 100 }, (_, i) => demoRisk(number * 100 + i));

/** A store that answers by window after a while, as the real one does; rows are the same objects each time. */
function useDemoRows(count: number) {
  const [ready, setReady] = useState<ReadonlyMap<number, readonly DemoRisk[]>>(new Map());
  return {
    at: (index: number): DemoRisk | undefined => (index < count ? ready.get(Math.floor(index / 100))?.[index % 100] : undefined),
    onRange: (first: number, last: number) => {
      const wanted = [...new Set([Math.floor(first / 100), Math.floor(last / 100)])];
      setTimeout(() => setReady((old) => new Map([...old, ...wanted.filter((n) => !old.has(n)).map((n) => [n, page(n)] as const)])), 150);
    },
  };
}

function useDemoChecks(): RowChecks<DemoRisk> {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    ids,
    all: false,
    onToggle: (risk, _index, value) => setIds(new Set(value ? [...ids, risk.id] : [...ids].filter((id) => id !== risk.id))),
    onToggleAll: () => setIds(new Set()),
  };
}

const nothing = (
  <EmptyState
    title="Inga risker ännu"
    text="Riskregistret samlar det som kan hindra nämnden från att nå sina mål."
    actions={[{ label: 'Ny risk', onClick: () => undefined }]}
  />
);

/** The register page of the pictures; `?rows=many` shows 100,000 rows with a slow store, `?rows=none` an empty register. */
export function Register({ rows }: { readonly rows: string }) {
  const count = rows === 'many' ? many : rows === 'none' ? 0 : 10;
  const [open, setOpen] = useState<number | undefined>(count === 10 ? 2 : undefined);
  const [sort, setSort] = useState<SortState>([{ id: 'level', desc: true }]);
  const [layout, setLayout] = useState(defaultLayout);
  const table = useRef<DataTableHandle>(null);
  const { at, onRange } = useDemoRows(count);
  const checks = useDemoChecks();
  const close = () => {
    setOpen(undefined);
    table.current?.focusRow();
  };
  return (
    <SplitView panel={open === undefined ? null : <RiskPanel index={open} count={count} onIndex={setOpen} onClose={close} />}>
      <div className="reg">
        <Head count={count} layout={layout} onLayout={setLayout} />
        <DataTable
          ref={table}
          label="Risker"
          columns={columns}
          rowCount={count}
          rowAt={at}
          rowId={(risk) => risk.id}
          rowName={(risk) => `${risk.number} ${risk.title}`}
          onRange={onRange}
          lines={2}
          selectedId={open === undefined ? undefined : `r${open}`}
          selectedIndex={open}
          onSelect={(_, index) => setOpen(index)}
          sort={sort}
          onSort={setSort}
          layout={layout}
          onLayout={setLayout}
          checks={rows === 'many' ? checks : undefined}
          empty={nothing}
        />
        <StatusLine
          items={['1 extremt hög, 6 höga, 2 medel, 1 låg', 'per 2026-10-31']}
          right={open === undefined ? sv.table.rows(count) : sv.table.rowOf(open + 1, count)}
        />
      </div>
    </SplitView>
  );
}
