import { on } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import type { Filter } from '#shared/kit/filter.ts';
import { planItem } from '#shared/registers/plan-item/plan-item.register.ts';
import type { Context } from '../kit/columns.ts';
import { page, type ListRow } from '../kit/query.ts';
import type { WriteTx } from '../kit/write-tx.ts';
import { save } from '../kit/write.ts';

/** What a continued item is; its outcome, its number and its comment stay with the year they belong to. */
const continued = ['title', 'area', 'nis2', 'nis2Area', 'recurring', 'owner', 'unit', 'priority', 'objective', 'secrecy', 'secrecyBasis'];
/** Far above what any plan holds. */
const most = 1000;

type Carry = { readonly items: readonly ListRow[]; readonly year: number };
/** One item a title in the year, pointing at the one it continues; one that is planned there already is pointed, not doubled. */
function carry(tx: WriteTx, { items, year }: Carry, context: Context): number {
  const p = on(planItem);
  const query = { filter: p.in('year', year), sort: [], limit: most, offset: 0, columns: ['title', 'carriedFrom'] };
  const there = new Map(page(tx, planItem, query, context).map((row) => [String(row['title']), row]));
  let carried = 0;
  for (const item of items) {
    const title = String(item['title']);
    const same = there.get(title);
    if (same && same['carriedFrom'] !== null) continue;
    const values: Patch = same
      ? { carriedFrom: item.id }
      : { ...Object.fromEntries(continued.map((key) => [key, item[key] ?? null])), year, status: 'planned', carriedFrom: item.id };
    const saved = save(tx, planItem, same ? { id: same.id, revision: same.revision, values } : { values });
    there.set(title, { ...item, ...saved, carriedFrom: item.id });
    carried += 1;
  }
  return carried;
}

/**
 * The three-year plan moves on to the review of year `to`: what was left open in the years before is continued in `to`, and what comes
 * back every year gets its place in the plan's new last year. Each new item points at the one it continues (`carriedFrom`), which keeps
 * its own year and outcome; nothing is carried twice. Gives how many were made or pointed.
 */
export function carryPlan(tx: WriteTx, to: number, context: Context): number {
  const p = on(planItem);
  const notCarried = (filter: Filter<'planItem'>): readonly ListRow[] =>
    page(
      tx,
      planItem,
      {
        filter: p.and(filter, p.not(p.linked('carriedTo'))),
        sort: [{ field: 'year', descending: true }, { field: 'no' }, { field: 'title' }],
        limit: most,
        offset: 0,
        columns: continued,
      },
      context,
    );
  const leftOver = carry(tx, { items: notCarried(p.and(p.is('isOpen'), p.range('year', { before: to }))), year: to }, context);
  const recurring = notCarried(p.and(p.is('counted'), p.is('recurring'), p.in('year', to + 2)));
  return leftOver + carry(tx, { items: recurring, year: to + 3 }, context);
}
