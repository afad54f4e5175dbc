import { fold } from '#shared/kit/swedish.ts';
import type { ReadRow } from './read-table.ts';
import { isRef, type Draft, type DraftValue } from './types.ts';
import { versionedBy } from './versions.ts';

/** A row that stands on a record which other versions may stand on too. `at`: the place of that record in the row's drafts. */
type Version = { readonly row: ReadRow; readonly at: number; readonly parent: Draft; readonly day: string };

/** The rows' versions by what they are versions of: its name and unit (data/README). */
function versionsIn(rows: readonly ReadRow[]): ReadonlyMap<string, readonly Version[]> {
  const found = new Map<string, Version[]>();
  for (const row of rows) {
    const version = row.rejected.length ? null : versionOf(row);
    if (!version) continue;
    const key = [version.parent.register, textOf(version.parent.values['name']), textOf(version.parent.values['unit'])].join('\u0000');
    found.set(key, [...(found.get(key) ?? []), version]);
  }
  return found;
}
function versionOf(row: ReadRow): Version | null {
  for (const draft of row.drafts) {
    const versions = versionedBy(draft.register);
    const at = versions && draft.joins?.[versions.of];
    const parent = at === undefined ? undefined : row.drafts[at];
    if (!versions || at === undefined || !parent?.shared) continue;
    const frozen = versions.frozen.includes(textOf(draft.values['status']));
    return { row, at, parent, day: frozen ? textOf(draft.values['decided']) : '' };
  }
  return null;
}
const textOf = (value: DraftValue | undefined): string => (value === undefined ? '' : fold(isRef(value) ? value.text : String(value)));

/**
 * Several rows of one object are versions, and the latest decided one tells what the object is now (data/README): all of them get its
 * type, life cycle and roles, in whatever order the list has them. A yes of any row stands, since an empty cell says no, and a name that
 * has to be looked up stays with its own row, which alone is refused when it is not found.
 */
export function withLeadingVersion(rows: readonly ReadRow[]): readonly ReadRow[] {
  const changed = new Map<ReadRow, ReadRow>();
  for (const versions of versionsIn(rows).values()) {
    const [first] = versions;
    const leading = versions.reduce((top, version) => (version.day > top.day ? version : top), first as Version);
    const told = Object.entries(leading.parent.values).filter(([, value]) => typeof value !== 'boolean' && !isRef(value));
    for (const { row, at, parent } of versions)
      if (row !== leading.row)
        changed.set(row, { ...row, drafts: row.drafts.with(at, { ...parent, values: { ...parent.values, ...Object.fromEntries(told) } }) });
  }
  return changed.size ? rows.map((row) => changed.get(row) ?? row) : rows;
}
