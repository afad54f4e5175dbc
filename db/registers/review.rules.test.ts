import { expect, test } from 'vitest';
import { on } from '#shared/kit/register.ts';
import { managementReview } from '#shared/registers/management-review/management-review.register.ts';
import { reviewChapter } from '#shared/registers/review-chapter/review-chapter.register.ts';
import { frozenFilesFor } from '../../test/builders/frozen-files.ts';
import { storeWith } from '../../test/builders/store-with.ts';

const judged = { infosecSufficient: 'yes', infosecEffect: 'yes', privacySufficient: 'yes', privacyEffect: 'yes' };
const adopted = { title: 'LG 2026', year: 2026, status: 'adopted', asOf: '2026-10-31', meetingDate: '2026-11-10', ...judged };

/** As adopting does it: files first. */
function adoptedIn(s: ReturnType<typeof storeWith>) {
  const review = s.put(managementReview, { ...adopted, status: 'presented' });
  frozenFilesFor(s.store, review.id);
  return s.put(managementReview, { status: 'adopted' }, review);
}

test('nothing but adopting makes a review adopted: not a form, not a new record, not an import', () => {
  const s = storeWith();
  const elsewhere = ['status ADOPTED_ELSEWHERE'];
  const review = s.put(managementReview, { ...adopted, status: 'presented' });
  expect(s.refused(managementReview, { status: 'adopted' }, review)).toEqual(elsewhere);
  expect(s.refused(managementReview, { status: 'attached_vp' }, { ...review, lenient: true })).toEqual(elsewhere);
  expect(s.refused(managementReview, { ...adopted, year: 2025 })).toEqual(elsewhere);
  expect(s.refused(managementReview, { ...adopted, year: 2024 }, { lenient: true })).toEqual(elsewhere);
  expect(s.counted(managementReview, on(managementReview).is('isAdopted'))).toBe(0);
});

test('the files of one adopted review let no other be adopted', () => {
  const s = storeWith();
  adoptedIn(s);
  const twin = s.put(managementReview, { ...adopted, title: 'Samma år', status: 'presented' });
  expect(s.refused(managementReview, { status: 'adopted' }, twin)).toEqual(['status ADOPTED_ELSEWHERE']);
});

test('an adopted review is read-only but for its registry number, comment and the step to the plan', () => {
  const s = storeWith();
  const target = adoptedIn(s);
  expect(s.refused(managementReview, { asOf: '2026-11-01' }, target)).toEqual(['asOf ADOPTED_IS_FINAL']);
  expect(s.refused(managementReview, { infosecEffect: 'no' }, target)).toContain('infosecEffect ADOPTED_IS_FINAL');
  expect(
    s.refused(managementReview, { adoptedBy: 'Nämnden', adoptedDate: '2026-11-24', dnr: 'SN 2026/1', status: 'attached_vp' }, target),
  ).toEqual([]);
});

test('chapters can be written until the review is adopted', () => {
  const s = storeWith();
  const review = s.put(managementReview, { ...adopted, status: 'presented' });
  const chapter = s.put(reviewChapter, { review: review.id, key: 'risk', heading: 'Riskläge' });
  expect(s.refused(reviewChapter, { text: '{"type":"doc"}' }, chapter)).toEqual([]);
  frozenFilesFor(s.store, review.id);
  s.put(managementReview, { status: 'adopted' }, review);
  expect(s.refused(reviewChapter, { text: '{}' }, { id: chapter.id, revision: 2 })).toEqual(['review ADOPTED_IS_FINAL']);
  expect(s.refused(reviewChapter, { review: review.id, key: 'plan', heading: 'Plan' })).toEqual(['review ADOPTED_IS_FINAL']);
});

test('a chapter holds 200 000 characters and not one more', () => {
  const s = storeWith();
  const review = s.put(managementReview, { title: 'LG', year: 2026 }).id;
  const chapter = { review, key: 'a', heading: 'A' };
  expect(s.refused(reviewChapter, { ...chapter, text: 'x'.repeat(200_000) })).toEqual([]);
  expect(s.refused(reviewChapter, { ...chapter, text: 'x'.repeat(200_001) })).toEqual(['text TOO_LONG']);
});
