import { describe, expect, it } from 'vitest';
import { moveChapter } from './move-chapter.ts';

const item = (key: string, level: 1 | 2 | 3, order: number) => ({ key, level, order });
const outline = [
  item('summary', 1, 10),
  item('isms', 1, 20),
  item('context', 2, 30),
  item('dpo', 3, 40),
  item('training', 3, 50),
  item('risks', 2, 60),
  item('nextYear', 1, 70),
  item('appendixRisks', 1, 80),
  item('appendixActions', 1, 90),
];
const after = (key: string, direction: 'up' | 'down') => {
  const changes = new Map(moveChapter(outline, key, direction).map((change) => [change.key, change.order]));
  return outline.map((one) => ({ ...one, order: changes.get(one.key) ?? one.order })).toSorted((a, b) => a.order - b.order);
};

describe('moving a chapter', () => {
  it('changes places with its neighbour under the same heading', () => {
    expect(moveChapter(outline, 'training', 'up')).toEqual([
      { key: 'training', order: 40 },
      { key: 'dpo', order: 50 },
    ]);
  });
  it('takes everything under it along', () => {
    expect(after('isms', 'up').map(({ key }) => key)).toEqual([
      'isms',
      'context',
      'dpo',
      'training',
      'risks',
      'summary',
      'nextYear',
      'appendixRisks',
      'appendixActions',
    ]);
    expect(
      after('context', 'down')
        .map(({ key }) => key)
        .slice(2, 6),
    ).toEqual(['risks', 'context', 'dpo', 'training']);
  });
  it('never leaves its heading', () => {
    expect(moveChapter(outline, 'dpo', 'up')).toEqual([]);
    expect(moveChapter(outline, 'training', 'down')).toEqual([]);
    expect(moveChapter(outline, 'risks', 'down')).toEqual([]);
  });
  it('keeps appendices after the chapters', () => {
    expect(moveChapter(outline, 'nextYear', 'down')).toEqual([]);
    expect(moveChapter(outline, 'appendixRisks', 'up')).toEqual([]);
    expect(
      after('appendixActions', 'up')
        .map(({ key }) => key)
        .slice(-2),
    ).toEqual(['appendixActions', 'appendixRisks']);
  });
  it('deals out the same places again, so that they never collide', () => {
    expect(after('isms', 'down').map(({ order }) => order)).toEqual(outline.map(({ order }) => order));
  });
  it('changes nothing for a chapter that is not there', () => {
    expect(moveChapter(outline, 'nowhere', 'up')).toEqual([]);
  });
});
