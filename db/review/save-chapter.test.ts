import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { managementReview } from '#shared/registers/management-review/management-review.register.ts';
import { decision } from '#shared/registers/decision/decision.register.ts';
import { reviewChapter } from '#shared/registers/review-chapter/review-chapter.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { page } from '../kit/query.ts';
import { contextOf } from '../kit/settings.ts';
import type { Store } from '../kit/store.ts';
import { save, write } from '../kit/write.ts';
import { closeStore, createStore } from '../sqlite/open.ts';
import { add, asOf, chapterOf, createdAt, documentOf, linesOf } from '../../test/review/review-fixture.ts';
import { adopt as adoptPrepared, prepareAdoption } from './adopt.ts';
import { reviewView } from './review-view.ts';
import { saveChapter, type ChapterChange } from './save-chapter.ts';

let store: Store;
beforeEach(() => {
  store = createStore(':memory:');
});
afterEach(() => closeStore(store));

const change = (part: Partial<ChapterChange>): void =>
  write(store, { actor: 'ISAM' }, (tx) => saveChapter(tx, { year: 2026, asOf, key: 'risks', ...part }));
const view = () => reviewView(store, { year: 2026, asOf, audience: 'internal', createdAt });
const item = (key: string) => view().outline.find((chapter) => chapter.key === key)!;
const rows = (register: typeof managementReview | typeof reviewChapter) =>
  page(store, register, { filter: { op: 'and', of: [] }, sort: [], limit: 10, offset: 0 }, contextOf(store, asOf));
const written = (...texts: readonly string[]): string =>
  JSON.stringify({ type: 'doc', content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) });
const aRisk = (title: string): string => add(store, risk, { title, model: 'msb-4x4', L: 3, C: 3, status: 'assessed' });

describe('saving a chapter', () => {
  it('makes the year’s review once and keeps one row a chapter', () => {
    change({ text: written('Ett') });
    change({ text: written('Två') });
    change({ key: 'dpo', text: written('Tre') });
    expect(rows(managementReview)).toHaveLength(1);
    expect(rows(reviewChapter)).toHaveLength(2);
    expect(linesOf(chapterOf(documentOf(store), 'risks'))[0]).toBe('Två');
  });

  it('puts the hand-written text before the registers’ part', () => {
    aRisk('Avbrott');
    change({ text: written('Min text.') });
    expect(linesOf(chapterOf(documentOf(store), 'risks')).slice(0, 2)).toEqual([
      'Min text.',
      expect.stringContaining('Riskregistret innehåller 1 öppen risk.'),
    ]);
  });

  it('leaves what is absent and goes back to the default with null', () => {
    change({ heading: 'Vår riskbild', text: written('Text') });
    change({ order: 5 });
    expect(item('risks')).toMatchObject({ heading: 'Vår riskbild', order: 5 });
    expect(view().outline[0]?.key).toBe('risks');
    change({ heading: null, text: null });
    expect(item('risks')).toMatchObject({ heading: 'Riskläge', state: 'empty' });
  });

  it('takes a chapter left out away from the report, with its number', () => {
    change({ key: 'classification', include: false });
    expect(chapterOf(documentOf(store), 'classification')).toEqual([]);
    expect([item('classification').number, item('incidents').number]).toEqual(['', '1.1.6']);
  });

  it('drops a sentence that points at an appendix left out', () => {
    aRisk('Avbrott');
    expect(linesOf(chapterOf(documentOf(store), 'risks'))).toContain('Hela registret finns i Bilaga A.');
    change({ key: 'appendixRisks', include: false });
    expect(linesOf(chapterOf(documentOf(store), 'risks')).join()).not.toContain('Hela registret');
  });

  it('refuses unknown chapters, text in an appendix and what is no text', () => {
    expect(() => change({ key: 'risker' })).toThrow('finns inte i dispositionen');
    expect(() => change({ key: 'appendixRisks', text: written('x') })).toThrow('ingen egen text');
    expect(() => change({ text: '{"type":"table"}' })).toThrow('kan inte läsas');
    expect(rows(managementReview)).toHaveLength(0);
  });

  it('prints a live figure with today’s value, not with the one that was written', () => {
    change({
      text: JSON.stringify({
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'Antal: ' },
              { type: 'figure', attrs: { key: 'risks.total' } },
            ],
          },
        ],
      }),
    });
    aRisk('Ny');
    expect(linesOf(chapterOf(documentOf(store), 'risks'))[0]).toBe('Antal: 1');
  });
});

describe('an adopted review', () => {
  const adopt = () => {
    change({ text: written('Fastställt.') });
    const row = rows(managementReview)[0]!;
    const answers = Object.fromEntries(
      ['infosecSufficient', 'infosecEffect', 'privacySufficient', 'privacyEffect'].map((key) => [key, 'yes']),
    );
    add(store, decision, { title: 'Genomgången godkänns', status: 'done', done: '2026-11-10', review: row.id, year: 2026 });
    const step = (revision: number, values: Record<string, string>) =>
      write(store, { actor: 'ISAM' }, (tx) => save(tx, managementReview, { id: row.id, revision, values }));
    step(row.revision, { status: 'presented', meetingDate: '2026-11-10', asOf, ...answers });
    const prepared = prepareAdoption(store, { year: 2026, asOf, createdAt });
    const file = new Uint8Array();
    write(store, { actor: 'ISAM' }, (tx) => adoptPrepared(tx, prepared, { internal: file, public: file }));
  };

  it('cannot be changed and asks nobody to write', () => {
    adopt();
    expect(() => change({ text: written('Nytt') })).toThrow('är fastställd och kan inte ändras');
    change({ notes: 'Säg tack.', minutes: ' ' });
    expect(view().meeting).toEqual({ risks: { notes: 'Säg tack.', minutes: null } });
    const { id, revision } = rows(reviewChapter)[0]!;
    const rewrite = (values: Record<string, string>) =>
      write(store, { actor: 'ISAM' }, (tx) => save(tx, reviewChapter, { id, revision, values }));
    expect(() => rewrite({ text: written('Bakvägen') })).toThrow('sparades inte');
    expect(rewrite({ minutes: 'Justerat.' }).revision).toBe(revision + 1);
    const document = documentOf(store);
    expect(document.draft).toBe(false);
    expect(JSON.stringify(document)).not.toContain('"missing"');
    expect(linesOf(chapterOf(document, 'introduction'))).toEqual(['Avsnittet har ingen text i den här genomgången.']);
    expect(document.cover).toContainEqual({ label: 'Status', value: 'Fastställd' });
  });
});

describe('the view', () => {
  it('says where each chapter’s content comes from', () => {
    aRisk('Avbrott');
    change({ key: 'introduction', text: written('Inledning') });
    change({ key: 'risks', text: written('Risker') });
    expect(['introduction', 'risks', 'appendixRisks', 'stakeholders'].map((key) => item(key).state)).toEqual([
      'manual',
      'both',
      'register',
      'empty',
    ]);
  });

  it('points at figures that have changed since the text was written', () => {
    aRisk('Första');
    change({ text: written('En risk.') });
    expect(item('risks').changedFigures).toEqual([]);
    aRisk('Andra');
    expect(item('risks').state).toBe('stale');
    expect(item('risks').changedFigures).toContainEqual({ key: 'risks.total', label: 'Risker', before: '1', now: '2' });
    expect(view().gaps.map(({ code }) => code)).toContain('figuresChanged');
  });

  it('lists what is missing, with the rows behind', () => {
    aRisk('Hög risk');
    const gap = view().gaps.find(({ code }) => code === 'highRisksWithoutAction');
    expect(gap).toMatchObject({ text: 'En hög risk saknar åtgärd.', register: 'risk', chapter: 'risks', count: 1 });
    expect(gap?.filter).not.toBeNull();
    const codes = view().gaps.map(({ code }) => code);
    for (const code of ['chapterWithoutText', 'judgementsMissing', 'decisionsMissing', 'meetingDateMissing', 'heldWithoutSecrecy'])
      expect(codes).toContain(code);
    expect(codes).not.toContain('effectMissing');
  });

  it('gives texts as editor documents and figures that can be inserted', () => {
    change({ text: 'Vanlig text.' });
    expect(JSON.parse(view().texts['risks']!)).toEqual({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Vanlig text.' }] }],
    });
    expect(view().figures).toContainEqual({ key: 'risks.total', label: 'Risker', text: '0' });
    expect(view().figures.map(({ key }) => key)).not.toContain('risks.matrix');
  });

  it('compares with last year’s figures where they were kept', () => {
    aRisk('Förra årets');
    change({ year: 2025, asOf: '2025-10-31', key: 'summary', text: written('2025') });
    aRisk('Årets');
    const table = chapterOf(documentOf(store), 'summary').find((block) => block.kind === 'table');
    const row = table?.kind === 'table' ? table.rows[1]?.cells.map(({ text }) => text) : [];
    expect(row).toEqual(['Höga eller extremt höga risker', '2 av 2', '100\u00a0%', '100\u00a0% (1 av 1)']);
    expect(view().years).toEqual([2026, 2025]);
  });
});
