import type { Patch } from '#shared/kit/rules.ts';
import type { Completion } from './rule.ts';

/** Names a record by its own figures while nobody has named it; follows them until then. */
const designated =
  (nameOf: (row: Patch) => string | null): Completion =>
  (_store, before, after) => {
    const typed = after['title'] !== null && after['title'] !== (before && nameOf(before));
    return typed ? after : { ...after, title: nameOf(after) };
  };

/** "Q1 2026" */
export const boardReportTitle = designated(({ quarter, year }) =>
  typeof quarter === 'string' && typeof year === 'number' ? `${quarter} ${year}` : null,
);
/** "2026–2027", or "2026" for a cycle within one year. */
export const rsaCycleTitle = designated(({ start, end }) => {
  if (typeof start !== 'string' || typeof end !== 'string') return null;
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
});
