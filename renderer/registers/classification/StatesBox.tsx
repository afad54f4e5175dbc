import { useGroups } from '#renderer/kit/view/use-view.ts';
import { Columns } from '#renderer/kit/view/ViewPage.tsx';
import { CountLink, ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import { ChartView } from '#renderer/ui/ChartView.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import { viewsWords } from '#shared/i18n/views.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import { on } from '#shared/kit/register.ts';
import { classification } from '#shared/registers/classification/classification.register.ts';
import { infoObject } from '#shared/registers/info-object/info-object.register.ts';
import type { ChartBlock, Tone } from '#shared/review/blocks.ts';

const words = viewsWords.classification;
const o = on(infoObject);
const c = on(classification);
const scope = o.is('inScope');
const valid = o.linked('classifications', c.is('isValid'));
const overdue = o.linked('classifications', c.is('isOverdue'));
const started = o.linked('classifications', c.in('statusAt', 'ongoing', 'completed'));
const neither = o.not(o.or(valid, overdue));

/** Each object in exactly one state: what is in force decides; a review under way does not hide that the old one has fallen due. */
const states = [
  { key: 'valid', tone: 'navy', filter: o.and(scope, valid) },
  { key: 'overdue', tone: 'amber', filter: o.and(scope, overdue, o.not(valid)) },
  { key: 'started', tone: 'teal', filter: o.and(scope, neither, started) },
  { key: 'missing', tone: 'grey', filter: o.and(scope, neither, o.not(started)) },
] as const satisfies readonly { readonly key: string; readonly tone: Tone; readonly filter: FilterData }[];

type Unit = { readonly id: string | null; readonly name: string };
const ofUnit = (filter: FilterData, { id }: Unit): FilterData => ({
  op: 'and',
  of: [filter, id === null ? { op: 'empty', field: 'unit' } : { op: 'in', field: 'unit', values: [id] }],
});

function useStates(asOf: string) {
  const answers = useGroups(...states.map(({ filter }) => ({ register: 'infoObject', filter, by: ['unit'], asOf })));
  const ids = [...new Set(answers.flatMap(({ groups }) => groups.map(({ by }) => by[0])))];
  const nameOf = (id: string): string => answers.map(({ names }) => names[id]).find((name) => name !== undefined) ?? id;
  const units = ids
    .map((id): Unit => (typeof id === 'string' ? { id, name: nameOf(id) } : { id: null, name: viewsWords.noUnit }))
    .toSorted((a, b) => Number(a.id === null) - Number(b.id === null) || a.name.localeCompare(b.name, 'sv'));
  const at = (state: number, unit?: Unit): number => (unit ? (answers[state]?.count(unit.id) ?? 0) : (answers[state]?.count() ?? 0));
  return { units, at };
}

function blockOf(units: readonly Unit[], at: (state: number, unit?: Unit) => number): ChartBlock {
  const totals = states.map((_, index) => at(index));
  const all = totals.reduce((sum, n) => sum + n, 0);
  return {
    kind: 'chart',
    id: 'classification-states',
    caption: words.statesCaption,
    alt: words.statesAlt(totals[0] ?? 0, all),
    data: {
      type: 'bar',
      stacked: true,
      categories: units.map(({ name }) => name),
      series: states.map(({ key, tone }, index) => ({ name: words.states[key], values: units.map((unit) => at(index, unit)), tone })),
      unit: viewsWords.count,
    },
  };
}

const link = (n: number, label: string, filter: FilterData) => (
  <CountLink key={label} n={n} label={label} register="infoObject" filter={filter} />
);

/** Objects by unit and state, as bars and as numbers that lead to their objects. */
export function StatesBox({ asOf }: { readonly asOf: string }) {
  const { units, at } = useStates(asOf);
  const sumOf = (unit?: Unit) => states.reduce((sum, _, index) => sum + at(index, unit), 0);
  const rows = units.map((unit) => ({
    id: unit.id ?? '',
    cells: [
      unit.name,
      ...states.map(({ key, filter }, index) => link(at(index, unit), words.unitState(unit.name, words.states[key]), ofUnit(filter, unit))),
      link(sumOf(unit), unit.name, ofUnit(scope, unit)),
    ],
  }));
  const total = {
    id: 'total',
    total: true,
    cells: [
      words.all,
      ...states.map(({ key, filter }, index) => link(at(index), words.states[key], filter)),
      link(sumOf(), words.all, scope),
    ],
  };
  return (
    <Columns even>
      <Box title={words.statesTitle} padded>
        <ChartView block={blockOf(units, at)} />
      </Box>
      <Box title={words.statesTable} count={viewsWords.asOf(asOf)}>
        <ViewTable
          label={words.statesTable}
          columns={[
            { key: 'unit', label: words.unit },
            ...states.map(({ key }) => ({ key, label: words.states[key], align: 'right' as const })),
            { key: 'sum', label: words.sum, align: 'right' },
          ]}
          rows={[...rows, total]}
        />
      </Box>
    </Columns>
  );
}
