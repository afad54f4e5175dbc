import type { RecordRow } from '#shared/contract/records.contract.ts';

export type UnitNode = { readonly row: RecordRow; readonly parts: readonly UnitNode[] };

/** Units under their parents; one whose parent is not among the rows, or that leads in a circle, stands at the top. */
export function unitTree(rows: readonly RecordRow[]): readonly UnitNode[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const parentOf = (row: RecordRow): RecordRow | undefined => byId.get(String(row['parent'] ?? ''));
  const isInCircle = (row: RecordRow): boolean => {
    const seen = new Set<string>();
    for (let at: RecordRow | undefined = row; at && !seen.has(at.id); at = parentOf(at)) {
      seen.add(at.id);
      if (parentOf(at)?.id === row.id) return true;
    }
    return false;
  };
  const tops = rows.filter((row) => !parentOf(row) || isInCircle(row));
  const topIds = new Set(tops.map(({ id }) => id));
  const node = (row: RecordRow): UnitNode => ({
    row,
    parts: rows.filter((part) => part['parent'] === row.id && !topIds.has(part.id)).map(node),
  });
  return tops.map(node);
}
