import { describe, expect, it } from 'vitest';
import { paperWords } from '#shared/i18n/paper.ts';
import { reviewWords } from '#shared/i18n/review.ts';
import type { Block } from './blocks.ts';
import { chapterNumbers, referenceLabels } from './numbering.ts';
import { outline, plannedOutline } from './outline.ts';

const numbered = (...levels: readonly number[]) => levels.map((level) => ({ level, numbered: true }));
const numberOf = (keys: readonly string[], numbers: readonly string[], key: string) => numbers[keys.indexOf(key)];

describe('numbers of headings', () => {
  it('count within their level and begin anew under a higher one', () => {
    expect(chapterNumbers(numbered(1, 2, 3, 3, 2, 1, 2))).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.2', '2', '2.1']);
  });

  it('take a skipped level as its first number, as Word does', () => {
    expect(chapterNumbers(numbered(1, 3, 3))).toEqual(['1', '1.1.1', '1.1.2']);
  });

  it('are absent under an unnumbered chapter', () => {
    expect(chapterNumbers([{ level: 1, numbered: false }, ...numbered(2, 1)])).toEqual(['', '', '1']);
  });

  it('are letters in the appendices', () => {
    expect(chapterNumbers(Array.from({ length: 27 }, () => ({ level: 1, numbered: true, appendix: true as const }))).slice(-2)).toEqual([
      'Z',
      'AA',
    ]);
  });
});

describe('the outline', () => {
  const planned = plannedOutline({});
  const keys = planned.map(({ entry }) => entry.key);
  const numbers = chapterNumbers(planned.map(({ entry }) => entry));

  it('has a chapter 2 above 2.1, which the real report lacks', () => {
    expect(
      [
        'isms',
        'context',
        'dpo',
        'classification',
        'incidents',
        'risks',
        'nextYear',
        'focus',
        'localInstruction',
        'nis2',
        'protectedIdentity',
        'priorities',
        'planThird',
      ].map((key) => numberOf(keys, numbers, key)),
    ).toEqual(['1', '1.1', '1.1.4', '1.1.6', '1.1.7', '1.2', '2', '2.1', '2.1.1', '2.1.2', '2.1.3', '3', '3.3']);
  });

  it('puts the review’s year into the headings', () => {
    expect([reviewWords.headings.nextYear(2026), reviewWords.headings.planThird(2026)]).toEqual([
      'Informationssäkerhetsarbete under 2027',
      'Under 2029',
    ]);
  });

  it('has a heading for every chapter and a prompt for every one that needs text', () => {
    expect(outline.filter(({ key }) => reviewWords.headings[key](2026) === '')).toEqual([]);
    const asked = outline.filter(({ needsText }) => needsText);
    expect(asked.filter(({ key }) => !reviewWords.prompts[key]?.(2026).startsWith('Skriv här '))).toEqual([]);
  });

  it('follows the given order but keeps appendices last', () => {
    const moved = plannedOutline({
      risks: { heading: null, include: true, order: 1, text: null },
      appendixRisks: { heading: null, include: true, order: 0, text: null },
    });
    expect(moved[0]?.entry.key).toBe('risks');
    expect(moved.findIndex(({ entry }) => entry.key === 'appendixRisks')).toBe(moved.findIndex(({ entry }) => entry.appendix));
  });
});

describe('labels of references', () => {
  it('count tables, figures and headings through the report and letter the appendices', () => {
    const heading = (id: string, level: 1 | 2): Block => ({ kind: 'heading', id, level, text: id, numbered: true });
    const table = (id: string): Block => ({ kind: 'table', id, caption: '', alt: '', columns: [], rows: [] });
    const chapters = [{ key: 'a', origin: 'register' as const, blocks: [heading('a', 1), table('t1'), heading('b', 2), table('t2')] }];
    const labels = referenceLabels({ chapters, appendices: [{ key: 'x', blocks: [heading('x', 1), table('t3')] }] }, paperWords('sv'));
    expect([...labels]).toEqual([
      ['a', '1'],
      ['t1', 'Tabell 1'],
      ['b', '1.1'],
      ['t2', 'Tabell 2'],
      ['x', 'Bilaga A'],
      ['t3', 'Tabell 3'],
    ]);
  });
});
