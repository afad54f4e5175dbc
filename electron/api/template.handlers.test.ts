import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { decision } from '#shared/registers/decision/decision.register.ts';
import { managementReview } from '#shared/registers/management-review/management-review.register.ts';
import { contextOf } from '#db/kit/settings.ts';
import type { Store } from '#db/kit/store.ts';
import { save, write } from '#db/kit/write.ts';
import { reviewOf } from '#db/review/review-record.ts';
import { closeStore, createStore } from '#db/sqlite/open.ts';
import { letterhead } from '../../test/docx/letterhead.ts';
import { dispatch } from './dispatch.ts';
import { openSession } from './handler.ts';

const query = { year: 2026, asOf: '2026-10-31' };
let store: Store;
beforeEach(() => {
  store = createStore(':memory:');
});
afterEach(() => closeStore(store));
const data = async <T>(name: string, input: unknown): Promise<T> => {
  const reply = await dispatch(openSession(store, { actor: 'ISAM', demo: false }), name, input);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.data as T;
};
const choose = (bytes: Uint8Array) => data('template.save', { name: 'Brevmall.dotx', base64: Buffer.from(bytes).toString('base64') });
const hasLetterhead = ({ base64 }: { readonly base64: string }): boolean =>
  Object.entries(unzipSync(new Uint8Array(Buffer.from(base64, 'base64')))).some(
    ([path, part]) => path.startsWith('word/header') && strFromU8(part).includes('LINDHAMRA STAD'),
  );
const exported = () => data<{ base64: string }>('review.export', { ...query, format: 'docx' });
const agenda = () => data<{ base64: string }>('documents.export', { kind: 'reviewAgenda', year: 2026, asOf: query.asOf, format: 'docx' });

it('makes every document in the chosen template, until it is removed', async () => {
  expect(await data('template.get', {})).toBeNull();
  expect(hasLetterhead(await agenda())).toBe(false);
  await choose(letterhead());
  expect(await data('template.get', {})).toMatchObject({ name: 'Brevmall.dotx', problem: null, check: { header: true } });
  expect([hasLetterhead(await agenda()), hasLetterhead(await exported())]).toEqual([true, true]);
  await data('template.remove', {});
  expect([await data('template.get', {}), hasLetterhead(await agenda())]).toEqual([null, false]);
}, 60_000);

it('refuses a bad template and keeps the one that is there', async () => {
  await choose(letterhead());
  await expect(choose(letterhead({ 'word/vbaProject.bin': new Uint8Array(9) }))).rejects.toThrow('makron');
  expect(hasLetterhead(await agenda())).toBe(true);
}, 60_000);

it('freezes an adopted review in the template, whatever becomes of it', async () => {
  await choose(letterhead());
  await data('review.saveChapter', { ...query, key: 'introduction', heading: 'Inledning' });
  const review = reviewOf(store, 2026, contextOf(store, query.asOf))!;
  const answers = { infosecSufficient: 'yes', infosecEffect: 'yes', privacySufficient: 'yes', privacyEffect: 'yes' };
  write(store, { actor: 'ISAM' }, (tx) => {
    save(tx, managementReview, { id: review.id, revision: review.revision, values: { ...answers, meetingDate: '2026-11-10' } });
    save(tx, decision, { values: { title: 'Beslut', year: 2026, status: 'planned' } });
  });
  await data('review.adopt', query);
  await data('template.remove', {});
  expect(hasLetterhead(await exported())).toBe(true);
}, 90_000);

it('gives a sample that can be chosen as it is', async () => {
  const { base64, fileName } = await data<{ base64: string; fileName: string }>('template.sample', {});
  expect(fileName).toMatch(/\.dotx$/);
  expect(await choose(new Uint8Array(Buffer.from(base64, 'base64')))).toMatchObject({ missingStyles: [] });
}, 60_000);
