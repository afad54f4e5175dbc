import validate from '@ooxml-tools/validate';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { declarationOf } from '#shared/documents/documents.ts';
import { locale, setLanguage, type Language } from '#shared/kit/language.ts';
import type { Store } from '#db/kit/store.ts';
import { closeStore } from '#db/sqlite/open.ts';
import { renderDocx } from '#electron/export/docx/render.ts';
import { emptyYear, filledWith, hostile, longWord, manyRisks, oneRecordEach, paperOf, papers, type Paper } from './document-stores.ts';
import { stories, openPackage, textOf } from './lint-xml.ts';
import { lint } from './lint.ts';
import { headingsOf } from './read-back.ts';

/** Every kind of state that a register can be in. The long dose (`DOCUMENTS_LONG=1`) writes every paper of each in both languages. */
const states: Readonly<Record<string, () => Store>> = {
  'an empty year': emptyYear,
  'one record each': oneRecordEach,
  'hostile text': () => filledWith(hostile),
  'very long words': () => filledWith(longWord),
  '500 risks': () => manyRisks(500),
};
const isLongDose = process.env['DOCUMENTS_LONG'] === '1';
const inEnglish = new Set(['one record each', 'hostile text']);
const languagesOf = (state: string): readonly Language[] => (isLongDose || inEnglish.has(state) ? ['sv', 'en'] : ['sv']);
const withRisks = new Set<Paper['kind']>(['review', 'boardReport', 'treatmentPlan']);
function papersOf(state: string): readonly Paper[] {
  // A document about a record needs one.
  if (state === 'an empty year') return papers.filter(({ kind }) => kind === 'review' || declarationOf(kind).about === null);
  return state === '500 risks' && !isLongDose ? papers.filter(({ kind }) => withRisks.has(kind)) : papers;
}
/** Half-made words that no record holds here. */
const halfMade = /\bundefined\b|\bnull\b|\bNaN\b|\[object|\bInfinity\b|\{[@#]/;
const textIn = (bytes: Uint8Array): string =>
  stories(openPackage(bytes))
    .map(([, xml]) => textOf(xml))
    .join('\n');

afterEach(() => setLanguage('sv'));

describe.each(Object.keys(states))('%s', (state) => {
  let store: Store;
  beforeAll(() => {
    store = states[state]!();
  });
  afterAll(() => closeStore(store));

  describe.each(languagesOf(state))('in %s', (language) => {
    it.each(papersOf(state).map((paper) => [paper.kind, paper.audience, paper] as const))('%s, %s', async (_kind, _audience, paper) => {
      setLanguage(language);
      const document = paperOf(store, paper);
      const bytes = await renderDocx(document, { pageNumbers: 'none' });
      expect(lint(bytes, locale(language))).toEqual([]);
      expect(textIn(bytes)).not.toMatch(halfMade);
      // Every chapter is there, with its heading and something below it.
      const headings = headingsOf(bytes);
      const parts = [...document.chapters, ...document.appendices];
      expect(headings.length).toBeGreaterThanOrEqual(parts.length);
      expect(parts.filter(({ blocks }) => blocks[0]?.kind !== 'heading' || blocks.length < 2)).toEqual([]);
    });
  });
});

/** Microsoft's validator takes a second a file: what differs most here, every file in the long dose. */
const differing: readonly (readonly [string, Paper['kind']])[] = [
  ['an empty year', 'review'],
  ['hostile text', 'review'],
  ['very long words', 'incidentReport'],
  ['hostile text', 'auditReplyFollowUp'],
];
const validated = isLongDose
  ? Object.keys(states).flatMap((state) => papersOf(state).map((paper) => [state, paper.kind, paper.audience] as const))
  : differing.map(([state, kind]) => [state, kind, 'internal'] as const);

describe('Microsoft’s validator', () => {
  it.each(validated)(
    'finds nothing: %s, %s, %s',
    async (state, kind, audience) => {
      const store = states[state]!();
      const document = paperOf(store, { kind, audience });
      closeStore(store);
      expect(await validate(await renderDocx(document, { pageNumbers: 'none' }), 'docx', 'Microsoft365')).toEqual([]);
    },
    60_000,
  );
});
