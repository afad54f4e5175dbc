import { expect, test } from 'vitest';
import { on } from '#shared/kit/register.ts';
import { decision } from '#shared/registers/decision/decision.register.ts';
import { frozenFilesFor } from '../../../test/builders/frozen-files.ts';
import { storeWith } from '../../../test/builders/store-with.ts';
import { managementReview } from './management-review.register.ts';

const f = on(managementReview);
const judged = { infosecSufficient: 'yes', infosecEffect: 'yes', privacySufficient: 'yes', privacyEffect: 'yes' };
const review = { title: 'LG 2026', year: 2026, status: 'presented' };

test('adopting needs the as-of date, the meeting and the four judgements', () => {
  const s = storeWith();
  const target = s.put(managementReview, review);
  frozenFilesFor(s.store, target.id);
  expect(s.refused(managementReview, { status: 'adopted' }, target)).toEqual(
    ['asOf', 'meetingDate', 'infosecSufficient', 'infosecEffect', 'privacySufficient', 'privacyEffect'].map(
      (field) => `${field} NEEDED_IN_STATE`,
    ),
  );
  expect(s.refused(managementReview, { status: 'adopted', asOf: '2026-10-31', meetingDate: '2026-11-10', ...judged }, target)).toEqual([]);
});

test('a draft is presented before it is adopted', () => {
  const s = storeWith();
  const target = s.put(managementReview, { ...review, status: 'draft' });
  frozenFilesFor(s.store, target.id);
  const all = { asOf: '2026-10-31', meetingDate: '2026-11-10', ...judged };
  expect(s.refused(managementReview, { ...all, status: 'adopted' }, target)).toEqual(['status STEP_NOT_ALLOWED']);
});

test('an adopted “partly” says why', () => {
  const s = storeWith();
  const target = s.put(managementReview, review);
  frozenFilesFor(s.store, target.id);
  const adopted = { status: 'adopted', asOf: '2026-10-31', meetingDate: '2026-11-10', ...judged, privacyEffect: 'partly' };
  expect(s.refused(managementReview, adopted, target)).toEqual(['privacyEffectMotive NEEDED_IN_STATE']);
  expect(s.refused(managementReview, { ...adopted, privacyEffectMotive: 'Två processer återstår' }, target)).toEqual([]);
});

test('it was not adopted before its date, and late decisions show', () => {
  const s = storeWith();
  const target = s.put(managementReview, review);
  const { id } = target;
  frozenFilesFor(s.store, id);
  s.put(
    managementReview,
    { status: 'adopted', asOf: '2026-10-31', meetingDate: '2026-11-10', adoptedDate: '2026-11-24', ...judged },
    target,
  );
  expect(s.counted(managementReview, f.is('isAdopted'), '2026-11-23')).toBe(0);
  expect(s.counted(managementReview, f.is('isAdopted'), '2026-11-24')).toBe(1);
  expect(s.counted(managementReview, f.is('lacksDecision'))).toBe(1);
  s.put(decision, { title: 'A', review: id, due: '2026-10-01' });
  expect(s.counted(managementReview, f.is('lacksDecision'))).toBe(0);
  expect(s.counted(managementReview, f.is('hasOverdueDecision'))).toBe(1);
});
