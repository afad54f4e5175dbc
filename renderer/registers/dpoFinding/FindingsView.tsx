import { FigureRows } from '#renderer/kit/view/FigureRows.tsx';
import { useFlagItems } from '#renderer/kit/view/flag-items.ts';
import { useGroups, useList } from '#renderer/kit/view/use-view.ts';
import { Columns, ViewPage } from '#renderer/kit/view/ViewPage.tsx';
import { CountLink, ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import type { ViewProps } from '#renderer/kit/view/view-types.ts';
import { Box } from '#renderer/ui/Page.tsx';
import { viewsWords } from '#shared/i18n/views.ts';
import { on } from '#shared/kit/register.ts';
import { dpoFinding } from '#shared/registers/dpo-finding/dpo-finding.register.ts';
import { OrphansBox } from './OrphansBox.tsx';
import { ThreadsBox } from './ThreadsBox.tsx';

const words = viewsWords.findings;
const d = on(dpoFinding);
const isFinding = d.is('isFinding');
const columns = [
  'year',
  'no',
  'title',
  'severity',
  'kind',
  'statusAt',
  'isOpen',
  'needsAction',
  'hasOverdueAction',
  'resolution',
  'closed',
  'carriedFrom',
  'owner',
];
const counts = [
  ['total', isFinding],
  ['closed', d.is('isClosed')],
  ['open', d.is('isOpen')],
  ['needsAction', d.is('needsAction')],
  ['carriedOver', d.is('carriedOver')],
  ['praise', d.is('isPraise')],
] as const;

/** Per report year: how many, closed, open, without action. Praise is told beside, never among them. */
function YearsBox({ asOf }: { readonly asOf: string }) {
  const answers = useGroups(...counts.map(([, filter]) => ({ register: 'dpoFinding', filter, by: ['year'], asOf })));
  const years = [...new Set(answers.flatMap(({ groups }) => groups.map(({ by }) => Number(by[0]))))].toSorted((a, b) => b - a);
  const rows = years.map((year) => ({
    id: String(year),
    cells: [
      words.report(year),
      ...counts.map(([key, filter], index) => (
        <CountLink
          key={key}
          n={answers[index]?.count(year) ?? 0}
          label={words.yearCell(year, words.heads[key])}
          register="dpoFinding"
          filter={d.and(filter, d.in('year', year))}
        />
      )),
    ],
  }));
  return (
    <Box title={words.perYear} count={viewsWords.asOf(asOf)}>
      <ViewTable
        label={words.perYear}
        columns={[
          { key: 'year', label: words.year },
          ...counts.map(([key]) => ({ key, label: words.heads[key], align: 'right' as const })),
        ]}
        rows={rows}
      />
    </Box>
  );
}

/** The data protection officer's findings per report, their threads from year to year, and what has lost its other half. */
export function FindingsView(props: ViewProps) {
  const { asOf } = props;
  const findings = useList({
    register: 'dpoFinding',
    filter: isFinding,
    columns,
    sort: [{ field: 'year', descending: true }, { field: 'no' }],
    asOf,
  });
  const items = useFlagItems({
    register: 'dpoFinding',
    flags: ['isOpen', 'isSeriousOpen', 'needsAction', 'hasOverdueAction', 'isClosed', 'isCarriedIn'],
    within: isFinding,
    asOf,
  });
  return (
    <ViewPage loading={findings.loading} empty={findings.total === 0 ? words.empty : undefined}>
      <Columns>
        <YearsBox asOf={asOf} />
        <Box title={words.state} count={viewsWords.asOf(asOf)}>
          <FigureRows label={words.state} items={items} />
        </Box>
      </Columns>
      <ThreadsBox rows={findings.rows} onOpen={props.onOpen} />
      <OrphansBox view={props} findings={findings.rows} />
    </ViewPage>
  );
}
