import type { Field, Kind } from '#shared/kit/field.ts';

/** Why a row is refused. The report and the interface build on these; never rename one. */
export const rejectionCodes = [
  'missing_title',
  'missing_date',
  'missing_value',
  'bad_date',
  'bad_number',
  'bad_class',
  'level_out_of_range',
  'out_of_range',
  'end_before_start',
  'unknown_unit',
  'unknown_ref',
  'unknown_value',
  'too_long',
] as const;
/** What is read all the same, but should be looked at. */
export const warningCodes = [
  'computed_differs',
  'needed_in_state',
  'personnummer_like',
  'same_ref',
  'kept_decided',
  'assumed_value',
  'missing_column',
] as const;
export type IssueCode = (typeof rejectionCodes)[number] | (typeof warningCodes)[number];

/** `row` as the spreadsheet counts, `column` the text of its header (our own label where the sheet has no such column), `message` one Swedish sentence. */
export type RowIssue = { readonly row: number; readonly column: string; readonly code: IssueCode; readonly message: string };

/** A reference as written in the cell; only the store knows the record. `hint`: the kind of record, as the sheet says it. */
export type Ref = { readonly to: string; readonly text: string; readonly hint?: string };
export type Scalar = string | number | boolean;
export type DraftValue = Scalar | Ref;
export const isRef = (value: unknown): value is Ref => typeof value === 'object' && value !== null && 'to' in value && 'text' in value;

/** An information class in one cell, by the classification's field names. */
export type ClassValue = Readonly<Record<string, number>>;
export type CellValue = Scalar | Ref | ClassValue | readonly string[];
/** Column id → value. An empty cell has no key: it neither sets nor erases. */
export type RowValues = Readonly<Record<string, CellValue>>;

/** One record that a row asks for. Several rows may stand on the same `shared` one (an object and its classifications). */
export type Draft = {
  readonly register: string;
  readonly values: Readonly<Record<string, DraftValue>>;
  /** Field → place in the row's list of drafts whose record it points at. */
  readonly joins?: Readonly<Record<string, number>>;
  readonly links?: readonly { readonly name: string; readonly ref: Ref; readonly column: string }[];
  readonly shared?: boolean;
  /** Only made when missing: a row that mentions a course does not change it. */
  readonly ensure?: boolean;
  /** Fields that tell the record apart, where those of the register do not fit. Best first. */
  readonly keys?: readonly (readonly string[])[];
};

/** `class` and `refs` are cells that become several values; `ignore` is known and left out on purpose. */
export type ColumnKind = Kind | 'class' | 'refs' | 'ignore';
/** What a column of a sheet can become. */
export type TargetColumn = {
  /** The name used in mappings: a field of ours, or what a composite target calls it. */
  readonly id: string;
  readonly label: string;
  /** The label in every language; absent: `label` alone. */
  readonly labels?: readonly string[];
  /** Headers that mean this column, beside the labels; best first. */
  readonly headers: readonly string[];
  readonly kind: ColumnKind;
  /** Limits, options and synonyms; absent on columns that only a composite target knows. */
  readonly field?: Field;
  /** Word per option, as they are told in messages. */
  readonly words?: Readonly<Record<string, string>>;
  /** The same in every language, as they are understood; absent: `words` alone. */
  readonly allWords?: readonly Readonly<Record<string, string>>[];
  /** Where the value goes when the target's own builder does not take it. */
  readonly register?: string;
  readonly name?: string;
  /** How much the header says about what the sheet is, 1–4. */
  readonly weight: number;
};

/** A value on its way: what the cell gave, or why it gave nothing. */
export type Read =
  { readonly ok: true; readonly value: CellValue | null } | { readonly ok: false; readonly code: IssueCode; readonly detail?: string };
