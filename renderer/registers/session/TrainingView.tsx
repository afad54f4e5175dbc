import { countOf, figureItem, FigureRows, type FigureItem } from '#renderer/kit/view/FigureRows.tsx';
import { useFigures, useGroups, useList } from '#renderer/kit/view/use-view.ts';
import { Columns, Stack, ViewPage } from '#renderer/kit/view/ViewPage.tsx';
import type { ViewProps } from '#renderer/kit/view/view-types.ts';
import { Box } from '#renderer/ui/Page.tsx';
import { wordsOf } from '#shared/i18n/registers.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import { on } from '#shared/kit/register.ts';
import { session } from '#shared/registers/session/session.register.ts';
import { CompletionBox } from './CompletionBox.tsx';

const words = viewsWords.training;
const s = on(session);
const held = s.is('isHeldThisYear');
const groups = session.fields.group.options ?? [];
const groupWords = wordsOf('session').choices['group'] ?? {};

/** Sessions held this year per target group. */
function useGroupItems(asOf: string): readonly FigureItem[] {
  const [counts] = useGroups({ register: 'session', filter: held, by: ['group'], asOf });
  const all = counts?.count() ?? 0;
  return groups.map((group) => ({
    key: group,
    label: groupWords[group] ?? group,
    n: counts?.count(group) ?? 0,
    d: all,
    register: 'session',
    filter: s.and(held, s.in('group', group)),
  }));
}

/** The latest phishing test: how many of those who got it clicked, and how many reported it. */
function PhishingBox({ asOf }: { readonly asOf: string }) {
  const tests = useList({
    register: 'awarenessTest',
    filter: { op: 'in', field: 'isDone', values: [true] },
    columns: ['date', 'title', 'sent', 'clicked', 'reported'],
    sort: [{ field: 'date', descending: true }],
    asOf,
  });
  const latest = tests.rows[0];
  if (!latest)
    return (
      <Box title={words.phishing} padded>
        <p className="dim">{words.noTest}</p>
      </Box>
    );
  const filter = { op: 'in' as const, field: 'id', values: [latest.id] };
  const item = (key: 'clicked' | 'reported'): FigureItem => ({
    key,
    label: words[key],
    n: Number(latest[key] ?? 0),
    d: Number(latest['sent'] ?? 0),
    register: 'awarenessTest',
    filter,
  });
  return (
    <Box title={words.phishing} count={String(latest['date'])}>
      <FigureRows label={words.phishing} items={[item('clicked'), item('reported')]} />
    </Box>
  );
}

/** Training: mandatory courses per unit, sessions per group, the latest phishing test. */
export function TrainingView({ asOf }: ViewProps) {
  const figure = useFigures(asOf);
  const items = useGroupItems(asOf);
  const completions = useList({ register: 'completion', columns: ['asOf'], asOf });
  const tests = useList({ register: 'awarenessTest', columns: ['date'], asOf });
  const sessions = figure('training.sessions');
  const anything = countOf(sessions) + completions.total + tests.total > 0;
  return (
    <ViewPage loading={sessions === undefined || completions.loading} empty={anything ? undefined : words.empty}>
      <CompletionBox asOf={asOf} />
      <Columns even>
        <Box title={words.sessions(Number(asOf.slice(0, 4)))} count={words.sessionCount(countOf(sessions))}>
          <FigureRows label={words.sessions(Number(asOf.slice(0, 4)))} items={items} />
        </Box>
        <Stack>
          <Box title={words.attendance} count={viewsWords.asOf(asOf)}>
            <FigureRows
              label={words.attendance}
              items={[...figureItem(figure('training.attended')), ...figureItem(figure('training.managementNis2'))]}
            />
          </Box>
          <PhishingBox asOf={asOf} />
        </Stack>
      </Columns>
    </ViewPage>
  );
}
