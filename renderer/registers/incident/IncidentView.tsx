import type { ReactNode } from 'react';
import { countOf, figureItem, FigureRows } from '#renderer/kit/view/FigureRows.tsx';
import { useFigures, useGroups } from '#renderer/kit/view/use-view.ts';
import { Columns, ViewPage } from '#renderer/kit/view/ViewPage.tsx';
import { CountLink, ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import type { ViewProps } from '#renderer/kit/view/view-types.ts';
import { ChartView } from '#renderer/ui/ChartView.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import { viewsWords } from '#shared/i18n/views.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import { incident } from '#shared/registers/incident/incident.register.ts';
import { ClocksTable } from './ClocksTable.tsx';
import { quarterChart, typeChart, type Pair } from './incident-charts.ts';

const words = viewsWords.incident;
const quarters = ['Q1', 'Q2', 'Q3', 'Q4'] as const;
const types = incident.fields.type.options ?? [];
const is = (field: string, value: string | boolean): FilterData => ({ op: 'in', field, values: [value] });
const both = (...of: FilterData[]): FilterData => ({ op: 'and', of });
const year = is('isThisYear', true);
const last = is('isLastYear', true);
const typeWords = wordsOf('incident').choices['type'] ?? {};
const typeName = (type: string): string => typeWords[type] ?? type;

const cell = (n: number, label: string, filter: FilterData) => (
  <CountLink key={label} n={n} label={label} register="incident" filter={filter} />
);

/** Types down, quarters across; every number leads to its incidents. */
function QuarterTable({ count, asOf }: { readonly count: (...by: string[]) => number; readonly asOf: string }) {
  const total = (type: string) => quarters.reduce((sum, quarter) => sum + count(quarter, type), 0);
  const used = types.filter((type) => total(type) > 0).toSorted((a, b) => total(b) - total(a));
  const rows = used.map((type) => ({
    id: type,
    cells: [
      typeName(type),
      ...quarters.map((quarter, index) =>
        cell(count(quarter, type), words.cell(index + 1, typeName(type)), both(year, is('quarter', quarter), is('type', type))),
      ),
      cell(total(type), typeName(type), both(year, is('type', type))),
    ],
  }));
  const sums = {
    id: 'total',
    total: true,
    cells: [
      words.sum,
      ...quarters.map((quarter, index) => cell(count(quarter), words.quarter(index + 1), both(year, is('quarter', quarter)))),
      cell(
        quarters.reduce((sum, quarter) => sum + count(quarter), 0),
        words.whole,
        year,
      ),
    ],
  };
  return (
    <Box title={words.table(Number(asOf.slice(0, 4)))}>
      <ViewTable
        label={words.table(Number(asOf.slice(0, 4)))}
        columns={[
          { key: 'type', label: words.typeHead },
          ...quarters.map((quarter, index) => ({ key: quarter, label: words.short(index + 1), align: 'right' as const })),
          { key: 'sum', label: words.whole, align: 'right' },
        ]}
        rows={[...rows, sums]}
      />
    </Box>
  );
}

function Charts({ asOf, figures }: { readonly asOf: string; readonly figures: ReactNode }) {
  const [now, before, nowType, beforeType] = useGroups(
    { register: 'incident', filter: year, by: ['quarter', 'type'], asOf },
    { register: 'incident', filter: last, by: ['quarter'], asOf },
    { register: 'incident', filter: year, by: ['type'], asOf },
    { register: 'incident', filter: last, by: ['type'], asOf },
  );
  const at = (n: number) => Number(asOf.slice(0, 4)) - n;
  const byQuarter: Pair[] = quarters.map((quarter, index) => ({
    name: words.quarter(index + 1),
    now: now?.count(quarter) ?? 0,
    before: before?.count(quarter) ?? 0,
  }));
  const byType: Pair[] = types
    .map((type) => ({ name: typeName(type), now: nowType?.count(type) ?? 0, before: beforeType?.count(type) ?? 0 }))
    .filter((pair) => pair.now + pair.before > 0)
    .toSorted((a, b) => b.now - a.now);
  return (
    <>
      <Columns even>
        {figures}
        <Box title={words.quarterTitle} padded>
          <ChartView block={quarterChart(byQuarter, at(0))} height={170} />
        </Box>
      </Columns>
      <Columns even>
        <Box title={words.typeTitle} padded>
          <ChartView block={typeChart(byType, at(0))} />
        </Box>
        <QuarterTable count={(...by) => now?.count(...by) ?? 0} asOf={asOf} />
      </Columns>
    </>
  );
}

/** Incidents: the clocks that run, the year in figures, per quarter and type beside last year. */
export function IncidentView({ asOf, settings, onOpen }: ViewProps) {
  const figure = useFigures(asOf);
  const total = countOf(figure('incidents.total'));
  const items = [
    ...figureItem(figure('incidents.total')),
    ...figureItem(figure('incidents.open'), total),
    ...figureItem(figure('incidents.concerningPersonalData')),
    ...figureItem(figure('incidents.reportedToImyInTime'), countOf(figure('incidents.reportedToImy'))),
    ...figureItem(figure('nis2.clocksMet')),
    ...figureItem(figure('incidents.lastYear')),
  ];
  const anything = total + countOf(figure('incidents.lastYear')) + countOf(figure('incidents.open')) > 0;
  return (
    <ViewPage loading={figure('incidents.total') === undefined} empty={anything ? undefined : words.empty}>
      <ClocksTable asOf={asOf} settings={settings} onOpen={onOpen} />
      <Charts
        asOf={asOf}
        figures={
          <Box title={words.year(Number(asOf.slice(0, 4)))} count={viewsWords.asOf(asOf)}>
            <FigureRows label={words.year(Number(asOf.slice(0, 4)))} items={items} />
          </Box>
        }
      />
    </ViewPage>
  );
}
