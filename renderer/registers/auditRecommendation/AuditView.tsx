import { countOf, figureItem, FigureRows } from '#renderer/kit/view/FigureRows.tsx';
import { useOpen } from '#renderer/kit/view/use-open.ts';
import { useFigures, useGroups, useList } from '#renderer/kit/view/use-view.ts';
import { Columns, ViewPage } from '#renderer/kit/view/ViewPage.tsx';
import { CountLink, OpenLink, RecordLink, ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import type { ViewProps } from '#renderer/kit/view/view-types.ts';
import { PlainState, StateMark } from '#renderer/ui/marks.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import { on } from '#shared/kit/register.ts';
import { auditRecommendation } from '#shared/registers/audit-recommendation/audit-recommendation.register.ts';

const words = viewsWords.audit;
const r = on(auditRecommendation);
const statuses = auditRecommendation.fields.status.options ?? [];
const stances = [...(auditRecommendation.fields.stance.options ?? []), null];
const choices = wordsOf('auditRecommendation').choices;
const statusName = (status: string): string => choices['status']?.[status] ?? status;
const stanceName = (stance: string | null): string => (stance === null ? words.noStance : (choices['stance']?.[stance] ?? stance));
const stanceFilter = (stance: (typeof stances)[number]) => (stance === null ? r.empty('stance') : r.in('stance', stance));

/** Stance down, status across; each number leads to its recommendations. */
function StanceBox({ asOf }: { readonly asOf: string }) {
  const [counts] = useGroups({ register: 'auditRecommendation', by: ['stance', 'status'], asOf });
  const used = stances.filter((stance) => (counts?.count(stance) ?? 0) > 0);
  const total = (status: string) => counts?.groups.reduce((sum, group) => (group.by[1] === status ? sum + group.n : sum), 0) ?? 0;
  return (
    <Box title={words.stances} count={viewsWords.asOf(asOf)}>
      <ViewTable
        label={words.stances}
        columns={[
          { key: 'stance', label: words.stance },
          ...statuses.map((status) => ({ key: status, label: statusName(status), align: 'right' as const })),
          { key: 'sum', label: words.sum, align: 'right' },
        ]}
        rows={[
          ...used.map((stance) => ({
            id: stance ?? 'none',
            cells: [
              stanceName(stance),
              ...statuses.map((status) => (
                <CountLink
                  key={status}
                  n={counts?.count(stance, status) ?? 0}
                  label={words.cell(stanceName(stance), statusName(status))}
                  register="auditRecommendation"
                  filter={r.and(stanceFilter(stance), r.in('status', status))}
                />
              )),
              <CountLink
                key="sum"
                n={counts?.count(stance) ?? 0}
                label={stanceName(stance)}
                register="auditRecommendation"
                filter={stanceFilter(stance)}
              />,
            ],
          })),
          {
            id: 'total',
            total: true,
            cells: [
              words.all,
              ...statuses.map((status) => (
                <CountLink
                  key={status}
                  n={total(status)}
                  label={statusName(status)}
                  register="auditRecommendation"
                  filter={r.in('status', status)}
                />
              )),
              <CountLink key="sum" n={counts?.count() ?? 0} label={words.all} register="auditRecommendation" filter={r.all} />,
            ],
          },
        ]}
      />
    </Box>
  );
}

/** When a reply is or was due, and whether it has been sent. */
function Reply({ due, sent, asOf }: { readonly due: unknown; readonly sent: unknown; readonly asOf: string }) {
  if (typeof due !== 'string') return <span className="dim">–</span>;
  if (typeof sent === 'string' && sent <= asOf)
    return <StateMark state={sent <= due ? 'ok' : 'late'}>{sent <= due ? words.sent(sent) : words.sentLate(sent)}</StateMark>;
  return due < asOf ? <StateMark state="late">{words.missed(due)}</StateMark> : <PlainState>{words.due(due)}</PlainState>;
}

function Next({ row }: { readonly row: RecordRow }) {
  if (typeof row['nextDue'] !== 'string') return <span className="dim">{words.answered}</span>;
  return <StateMark state={row['firstOverdue'] === true || row['followUpOverdue'] === true ? 'late' : 'soon'}>{row['nextDue']}</StateMark>;
}

/** The boards that must answer, by who is next. */
function RepliesBox({ view }: { readonly view: ViewProps }) {
  const open = useOpen(view);
  const list = useList({
    register: 'auditAddressee',
    columns: ['audit', 'board', 'firstDue', 'firstSent', 'followUpDue', 'followUpSent', 'nextDue', 'firstOverdue', 'followUpOverdue'],
    asOf: view.asOf,
  });
  const rows = list.rows.toSorted((a, b) => String(a['nextDue'] ?? '9999').localeCompare(String(b['nextDue'] ?? '9999')));
  return (
    <Box title={words.replies} count={words.addressees(list.total)}>
      <ViewTable
        label={words.replies}
        columns={[
          { key: 'board', label: words.board },
          { key: 'first', label: words.first },
          { key: 'followUp', label: words.followUp },
          { key: 'next', label: words.next },
        ]}
        rows={rows.map((row) => ({
          id: row.id,
          cells: [
            <OpenLink key="open" onClick={() => open('auditAddressee', row.id)}>
              {row['board'] ?? words.noBoard}
              <span className="vw-sub">{list.names[String(row['audit'])]}</span>
            </OpenLink>,
            <Reply key="first" due={row['firstDue']} sent={row['firstSent']} asOf={view.asOf} />,
            <Reply key="followUp" due={row['followUpDue']} sent={row['followUpSent']} asOf={view.asOf} />,
            <Next key="next" row={row} />,
          ],
        }))}
        none={words.noReplies}
      />
    </Box>
  );
}

/** What the recommendations are still waiting for. */
function LackingBox({ view }: { readonly view: ViewProps }) {
  const lacking = r.or(r.is('isOverdue'), r.is('effectMissing'), r.is('awaitsOther'));
  const list = useList({
    register: 'auditRecommendation',
    filter: lacking,
    columns: ['ref', 'title', 'due', 'isOverdue', 'effectMissing', 'awaitsOther', 'dependsOn'],
    sort: [{ field: 'due' }],
    asOf: view.asOf,
  });
  return (
    <Box title={words.lacking} count={words.count(list.total)}>
      <ViewTable
        label={words.lacking}
        columns={[
          { key: 'title', label: words.recommendation },
          { key: 'due', label: words.dueHead },
          { key: 'what', label: words.what },
        ]}
        rows={list.rows.map((row) => ({
          id: row.id,
          cells: [
            <RecordLink key="open" row={row} onOpen={() => view.onOpen(row.id)} />,
            <span key="due" className="nw">
              {row['due'] ?? '–'}
            </span>,
            <span key="what" className="vw-ms">
              {row['isOverdue'] === true ? <StateMark state="late">{words.late}</StateMark> : null}
              {row['effectMissing'] === true ? <StateMark state="late">{words.effectMissing}</StateMark> : null}
              {row['awaitsOther'] === true ? (
                <StateMark state="warn">
                  {typeof row['dependsOn'] === 'string' ? words.awaits(row['dependsOn']) : words.awaitsOther}
                </StateMark>
              ) : null}
            </span>,
          ],
        }))}
        none={words.noneLacking}
      />
    </Box>
  );
}

/** Audit recommendations by stance and status, the replies due, and what they lack. */
export function AuditView(props: ViewProps) {
  const { asOf } = props;
  const figure = useFigures(asOf);
  const all = useList({ register: 'auditRecommendation', columns: ['no'], asOf });
  const [done] = useGroups({ register: 'auditRecommendation', filter: r.is('isDone'), by: ['isDone'], asOf });
  const items = [
    { key: 'done', label: words.done, n: done?.count() ?? 0, d: all.total, register: 'auditRecommendation', filter: r.is('isDone') },
    ...figureItem(figure('audit.effectMissing'), done?.count() ?? 0),
    ...figureItem(figure('audit.overdue'), all.total - (done?.count() ?? 0)),
  ];
  return (
    <ViewPage loading={all.loading} empty={all.total === 0 && countOf(figure('audit.overdue')) === 0 ? words.empty : undefined}>
      <RepliesBox view={props} />
      <Columns>
        <StanceBox asOf={asOf} />
        <Box title={words.figures} count={viewsWords.asOf(asOf)}>
          <FigureRows label={words.figures} items={items} />
        </Box>
      </Columns>
      <LackingBox view={props} />
    </ViewPage>
  );
}
