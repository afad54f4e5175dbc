import { sql } from 'kysely';
import type { FigureValue } from '#shared/figures/figure.ts';
import { withModelWords } from '#shared/i18n/models.ts';
import { own } from '#shared/kit/own.ts';
import { on } from '#shared/kit/register.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { classification } from '#shared/registers/classification/classification.register.ts';
import { exercise } from '#shared/registers/exercise/exercise.register.ts';
import { incident } from '#shared/registers/incident/incident.register.ts';
import { infoObject } from '#shared/registers/info-object/info-object.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import type { Audience, LinkedAction, ReviewFacts, UnitStates } from '#shared/review/facts.ts';
import type { FactRows } from '#shared/review/fact-lists.ts';
import { figureValues } from '../figures/values.ts';
import type { Context } from '../kit/columns.ts';
import { groups, page } from '../kit/query.ts';
import { contextOf } from '../kit/settings.ts';
import type { Store } from '../kit/store.ts';
import { dataQuality } from './quality.ts';
import { chaptersOf, reviewOf } from './review-record.ts';
import { linkTargets, loadRows, secretAmong } from './rows.ts';
import { frozenFigures } from './snapshot.ts';

export type FactsQuery = { readonly year: number; readonly asOf: string; readonly audience: Audience };

/** Objects in scope per unit, each in one state: valid, else overdue, else under way, else not classified. */
function unitStates(store: Store, context: Context): readonly UnitStates[] {
  const [o, c] = [on(infoObject), on(classification)];
  const valid = o.linked('classifications', c.is('isValid'));
  const overdue = o.and(o.not(valid), o.linked('classifications', c.is('isOverdue')));
  const settled = o.linked('classifications', c.or(c.is('isValid'), c.is('isOverdue')));
  const ongoing = o.and(o.not(settled), o.linked('classifications', c.in('statusAt', 'ongoing', 'completed')));
  const perUnit = (filter: ReturnType<typeof o.is>) =>
    groups(store, infoObject, { filter: o.and(o.is('inScope'), filter), by: ['unit'] }, context);
  const [all, ...counts] = [perUnit(o.all), perUnit(valid), perUnit(overdue), perUnit(ongoing)] as const;
  return Object.entries(all).map(([unit, total]) => {
    const [v, late, under] = counts.map((count) => own(count, unit) ?? 0) as [number, number, number];
    return { unit, valid: v, overdue: late, ongoing: under, none: total - v - late - under };
  });
}

function aspects(store: Store, context: Context): ReviewFacts['aspects'] {
  const c = on(classification);
  const filter = c.and(c.is('counted'), c.is('inForce'));
  const per = (aspect: 'confidentiality' | 'integrity' | 'availability') =>
    groups(store, classification, { filter: c.and(filter, c.not(c.empty(aspect))), by: [aspect] }, context);
  return { confidentiality: per('confidentiality'), integrity: per('integrity'), availability: per('availability') };
}

/** Counts per cell, one map per model: two models are never counted together (DOMAIN.md 0.6). */
function riskCells(store: Store, context: Context): ReviewFacts['riskCells'] {
  const r = on(risk);
  return Object.fromEntries(
    context.settings.riskModels.map(({ id }) => [
      id,
      groups(store, risk, { filter: r.and(r.is('counted'), r.in('model', id), r.not(r.empty('level'))), by: ['L', 'C'] }, context),
    ]),
  );
}

const treated = (rows: FactRows): readonly string[] =>
  [rows.risks, rows.findings, rows.recommendations, rows.decisions, rows.previousDecisions, rows.controlResults].flatMap((list) =>
    list.map(({ id }) => id),
  );
/** Actions that count, by what they treat. An action whose other source is secret is left out of a public report. */
export function actionsFor(store: Store, sources: readonly string[], context: Context, audience: Audience): ReviewFacts['actions'] {
  const links = store.all<{ id: string; targetId: string }>(
    sql`select l.id, l."targetId" as "targetId" from json_each(${JSON.stringify(sources)}) as wanted join record_link as l on l."targetId" = wanted.value and l.register = 'action' and l.name = 'links'`,
  );
  const ids = [...new Set(links.map(({ id }) => id))];
  if (ids.length === 0) return {};
  const hidden = audience === 'public' ? secretActions(store, ids) : new Set<string>();
  const a = on(action);
  const columns = ['ref', 'title', 'owner', 'due', 'statusAt', 'isOverdue'];
  const found = page(
    store,
    action,
    {
      filter: a.and(a.is('counts'), a.in('id', ...ids)),
      sort: [{ field: 'due' }, { field: 'ref' }],
      limit: ids.length,
      offset: 0,
      columns,
    },
    context,
  );
  const visible = found.filter(({ id }) => !hidden.has(id)) as unknown as readonly LinkedAction[];
  const targets = Map.groupBy(links, ({ id }) => id);
  const pairs = visible.flatMap((one) => (targets.get(one.id) ?? []).map(({ targetId }) => [targetId, one] as const));
  return Object.fromEntries(
    [...Map.groupBy(pairs, ([targetId]) => targetId)].map(([targetId, of]) => [targetId, of.map(([, one]) => one)]),
  );
}
function secretActions(store: Store, ids: readonly string[]): ReadonlySet<string> {
  const targets = linkTargets(store, 'action', 'links', ids);
  const secret = secretAmong(store, [...ids, ...targets.map(({ targetId }) => targetId)]);
  return new Set([...ids.filter((id) => secret.has(id)), ...targets.filter(({ targetId }) => secret.has(targetId)).map(({ id }) => id)]);
}

function lastExercise(store: Store, context: Context): ReviewFacts['lastExercise'] {
  const done = page(
    store,
    exercise,
    { filter: on(exercise).is('isDone'), sort: [{ field: 'done' }], limit: 2000, offset: 0, columns: ['done'] },
    context,
  );
  const plans = Map.groupBy(
    linkTargets(
      store,
      'exercise',
      'plans',
      done.map(({ id }) => id),
    ),
    ({ id }) => id,
  );
  return Object.fromEntries(
    done.flatMap(({ id, ...row }) => (plans.get(id) ?? []).map(({ targetId }) => [targetId, String(row['done'])] as const)),
  );
}

/** Figures as they were adopted last year, else as they stood when its chapters were written: the newest known value of each. */
function lastYearFigures(store: Store, year: number, context: Context): Readonly<Record<string, FigureValue>> {
  const review = reviewOf(store, year - 1, context);
  const frozen = review && frozenFigures(store, review.id);
  if (frozen) return frozen;
  return Object.assign({}, ...Object.values(chaptersOf(store, review?.id, context)).map((chapter) => chapter?.figuresSeen ?? {})) as Record<
    string,
    FigureValue
  >;
}

/** Everything that the review prints, read once at the as-of date. In a public report nothing secret is among it. */
export function loadFacts(store: Store, { year, asOf, audience }: FactsQuery): ReviewFacts {
  const context = contextOf(store, asOf);
  const loaded = loadRows(store, year, context, audience);
  const i = on(incident);
  return {
    year,
    asOf,
    audience,
    settings: withModelWords(context.settings),
    figures: Object.fromEntries(figureValues(store, context).map(({ key, value }) => [key, value])),
    lastYear: lastYearFigures(store, year, context),
    ...loaded,
    actions: actionsFor(store, treated(loaded.rows), context, audience),
    lastExercise: lastExercise(store, context),
    unitStates: unitStates(store, context),
    aspects: aspects(store, context),
    riskCells: riskCells(store, context),
    mechanisms: groups(store, incident, { filter: i.and(i.is('isThisYear'), i.not(i.empty('mechanism'))), by: ['mechanism'] }, context),
    quality: dataQuality(store, context),
    review: reviewOf(store, year, context),
  };
}
