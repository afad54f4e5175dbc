import { useGroups } from '#renderer/kit/view/use-view.ts';
import { CountLink, ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import { viewsWords } from '#shared/i18n/views.ts';
import { on } from '#shared/kit/register.ts';
import { classification } from '#shared/registers/classification/classification.register.ts';
import type { Settings } from '#shared/settings/settings.ts';

const words = viewsWords.classification;
const c = on(classification);
const inForce = c.and(c.is('counted'), c.is('inForce'));
const aspects = ['confidentiality', 'integrity', 'availability', 'traceability'] as const;

/** How many objects stand at each level of K, R and T; a bar behind each number shows its share. */
export function LevelsBox({ asOf, settings }: { readonly asOf: string; readonly settings: Settings }) {
  const { levels, traceability } = settings.classification;
  const shown = traceability ? aspects : aspects.slice(0, 3);
  const answers = useGroups(...shown.map((aspect) => ({ register: 'classification', filter: inForce, by: [aspect], asOf })));
  const most = Math.max(1, ...answers.flatMap(({ groups }) => groups.map(({ n }) => n)));
  const rows = levels.toReversed().map((level) => ({
    id: String(level.value),
    cells: [
      <span key="level">
        <b>{level.value}</b> {level.label}
      </span>,
      ...shown.map((aspect, index) => {
        const n = answers[index]?.count(level.value) ?? 0;
        return (
          <span key={aspect} className="vw-lb">
            <i aria-hidden="true" style={{ width: `${(100 * n) / most}%` }} />
            <CountLink
              n={n}
              label={words.levelOf(words.aspects[aspect], level.value)}
              register="classification"
              filter={c.and(inForce, c.in(aspect, level.value))}
            />
          </span>
        );
      }),
    ],
  }));
  return (
    <Box title={words.levels} count={words.inForce(answers[0]?.count() ?? 0)}>
      <ViewTable
        label={words.levels}
        columns={[{ key: 'level', label: words.level }, ...shown.map((aspect) => ({ key: aspect, label: words.aspects[aspect] }))]}
        rows={rows}
      />
    </Box>
  );
}
