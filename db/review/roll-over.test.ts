import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { on, type AnyRegister } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { decision } from '#shared/registers/decision/decision.register.ts';
import { dpoFinding } from '#shared/registers/dpo-finding/dpo-finding.register.ts';
import { managementReview } from '#shared/registers/management-review/management-review.register.ts';
import { planItem } from '#shared/registers/plan-item/plan-item.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { count, page } from '#db/kit/query.ts';
import { fullRow } from '#db/kit/record.ts';
import { contextOf } from '#db/kit/settings.ts';
import type { Store } from '#db/kit/store.ts';
import { save, write } from '#db/kit/write.ts';
import { createStore } from '#db/sqlite/open.ts';
import { verify } from '#db/verify.ts';
import { adoptReview } from '#electron/export/adopt-review.ts';
import { renderDocx } from '#electron/export/docx/render.ts';
import { add, tableOf } from '../../test/review/review-fixture.ts';
import { rollOver } from './next-review.ts';
import { reviewOf } from './review-record.ts';
import { reviewView } from './review-view.ts';
import { saveChapter } from './save-chapter.ts';

const who = { actor: 'isam' };
const dayOf = (year: number) => `${year}-10-31`;
const judged: Patch = { infosecSufficient: 'yes', infosecEffect: 'yes', privacySufficient: 'yes', privacyEffect: 'yes' };
const text = (words: string) => JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] });

const view = (store: Store, year: number) =>
  reviewView(store, { year, asOf: dayOf(year), audience: 'internal', createdAt: `${year}-11-12T09:00:00Z` });
const chapter = (store: Store, year: number, key: string) =>
  view(store, year).document.chapters.find((one) => one.key === key)?.blocks ?? [];

/** Writes, judges, decides and adopts the year's review, with the product's own Word files. */
async function adopt(store: Store, year: number): Promise<void> {
  write(store, who, (tx) => saveChapter(tx, { year, asOf: dayOf(year), key: 'introduction', text: text(`Inledning ${year}`) }));
  const id = view(store, year).reviewId!;
  write(store, who, (tx) => {
    const { revision } = fullRow(tx, managementReview, id, contextOf(tx, dayOf(year)));
    const values = { ...judged, meetingDate: `${year}-11-10`, chair: 'Förvaltningschef', meetingTime: 'kl. 9' };
    save(tx, managementReview, { id, revision, values });
  });
  add(store, decision, { title: `Beslut ${year}`, year, review: id, status: 'in_progress', due: `${year + 1}-06-30` });
  const query = { year, asOf: dayOf(year), createdAt: `${year}-11-12T09:00:00Z` };
  await adoptReview(store, who, query, (document) => renderDocx(document, { pageNumbers: 'none' }));
}
const roll = (store: Store, from: number) => write(store, who, (tx) => rollOver(tx, { from, to: from + 1, asOf: dayOf(from + 1) }));
/** The stored snapshot, every column, as text. */
const frozen = (store: Store, year: number): string =>
  JSON.stringify(
    store.all(
      sql`select audience, "asOf", "frozenAt", document, screen, figures, hex(docx) as docx, sha256 from review_snapshot
        where "reviewId" = ${reviewOf(store, year, contextOf(store, dayOf(year)))!.id} order by audience`,
    ),
  );
const total = (store: Store, register: AnyRegister): number => count(store, register, { op: 'and', of: [] }, contextOf(store, dayOf(2026)));
const plan = (store: Store, year: number) =>
  page(
    store,
    planItem,
    {
      filter: on(planItem).in('year', year),
      sort: [{ field: 'title' }],
      limit: 50,
      offset: 0,
      columns: ['title', 'status', 'carriedFrom', 'owner'],
    },
    contextOf(store, dayOf(2026)),
  );
const item = (store: Store, year: number, title: string) => plan(store, year).find((row) => row['title'] === title);

it('runs two years in a row: the plan moves on, nothing is copied, and the first year stays byte for byte', async () => {
  const store = createStore(':memory:');
  add(store, risk, { title: 'Avbrott', model: 'msb-4x4', L: 3, C: 3, status: 'assessed' });
  add(store, action, { title: 'Skaffa reserv', status: 'planned', due: '2026-05-01' });
  add(store, dpoFinding, { title: 'Register saknas', year: 2025, no: '1', kind: 'deviation', status: 'new' });
  const left = add(store, planItem, { title: 'Kvar', year: 2025, status: 'in_progress', owner: 'Stabschef', comment: 'Börjad i maj' });
  add(store, planItem, { title: 'Klar', year: 2025, status: 'done' });
  add(store, planItem, { title: 'Redan planerad', year: 2025, status: 'planned' });
  const planned = add(store, planItem, { title: 'Redan planerad', year: 2026 });
  for (const year of [2026, 2027, 2028]) add(store, planItem, { title: 'Öva', year, recurring: true });
  await adopt(store, 2025);
  const first = frozen(store, 2025);
  const counts = [risk, action, dpoFinding].map((register) => total(store, register));

  expect(roll(store, 2025)).toMatchObject({ year: 2026, decisions: 1, findings: 1, actions: 1, risks: 1, carried: 3 });
  expect([risk, action, dpoFinding].map((register) => total(store, register))).toEqual(counts);
  expect(item(store, 2026, 'Kvar')).toMatchObject({ carriedFrom: left, status: 'planned', owner: 'Stabschef' });
  expect(item(store, 2026, 'Klar')).toBeUndefined();
  expect(plan(store, 2026).filter(({ title }) => title === 'Redan planerad')).toEqual([expect.objectContaining({ id: planned })]);
  expect(item(store, 2026, 'Redan planerad')?.['carriedFrom']).toBe(item(store, 2025, 'Redan planerad')?.id);
  expect(item(store, 2029, 'Öva')?.['carriedFrom']).toBe(item(store, 2028, 'Öva')?.id);
  expect(item(store, 2025, 'Kvar')).toMatchObject({ status: 'in_progress' });
  const begun = view(store, 2026);
  expect([begun.texts, begun.adoptionLacks.filter((lack) => lack.startsWith('Bedömningen')).length]).toEqual([{}, 4]);
  const review = fullRow(store, managementReview, begun.reviewId!, contextOf(store, dayOf(2026)));
  expect([review['chair'], review['meetingTime'], review['meetingDate']]).toEqual(['Förvaltningschef', null, null]);
  expect(JSON.stringify(chapter(store, 2026, 'previousDecisions'))).toContain('Beslut 2025');
  expect(tableOf(chapter(store, 2026, 'priorities'), 'plan-outcome').map(([title, , , status]) => [title, status])).toContainEqual([
    'Kvar (överförd från ett tidigare år)',
    'Planerad',
  ]);

  await adopt(store, 2026);
  expect(frozen(store, 2025)).toBe(first);
  // Under another name it is still the same item, and the one it continues is not carried once more.
  const renamed = item(store, 2026, 'Kvar')!;
  write(store, who, (tx) => save(tx, planItem, { id: renamed.id, revision: renamed.revision, values: { title: 'Kvar, omskriven' } }));
  expect(roll(store, 2026).carried).toBe(4);
  expect(item(store, 2027, 'Kvar')).toBeUndefined();
  expect(item(store, 2027, 'Kvar, omskriven')?.['carriedFrom']).toBe(renamed.id);
  expect(item(store, 2030, 'Öva')?.['carriedFrom']).toBe(item(store, 2029, 'Öva')?.id);
  expect(frozen(store, 2025)).toBe(first);
  expect(verify(store).ok).toBe(true);
}, 60_000);
