import validate from '@ooxml-tools/validate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { documentKinds, type DocumentKind } from '#shared/documents/kinds.ts';
import { setLanguage } from '#shared/kit/language.ts';
import { managementReview } from '#shared/registers/management-review/management-review.register.ts';
import { reviewChapter } from '#shared/registers/review-chapter/review-chapter.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import type { ReportDocument } from '#shared/review/blocks.ts';
import { outline } from '#shared/review/outline.ts';
import { documentList, documentOf as otherOf } from '#db/documents/document.ts';
import type { Store } from '#db/kit/store.ts';
import { saveSettings } from '#db/kit/save-settings.ts';
import { settingsOf } from '#db/kit/settings.ts';
import { write } from '#db/kit/write.ts';
import { closeStore, createStore } from '#db/sqlite/open.ts';
import { renderDocx } from '#electron/export/docx/render.ts';
import { lint } from '../docx/lint.ts';
import { all, parseXml } from '../docx/lint-xml.ts';
import { partText, readText } from '../docx/read-back.ts';
import { add, asOf, blocksOf, chapterOf, createdAt, documentOf, exampleStore, linesOf, tableOf } from './review-fixture.ts';
import { ownWords, sameInBoth, sentencesIn, shapeOf, swedish, without, wordsAround } from './report-words.ts';

let store: Store;
let own: readonly string[];
let sv: ReportDocument;
beforeAll(async () => {
  store = await exampleStore();
  own = [...ownWords(store), ...sameInBoth()].toSorted((a, b) => b.length - a.length);
  sv = documentOf(store);
}, 60_000);
beforeEach(() => setLanguage('en'));
afterEach(() => setLanguage('sv'));
afterAll(() => closeStore(store));

const stillSwedish = (found: readonly { readonly place: string; readonly text: string }[]) =>
  found.filter(({ text }) => swedish.test(without(own, text)));

describe('the review in English', () => {
  it('is the same report: the same chapters, blocks and rows', () => {
    expect(shapeOf(documentOf(store))).toEqual(shapeOf(sv));
    expect(documentOf(store).language).toBe('en');
  });

  it.each(['internal', 'public'] as const)('has no Swedish title, caption, head, axis or alternative text: %s', (audience) => {
    expect(stillSwedish(wordsAround(documentOf(store, audience)))).toEqual([]);
  });

  it('has no Swedish sentence of its own', () => {
    expect(stillSwedish(sentencesIn(documentOf(store)))).toEqual([]);
    const swedishAt = new Map(sentencesIn(sv).map(({ place, text }) => [place, text]));
    const same = sentencesIn(documentOf(store)).filter(({ place, text }) => swedishAt.get(place) === text);
    expect(same.filter(({ text }) => /\p{L}/u.test(without(own, text)))).toEqual([]);
  });

  it('names every chapter in English', () => {
    const titles = (document: ReportDocument) => blocksOf(document).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    const [english, before] = [titles(documentOf(store)), titles(sv)];
    expect(english).toHaveLength(outline.length);
    expect(english.filter((title, index) => title === before[index])).toEqual([]);
  });

  it('prints numbers as the British do', () => {
    expect(tableOf(chapterOf(documentOf(store), 'summary'), 'summary-figures')[0]).toEqual([
      'Valid classifications',
      '6 of 10',
      '60%',
      '–',
    ]);
    expect(tableOf(chapterOf(documentOf(store), 'incidents'), 'imy').map((row) => row[3])).toEqual(['54.5', '73.5', '21.67']);
  });

  it('says the conclusion of each chart in the body text, too', () => {
    const charts = documentOf(store).chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block, at) =>
        block.kind === 'chart' ? [[block.alt, linesOf(blocks.slice(at + 1, at + 2))[0] ?? '?'] as const] : [],
      ),
    );
    expect(charts.length).toBeGreaterThan(3);
    expect(charts.filter(([alt, next]) => !alt.includes(next))).toEqual([]);
  });

  it('keeps the heading that a person has written, and no default one from a Swedish day', () => {
    const mine = createStore(':memory:');
    const review = add(mine, managementReview, { title: 'Ledningens genomgång 2026', year: 2026, version: 1, status: 'draft' });
    add(mine, reviewChapter, { review, key: 'risks', heading: 'Riskläge', include: true });
    add(mine, reviewChapter, { review, key: 'audit', heading: 'Vad revisorerna såg', include: true });
    const title = (key: string) => chapterOf(documentOf(mine), key)[0];
    expect([title('risks'), title('audit')]).toMatchObject([{ text: 'Risk status' }, { text: 'Vad revisorerna såg' }]);
    closeStore(mine);
  });

  it('translates the labels that a model came with, never one that the organisation wrote', () => {
    const mine = createStore(':memory:');
    const settings = settingsOf(mine);
    const [first, ...rest] = settings.riskModels;
    const levels = first!.levels.map((level) => (level.id === 'extreme' ? { ...level, label: 'Ohållbar' } : level));
    write(mine, { actor: 'prov' }, (tx) => saveSettings(tx, { ...settings, riskModels: [{ ...first!, levels }, ...rest] }));
    add(mine, risk, { title: 'Risk', model: 'msb-4x4', L: 4, C: 4, status: 'assessed' });
    expect(tableOf(chapterOf(documentOf(mine), 'risks'), 'risk-levels').map(([level]) => level)).toEqual([
      'Ohållbar',
      'High',
      'Medium',
      'Low',
    ]);
    closeStore(mine);
  });
});

describe('the Word file in English', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    setLanguage('en');
    const document = documentOf(store);
    // The file follows its report and not what is chosen while it is written.
    setLanguage('sv');
    bytes = await renderDocx(document, { pageNumbers: 'estimate' });
  }, 60_000);

  it('has no fault that the linter knows', () => expect(lint(bytes, 'en-GB')).toEqual([]));
  it('is valid Open XML', async () => expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([]), 60_000);

  it('says English everywhere that a program reads it', () => {
    expect(partText(bytes, 'docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
    expect(partText(bytes, 'word/settings.xml')).toContain('<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>');
    expect(partText(bytes, 'word/charts/chart1.xml')).not.toContain('sv-SE');
    expect(partText(bytes, 'word/styles.xml')).not.toContain('sv-SE');
    const names = [...partText(bytes, 'word/styles.xml').matchAll(/<w:name w:val="([^"]*)"/g)].map(([, name]) => name ?? '');
    expect(names).toContain('Table text');
    expect(names.filter((name) => swedish.test(name))).toEqual([]);
    expect(partText(bytes, 'docProps/custom.xml')).toContain('name="As-of date"');
  });

  it('counts tables, figures and appendices in English', () => {
    const document = partText(bytes, 'word/document.xml');
    const captions = [...document.matchAll(/SEQ (\w+) /g)].map(([, word]) => word);
    expect(new Set(captions)).toEqual(new Set(['Table', 'Figure']));
    const rows = all(all(parseXml(document), 'sdt')[0]!, 'p')
      .map(readText)
      .filter(Boolean);
    expect(rows[0]).toMatch(/^Summary\t\d+$/);
    expect(rows.at(-1)).toMatch(/^Appendix F\tKey figures and definitions\t\d+$/);
    expect(partText(bytes, 'word/numbering.xml')).toContain('w:val="Appendix %1"');
    expect(document).not.toMatch(/(?:Tabell|Figur|Bilaga) [\dA-F]|Källa:|Innehåll|Att komplettera/);
  });

  it('has percent axes without a blank, and writes a draft across the page', () => {
    const charts = [1, 2, 3, 4].map((n) => partText(bytes, `word/charts/chart${n}.xml`));
    expect(charts.filter((chart) => chart.includes('&quot;%&quot;'))).toHaveLength(1);
    expect(partText(bytes, 'word/header2.xml')).toContain('string="DRAFT"');
  });

  it('of a report that was frozen in Swedish stays Swedish to the byte', async () => {
    const { language: _, ...frozen } = sv;
    setLanguage('sv');
    const before = await renderDocx(sv, { pageNumbers: 'none' });
    setLanguage('en');
    expect(Buffer.compare(await renderDocx(frozen, { pageNumbers: 'none' }), before)).toBe(0);
  }, 60_000);
});

describe('the other documents in English', () => {
  const make = (kind: DocumentKind): ReportDocument => {
    const { subjects = [] } = documentList(store, asOf).find((item) => item.kind === kind) ?? {};
    return otherOf(store, { kind, id: subjects[0]?.id ?? null, year: 2026, asOf, audience: 'internal', createdAt });
  };
  it.each(documentKinds)('%s has no Swedish word around the organisation’s own', (kind) => {
    const headings = new Set(['auditReplyFirst', 'auditReplyFollowUp'].includes(kind) ? ['reply'] : []);
    const found = wordsAround(make(kind)).filter(({ place }) => !headings.has(place.split(' ')[0] ?? '') || !place.includes(' heading '));
    expect(stillSwedish(found)).toEqual([]);
  });
  it.each(documentKinds)('%s is a Word file without faults', async (kind) =>
    expect(lint(await renderDocx(make(kind), { pageNumbers: 'none' }), 'en-GB')).toEqual([]),
  );
});
