import { figureNamed, type FigureKey } from '#shared/figures/figures.ts';
import type { ReviewGap } from '#shared/contract/review.contract.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { reviewGapsWords } from '#shared/i18n/review.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import { on, type AnyRegister } from '#shared/kit/register.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { incident } from '#shared/registers/incident/incident.register.ts';
import { nis2Area } from '#shared/registers/nis2-area/nis2-area.register.ts';
import { hasSecrecy, unsetIsLeftOut } from '#shared/settings/secrecy.ts';
import { factLists, type FactList } from '#shared/review/fact-lists.ts';
import { judgementKeys, type ReviewFacts } from '#shared/review/facts.ts';
import type { ChapterKey } from '#shared/review/outline.ts';
import { countOf } from '#shared/review/print-figure.ts';
import type { Context } from '../kit/columns.ts';
import { rowsFilter } from '../kit/figures.ts';
import { count } from '../kit/query.ts';
import type { Store } from '../kit/store.ts';

type Code = keyof typeof reviewGapsWords;
type CountedCode = { [C in Code]: (typeof reviewGapsWords)[C] extends (n: number) => string ? C : never }[Code];

/** Gaps that are key figures: the number leads to the same rows as everywhere else. */
const byFigure: readonly (readonly [CountedCode, FigureKey, ChapterKey])[] = [
  ['highRisksWithoutAction', 'risks.highWithoutAction', 'risks'],
  ['acceptancePassed', 'risks.acceptancePassed', 'risks'],
  ['findingsWithoutAction', 'dpo.openWithoutAction', 'dpo'],
  ['effectMissing', 'audit.effectMissing', 'audit'],
  ['documentsWithoutDecider', 'documents.withoutDecider', 'isms'],
  ['overdueDecisions', 'decisions.overdue', 'previousDecisions'],
];
const a = on(action);
const i = on(incident);
const n2 = on(nis2Area);
/** Gaps that only the review asks for. */
const byFilter: readonly (readonly [CountedCode, AnyRegister, FilterData, ChapterKey])[] = [
  ['overdueActionsWithoutComment', action, a.and(a.is('isOverdue'), a.empty('comment'), a.empty('progress')), 'appendixActions'],
  ['lateWithoutMotive', incident, i.and(i.is('isThisYear'), i.is('imyLate'), i.empty('delayMotive')), 'incidents'],
  ['areasWithoutMotive', nis2Area, n2.is('lacksMotive'), 'nis2'],
];

/** What the outline itself lacks: `heading` as printed. */
export type ChapterGap = { readonly key: ChapterKey; readonly heading: string; readonly lacksText: boolean; readonly changed: number };

const gap = (code: Code, text: string, more: Partial<ReviewGap> = {}): ReviewGap => ({
  code,
  text,
  chapter: null,
  register: null,
  filter: null,
  count: 1,
  ...more,
});

function registerGaps(store: Store, facts: ReviewFacts, context: Context): readonly ReviewGap[] {
  const fromFigures = byFigure.map(([code, key, chapter]) => {
    const figure = figureNamed(key);
    return gap(code, reviewGapsWords[code](countOf(facts, key)), {
      chapter,
      register: figure.register,
      filter: rowsFilter(figure),
      count: countOf(facts, key),
    });
  });
  const fromFilters = byFilter.map(([code, register, filter, chapter]) => {
    const n = count(store, register, filter, context);
    return gap(code, reviewGapsWords[code](n), { chapter, register: register.name, filter, count: n });
  });
  return [...fromFigures, ...fromFilters].filter((found) => found.count > 0);
}

/** Printed records that nobody has judged, by register: what becomes of them in a public report is a rule's choice until somebody does. */
function secrecyGaps(store: Store, { year, settings }: ReviewFacts, context: Context): readonly ReviewGap[] {
  const lists = Object.values<FactList>(factLists(year)).filter(({ register }) => hasSecrecy(register));
  return [...Map.groupBy(lists, ({ register }) => register)].flatMap(([register, of]) => {
    const filter: FilterData = {
      op: 'and',
      of: [
        { op: 'or', of: of.map((list) => list.filter) },
        { op: 'empty', field: 'secrecy' },
      ],
    };
    const n = count(store, register, filter, context);
    const code = unsetIsLeftOut(settings.secrecy, register.name) ? 'heldWithoutSecrecy' : 'withoutSecrecy';
    const { many } = wordsOf(register.name);
    return n === 0 ? [] : [gap(code, reviewGapsWords[code](n, many), { register: register.name, filter, count: n })];
  });
}

function reviewGaps({ review, rows, omitted }: ReviewFacts): readonly ReviewGap[] {
  const unanswered = judgementKeys.filter((key) => !review?.answers[key]).length;
  return [
    ...(unanswered
      ? [
          gap('judgementsMissing', reviewGapsWords.judgementsMissing(unanswered), {
            chapter: 'assessment',
            register: 'managementReview',
            count: unanswered,
          }),
        ]
      : []),
    ...(rows.decisions.length + omitted.decisions === 0
      ? [gap('decisionsMissing', reviewGapsWords.decisionsMissing, { chapter: 'decisions', register: 'decision' })]
      : []),
    ...(review?.meetingDate ? [] : [gap('meetingDateMissing', reviewGapsWords.meetingDateMissing, { register: 'managementReview' })]),
  ];
}
const chapterGaps = (chapters: readonly ChapterGap[]): readonly ReviewGap[] =>
  chapters.flatMap(({ key, heading, lacksText, changed }) => [
    ...(lacksText ? [gap('chapterWithoutText', reviewGapsWords.chapterWithoutText(heading), { chapter: key })] : []),
    ...(changed ? [gap('figuresChanged', reviewGapsWords.figuresChanged(heading, changed), { chapter: key, count: changed })] : []),
  ]);

/** "Saknas inför genomgången": one list, registers first, then the texts, then what the meeting must decide (UX.md). */
export const gapsOf = (store: Store, facts: ReviewFacts, context: Context, chapters: readonly ChapterGap[]): readonly ReviewGap[] => [
  ...registerGaps(store, facts, context),
  ...secrecyGaps(store, facts, context),
  ...chapterGaps(chapters),
  ...reviewGaps(facts),
];
