import { countOf, figureItem, FigureRows } from '#renderer/kit/view/FigureRows.tsx';
import { useFigures, useGroups, useList } from '#renderer/kit/view/use-view.ts';
import { Columns, ViewPage } from '#renderer/kit/view/ViewPage.tsx';
import { CountLink, RecordLink, ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import type { ViewProps } from '#renderer/kit/view/view-types.ts';
import { StateMark } from '#renderer/ui/marks.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import { wordsOf } from '#shared/i18n/registers.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import { on } from '#shared/kit/register.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { findRegister } from '#shared/registers/table.ts';

const words = viewsWords.actions;
const a = on(action);
const columns = [
  ['open', a.is('isOpen')],
  ['overdue', a.is('isOverdue')],
  ['done', a.in('statusAt', 'done')],
  ['cancelled', a.in('statusAt', 'cancelled')],
] as const;
type Key = string | null;

const narrowed: Readonly<Record<'links' | 'unit', (key: Key) => FilterData>> = {
  links: (key) =>
    key === null
      ? { op: 'not', of: { op: 'linked', link: 'links' } }
      : { op: 'linked', link: 'links', where: { op: 'in', field: 'register', values: [key] } },
  unit: (key) => (key === null ? { op: 'empty', field: 'unit' } : { op: 'in', field: 'unit', values: [key] }),
};

/** Actions by source or unit: open, overdue, done. One with two kinds of source stands under both. */
function GroupBox({ by, asOf }: { readonly by: 'links' | 'unit'; readonly asOf: string }) {
  const answers = useGroups(...columns.map(([, filter]) => ({ register: 'action', filter, by: [by], asOf })));
  const keys = [...new Set(answers.flatMap(({ groups }) => groups.map((group) => group.by[0])))].map((key): Key =>
    typeof key === 'string' ? key : null,
  );
  const nameOf = (key: Key): string => {
    if (key === null) return by === 'links' ? words.noSource : viewsWords.noUnit;
    if (by === 'links') return findRegister(key) ? wordsOf(key).many : key;
    return answers.map(({ names }) => names[key]).find((name) => name !== undefined) ?? key;
  };
  const open = answers[0];
  const ordered = keys.toSorted((x, y) => Number(x === null) - Number(y === null) || (open?.count(y) ?? 0) - (open?.count(x) ?? 0));
  return (
    <Box title={words.by[by]} count={viewsWords.asOf(asOf)}>
      <ViewTable
        label={words.by[by]}
        columns={[
          { key: 'name', label: words.name[by] },
          ...columns.map(([key]) => ({ key, label: words.heads[key], align: 'right' as const })),
        ]}
        rows={ordered.map((key) => ({
          id: key ?? 'none',
          cells: [
            nameOf(key),
            ...columns.map(([column, filter], index) => (
              <CountLink
                key={column}
                n={answers[index]?.count(key) ?? 0}
                label={words.cell(nameOf(key), words.heads[column])}
                register="action"
                filter={a.and(filter, narrowed[by](key))}
              />
            )),
          ],
        }))}
      />
    </Box>
  );
}

/** Actions whose day has been moved: from when, to when, how many times. */
function MovedBox({ view }: { readonly view: ViewProps }) {
  const list = useList({
    register: 'action',
    filter: a.is('isMoved'),
    columns: ['ref', 'title', 'originalDue', 'due', 'dueMoves', 'isOverdue'],
    sort: [{ field: 'dueMoves', descending: true }],
    asOf: view.asOf,
  });
  return (
    <Box title={words.moved} count={words.count(list.total)}>
      <ViewTable
        label={words.moved}
        columns={[
          { key: 'title', label: words.action },
          { key: 'from', label: words.from },
          { key: 'to', label: words.to },
          { key: 'times', label: words.times, align: 'right' },
        ]}
        rows={list.rows.map((row) => ({
          id: row.id,
          cells: [
            <RecordLink key="open" row={row} onOpen={() => view.onOpen(row.id)} />,
            <span key="from" className="nw dim">
              {row['originalDue'] ?? '–'}
            </span>,
            <span key="to" className="nw">
              {row['isOverdue'] === true ? <StateMark state="late">{row['due']}</StateMark> : row['due']}
            </span>,
            row['dueMoves'],
          ],
        }))}
        none={words.noneMoved}
      />
    </Box>
  );
}

/** Finished actions that say nothing of what they gave (DOMAIN.md 0.10). */
function EffectBox({ view }: { readonly view: ViewProps }) {
  const list = useList({
    register: 'action',
    filter: a.is('lacksEffect'),
    columns: ['ref', 'title', 'done', 'owner'],
    sort: [{ field: 'done', descending: true }],
    asOf: view.asOf,
  });
  return (
    <Box title={words.effect} count={words.count(list.total)}>
      <ViewTable
        label={words.effect}
        columns={[
          { key: 'title', label: words.action },
          { key: 'done', label: words.doneHead },
        ]}
        rows={list.rows.map((row) => ({
          id: row.id,
          cells: [
            <RecordLink key="open" row={row} onOpen={() => view.onOpen(row.id)} />,
            <span key="done" className="nw">
              {row['done'] ?? '–'}
            </span>,
          ],
        }))}
        none={words.noneEffect}
      />
    </Box>
  );
}

/** All actions by source and unit, moved days, effects that nobody has written down. */
export function ActionsView(props: ViewProps) {
  const { asOf } = props;
  const figure = useFigures(asOf);
  const open = countOf(figure('actions.open'));
  const total = countOf(figure('actions.total'));
  const [effect, done] = useGroups(
    { register: 'action', filter: a.is('lacksEffect'), by: ['filler'], asOf },
    { register: 'action', filter: a.in('statusAt', 'done'), by: ['filler'], asOf },
  );
  const items = [
    ...figureItem(figure('actions.open'), total),
    ...figureItem(figure('actions.overdue'), open),
    ...figureItem(figure('actions.doneInYear'), total),
    ...figureItem(figure('actions.cancelled'), total),
    { key: 'effect', label: words.effect, n: effect?.count() ?? 0, d: done?.count() ?? 0, register: 'action', filter: a.is('lacksEffect') },
  ];
  return (
    <ViewPage loading={figure('actions.total') === undefined} empty={total === 0 ? words.empty : undefined}>
      <Columns even>
        <GroupBox by="links" asOf={asOf} />
        <GroupBox by="unit" asOf={asOf} />
      </Columns>
      <Columns>
        <MovedBox view={props} />
        <Box title={words.figures} count={viewsWords.asOf(asOf)}>
          <FigureRows label={words.figures} items={items} />
        </Box>
      </Columns>
      <EffectBox view={props} />
    </ViewPage>
  );
}
