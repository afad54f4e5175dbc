import { expect, test } from 'vitest';
import { managementReview } from '#shared/registers/management-review/management-review.register.ts';
import { reviewChapter } from '#shared/registers/review-chapter/review-chapter.register.ts';
import { storeWith } from '../../test/builders/store-with.ts';

const judged = { infosecSufficient: 'yes', infosecEffect: 'yes', privacySufficient: 'yes', privacyEffect: 'yes' };
const adopted = { title: 'LG 2026', year: 2026, status: 'adopted', asOf: '2026-10-31', meetingDate: '2026-11-10', ...judged };

test('an adopted review is read-only but for its registry number, comment and the step to the plan', () => {
  const s = storeWith();
  const target = s.put(managementReview, adopted);
  expect(s.refused(managementReview, { asOf: '2026-11-01' }, target)).toEqual(['asOf DECIDED_IS_FROZEN']);
  expect(s.refused(managementReview, { infosecEffect: 'no' }, target)).toContain('infosecEffect DECIDED_IS_FROZEN');
  expect(
    s.refused(managementReview, { adoptedBy: 'Nämnden', adoptedDate: '2026-11-24', dnr: 'SN 2026/1', status: 'attached_vp' }, target),
  ).toEqual([]);
});

test('chapters can be written until the review is adopted', () => {
  const s = storeWith();
  const review = s.put(managementReview, { ...adopted, status: 'presented' });
  const chapter = s.put(reviewChapter, { review: review.id, key: 'risk', heading: 'Riskläge' });
  expect(s.refused(reviewChapter, { text: '{"type":"doc"}' }, chapter)).toEqual([]);
  s.put(managementReview, { status: 'adopted' }, review);
  expect(s.refused(reviewChapter, { text: '{}' }, { id: chapter.id, revision: 2 })).toEqual(['review DECIDED_IS_FROZEN']);
  expect(s.refused(reviewChapter, { review: review.id, key: 'plan', heading: 'Plan' })).toEqual(['review DECIDED_IS_FROZEN']);
});

test('a chapter holds 200 000 characters and not one more', () => {
  const s = storeWith();
  const review = s.put(managementReview, { title: 'LG', year: 2026 }).id;
  const chapter = { review, key: 'a', heading: 'A' };
  expect(s.refused(reviewChapter, { ...chapter, text: 'x'.repeat(200_000) })).toEqual([]);
  expect(s.refused(reviewChapter, { ...chapter, text: 'x'.repeat(200_001) })).toEqual(['text TOO_LONG']);
});
