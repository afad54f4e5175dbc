import { defaultSettings } from '#shared/settings/settings.ts';
import { describe, expect, it } from 'vitest';
import { areasWords } from '#shared/i18n/review-areas.ts';
import { lisWords } from '#shared/i18n/review-lis.ts';
import { workWords } from '#shared/i18n/review-work.ts';
import { reviewGapsWords, reviewWords } from '#shared/i18n/review.ts';
import type { ReviewFacts } from './facts.ts';
import { say } from './parts.ts';
import { figureText, hours, lineText, percent, sameValue, share } from './print-figure.ts';

const facts = (audience: 'internal' | 'public', figures: ReviewFacts['figures']): ReviewFacts =>
  ({ audience, figures, settings: defaultSettings }) as unknown as ReviewFacts;

describe('printed figures', () => {
  it('show share, numerator and denominator', () => {
    expect(share({ n: 6, d: 10 })).toBe('60\u00a0% (6 av 10)');
  });

  it('show a dash for a share of nothing', () => {
    expect([share({ n: 0, d: 0 }), percent({ n: 0, d: 0 })]).toEqual(['–', '–']);
  });

  it('never say all for nearly all or none for a few', () => {
    expect([percent({ n: 999, d: 1000 }), percent({ n: 1, d: 1000 }), percent({ n: 0, d: 7 }), percent({ n: 7, d: 7 })]).toEqual([
      '99\u00a0%',
      '1\u00a0%',
      '0\u00a0%',
      '100\u00a0%',
    ]);
  });

  it('take a group that is absent as zero', () => {
    expect(figureText(facts('internal', { 'audit.byStatus': { done: 3 } }), 'audit.byStatus', 'closed')).toBe('0');
  });

  it('keep hours exact enough to see what is late', () => {
    expect([hours(72.04), hours(54.5)]).toEqual(['72,04', '54,5']);
  });

  it('hide small counts of persons’ matters in a public report only', () => {
    const figures = { 'incidents.reportedToImy': 3, 'incidents.total': 3 };
    expect(figureText(facts('public', figures), 'incidents.reportedToImy')).toBe('färre än 5');
    expect(figureText(facts('internal', figures), 'incidents.reportedToImy')).toBe('3');
    expect(figureText(facts('public', figures), 'incidents.total')).toBe('3');
    expect(figureText(facts('public', { 'incidents.reportedToImy': 5 }), 'incidents.reportedToImy')).toBe('5');
    const strict = {
      ...facts('public', { 'incidents.reportedToImy': 5 }),
      settings: { ...defaultSettings, secrecy: { ...defaultSettings.secrecy, smallCount: 10 } },
    };
    expect(figureText(strict, 'incidents.reportedToImy')).toBe('färre än 10');
  });

  it('name groups in words', () => {
    expect(lineText(facts('internal', {}), 'incidents.byType', { personal_data: 7 })).toMatch(/^Personuppgiftsincident 7$/);
  });

  it('are the same whatever the order of the groups', () => {
    expect(sameValue({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
    expect(sameValue({ a: { n: 1, d: 2 } }, { a: { d: 2, n: 1 } })).toBe(true);
    expect(sameValue({ n: 1, d: 2 }, { n: 2, d: 2 })).toBe(false);
  });

  it('refuse a misspelt key', () => {
    expect(() => figureText(facts('internal', {}), 'risks.totl')).toThrow('No figure risks.totl');
  });
});

describe('sentences', () => {
  it('carry the key of each figure, and take values as they are', () => {
    const text = say(facts('internal', { 'risks.total': 2 }), 'Risker: {risks.total}, {@titles}.', { titles: '{risks.none} **a**' });
    expect(text.map((inline) => inline.text).join('')).toBe('Risker: 2, {risks.none} **a**.');
    expect(text[1]).toEqual({ text: '2', figure: 'risks.total' });
  });

  it('agree in number', () => {
    expect([1, 2].map((n) => workWords.risks.counts(n))).toEqual([
      'Riskregistret innehåller {risks.total} öppen risk.',
      'Riskregistret innehåller {risks.total} öppna risker.',
    ]);
    expect([0, 1, 3].map((n) => workWords.risks.withoutAction(n).replace('{risks.highWithoutAction}', String(n)))).toEqual([
      'Alla höga risker har minst en åtgärd.',
      '1 hög risk saknar åtgärd.',
      '3 höga risker saknar åtgärd.',
    ]);
    expect([1, 4].map(reviewWords.omitted)).toEqual([
      'En post har utelämnats av sekretesskäl.',
      '4 poster har utelämnats av sekretesskäl.',
    ]);
    expect([1, 2, 4].map(reviewGapsWords.judgementsMissing)).toEqual([
      'En av de fyra bedömningarna saknas.',
      'Två av de fyra bedömningarna saknas.',
      'Ingen av de fyra bedömningarna är gjord.',
    ]);
    expect([0, 1, 2].map(lisWords.followUp.actions)).toEqual([
      'Ingen åtgärd är kopplad.',
      'En åtgärd är kopplad.',
      '2 åtgärder är kopplade.',
    ]);
    expect(areasWords.incidents.quarterConclusion(['Q1', 'Q3'], 4)).toBe('Flest incidenter, 4 per kvartal, registrerades i Q1 och Q3.');
  });
});
