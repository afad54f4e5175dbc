import type { OutlineItem } from '#shared/contract/review.contract.ts';
import { isChapterKey, outlineEntry } from '#shared/review/outline.ts';

type Placed = Pick<OutlineItem, 'key' | 'level' | 'order'>;
export type Direction = 'up' | 'down';

/** Lettered instead of numbered, on pages of its own, always after the chapters. */
export const isAppendix = (key: string): boolean => isChapterKey(key) && outlineEntry(key).appendix === true;

/** Where the part that begins here ends: before the next heading of the same or a higher level. */
function endOf(items: readonly Placed[], start: number): number {
  const level = items[start]?.level ?? 1;
  const next = items.findIndex((item, index) => index > start && item.level <= level);
  return next === -1 ? items.length : next;
}

/** The part that begins before or after on the same level, under the same chapter; -1 when there is none. */
function neighbour(items: readonly Placed[], at: number, direction: Direction): number {
  const level = items[at]?.level ?? 1;
  if (direction === 'down') {
    const next = endOf(items, at);
    return items[next]?.level === level ? next : -1;
  }
  for (let index = at - 1; index >= 0; index -= 1) {
    const other = items[index]?.level ?? 1;
    if (other < level) return -1;
    if (other === level) return index;
  }
  return -1;
}

/**
 * A chapter moves with everything under it past its neighbour and stays under the same heading. The answer holds the new places of those
 * that change; the places are the same numbers dealt out anew, so they never run out or collide. Empty when there is nowhere to go.
 */
export function moveChapter(
  outline: readonly Placed[],
  key: string,
  direction: Direction,
): readonly { readonly key: string; readonly order: number }[] {
  const items = outline.filter((item) => isAppendix(item.key) === isAppendix(key));
  const at = items.findIndex((item) => item.key === key);
  const other = at === -1 ? -1 : neighbour(items, at, direction);
  if (other === -1) return [];
  const first = Math.min(at, other);
  const second = Math.max(at, other);
  const end = endOf(items, second);
  const places = items.slice(first, end).map((item) => item.order);
  const moved = [...items.slice(second, end), ...items.slice(first, second)];
  return moved.flatMap((item, index) => {
    const order = places[index] ?? item.order;
    return order === item.order ? [] : [{ key: item.key, order }];
  });
}
