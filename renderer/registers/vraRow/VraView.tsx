import { Columns, ViewPage } from '#renderer/kit/view/ViewPage.tsx';
import { LevelRows } from '#renderer/kit/view/LevelRows.tsx';
import { MatrixBox, useChoice, useMatrices } from '#renderer/kit/view/MatrixBox.tsx';
import { figureItem } from '#renderer/kit/view/FigureRows.tsx';
import { useFigures } from '#renderer/kit/view/use-view.ts';
import type { ViewProps } from '#renderer/kit/view/view-types.ts';
import { Box } from '#renderer/ui/Page.tsx';
import { viewsWords } from '#shared/i18n/views.ts';

const words = viewsWords.risk;

/** The year's VRA as a matrix of its own model, beside the risks' matrices. */
export function VraView({ settings, asOf }: ViewProps) {
  const { loading, choices } = useMatrices('vraRow', settings, asOf);
  const [chosen, choose] = useChoice(choices);
  const figure = useFigures(asOf);
  return (
    <ViewPage loading={loading} empty={chosen ? undefined : { title: words.emptyTitle, text: words.emptyVra }}>
      {chosen ? (
        <Columns>
          <MatrixBox choices={choices} chosen={chosen} onChoose={choose} asOf={asOf} />
          <Box title={words.levels} count={chosen.model.name}>
            <LevelRows
              label={words.levels}
              chosen={chosen}
              asOf={asOf}
              more={chosen.register === 'vraRow' ? figureItem(figure('vra.inIkp')) : []}
            />
          </Box>
        </Columns>
      ) : null}
    </ViewPage>
  );
}
