import { createHash } from 'node:crypto';
import { changesIn } from './history.ts';
import type { Raw } from './store.ts';

/** A record as its history tells it. `isWhole`: every entry has its content, from the creation on. Values as on the wire (yes/no as booleans). */
export type Replayed = {
  readonly register: string;
  readonly id: string;
  readonly values: Record<string, unknown>;
  readonly createdAt: string;
  updatedAt: string;
  revision: number;
  isWhole: boolean;
};

type Entry = {
  readonly at: string;
  readonly op: string;
  readonly register: string;
  readonly recordId: string;
  readonly body: string | null;
  readonly salt: Uint8Array | null;
  readonly commitment: Uint8Array;
};
/** What was purged, or damaged so that its commitment does not hold, tells nothing. */
const holds = ({ body, salt, commitment }: Entry): boolean =>
  body !== null && salt !== null && createHash('sha256').update(salt).update(body).digest().equals(commitment);

const rowOps: readonly string[] = ['create', 'update', 'archive', 'restore'];
export const replayKey = (register: string, id: string): string => `${register} ${id}`;

/** Plays the history through: what every record should hold. Links, settings and jobs are not records. */
export function replay(raw: Raw): ReadonlyMap<string, Replayed> {
  const records = new Map<string, Replayed>();
  const entries = raw
    .prepare(
      'select a.at, a.op, a.register, a."recordId", a.commitment, p.salt, p.body from audit a left join audit_payload p on p.seq = a.seq order by a.seq',
    )
    .iterate() as Iterable<Entry>;
  for (const entry of entries) {
    const { at, op, register, recordId: id, body } = entry;
    if (!rowOps.includes(op)) continue;
    const key = replayKey(register, id);
    const known = records.get(key);
    const record = known ?? { register, id, values: {}, createdAt: at, updatedAt: at, revision: 0, isWhole: op === 'create' };
    records.set(key, record);
    record.updatedAt = at;
    record.revision += 1;
    const changed = holds(entry) ? changesIn(body) : null;
    if (changed === null) record.isWhole = false;
    else for (const [field, [, after]] of Object.entries(changed)) record.values[field] = after;
  }
  return records;
}
