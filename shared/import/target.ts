import type { AnyRegister } from '#shared/kit/register.ts';
import type { Settings } from '#shared/settings/settings.ts';
import type { Draft, IssueCode, RowValues, TargetColumn } from './types.ts';

/** What a row is read by: the models, the organisation, and the day that a list is of where it does not say. */
export type ReadSettings = Pick<Settings, 'riskModels' | 'classification' | 'organisation' | 'asOf'>;
/** An annual report that a whole sheet belongs to, where no column says it (MAPPING.md `report`). */
export type ReportValues = Readonly<Record<string, string | number>>;

export type BuildContext = {
  readonly settings: ReadSettings;
  readonly report: ReportValues | null;
  /** Columns that the sheet has; what a cell leaves empty is another thing than what a list does not tell. */
  readonly has: ReadonlySet<string>;
};
/** `column` is a column id. */
export type BuildIssue = { readonly column: string; readonly code: IssueCode; readonly detail?: string };
export type Built = {
  readonly drafts: readonly Draft[];
  readonly issues?: readonly BuildIssue[];
  readonly warnings?: readonly BuildIssue[];
};

/** What a sheet can be read as: one register, or several that one row feeds. */
export type Target = {
  /** As in mappings and reports: 'Risk', 'InfoObject + Classification'. */
  readonly name: string;
  /** For people: 'Risker', 'Klassningsobjekt med klassningar'. */
  readonly label: string;
  /** Other names that mean it, folded. */
  readonly aliases: readonly string[];
  /** Parents first. A sheet is read after those that it may refer to. */
  readonly registers: readonly AnyRegister[];
  /** The register whose records the rows are; counts follow it. */
  readonly main: AnyRegister;
  readonly columns: readonly TargetColumn[];
  /** Column ids whose empty cell takes the value above. */
  readonly fillDown: readonly string[];
  /** Words of sheet and file names that speak for this target, folded. */
  readonly hints: readonly string[];
  readonly build: (values: RowValues, context: BuildContext) => Built;
};
