import { countOf, figureItem, FigureRows } from '#renderer/kit/view/FigureRows.tsx';
import { useFigures } from '#renderer/kit/view/use-view.ts';
import { Columns, Stack, ViewPage } from '#renderer/kit/view/ViewPage.tsx';
import type { ViewProps } from '#renderer/kit/view/view-types.ts';
import { Box } from '#renderer/ui/Page.tsx';
import { viewsWords } from '#shared/i18n/views.ts';
import { DueBox } from './DueBox.tsx';
import { LevelsBox } from './LevelsBox.tsx';
import { StatesBox } from './StatesBox.tsx';

const words = viewsWords.classification;

/** Classification of the objects: how much is done per unit, which levels they have, and what is to be reviewed when. */
export function ClassificationView({ register, asOf, settings, onOpen }: ViewProps) {
  const figure = useFigures(asOf);
  const inScope = countOf(figure('objects.inScope'));
  const items = [
    ...figureItem(figure('objects.validlyClassified')),
    ...figureItem(figure('objects.everClassified')),
    ...figureItem(figure('objects.sensitiveClassified')),
    ...figureItem(figure('classifications.overdue'), inScope),
    ...figureItem(figure('classifications.dueWithin60Days'), inScope),
    ...figureItem(figure('classifications.ongoing'), inScope),
    ...figureItem(figure('classifications.planned'), inScope),
  ];
  return (
    <ViewPage loading={figure('objects.inScope') === undefined} empty={inScope === 0 ? words.empty : undefined}>
      <StatesBox asOf={asOf} />
      <Columns>
        <DueBox register={register.name} asOf={asOf} onOpen={onOpen} />
        <Stack>
          <Box title={words.figures} count={viewsWords.asOf(asOf)}>
            <FigureRows label={words.figures} items={items} />
          </Box>
          <LevelsBox asOf={asOf} settings={settings} />
        </Stack>
      </Columns>
    </ViewPage>
  );
}
