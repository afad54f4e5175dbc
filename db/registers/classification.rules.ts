import { sql } from 'kysely';
import { frozenIn } from '#shared/registers/classification/classification.rules.ts';
import type { Completion, StoreRule } from './rule.ts';

/** A decided version is never overwritten. */
export const decidedIsFrozen: StoreRule = (_store, row, before) =>
  frozenIn(before ?? {})
    .filter((field) => before?.[field] !== row[field])
    .map((field) => ({ field, code: 'DECIDED_IS_FROZEN' }));

/**
 * Numbers the version within its object. A superseded row that a list still calls decided stays superseded while its successor is
 * there, so that reading the same list again changes nothing.
 */
export const completeVersion: Completion = (store, before, after) => {
  const object = after['object'];
  if (typeof object !== 'string') return after;
  const version = after['version'] ?? before?.['version'] ?? nextVersion(store, object);
  const calledDecided = before?.['status'] === 'superseded' && after['status'] === 'decided';
  return calledDecided && hasSuccessor(store, object, after['decided'])
    ? { ...after, version, status: 'superseded' }
    : { ...after, version };
};

const nextVersion = (store: Parameters<Completion>[0], object: string): number =>
  store.get<{ last: number }>(sql`select coalesce(max(version), 0) as last from classification where "object" = ${object}`)!.last + 1;
const hasSuccessor = (store: Parameters<Completion>[0], object: string, decided: unknown): boolean =>
  store.get(
    sql`select 1 from classification where "object" = ${object} and status = 'decided' and "archivedAt" is null and "decided" >= ${decided}`,
  ) !== undefined;
