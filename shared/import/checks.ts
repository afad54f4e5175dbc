import type { AnyRegister, Issue } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { localParts } from '#shared/kit/swedish.ts';
import { wordsFor } from './columns.ts';
import { datedAlways } from './demanded.ts';
import { gatewayMessage, issueMessage, tableMessages } from './messages.ts';
import { headerOf, shown, type TablePlan } from './read-table.ts';
import type { IssueCode, RowIssue } from './types.ts';

/** Dates without which a record would count in no year, or in every: also in an import, which may begin in any state. */
const datesNeeded: Readonly<Record<string, (row: Patch) => string | null>> = {
  classification: (row) => (row['status'] === 'decided' && row['decided'] === null ? 'decided' : null),
  action: (row) => (row['status'] === 'done' && row['done'] === null ? 'done' : null),
  exercise: (row) => (row['status'] === 'done' && row['done'] === null ? 'done' : null),
  completion: (row) => (row['asOf'] === null ? 'asOf' : null),
};
const dateMissing = (register: string, row: Patch): string | null => {
  const always = datedAlways[register];
  if (always !== undefined) return row[always] === null ? always : null;
  return datesNeeded[register]?.(row) ?? null;
};
const levels = ['confidentiality', 'integrity', 'availability'];

/** What the gateway says → what the report says. Null: of no concern to an import. */
function codeOf(register: AnyRegister, { field, code }: Issue): IssueCode | null {
  const kind = register.fields[field]?.kind;
  switch (code) {
    case 'REQUIRED':
      if (kind === 'date' || kind === 'instant') return 'missing_date';
      return field === register.title ? 'missing_title' : 'missing_value';
    case 'OUT_OF_RANGE':
    case 'ABOVE_WHOLE':
      return 'out_of_range';
    case 'BEFORE_START':
      return 'end_before_start';
    case 'NOT_IN_MODEL':
      return 'level_out_of_range';
    case 'TOO_LONG':
      return 'too_long';
    case 'NEEDED_IN_STATE':
      return 'needed_in_state';
    // An import may begin in any state (C12); links are looked up by the import itself.
    case 'STEP_NOT_ALLOWED':
    case 'UNKNOWN_LINK':
      return null;
    default:
      return 'unknown_value';
  }
}

export type Checked = { readonly rejected: readonly RowIssue[]; readonly warnings: readonly RowIssue[] };
type Place = { readonly plan: TablePlan; readonly row: number };

/** The gateway's issues with a record as a row would make it, in the words and codes of the report. `after`: the whole record. */
export function rowIssues({ plan, row }: Place, register: AnyRegister, after: Patch, issues: readonly Issue[]): Checked {
  const missing = dateMissing(register.name, after);
  const decided = register.name === 'classification' && after['status'] === 'decided';
  const lacksLevels = decided && levels.some((level) => after[level] === null);
  const own: readonly RowIssue[] = [
    ...(missing ? [told({ plan, row }, register, after, { field: missing, code: 'missing_date' })] : []),
    ...(lacksLevels
      ? [
          told({ plan, row }, register, after, {
            field: levels.find((level) => after[level] === null) ?? '',
            code: 'bad_class',
            detail: tableMessages.decidedNeedsLevels,
          }),
        ]
      : []),
  ];
  // The declaration and the store may both say it; the store, which comes last, knows the model.
  const distinct = issues.filter(
    ({ field, code }, place) => !issues.slice(place + 1).some((later) => later.field === field && later.code === code),
  );
  const rest = distinct.flatMap((issue): readonly RowIssue[] => {
    const code = codeOf(register, issue);
    const said = issue.field === missing || (lacksLevels && levels.includes(issue.field));
    return code === null || said ? [] : [fromGateway({ plan, row }, register, after, { issue, code })];
  });
  const all = [...own, ...rest];
  return { rejected: all.filter(({ code }) => code !== 'needed_in_state'), warnings: all.filter(({ code }) => code === 'needed_in_state') };
}

type Told = { readonly field: string; readonly code: IssueCode; readonly detail?: string | undefined };
function told({ plan, row }: Place, register: AnyRegister, after: Patch, { field, code, detail }: Told): RowIssue {
  const column = headerOf(plan, field, register.name);
  const time = register.fields[field]?.kind === 'instant' ? localParts(String(after[field])) : null;
  const value = time ? `${time.date} ${time.time}` : shown(after[field]);
  return { row, column, code, message: issueMessage(code, { column, value, detail }) };
}

function fromGateway(
  place: Place,
  register: AnyRegister,
  after: Patch,
  { issue, code }: { readonly issue: Issue; readonly code: IssueCode },
): RowIssue {
  const labels = wordsFor(register)?.fields;
  // The detail of a comparison is the other field; people know its header.
  const detail =
    issue.code === 'BEFORE_START' && issue.detail
      ? headerOf(place.plan, issue.detail, register.name)
      : issue.code === 'ABOVE_WHOLE'
        ? undefined
        : issue.detail;
  const plain = told(place, register, after, { field: issue.field, code, detail });
  return code === 'unknown_value'
    ? { ...plain, message: gatewayMessage(issue.code, labels?.[issue.field] ?? plain.column, issue.detail) }
    : plain;
}
