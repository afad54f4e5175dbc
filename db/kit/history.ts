import { createHash, randomBytes } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import { fixed } from './fixed.ts';
import type { WriteTx } from './write-tx.ts';
import type { Store } from './store.ts';

export type Change = {
  readonly op:
    | 'create'
    | 'update'
    | 'archive'
    | 'restore'
    | 'link'
    | 'unlink'
    | 'settings'
    | 'import'
    | 'export'
    | 'undo'
    | 'restoreStore'
    | 'salvage'
    | 'encrypt'
    | 'decrypt'
    | 'template'
    | 'changeKey'
    | 'failedUnlock'
    | 'purge';
  readonly register: string;
  readonly recordId: string;
  readonly changed: Readonly<Record<string, readonly [before: unknown, after: unknown]>>;
};

const sha256 = (...parts: (string | Uint8Array)[]) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
type Header = {
  seq: number;
  commitId: string;
  at: string;
  actor: string;
  op: string;
  register: string;
  recordId: string;
  reason: string | null;
};
/** How the header names a reason: by the salted hash of its words, which stand beside and can be purged. A store from before has the words. */
const reasonMark = 'sha256:';
const reasonHash = (salt: Uint8Array, text: string): string => reasonMark + sha256(salt, text).toString('hex');

/** What the first entry is chained to. */
const start = Buffer.alloc(32);
const canonical = (h: Header) => JSON.stringify([h.seq, h.commitId, h.at, h.actor, h.op, h.register, h.recordId, h.reason]);

/** "#412 1f3a9c02": the number and first eight hex digits of the last entry, printed in reports as an anchor outside the file. */
export function headOf(store: Store): string {
  const last = store.get<{ seq: number; hash: Uint8Array }>(sql`select seq, hash from audit order by seq desc limit 1`);
  return last ? `#${last.seq} ${Buffer.from(last.hash).toString('hex').slice(0, 8)}` : '#0';
}

/** The number of the newest entry; 0 in a new store. */
export const lastEntry = (store: Store): number => store.get<{ seq: number | null }>(sql`select max(seq) as seq from audit`)?.seq ?? 0;

/** RELIABILITY.md 4: salted commitment to the body, chained header. The body can be purged later and the chain still holds. */
export function append(tx: WriteTx, change: Change): void {
  const last = (tx.head.last ??= tx.get<{ seq: number; hash: Uint8Array }>(
    fixed('select seq, hash from audit order by seq desc limit 1'),
  ) ?? { seq: 0, hash: start });
  const { op, register, recordId } = change;
  const reasonSalt = randomBytes(16);
  const header: Header = {
    seq: last.seq + 1,
    commitId: tx.commitId,
    at: tx.now,
    actor: tx.actor,
    op,
    register,
    recordId,
    reason: tx.reason === null ? null : reasonHash(reasonSalt, tx.reason),
  };
  const salt = randomBytes(16);
  const body = JSON.stringify(change.changed);
  const commitment = sha256(salt, body);
  const hash = sha256(last.hash, canonical(header), commitment);
  const entry = [header.seq, header.commitId, header.at, header.actor, op, register, recordId, header.reason, commitment, last.hash, hash];
  tx.run(
    fixed(
      'insert into audit (seq, "commitId", at, actor, op, register, "recordId", reason, commitment, prev, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...entry,
    ),
  );
  tx.run(fixed('insert into audit_payload (seq, salt, body) values (?, ?, ?)', header.seq, salt, body));
  if (tx.reason !== null) tx.run(fixed('insert into audit_reason (seq, salt, text) values (?, ?, ?)', header.seq, reasonSalt, tx.reason));
  tx.head.last = { seq: header.seq, hash };
}

const isEntry = ({ commitment, hash }: { commitment: unknown; hash: unknown }): boolean =>
  commitment instanceof Uint8Array && hash instanceof Uint8Array;
type Entry = Header & {
  readonly commitment: Uint8Array;
  readonly prev: Uint8Array;
  readonly hash: Uint8Array;
  readonly salt: Uint8Array | null;
  readonly body: string | null;
  readonly reasonSalt: Uint8Array | null;
  readonly reasonText: string | null;
};
/** A backup from before reasons stood beside has none there. */
const reasonsIn = (store: Store): string =>
  store.raw.prepare("select 1 from sqlite_schema where type = 'table' and name = 'audit_reason'").get() === undefined
    ? '(select null as seq, null as salt, null as text)'
    : 'audit_reason';

/** What is there of an entry's content is what the chain says; what has been purged is not there. */
function contentHolds({ salt, body, commitment, reason, reasonSalt, reasonText }: Entry): boolean {
  const bodyHolds = salt === null || body === null || sha256(salt, body).equals(commitment);
  return bodyHolds && (reasonSalt === null || reasonText === null || reasonHash(reasonSalt, reasonText) === reason);
}
/** The first entry that does not fit, or null. Streams, so that ten years of history need no memory. */
export function firstBroken(store: Store): number | null {
  const entries = store.raw
    .prepare(
      `select a.*, p.salt, p.body, m.salt as "reasonSalt", m.text as "reasonText" from audit a
        left join audit_payload p on p.seq = a.seq left join ${reasonsIn(store)} m on m.seq = a.seq order by a.seq`,
    )
    .iterate() as Iterable<Entry>;
  let prev: Uint8Array = start;
  for (const entry of entries) {
    // On a damaged page even what is NOT NULL may come out empty.
    if (!isEntry(entry)) return entry.seq;
    if (!contentHolds(entry) || !sha256(prev, canonical(entry), entry.commitment).equals(entry.hash)) return entry.seq;
    prev = entry.hash;
  }
  return null;
}

const isPair = (value: unknown): boolean => Array.isArray(value) && value.length === 2;
/** What an entry's body tells. Null: it has been purged, or is not what the gateway writes (a file that somebody has put together by hand). */
export function changesIn(body: string | null): Change['changed'] | null {
  if (body === null) return null;
  try {
    const told: unknown = JSON.parse(body);
    const isTold = typeof told === 'object' && told !== null && !Array.isArray(told) && Object.values(told).every(isPair);
    return isTold ? (told as Change['changed']) : null;
  } catch {
    return null;
  }
}

export type HistoryEntry = {
  readonly seq: number;
  readonly commitId: string;
  readonly at: string;
  readonly actor: string;
  readonly op: string;
  readonly register: string;
  readonly recordId: string;
  /** The record's name now. */
  readonly title: string | null;
  readonly reason: string | null;
  /** Null: the content has been purged (the chain still holds), or cannot be read (then it does not). */
  readonly changed: Change['changed'] | null;
};
type Stored = Omit<HistoryEntry, 'changed'> & { readonly body: string | null };
/** The words of a reason, of an entry `a` joined with `audit_reason m`; null: none, or purged. */
export const reasonText = sql`case when a.reason like ${`${reasonMark}%`} then m.text else a.reason end`;
const entries = sql`select a.seq, a."commitId", a.at, a.actor, a.op, a.register, a."recordId", ${reasonText} as reason, r.title, p.body from audit a
  left join audit_payload p on p.seq = a.seq left join audit_reason m on m.seq = a.seq left join record r on r.register = a.register and r.id = a."recordId"`;
const read = ({ body, ...entry }: Stored): HistoryEntry => ({ ...entry, changed: changesIn(body) });

export const historyOf = (store: Store, register: string, recordId: string): readonly HistoryEntry[] =>
  store.all<Stored>(sql`${entries} where a.register = ${register} and a."recordId" = ${recordId} order by a.seq desc`).map(read);
/** Newest first; `where` speaks of a (entry), p (its body), m (its reason) and r (the record as it is now). */
export const historyWhere = (store: Store, where: RawBuilder<unknown>, limit: number): readonly HistoryEntry[] =>
  store.all<Stored>(sql`${entries} where ${where} order by a.seq desc limit ${limit}`).map(read);
