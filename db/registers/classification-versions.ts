import { sql } from 'kysely';
import { classification } from '#shared/registers/classification/classification.register.ts';
import type { AfterSave, Saved } from './after-save.types.ts';

/**
 * The latest decided version of an object stands as decided, those before it as superseded (C12); a version entered afterwards with an
 * earlier date is superseded at once. Which one was in force on a given day is computed and does not follow from this.
 */
export const supersede: AfterSave = (tx, { id, revision, after, save }): Saved | undefined => {
  const { object, decided, status } = after;
  if (status !== 'decided' || typeof decided !== 'string') return undefined;
  const others = tx.all<Saved & { decided: string }>(
    sql`select id, revision, "decided" from classification where "object" = ${object} and status = 'decided' and "archivedAt" is null and id <> ${id}`,
  );
  const values = { status: 'superseded' };
  for (const other of others)
    if (other.decided <= decided) save(tx, classification, { id: other.id, revision: other.revision, values, lenient: true });
  return others.some((other) => other.decided > decided) ? save(tx, classification, { id, revision, values, lenient: true }) : undefined;
};
