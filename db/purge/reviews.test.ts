import { sql } from 'kysely';
import { afterEach, describe, expect, test } from 'vitest';
import { managementReview } from '#shared/registers/management-review/management-review.register.ts';
import { reviewChapter } from '#shared/registers/review-chapter/review-chapter.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import type { Store } from '#db/kit/store.ts';
import { write } from '#db/kit/write.ts';
import { frozenDocx, insertSnapshot, type ToFreeze } from '#db/review/snapshot.ts';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { verify } from '#db/verify.ts';
import { canary, idsOf, purgeRules, putCanaries, wordsInFile } from '../../test/builders/canary.ts';
import { fileStore } from '../../test/builders/file-store.ts';
import { previewPurge } from './preview.ts';
import { purge } from './purge.ts';

const order = { actor: 'isam', asOf: '2099-01-01' };
let open: Store | undefined;
afterEach(() => {
  if (open) closeStore(open);
  open = undefined;
});

/** An adopted review of 2024 whose frozen report says a word. */
function adopted(word: string) {
  const { file, store } = fileStore();
  const { id } = putCanaries(store, managementReview, 'genomgång', { base: { year: 2024 } });
  putCanaries(store, reviewChapter, 'kapitel', { base: { review: id } });
  const frozen = {
    audience: 'internal',
    asOf: '2024-10-31',
    frozenAt: '2024-11-12T09:00:00Z',
    document: { title: word },
    screen: {},
    figures: {},
    sha256: '',
    docx: new TextEncoder().encode(word),
  } as unknown as ToFreeze;
  write(store, { actor: 'isam' }, (tx) => insertSnapshot(tx, id, frozen));
  return { file, store, id };
}

describe('an adopted review', () => {
  test('that mentions what goes is told of and stays as it is, byte for byte', () => {
    const word = canary('nämnd');
    const { store, id } = adopted(word);
    const { id: riskId } = putCanaries(store, risk, 'r', { base: { title: word, L: 1, C: 1 } });
    purgeRules(store, 'risk');
    const chosen = [{ register: 'risk', id: riskId }];
    expect(previewPurge(store, chosen)).toMatchObject({ records: { risk: 1 }, reports: [2024] });
    open = purge(store, chosen, order).store;
    expect(Buffer.from(frozenDocx(open, id, 'internal')!).toString()).toBe(word);
  });

  test('goes whole when it is purged itself, and its guard stands again', () => {
    const word = canary('frusen');
    const { file, store, id } = adopted(word);
    const kept = adopted(canary('kvar'));
    closeStore(kept.store);
    purgeRules(store, 'managementReview');
    expect(wordsInFile(file, [word])).toEqual([word]);
    const chosen = [{ register: 'managementReview', id }];
    expect(previewPurge(store, chosen)).toMatchObject({ records: { managementReview: 1, reviewChapter: 1 }, reports: [] });
    closeStore(purge(store, chosen, order).store);
    expect(wordsInFile(file, [word, canary('kapitel0'), canary('genomgång0')])).toEqual([]);
    // The schema is compared at every opening.
    open = openStore(file);
    expect([idsOf(open, managementReview), idsOf(open, reviewChapter)]).toEqual([[], []]);
    expect(verify(open).ok).toBe(true);
    expect(open.get<{ n: number }>(sql`select count(*) as n from sqlite_schema where name = 'review_snapshot_no_delete'`)?.n).toBe(1);
  });
});
