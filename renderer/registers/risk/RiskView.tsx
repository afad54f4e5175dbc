import { Columns, Stack, ViewPage } from '#renderer/kit/view/ViewPage.tsx';
import { LevelRows } from '#renderer/kit/view/LevelRows.tsx';
import { MatrixBox, matrixFilter, useChoice, useMatrices, type MatrixChoice } from '#renderer/kit/view/MatrixBox.tsx';
import type { FigureItem } from '#renderer/kit/view/FigureRows.tsx';
import { useGroups, useList } from '#renderer/kit/view/use-view.ts';
import type { ViewProps } from '#renderer/kit/view/view-types.ts';
import { Box } from '#renderer/ui/Page.tsx';
import { viewsWords } from '#shared/i18n/views.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import { ChangesBox } from './ChangesBox.tsx';
import { useChanges } from './use-changes.ts';

const words = viewsWords.risk;
const flags = ['isHigh', 'needsAction', 'hasOverdueAction', 'acceptancePassed', 'isReviewOverdue'] as const;
const vraFlags = ['isHigh', 'highOutsideIkp', 'isInIkp', 'lacksRoutine', 'lacksControl'] as const;

/** Figures of the chosen model's rows; high is read out of all, what high risks lack out of the high ones. */
function useFlagItems(chosen: MatrixChoice, asOf: string): readonly FigureItem[] {
  const { register } = chosen;
  const keys = register === 'risk' ? flags : vraFlags;
  const within = (flag: string): FilterData => ({ op: 'and', of: [matrixFilter(chosen), { op: 'in', field: flag, values: [true] }] });
  const answers = useGroups(...keys.map((flag) => ({ register, filter: within(flag), by: ['model'], asOf })));
  const counts = answers.map((answer) => answer.count());
  const high = counts[0] ?? 0;
  const wholes: Readonly<Record<string, number>> = { needsAction: high, highOutsideIkp: high };
  return keys.map((flag, index) => ({
    key: flag,
    label: words.flags[flag],
    n: counts[index] ?? 0,
    d: wholes[flag] ?? chosen.total,
    register,
    filter: within(flag),
  }));
}

function Chosen({
  chosen,
  choices,
  onChoose,
  asOf,
  onOpen,
}: Pick<ViewProps, 'asOf' | 'onOpen'> & {
  readonly chosen: MatrixChoice;
  readonly choices: readonly MatrixChoice[];
  readonly onChoose: (key: string) => void;
}) {
  const changes = useChanges(chosen, asOf);
  const items = useFlagItems(chosen, asOf);
  return (
    <>
      <Columns>
        <MatrixBox choices={choices} chosen={chosen} onChoose={onChoose} asOf={asOf} change={changes.known ? changes : undefined} />
        <Stack>
          <Box title={words.levels} count={chosen.model.name}>
            <LevelRows label={words.levels} chosen={chosen} asOf={asOf} more={items} />
          </Box>
        </Stack>
      </Columns>
      {chosen.register === 'risk' ? <ChangesBox chosen={chosen} changes={changes} onOpen={onOpen} /> : null}
    </>
  );
}

/** Risks as a matrix per model, what stands at each level, and what has changed since the last review. */
export function RiskView({ settings, asOf, onOpen }: ViewProps) {
  const { loading, choices } = useMatrices('risk', settings, asOf);
  const [chosen, choose] = useChoice(choices);
  // Risks that nobody has assessed yet have no place in a matrix.
  const all = useList({ register: 'risk', columns: ['title'], asOf });
  const empty = { title: words.emptyTitle, text: words.empty(all.total) };
  return (
    <ViewPage loading={loading} empty={chosen ? undefined : empty}>
      {chosen ? <Chosen chosen={chosen} choices={choices} onChoose={choose} asOf={asOf} onOpen={onOpen} /> : null}
    </ViewPage>
  );
}
