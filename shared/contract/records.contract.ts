import * as z from 'zod';
import { filterSchema } from '#shared/kit/filter.schema.ts';
import { command, query, trusted } from './procedure.ts';

const register = z.string().max(60);
const id = z.uuid();
const revision = z.int().min(1);
const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const asOf = z.iso.date();
export type CellValue = z.output<typeof value>;
/** A row of a register: the asked columns, and `id`, `revision` always. Linked records are ids; their names stand in `names`. */
export type RecordRow = Readonly<Record<string, CellValue>> & { readonly id: string; readonly revision: number };
export type RecordRef = { readonly register: string; readonly id: string; readonly title: string };
/** `ref`: the record's number, where its register numbers. */
export type SearchHit = RecordRef & { readonly ref: string | null };
export type HistoryItem = {
  readonly seq: number;
  /** Entries that were written together and can be undone together. */
  readonly commitId: string;
  readonly at: string;
  readonly actor: string;
  readonly op: string;
  readonly register: string;
  readonly recordId: string;
  readonly title: string | null;
  readonly reason: string | null;
  readonly changed: Readonly<Record<string, readonly [before: unknown, after: unknown]>> | null;
};
/** One group: its stored values in the order asked for, and its rows; with `sum` n and d are the two sums. */
export type RecordGroup = { readonly by: readonly CellValue[]; readonly n: number; readonly d: number | null };
const saved = z.strictObject({ id, revision });
const sort = z.strictObject({ field: z.string().max(60), descending: z.boolean().default(false) });
const link = z.strictObject({ register, id, name: z.string().max(40), target: z.strictObject({ register, id }) });

export const recordsContract = {
  /** One window of a register. `total` counts the filter; `names` maps linked ids to names. */
  'records.page': query(
    z.strictObject({
      register,
      filter: filterSchema.default({ op: 'and', of: [] }),
      sort: z.array(sort).max(5).default([]),
      limit: z.int().min(1).max(1000).default(100),
      offset: z.int().min(0).default(0),
      columns: z.array(z.string().max(60)).max(80).optional(),
      asOf,
    }),
    trusted<{ readonly rows: readonly RecordRow[]; readonly total: number; readonly names: Readonly<Record<string, string>> }>(),
  ),
  /** Rows counted (or two number fields summed) per group, within a filter. `names` maps linked ids to names. */
  'records.groups': query(
    z.strictObject({
      register,
      filter: filterSchema.default({ op: 'and', of: [] }),
      by: z.array(z.string().max(60)).min(1).max(4),
      sum: z.tuple([z.string().max(60), z.string().max(60)]).optional(),
      asOf,
    }),
    trusted<{ readonly groups: readonly RecordGroup[]; readonly names: Readonly<Record<string, string>> }>(),
  ),
  /** Counts for quick filters: flag → rows that it and the filter match. */
  'records.chips': query(
    z.strictObject({ register, filter: filterSchema.default({ op: 'and', of: [] }), asOf }),
    trusted<Readonly<Record<string, number>>>(),
  ),
  /** Overdue and due counts for the navigation: register → number. */
  'records.badges': query(z.strictObject({ asOf }), trusted<Readonly<Record<string, number>>>()),
  /** Every field, computed value and flag of one record, with what it is linked to. */
  'records.get': query(
    z.strictObject({ register, id, asOf }),
    trusted<{
      readonly row: RecordRow;
      readonly names: Readonly<Record<string, string>>;
      readonly links: Readonly<Record<string, readonly (RecordRef & { readonly detail: string })[]>>;
      readonly history: number;
    }>(),
  ),
  /** Creates (no revision) or changes (revision of the row that was read; a stale one answers CONFLICT). */
  'records.save': command(
    z.strictObject({ register, id: id.optional(), revision: revision.optional(), values: z.record(z.string().max(60), value) }),
    saved,
  ),
  /** The same change to many rows, one commit and one history reason. */
  'records.saveMany': command(
    z.strictObject({
      register,
      rows: z.array(z.strictObject({ id, revision })).min(1).max(5000),
      values: z.record(z.string().max(60), value),
    }),
    z.strictObject({ changed: z.int(), commitId: z.uuid() }),
  ),
  /** What would stop a save, without saving; computed values of the row as it would be. For forms, while typing. */
  'records.check': query(
    z.strictObject({ register, id: id.optional(), values: z.record(z.string().max(60), value), asOf }),
    trusted<{
      readonly issues: readonly { readonly field: string; readonly code: string; readonly detail?: string; readonly message: string }[];
      readonly computed: Readonly<Record<string, CellValue>>;
    }>(),
  ),
  'records.archive': command(z.strictObject({ register, id, revision }), saved),
  'records.restore': command(z.strictObject({ register, id, revision }), saved),
  'records.link': command(link, z.null()),
  'records.unlink': command(link, z.null()),
  /** Records to choose a link from; empty text gives the first by name. `ids`: only these, to be named. */
  'records.options': query(
    z.strictObject({
      register,
      text: z.string().max(200).default(''),
      limit: z.int().min(1).max(200).default(50),
      ids: z.array(id).max(200).optional(),
    }),
    trusted<readonly RecordRef[]>(),
  ),
  'records.history': query(z.strictObject({ register, id }), trusted<readonly HistoryItem[]>()),
  /** Everything by words or number: numbers first, then titles, then the rest, newest first. Archived records are left out. */
  'search.all': query(
    z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(50).default(20) }),
    trusted<readonly SearchHit[]>(),
  ),
} as const;
