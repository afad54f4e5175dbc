import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { useShowRows } from '#renderer/kit/go-to.ts';
import { MatrixView } from '#renderer/ui/MatrixView.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import { viewsWords } from '#shared/i18n/views.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import type { RiskModel } from '#shared/settings/models.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { matrixBlock } from './model-matrix.ts';
import { useGroups } from './use-view.ts';

const words = viewsWords.risk;
const notEmpty: FilterData = { op: 'not', of: { op: 'empty', field: 'level' } };
/** Which rows stand in the matrix: open risks, and the year's rows of the VRA. */
const countedFlag = { risk: 'counted', vraRow: 'isThisYear' } as const;
export type Assessable = keyof typeof countedFlag;
/** One matrix: a register and the model its rows are assessed in. Two models are never mixed (DOMAIN.md 0.6). */
export type MatrixChoice = { readonly register: Assessable; readonly model: RiskModel; readonly total: number };

export const matrixFilter = ({ register, model }: Pick<MatrixChoice, 'register' | 'model'>): FilterData => ({
  op: 'and',
  of: [{ op: 'in', field: countedFlag[register], values: [true] }, { op: 'in', field: 'model', values: [model.id] }, notEmpty],
});

/** The models that rows stand in, the page's own register first. */
export function useMatrices(
  first: Assessable,
  settings: Settings,
  asOf: string,
): { readonly loading: boolean; readonly choices: readonly MatrixChoice[] } {
  const order: readonly Assessable[] = first === 'risk' ? ['risk', 'vraRow'] : ['vraRow', 'risk'];
  const answers = useGroups(
    ...order.map((register) => ({
      register,
      filter: { op: 'and' as const, of: [{ op: 'in' as const, field: countedFlag[register], values: [true] }, notEmpty] },
      by: ['model'],
      asOf,
    })),
  );
  const choices = order.flatMap((register, index) =>
    settings.riskModels.flatMap((model) => {
      const total = answers[index]?.count(model.id) ?? 0;
      return total === 0 ? [] : [{ register, model, total }];
    }),
  );
  return { loading: answers.some((answer) => answer.loading), choices };
}

const nameOf = ({ register, model }: MatrixChoice): string => words.tabs[register](model.name);
const keyOf = ({ register, model }: MatrixChoice): string => `${register}-${model.id}`;

/** Remembers the chosen matrix while the page is open. */
export function useChoice(choices: readonly MatrixChoice[]): readonly [MatrixChoice | undefined, (key: string) => void] {
  const [key, setKey] = useState('');
  return [choices.find((choice) => keyOf(choice) === key) ?? choices[0], setKey];
}

export type MatrixBoxProps = {
  readonly choices: readonly MatrixChoice[];
  readonly chosen: MatrixChoice;
  readonly onChoose: (key: string) => void;
  readonly asOf: string;
  /** Change per cell "L-C" since a year. */
  readonly change?: { readonly since: string; readonly cells: ReadonlyMap<string, number> } | undefined;
};

/** The matrix of one model, tabs for the others; a cell leads to its rows. */
export function MatrixBox({ choices, chosen, onChoose, asOf, change }: MatrixBoxProps) {
  const show = useShowRows();
  const filter = matrixFilter(chosen);
  const [counts] = useGroups({ register: chosen.register, filter, by: ['L', 'C'], asOf });
  const treated = new Set(chosen.model.levels.filter((level) => level.treat).map((level) => level.id));
  const plain = matrixBlock(chosen.model, (L, C) => counts?.count(L, C) ?? 0, {
    id: `matrix-${keyOf(chosen)}`,
    caption: words.matrix(nameOf(chosen)),
    alt: '',
  });
  const high = plain.cells.reduce((sum, cell) => sum + (treated.has(cell.level) ? cell.count : 0), 0);
  const block = { ...plain, alt: words.alt(chosen.total, high) };
  return (
    <Box title={words.matrixTitle} count={words.assessed(chosen.total, chosen.model.name)} padded>
      {choices.length < 2 ? null : (
        <Tabs value={keyOf(chosen)} onChange={(key) => (key === null ? undefined : onChoose(key))} className="vw-tabs">
          <Tabs.List aria-label={words.models}>
            {choices.map((choice) => (
              <Tabs.Tab key={keyOf(choice)} value={keyOf(choice)} aria-controls={undefined}>
                {nameOf(choice)} <span className="dim">{choice.total}</span>
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      )}
      <MatrixView
        block={block}
        axisNames
        {...(change ? { change: { since: change.since, of: (cell) => change.cells.get(`${cell.likelihood}-${cell.consequence}`) } } : {})}
        onCell={(cell) =>
          show(chosen.register, {
            op: 'and',
            of: [filter, { op: 'in', field: 'L', values: [cell.likelihood] }, { op: 'in', field: 'C', values: [cell.consequence] }],
          })
        }
      />
    </Box>
  );
}
