import { figureItem, FigureRows, type FigureItem } from '#renderer/kit/view/FigureRows.tsx';
import { useFlagItems } from '#renderer/kit/view/flag-items.ts';
import { useOpen } from '#renderer/kit/view/use-open.ts';
import { useFigures, useList, useLists } from '#renderer/kit/view/use-view.ts';
import { Columns, ViewPage } from '#renderer/kit/view/ViewPage.tsx';
import { OpenLink, ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import type { ViewProps } from '#renderer/kit/view/view-types.ts';
import { PlainState, StateMark } from '#renderer/ui/marks.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import { TimeLegend, TimeLine, TimeScale } from './TimeLine.tsx';
import { timesOf, type PlanTimes } from './time-line.ts';

const words = viewsWords.continuity;
const planColumns = ['ref', 'name', 'statusAt', 'decided', 'dueDate', 'isDecided', 'isExerciseOverdue', 'isReviewOverdue', 'isDueSoon'];
const exerciseColumns = ['ref', 'planned', 'done', 'statusAt'];
const most = 60;

/** Plans that should exist, each with its exercises. */
function usePlans(asOf: string) {
  const plans = useList({
    register: 'continuityPlan',
    filter: { op: 'in', field: 'isRequired', values: [true] },
    columns: planColumns,
    sort: [{ field: 'dueDate' }],
    asOf,
  });
  const shown = plans.rows.slice(0, most);
  const exercises = useLists(
    shown.map((plan) => ({
      register: 'exercise',
      filter: { op: 'linked' as const, link: 'plans', where: { op: 'in' as const, field: 'id', values: [plan.id] } },
      columns: exerciseColumns,
      asOf,
    })),
  );
  return {
    loading: plans.loading,
    total: plans.total,
    plans: shown.map((plan, index) => [plan, timesOf(plan, exercises[index]?.rows ?? [], asOf)] as const),
  };
}

const none = <span className="dim">–</span>;
/** A plan that is not decided has nothing to exercise or review yet. */
function Last({ plan, times }: { readonly plan: RecordRow; readonly times: PlanTimes }) {
  if (plan['isExerciseOverdue'] === true) return <StateMark state="late">{times.last ?? words.never}</StateMark>;
  return times.last === null ? none : <StateMark state="ok">{times.last}</StateMark>;
}
function Review({ plan, times }: { readonly plan: RecordRow; readonly times: PlanTimes }) {
  if (times.review === null) return none;
  if (plan['isReviewOverdue'] === true) return <StateMark state="late">{times.review}</StateMark>;
  return plan['isDueSoon'] === true ? <StateMark state="soon">{times.review}</StateMark> : <PlainState>{times.review}</PlainState>;
}
function Next({ times, asOf }: { readonly times: PlanTimes; readonly asOf: string }) {
  if (times.next === null) return <span className="dim">{words.notPlanned}</span>;
  return times.next < asOf ? <StateMark state="late">{times.next}</StateMark> : <StateMark state="none">{times.next}</StateMark>;
}

function PlansBox({
  open,
  asOf,
  plans,
  total,
}: { readonly open: (name: string, id: string) => void; readonly asOf: string } & Pick<ReturnType<typeof usePlans>, 'plans' | 'total'>) {
  const status = wordsOf('continuityPlan').choices['statusAt'] ?? {};
  return (
    <Box title={words.plans} count={words.planCount(total)}>
      <ViewTable
        label={words.plans}
        columns={[
          { key: 'plan', label: words.plan },
          { key: 'last', label: words.last },
          { key: 'next', label: words.next },
          { key: 'review', label: words.review },
          { key: 'line', label: <TimeScale asOf={asOf} /> },
        ]}
        rows={plans.map(([plan, times]) => ({
          id: plan.id,
          cells: [
            <OpenLink key="open" onClick={() => open('continuityPlan', plan.id)}>
              {plan['name']}
              <span className="vw-sub">{status[String(plan['statusAt'])]}</span>
            </OpenLink>,
            <span key="last" className="nw">
              <Last plan={plan} times={times} />
            </span>,
            <span key="next" className="nw">
              <Next times={times} asOf={asOf} />
            </span>,
            <span key="review" className="nw">
              <Review plan={plan} times={times} />
            </span>,
            <TimeLine key="line" times={times} asOf={asOf} name={String(plan['name'])} />,
          ],
        }))}
        none={words.noPlans}
      />
      {plans.length === 0 ? null : <TimeLegend asOf={asOf} />}
    </Box>
  );
}

/** Continuity plans on a line of two years: exercises done and planned, reviews due. */
export function ContinuityView(props: ViewProps) {
  const { asOf } = props;
  const open = useOpen(props);
  const { loading, plans, total } = usePlans(asOf);
  const figure = useFigures(asOf);
  const planItems: readonly FigureItem[] = [
    ...figureItem(figure('plans.decided')),
    ...figureItem(figure('plans.exercisedWithin12Months')),
    ...figureItem(figure('plans.reviewOverdue'), total),
    ...useFlagItems({
      register: 'continuityPlan',
      flags: ['lacksFallback', 'lacksOutageTime'],
      within: { op: 'in', field: 'isRequired', values: [true] },
      asOf,
    }),
  ];
  const exerciseItems = useFlagItems({
    register: 'exercise',
    flags: [['isDoneThisYear', words.doneThisYear], 'isDone', 'isPlanned', 'isOverdue', 'needsAction'],
    asOf,
  });
  const anything = total > 0 || (exerciseItems[0]?.d ?? 0) > 0;
  return (
    <ViewPage loading={loading} empty={anything ? undefined : words.empty}>
      <PlansBox open={open} asOf={asOf} plans={plans} total={total} />
      <Columns even>
        <Box title={words.planFigures} count={viewsWords.asOf(asOf)}>
          <FigureRows label={words.planFigures} items={planItems} />
        </Box>
        <Box title={words.exerciseFigures} count={words.exerciseCount(exerciseItems[0]?.d ?? 0)}>
          <FigureRows label={words.exerciseFigures} items={exerciseItems} />
        </Box>
      </Columns>
    </ViewPage>
  );
}
