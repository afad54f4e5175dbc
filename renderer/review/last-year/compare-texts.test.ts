import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, type TextChange } from './compare-texts.ts';

const kinds = (change: TextChange) => change.lines.map(({ kind }) => kind);
/** One of the two readings, paragraph by paragraph, out of the comparison alone. */
const reading = (change: TextChange, without: 'added' | 'removed') =>
  change.lines
    .filter(({ kind }) => kind !== without)
    .map(({ parts }) => parts.map(({ kind, text }) => (kind === without ? '' : text)).join(''));

describe('compareTexts', () => {
  it('finds words put in and taken out within a paragraph', () => {
    const change = compareTexts(['Ledningen övade två gånger.'], ['Ledningen övade tre gånger under året.']);
    expect(kinds(change)).toEqual(['changed']);
    expect(change.lines[0]?.parts.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text.trim()}`)).toEqual([
      'removed två',
      'added tre',
      'added under året',
    ]);
    expect([change.added, change.removed]).toEqual([3, 1]);
  });
  it('shows a paragraph that is another one as taken out and put in', () => {
    const change = compareTexts(['Riskerna är få.', 'Sist.'], ['Budgeten för nästa år är beslutad av nämnden.', 'Sist.']);
    expect(kinds(change)).toEqual(['added', 'removed', 'same']);
  });
  it('finds a changed paragraph behind one that was taken out', () => {
    const change = compareTexts(
      ['Det här stycket försvann helt.', 'Klassningen är klar i hälften av fallen.'],
      ['Klassningen är klar i nästan alla fallen.'],
    );
    expect(kinds(change)).toEqual(['removed', 'changed']);
  });
  it('is the same for the same', () => expect(compareTexts(['A', 'B'], ['A', 'B'])).toMatchObject({ added: 0, removed: 0 }));
  it('holds both readings whole, whatever is compared', () => {
    const line = array(constantFrom('risk', 'åtgärd', 'klar', 'ökar', 'inte', '2026'), { minLength: 1, maxLength: 6 }).map((of) =>
      of.join(' '),
    );
    const text = array(line, { maxLength: 6 });
    assert(
      property(text, text, (before, now) => {
        const change = compareTexts(before, now);
        expect(reading(change, 'removed')).toEqual(now);
        expect([...reading(change, 'added')].toSorted()).toEqual([...before].toSorted());
      }),
    );
  });
});
