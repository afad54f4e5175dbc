import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportDocument } from '#shared/review/blocks.ts';
import { figureNamed, type FigureKey } from '#shared/figures/figures.ts';
import { valueOf } from '#db/kit/figures.ts';
import { contextOf } from '#db/kit/settings.ts';
import type { Store } from '#db/kit/store.ts';
import { reviewDocument } from '#db/review/review-document.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { renderDocx } from '#electron/export/docx/render.ts';
import { lint } from '../docx/lint.ts';
import { openPackage } from '../docx/lint-xml.ts';
import { actions, findings, nis2Titles, plan, sessions, texts } from './real-case.facts.ts';
import { realAsOf, realCase, realYear } from './real-case.fixture.ts';
import { chapterOf } from './review-fixture.ts';

let store: Store;
let document: ReportDocument;
let bytes: Uint8Array;
let word: string;
const plainText = (xml: string): string =>
  xml
    .replace(/<w:noBreakHyphen\/>/g, '-')
    .replace(/<w:softHyphen\/>/g, '')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/\u00AD/g, '')
    .replace(/\u00A0/g, ' ')
    .replaceAll('&amp;', '&');
beforeAll(async () => {
  store = realCase();
  document = reviewDocument(store, { year: realYear, asOf: realAsOf, audience: 'internal', createdAt: '2025-11-05T08:00:00Z' });
  bytes = await renderDocx(document, { pageNumbers: 'none' });
  word = plainText(Buffer.from(openPackage(bytes).parts['word/document.xml']!).toString('utf8'));
}, 60_000);

const figure = (key: FigureKey) => valueOf(store, figureNamed(key), contextOf(store, realAsOf));
/** The row of a chapter's tables that begins with, or holds, a text. */
const rowOf = (key: string, text: string): readonly string[] =>
  chapterOf(document, key)
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .map(({ cells }) => cells.map((cell) => cell.text))
    .find((cells) => cells.some((cell) => cell.startsWith(text))) ?? [];
const labels = { dpo: wordsOf('dpoFinding').choices, session: wordsOf('session').choices };
const textIn = (key: string): string => JSON.stringify(chapterOf(document, key));

describe('a real review in the registers', () => {
  it('is a Word file without faults', () => expect(lint(bytes)).toEqual([]));
  it('counts what the source can count', () => {
    expect(figure('dpo.findings')).toBe(10);
    expect(figure('dpo.openWithoutAction')).toBe(4);
    expect(figure('training.sessions')).toBe(7);
    expect(figure('ikp.majorDeviations')).toBe(1);
    expect(figure('plan.itemsByYear')).toMatchObject({ 2026: 8, 2027: 5, 2028: 3 });
  });
  it('says nothing of what the source does not know', () => {
    expect(figure('training.attended')).toEqual({ n: 0, d: 0 });
    expect(figure('objects.validlyClassified')).toEqual({ n: 0, d: 0 });
    const [row] = chapterOf(document, 'summary').flatMap((block) =>
      block.kind === 'table' ? block.rows.filter(({ cells }) => cells[0]?.text === 'Deltagande i utbildning') : [],
    );
    expect(row?.cells[2]?.text).toBe('–');
  });
  it.each(findings.filter(([, , , kind]) => kind !== 'praise').map(([, , title]) => title))('prints the finding: %s', (title) =>
    expect(textIn('dpo')).toContain(title),
  );
  it.each(findings.filter(([, , , kind]) => kind !== 'praise'))('says how serious it is and where it stands: %i %s %s', (...finding) => {
    const [, , title, , severity, , status, more] = finding;
    const row = rowOf('dpo', title);
    expect(row[2]).toBe(severity === null ? '–' : labels.dpo['severity']![severity]);
    expect(row[3]).toBe(labels.dpo['status']![status]);
    expect(row[4] ?? '').toContain(typeof more['resolution'] === 'string' ? labels.dpo['resolution']![more['resolution']] : '–');
  });
  it.each(sessions)('says in what form and for whom: %s', (title, form, group) =>
    expect(rowOf('training', title)).toEqual(expect.arrayContaining([labels.session['form']![form], labels.session['group']![group]])),
  );
  it('marks three activities of 2026 and four areas of ten with NIS2', () => {
    expect(plan.filter(([year, , , nis2]) => year === 2026 && nis2)).toHaveLength(3);
    const chosen = chapterOf(document, 'nis2').flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(chosen.map(({ cells }) => [cells[1]?.text, cells[2]?.text]).filter(([, is]) => is === 'Ja')).toEqual(
      [0, 1, 3, 6].map((at) => [nis2Titles[at], 'Ja']),
    );
  });
  it('asks what the city wants answered', () => {
    for (const asked of ['incidenthantering', 'utbildning', 'informationsklassningar', 'registerförteckning'])
      expect(textIn('controlQuestions')).toContain(asked);
  });
  it('names the praise and the findings without action', () => {
    expect(textIn('dpo')).toContain('Beröm för arbetet');
    expect(textIn('dpo').match(/"Ingen åtgärd"/g)).toHaveLength(4);
  });
  it.each(actions.filter(({ of }) => of !== null).map(({ title }) => String(title)))('prints the action at its finding: %s', (title) =>
    expect(textIn('dpo')).toContain(title),
  );
  it.each(sessions.map(([title]) => title))('prints the session: %s', (title) => expect(textIn('training')).toContain(title));
  it.each(plan.map(([year, , title, ...marks]) => [year, title, marks] as const))('plans in %i: %s', (year, title, [nis2, recurring]) => {
    const key = { 2026: 'planFirst', 2027: 'planSecond', 2028: 'planThird' }[year] ?? '';
    const row = chapterOf(document, key)
      .flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .find(({ cells }) => cells[0]?.text === title);
    expect(row?.cells.slice(-2).map(({ text }) => text)).toEqual([nis2 ? 'Ja' : 'Nej', recurring ? 'Ja' : 'Nej']);
  });
  it.each([
    ['followUp', 'Åtkomst till gruppdiskar'],
    ['followUp', 'Objektförvaltningen av kontaktcenterplattformen'],
    ['followUp', 'Väsentlig avvikelse'],
    ['followUp', 'tätare avtalsuppföljning'],
    ['followUp', 'Utan avvikelse'],
    ['internalControl', 'Behörighetshantering'],
    ['internalControl', 'Lokal anvisning'],
    ['internalControl', 'Incidenthantering'],
    ['internalControl', 'Informationsklassning'],
    ['context', 'Tredje sektorn'],
    ['rsa', 'Förvaltat objekt 1'],
    ['rsa', 'Gemensamma principer för bortfall av system, el och personal'],
    ['rsa', 'Krisövning i chefsgruppen'],
    ['isms', 'Kvalitetsprogram'],
    ['isms', 'Riktlinje för informationssäkerhet'],
    ['isms', 'Stadsdirektör'],
    ['planFirst', 'Se till att e-kurserna görs'],
    ['planFirst', 'Genomföra utpekade utbildnings- och riskåtgärder'],
    ['internalControl', 'Informationssäkerhet i upphandling'],
    ['context', 'Livsmedel och dricksvatten'],
    ['rsa', 'Nästa cykel löper från 2026-01-01'],
    ['rsa', 'Kontaktcenterplattformen'],
    ['nis2', 'Valt för 2026'],
    ['isms', 'Tillämpningsanvisning'],
    ['localInstruction', 'Avsnitt 4'],
    ['protectedIdentity', 'Lön och pension'],
    ['planFirst', 'Följa upp och utreda incidenter i IA'],
    ['planFirst', 'Klassade informationstillgångar'],
    ['decisions', 'Redan utsänd instruktion'],
    ['incidents', '100'],
  ])('tells in %s: %s', (key, fact) => expect(textIn(key)).toContain(fact));
  it.each(Object.values(texts).flat())('holds the written text in Word: %s', (text) => expect(word).toContain(text));
});
