import { sql } from 'kysely';
import type { PurgePreview } from '#shared/contract/purge.contract.ts';
import { findRegister } from '#shared/registers/table.ts';
import { allBackups, type Places } from '../backup/policy.ts';
import { fixed } from '../kit/fixed.ts';
import { nameOf } from '../kit/record-index.ts';
import type { Store } from '../kit/store.ts';
import { goingWith, hinders, keysOf, type Going, type RecordKey } from './going.ts';
import { alongOf } from './proposals.ts';

/** What a purge of these would do; changes nothing. */
export function previewPurge(store: Store, chosen: readonly RecordKey[], places: Places = {}): PurgePreview {
  const going = goingWith(store, chosen);
  return {
    records: Object.fromEntries([...going].map(([register, ids]) => [register, ids.size])),
    ...alongOf(store, going),
    hinders: hinders(store, going),
    reports: reportsNaming(store, going),
    copies: allBackups(store.file, places).length,
  };
}

/** Years of adopted reviews whose text holds a number or a name of what goes, and that do not go themselves. */
function reportsNaming(store: Store, going: Going): readonly number[] {
  const names = keysOf(going).flatMap(({ register, id }) => namesOf(store, register, id));
  const reports = store.all<{ id: string; year: number; document: string }>(
    sql`select m.id, m.year, s.document from review_snapshot s join management_review m on m.id = s."reviewId" order by m.year`,
  );
  const naming = reports.filter(
    ({ id, document }) => !going.get('managementReview')?.has(id) && names.some((name) => document.includes(name)),
  );
  return [...new Set(naming.map(({ year }) => year))];
}
/** As they stand in a document that is kept as JSON. */
function namesOf(store: Store, register: string, id: string): readonly string[] {
  const declared = findRegister(register);
  if (!declared) return [];
  const row = Object.hasOwn(declared.fields, 'ref')
    ? store.get<{ ref: string | null }>(fixed(`select ref from ${declared.table} where id = ?`, id))
    : undefined;
  return [row?.ref, nameOf(store, register, id)].flatMap((name) => (name ? [JSON.stringify(name).slice(1, -1)] : []));
}
