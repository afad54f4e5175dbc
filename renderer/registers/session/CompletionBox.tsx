import { useShowRows } from '#renderer/kit/go-to.ts';
import { useGroups } from '#renderer/kit/view/use-view.ts';
import { Columns } from '#renderer/kit/view/ViewPage.tsx';
import { ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import { ChartView } from '#renderer/ui/ChartView.tsx';
import { FigureValue } from '#renderer/ui/FigureValue.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { RecordGroup } from '#shared/contract/records.contract.ts';
import { wholePercent } from '#shared/figures/figure.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import { on } from '#shared/kit/register.ts';
import { completion } from '#shared/registers/completion/completion.register.ts';
import type { ChartBlock, Tone } from '#shared/review/blocks.ts';

const words = viewsWords.training;
const c = on(completion);
const counted = c.is('isCounted');
const tones: readonly Tone[] = ['navy', 'teal', 'amber', 'grey'];

type Named = { readonly id: string | null; readonly name: string };
type Sum = { readonly n: number; readonly d: number };

const sumOf = (groups: readonly RecordGroup[], course: string | null, unit?: string | null): Sum =>
  groups
    .filter(({ by }) => by[0] === course && (unit === undefined || by[1] === unit))
    .reduce((sum, group) => ({ n: sum.n + group.n, d: sum.d + (group.d ?? 0) }), { n: 0, d: 0 });

const named = (groups: readonly RecordGroup[], index: 0 | 1, names: Readonly<Record<string, string>>): readonly Named[] =>
  [...new Set(groups.map(({ by }) => by[index] ?? null))]
    .map((id): Named => (typeof id === 'string' ? { id, name: names[id] ?? id } : { id: null, name: viewsWords.noUnit }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));

const at = (field: 'course' | 'unit', { id }: Named): FilterData =>
  id === null ? { op: 'empty', field } : { op: 'in', field, values: [id] };

function Share({ sum, label, filter }: { readonly sum: Sum; readonly label: string; readonly filter: FilterData }) {
  const show = useShowRows();
  return <FigureValue label={label} numerator={sum.n} denominator={sum.d} onShow={() => show('completion', filter)} />;
}

function blockOf(groups: readonly RecordGroup[], courses: readonly Named[], units: readonly Named[]): ChartBlock {
  return {
    kind: 'chart',
    id: 'training-completion',
    caption: words.completionCaption,
    alt: words.completionAlt(courses.map((course) => words.courseSum(course.name, wholePercent(sumOf(groups, course.id)) ?? 0)).join(' ')),
    data: {
      type: 'bar',
      stacked: false,
      categories: units.map(({ name }) => name),
      series: courses.slice(0, 4).map((course, index) => ({
        name: course.name,
        values: units.map((unit) => wholePercent(sumOf(groups, course.id, unit.id))),
        tone: tones[index] ?? 'grey',
      })),
      unit: viewsWords.percent,
    },
  };
}

/** Who has taken the mandatory courses, per unit: bars in percent, and the numbers behind them as n of d. */
export function CompletionBox({ asOf }: { readonly asOf: string }) {
  const [sums] = useGroups({ register: 'completion', filter: counted, by: ['course', 'unit'], sum: ['completed', 'headcount'], asOf });
  const groups = sums?.groups ?? [];
  const courses = named(groups, 0, sums?.names ?? {});
  const units = named(groups, 1, sums?.names ?? {});
  if (groups.length === 0)
    return (
      <Box title={words.completion} padded>
        <p className="dim">{words.noCompletion}</p>
      </Box>
    );
  const row = (unit: Named | null) => ({
    id: unit?.id ?? 'all',
    total: unit === null,
    cells: [
      unit?.name ?? words.allUnits,
      ...courses.map((course) => (
        <Share
          key={course.name}
          sum={unit ? sumOf(groups, course.id, unit.id) : sumOf(groups, course.id)}
          label={words.cell(unit?.name ?? words.allUnits, course.name)}
          filter={{ op: 'and', of: [counted, at('course', course), ...(unit ? [at('unit', unit)] : [])] }}
        />
      )),
    ],
  });
  return (
    <Columns even>
      <Box title={words.completion} padded>
        <ChartView block={blockOf(groups, courses, units)} />
      </Box>
      <Box title={words.completionTable} count={viewsWords.asOf(asOf)}>
        <ViewTable
          label={words.completionTable}
          columns={[
            { key: 'unit', label: words.unit },
            ...courses.map(({ name }) => ({ key: name, label: name, align: 'right' as const })),
          ]}
          rows={[...units.map((unit) => row(unit)), row(null)]}
        />
      </Box>
    </Columns>
  );
}
