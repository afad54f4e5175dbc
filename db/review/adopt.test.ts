import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { action } from '#shared/registers/action/action.register.ts';
import { decision } from '#shared/registers/decision/decision.register.ts';
import { managementReview } from '#shared/registers/management-review/management-review.register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { fullRow } from '#db/kit/record.ts';
import { historyOf } from '#db/kit/history.ts';
import { contextOf } from '#db/kit/settings.ts';
import type { Store } from '#db/kit/store.ts';
import { save, write } from '#db/kit/write.ts';
import { createStore } from '#db/sqlite/open.ts';
import { add, exampleStore } from '../../test/review/review-fixture.ts';
import { adopt, prepareAdoption, present } from './adopt.ts';
import { newVersion, rollOver } from './next-review.ts';
import { adoptedDocx, reviewDocument } from './review-document.ts';
import { reviewOf } from './review-record.ts';
import { reviewView } from './review-view.ts';
import { saveChapter } from './save-chapter.ts';
import { adoptedVersions, frozenFile } from './versions.ts';
import { refusal } from '../../test/builders/refusal.ts';

const who = { actor: 'isam' };
const createdAt = '2026-11-12T09:00:00Z';
const asOf = '2026-10-31';
const query = { year: 2026, asOf, createdAt };
const internal = { ...query, audience: 'internal' } as const;
const judged: Patch = {
  infosecSufficient: 'yes',
  infosecEffect: 'partly',
  infosecEffectMotive: 'Övningarna når inte alla.',
  privacySufficient: 'yes',
  privacyEffect: 'yes',
};
const text = (words: string) => JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] });
const bytes = (words: string) => new TextEncoder().encode(words);

const write1 = (store: Store, values: Patch, year = 2026): void => {
  write(store, who, (tx) => {
    const review = reviewOf(tx, year, contextOf(tx, asOf))!;
    save(tx, managementReview, { id: review.id, revision: review.revision, values });
  });
};
const begin = (store: Store, year = 2026): void =>
  write(store, who, (tx) => saveChapter(tx, { year, asOf: `${year}-10-31`, key: 'introduction', text: text(`Inledning ${year}`) }));
const ready = (store: Store, year = 2026): void => {
  begin(store, year);
  write1(store, { ...judged, meetingDate: `${year}-11-10` }, year);
  add(store, decision, { title: `Beslut ${year}`, year, status: 'planned' });
};
const freeze = (store: Store, year = 2026) => {
  const prepared = prepareAdoption(store, { year, asOf: `${year}-10-31`, createdAt: `${year}-11-12T09:00:00Z` });
  return write(store, who, (tx) => adopt(tx, prepared, { internal: bytes(`intern ${year}`), public: bytes(`publik ${year}`) }));
};

describe('prepareAdoption', () => {
  it('says each thing that is missing in a sentence', () => {
    const store = createStore(':memory:');
    begin(store);
    const { code, message } = refusal(() => prepareAdoption(store, query));
    expect(code).toBe('INVALID_INPUT');
    expect(message).toContain('Mötesdatum saknas.');
    expect(message.match(/Bedömningen av/g)).toHaveLength(4);
    expect(message).toContain('inget beslut');
    expect(reviewView(store, internal).adoptionLacks).toHaveLength(6);
  });
  it('refuses an as-of date after the meeting', () => {
    const store = createStore(':memory:');
    ready(store);
    expect(refusal(() => prepareAdoption(store, { ...query, asOf: '2026-11-11' })).message).toContain('Brytdatumet ligger efter');
  });
  it('asks for the motive of a judgement that is not a yes', () => {
    const store = createStore(':memory:');
    ready(store);
    write1(store, { infosecEffectMotive: null });
    expect(reviewView(store, internal).adoptionLacks).toEqual([expect.stringContaining('Motiv saknas')]);
  });
  it('prints the report as adopted, without prompts', () => {
    const store = createStore(':memory:');
    ready(store);
    const [part] = prepareAdoption(store, query).parts;
    expect(part.document.draft).toBe(false);
    expect(part.document.cover).toContainEqual({ label: 'Status', value: 'Fastställd' });
    expect(JSON.stringify(part.document)).not.toContain('Skriv här');
  });
});

describe('adopt', () => {
  let store: Store;
  beforeAll(async () => {
    store = await exampleStore();
    ready(store);
    freeze(store);
  });
  it('keeps the Word files byte for byte and their hash', () => {
    expect(Buffer.from(adoptedDocx(store, { ...query, audience: 'public' })!).toString()).toBe('publik 2026');
    expect(reviewView(store, internal).frozen?.sha256).toBe(createHash('sha256').update('intern 2026').digest('hex'));
  });
  it('is written in the history of the review', () => {
    const review = reviewOf(store, 2026, contextOf(store, asOf))!;
    expect(historyOf(store, 'managementReview', review.id).some(({ op, changed }) => op === 'export' && changed?.['sha256'])).toBe(true);
  });
  it('shows the frozen report and what the registers count otherwise since', () => {
    const before = reviewView(store, internal);
    expect(before.frozen?.drift).toEqual([]);
    add(store, action, { title: 'Efteråt', status: 'planned', due: '2026-10-01' });
    const after = reviewView(store, { ...internal, asOf: '2026-12-31' });
    expect(after.document).toEqual(before.document);
    expect(after.asOf).toBe(asOf);
    expect(after.frozen?.drift.map(({ key }) => key)).toContain('actions.open');
    expect(reviewDocument(store, internal)).toEqual(before.document);
  });
  it('makes texts and judgements read-only', () => {
    expect(refusal(() => begin(store)).code).toBe('FORBIDDEN');
    expect(refusal(() => write1(store, { infosecSufficient: 'no' })).issues.map(({ code }) => code)).toContain('ADOPTED_IS_FINAL');
    expect(refusal(() => freeze(store)).code).toBe('FORBIDDEN');
  });
  it('cannot be taken back: what is frozen stays frozen', () => {
    const review = reviewOf(store, 2026, contextOf(store, asOf))!;
    const back = () =>
      write(store, who, (tx) =>
        save(tx, managementReview, { id: review.id, revision: review.revision, values: { status: 'presented' }, undo: { thaw: true } }),
      );
    expect(refusal(back).issues.map(({ field, code }) => `${field} ${code}`)).toEqual(['status ADOPTED_IS_FINAL']);
  });
  it('refuses to change what is frozen even in the file', () => {
    expect(() => write(store, who, () => store.raw.exec(`update review_snapshot set document = '{}'`))).toThrow('never changed');
  });
  it('is stopped by anything written since the files were prepared', () => {
    const other = createStore(':memory:');
    ready(other);
    const prepared = prepareAdoption(other, query);
    add(other, action, { title: 'Samtidigt' });
    const files = { internal: bytes('a'), public: bytes('b') };
    expect(refusal(() => write(other, who, (tx) => adopt(tx, prepared, files))).code).toBe('CONFLICT');
    expect(reviewView(other, internal).status).toBe('draft');
  });
});

describe('adoptedVersions', () => {
  it('lists every frozen version with who, files, hashes and drift, and gives each file back', () => {
    const store = createStore(':memory:');
    expect(adoptedVersions(store)).toEqual([]);
    ready(store);
    freeze(store);
    write(store, who, (tx) => newVersion(tx, query));
    expect(adoptedVersions(store).map(({ year, version }) => [year, version])).toEqual([[2026, 1]]);
    add(store, action, { title: 'Efteråt', status: 'planned', due: '2026-10-01' });
    freeze(store);
    const [second, first] = adoptedVersions(store);
    expect([second, first].map((one) => [one?.version, one?.actor, one?.asOf, one?.adoptedDate])).toEqual([
      [2, 'isam', asOf, '2026-11-10'],
      [1, 'isam', asOf, '2026-11-10'],
    ]);
    expect(first?.drift.map(({ key, before, now }) => [key, before, now])).toContainEqual(['actions.open', '0', '1']);
    expect(second?.drift).toEqual([]);
    for (const { audience, sha256, bytes: size } of first!.files) {
      const file = frozenFile(store, first!.reviewId, audience);
      expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(sha256);
      expect([file.bytes.length, file.fileName.includes('version 1')]).toEqual([size, true]);
    }
    expect(refusal(() => frozenFile(store, crypto.randomUUID(), 'internal')).code).toBe('NOT_FOUND');
  });
});

describe('present', () => {
  it('goes from draft to presented once', () => {
    const store = createStore(':memory:');
    begin(store);
    write(store, who, (tx) => present(tx, query));
    expect(reviewView(store, internal).status).toBe('presented');
    expect(refusal(() => write(store, who, (tx) => present(tx, query))).code).toBe('FORBIDDEN');
  });
});

describe('newVersion', () => {
  it('gives a draft with the texts and judgements and leaves the adopted one as it was', () => {
    const store = createStore(':memory:');
    ready(store);
    freeze(store);
    const adopted = reviewOf(store, 2026, contextOf(store, asOf))!;
    expect(write(store, who, (tx) => newVersion(tx, query))).toEqual({ version: 2 });
    const view = reviewView(store, internal);
    expect([view.status, view.version, view.frozen]).toEqual(['draft', 2, null]);
    expect(view.texts['introduction']).toContain('Inledning 2026');
    expect(view.adoptionLacks).toEqual([]);
    expect(fullRow(store, managementReview, adopted.id, contextOf(store, asOf))['status']).toBe('adopted');
    freeze(store);
    expect(reviewView(store, internal).status).toBe('adopted');
  });
});

describe('rollOver', () => {
  it('carries outline and open records, resets what must be judged again, and leaves the adopted year byte for byte', () => {
    const store = createStore(':memory:');
    ready(store, 2025);
    write(store, who, (tx) =>
      saveChapter(tx, { year: 2025, asOf: '2025-10-31', key: 'audit', heading: 'Granskningar', include: false, order: 5 }),
    );
    freeze(store, 2025);
    const last = { year: 2025, asOf: '2025-10-31', audience: 'internal', createdAt } as const;
    const frozen = [JSON.stringify(reviewDocument(store, last)), Buffer.from(adoptedDocx(store, last)!).toString('hex')];

    const result = write(store, who, (tx) => rollOver(tx, { from: 2025, to: 2026, asOf }));
    expect(result).toMatchObject({ year: 2026, chapters: 2, decisions: 1 });
    const view = reviewView(store, internal);
    expect(view.outline.find(({ key }) => key === 'audit')).toMatchObject({ heading: 'Granskningar', include: false, order: 5 });
    expect(view.outline.find(({ key }) => key === 'nextYear')?.heading).toContain('2027');
    expect(view.texts).toEqual({});
    expect(view.adoptionLacks.filter((lack) => lack.startsWith('Bedömningen'))).toHaveLength(4);
    expect(JSON.stringify(view.document.chapters.find(({ key }) => key === 'previousDecisions'))).toContain('Beslut 2025');

    ready(store, 2026);
    freeze(store, 2026);
    expect([JSON.stringify(reviewDocument(store, last)), Buffer.from(adoptedDocx(store, last)!).toString('hex')]).toEqual(frozen);
  });
  it('never starts a year twice or backwards', () => {
    const store = createStore(':memory:');
    begin(store);
    expect(refusal(() => write(store, who, (tx) => rollOver(tx, { from: 2026, to: 2026, asOf }))).code).toBe('INVALID_INPUT');
    write(store, who, (tx) => rollOver(tx, { from: 2026, to: 2027, asOf }));
    expect(refusal(() => write(store, who, (tx) => rollOver(tx, { from: 2026, to: 2027, asOf }))).code).toBe('CONFLICT');
    expect(refusal(() => write(store, who, (tx) => rollOver(tx, { from: 2030, to: 2031, asOf }))).code).toBe('NOT_FOUND');
  });
});
