import { expect, it } from 'vitest';
import { action } from '#shared/registers/action/action.register.ts';
import { decision } from '#shared/registers/decision/decision.register.ts';
import { on } from '#shared/kit/register.ts';
import { AppError } from '#shared/kit/errors.ts';
import type { Store } from '#db/kit/store.ts';
import { page } from '#db/kit/query.ts';
import { contextOf } from '#db/kit/settings.ts';
import { undoCommit } from '#db/kit/undo.ts';
import { write, writeSlowly } from '#db/kit/write.ts';
import { createStore } from '#db/sqlite/open.ts';
import { decide, type DecisionAtMeeting } from './decide.ts';
import { reviewView } from './review-view.ts';

const asOf = '2026-10-31';
const who = { actor: 'isam' };
const at: DecisionAtMeeting = {
  year: 2026,
  asOf,
  chapter: 'risks',
  title: 'Riskägare utses för varje hög risk',
  owner: 'Förvaltningschef',
  due: '2027-02-28',
  withAction: true,
  today: '2026-11-10',
};
const make = (store: Store, change: Partial<DecisionAtMeeting> = {}) => write(store, who, (tx) => decide(tx, { ...at, ...change }));
const decisions = (store: Store) =>
  page(
    store,
    decision,
    { filter: on(decision).all, sort: [], limit: 10, offset: 0, columns: ['title', 'owner', 'due', 'date', 'paragraph', 'review', 'year'] },
    contextOf(store, asOf),
  );
const actions = (store: Store) =>
  page(store, action, { filter: on(action).all, sort: [], limit: 10, offset: 0, columns: ['title', 'due'] }, contextOf(store, asOf));
const view = (store: Store) => reviewView(store, { year: 2026, asOf, audience: 'internal', createdAt: '2026-11-10T09:00:00Z' });

it('makes a decision of the review under the point of its chapter, with its action, and the report shows both', () => {
  const store = createStore(':memory:');
  make(store);
  expect(decisions(store)).toEqual([
    expect.objectContaining({ title: at.title, owner: at.owner, due: at.due, date: '2026-11-10', paragraph: '§ 9', year: 2026 }),
  ]);
  expect(decisions(store)[0]?.['review']).toBe(view(store).reviewId);
  const chapter = JSON.stringify(view(store).document.chapters.find(({ key }) => key === 'decisions'));
  expect(chapter).toContain(at.title);
  expect(chapter).toContain('planerad');
});

it('is taken back in one undo, its action with it', async () => {
  const store = createStore(':memory:');
  make(store, { title: 'Först', withAction: false });
  const { commitId } = make(store);
  await writeSlowly(store, who, (tx) => undoCommit(tx, { commitId, thaw: true }));
  expect(decisions(store).map(({ title }) => title)).toEqual(['Först']);
  expect(actions(store)).toEqual([]);
});

it('refuses a due date before the meeting and saves nothing', () => {
  const store = createStore(':memory:');
  expect(() => make(store, { due: '2026-11-09' })).toThrow(AppError);
  expect(decisions(store)).toEqual([]);
});
