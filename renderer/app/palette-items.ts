import type { SearchGroup, SearchHit } from './SearchDialog.tsx';

/** A hit with what it does. `also`: words that find it besides its title. */
export type PaletteItem = SearchHit & { readonly run: () => void; readonly also?: string };

const fold = (text: string): string => text.toLocaleLowerCase('sv');
const wordsIn = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** How well an item fits what was typed: its title whole, its beginning, words of it, other words; null: not at all. */
function rank(item: PaletteItem, { text, wanted }: Typed): number | null {
  const title = fold(item.title);
  if (title === text) return 0;
  const fits = (words: readonly string[]) => wanted.every((part) => words.some((word) => word.startsWith(part)));
  if (fits(wordsIn(title))) return title.startsWith(text) ? 1 : 2;
  return fits(wordsIn(`${title} ${item.also ?? ''}`)) ? 3 : null;
}
type Typed = { readonly text: string; readonly wanted: readonly string[] };
const typed = (query: string): Typed => ({ text: fold(query.trim()), wanted: wordsIn(query) });

/** Those that fit, best first. */
export function matching(items: readonly PaletteItem[], query: string, most: number): readonly PaletteItem[] {
  const asked = typed(query);
  if (asked.wanted.length === 0) return [];
  return items
    .flatMap((item) => {
      const fit = rank(item, asked);
      return fit === null ? [] : [{ item, fit }];
    })
    .toSorted((a, b) => a.fit - b.fit)
    .slice(0, most)
    .map(({ item }) => item);
}

/** "R-2026-00": whoever types a number wants that record. */
const isNumber = (query: string): boolean => /^\p{L}{1,4}-?\d/u.test(query.trim());

type Group = SearchGroup & { readonly hits: readonly PaletteItem[] };
type Parts = { readonly pages: Group; readonly commands: Group; readonly records: SearchGroup };

/** Records by their number first; else what is few and known by name, pages and commands, the better fit first. */
export function inOrder(query: string, { pages, commands, records }: Parts): readonly SearchGroup[] {
  if (isNumber(query)) return [records, commands, pages];
  const best = ({ hits: [first] }: Group): number => (first && rank(first, typed(query))) ?? 9;
  return best(commands) < best(pages) ? [commands, pages, records] : [pages, commands, records];
}
