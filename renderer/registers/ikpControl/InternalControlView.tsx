import { FigureRows } from '#renderer/kit/view/FigureRows.tsx';
import { useFlagItems } from '#renderer/kit/view/flag-items.ts';
import { LevelRows } from '#renderer/kit/view/LevelRows.tsx';
import { MatrixBox, useMatrices } from '#renderer/kit/view/MatrixBox.tsx';
import { useOpen } from '#renderer/kit/view/use-open.ts';
import { useList } from '#renderer/kit/view/use-view.ts';
import { Columns, Stack, ViewPage } from '#renderer/kit/view/ViewPage.tsx';
import type { ViewProps } from '#renderer/kit/view/view-types.ts';
import { Box } from '#renderer/ui/Page.tsx';
import { viewsWords } from '#shared/i18n/views.ts';
import { ControlsBox } from './ControlsBox.tsx';
import { MethodsBox } from './MethodsBox.tsx';

const words = viewsWords.internalControl;
const thisYear = { op: 'in' as const, field: 'isThisYear', values: [true] };

/** The mandatory working methods year by year, what was chosen for the internal control plan, and what its controls gave. */
export function InternalControlView(props: ViewProps) {
  const { asOf, settings } = props;
  const open = useOpen(props);
  const rows = useList({
    register: 'vraRow',
    columns: ['year', 'method', 'title', 'model', 'L', 'C', 'value', 'level', 'inIkp', 'motive'],
    asOf,
  });
  const controls = useList({
    register: 'ikpControl',
    columns: ['year', 'method', 'moment', 'periods', 'responsible', 'isThisYear'],
    sort: [{ field: 'method' }],
    asOf,
  });
  const results = useList({ register: 'controlResult', columns: ['control', 'period', 'date', 'result', 'text', 'year', 'counted'], asOf });
  const { choices } = useMatrices('vraRow', settings, asOf);
  const matrix = choices.find(({ register }) => register === 'vraRow');
  const items = useFlagItems({
    register: 'ikpControl',
    flags: ['hasDeviation', 'hasMajorDeviation', 'lacksResult'],
    within: thisYear,
    asOf,
  });
  const resultItems = useFlagItems({
    register: 'controlResult',
    flags: [['needsAction', words.deviationWithoutAction]],
    within: { op: 'and', of: [thisYear, { op: 'in', field: 'isDeviation', values: [true] }] },
    asOf,
  });
  const loading = rows.loading || controls.loading || results.loading;
  const empty = rows.total + controls.total === 0 ? words.empty : undefined;
  const year = Number(asOf.slice(0, 4));
  return (
    <ViewPage loading={loading} empty={empty}>
      <MethodsBox methods={settings.workingMethods} rows={rows.rows} year={year} settings={settings} open={open} />
      <ControlsBox controls={controls.rows.filter((row) => row['isThisYear'] === true)} results={results.rows} year={year} open={open} />
      <Columns>
        {matrix ? <MatrixBox choices={[matrix]} chosen={matrix} onChoose={() => undefined} asOf={asOf} /> : null}
        <Stack>
          <Box title={words.figures(year)} count={viewsWords.asOf(asOf)}>
            <FigureRows label={words.figures(year)} items={[...items, ...resultItems]} />
          </Box>
          {matrix ? (
            <Box title={words.levels} count={matrix.model.name}>
              <LevelRows label={words.levels} chosen={matrix} asOf={asOf} more={[]} />
            </Box>
          ) : null}
        </Stack>
      </Columns>
    </ViewPage>
  );
}
