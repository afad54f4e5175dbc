import type { Rolldown } from 'vite';

/** A module and all that it imports, and they import, at once. */
function atOnce(id: string, context: Rolldown.ChunkingContext, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of context.getModuleInfo(id)?.importedIds ?? []) atOnce(imported, context, found);
  return found;
}

/**
 * Few scripts in place of eighty small ones: what `main` needs to ask the store for its language, and the frame with its libraries. Words
 * are read while the frame loads, so it is fetched when the answer is there; and `main`, which waits for it, stands by itself, for the
 * frame uses what `main` uses and would wait for `main` in turn.
 */
export function firstScreen(main: string): Rolldown.CodeSplittingGroup[] {
  let first: ReadonlySet<string> | undefined;
  // What the bundler itself adds serves both.
  const isFirst = (id: string, context: Rolldown.ChunkingContext) =>
    /^\0(vite|rolldown)\//.test(id) || (first ??= atOnce(main, context)).has(id);
  const isEntry = (id: string) => id === main || id.endsWith('.html');
  return [
    { name: (id, context) => (isFirst(id, context) && !isEntry(id) ? 'start' : null), priority: 2 },
    { name: (id) => (isEntry(id) ? null : 'frame'), tags: ['$initial'], priority: 1 },
  ];
}
