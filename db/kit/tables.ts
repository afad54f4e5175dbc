import type { Field, Fields } from '#shared/kit/field.ts';
import type { AnyRegister, System, Values } from '#shared/kit/register.ts';
import type { Registers } from '#shared/registers/table.ts';

/** At rest: booleans are 0 and 1, all else as in the declaration. */
type Stored<T> = T extends boolean ? number : T;
type AtRest<V> = { [K in keyof V]: Stored<V[K]> };
type StoredComputed<C extends Fields> = { [K in keyof C as C[K] extends Field & { stored: true } ? K : never]: C[K] };
type TableOf<R extends AnyRegister> = AtRest<
  System & { readonly sortKey: string } & Values<R['fields']> & Values<StoredComputed<R['computed']>>
>;

/** Kysely's table types follow from the declarations; no generated file to keep in step. ddl-check.ts holds them against the real tables. */
export type Tables = { [N in keyof Registers as Registers[N]['table']]: TableOf<Registers[N]> } & {
  record: { seq: number; id: string; register: string; title: string };
  record_link: { register: string; id: string; name: string; targetRegister: string; targetId: string };
  setting: { key: string; value: string };
  ref_counter: { prefix: string; last: number };
  import_source: { key: string; mapping: string; usedAt: string };
  risk_level: { modelId: string; id: string; rank: number; treat: number; reviewMonths: number };
  risk_cell: { modelId: string; likelihood: number; consequence: number; levelId: string };
  audit: {
    seq: number;
    commitId: string;
    at: string;
    actor: string;
    op: string;
    register: string;
    recordId: string;
    reason: string | null;
    commitment: Uint8Array;
    prev: Uint8Array;
    hash: Uint8Array;
  };
  audit_payload: { seq: number; salt: Uint8Array; body: string };
  audit_reason: { seq: number; salt: Uint8Array; text: string };
  word_template: { id: number; name: string; sha256: string; bytes: Uint8Array };
  review_snapshot: {
    reviewId: string;
    audience: 'internal' | 'public';
    asOf: string;
    frozenAt: string;
    document: string;
    screen: string;
    figures: string;
    docx: Uint8Array;
    sha256: string;
  };
};
