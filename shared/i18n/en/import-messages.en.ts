import type { Translation } from '../../kit/language.ts';
import type { importMessagesSv } from '../sv/import-messages.sv.ts';

type Parts = { readonly column: string; readonly value: string; readonly detail?: string | undefined };
const known = (detail: string | undefined): string => (detail ? ` Accepted values: ${detail}.` : '');

/** What is said of rows and sheets of a list that is read: what is wrong with a value, and what to do. */
export const importMessagesEn = {
  issues: {
    missing_title: ({ column }: Parts): string => `${column} is empty. Fill it in, or the row cannot be recognised.`,
    missing_date: ({ column }: Parts): string => `${column} has no date. Fill in the date or change the status.`,
    missing_value: ({ column }: Parts): string => `${column} is empty but has to be filled in.`,
    bad_date: ({ value }: Parts): string => `“${value}” cannot be read as a date. Write for example 2026-03-09.`,
    bad_number: ({ value, detail }: Parts): string =>
      detail ? `“${value}” cannot be read as a number. ${detail}` : `“${value}” cannot be read as a number. Write digits only.`,
    bad_class: ({ value, detail }: Parts): string => detail ?? `“${value}” cannot be read as a classification. Write for example K3 R2 T2.`,
    level_out_of_range: ({ value, detail }: Parts): string =>
      `“${value}” is outside the scale${detail ? `, which runs from ${detail.replace('–', ' to ')}` : ''}. Choose a level on the scale.`,
    out_of_range: ({ value, detail }: Parts): string =>
      detail
        ? `“${value}” is outside what can be entered (${detail}). Correct the number.`
        : `“${value}” is more than the whole. Correct the number.`,
    end_before_start: ({ value, detail }: Parts): string => `“${value}” is before ${detail ?? 'the start date'}. Correct one of the dates.`,
    unknown_unit: ({ value }: Parts): string => `There is no department “${value}”. Add it or correct the name.`,
    unknown_ref: ({ value, detail }: Parts): string =>
      detail ?? `“${value}” is neither in the registers nor in the files. Import it first or correct the row.`,
    unknown_value: ({ value, detail }: Parts): string =>
      `“${value}” is not a known value.${known(detail) || ' Correct the cell or leave it empty.'}`,
    too_long: ({ detail }: Parts): string =>
      detail ? `The text is too long. At most ${detail} characters fit; shorten it.` : 'The text is too long. Shorten it.',
    computed_differs: ({ value, detail }: Parts): string =>
      `The risk value ${value} in the file does not match likelihood times consequence, which is ${detail ?? ''}. The calculated value is used.`,
    needed_in_state: ({ column }: Parts): string =>
      `${column} is empty but needed in the status of the row. The row is imported; fill in the value afterwards.`,
    personnummer_like: (): string =>
      'The text seems to contain a Swedish personal identity number. The row is imported; remove the number if it should not be there.',
    same_ref: ({ value }: Parts): string => `The number ${value} stands on several rows. Check that the right row has the number.`,
    kept_decided: ({ column }: Parts): string =>
      `The classification has been decided, so ${column} is not changed. Make a new version if it is wrong.`,
    assumed_value: ({ column, detail }: Parts): string =>
      `${column} is missing from the list. ${detail ?? 'Another value'} is used; change it in the record if it is wrong.`,
    missing_column: ({ column }: Parts): string =>
      `The column ${column} of the mapping file is not in the sheet. The other columns have been read.`,
  },
  sheets: {
    notRecognised: (headers: readonly string[]): string =>
      headers.length
        ? `The sheet resembles none of the registers. The headers ${headers.slice(0, 6).join(', ')}${headers.length > 6 ? ' …' : ''} were found; choose a register and map the columns yourself.`
        : 'The sheet has no row of column headers. Check that the table begins with headers.',
    ambiguous: (labels: readonly string[]): string => `The sheet may be ${labels.join(' or ')}. Choose the register yourself.`,
    hidden: 'The sheet is hidden in Excel and has therefore not been read. Unhide it, or choose a register yourself if it is to be read.',
    legend: 'The sheet explains the columns of the workbook and has no rows to read.',
    leftOut: 'The sheet has been left out and has not been read.',
    notMapped: 'The sheet is not mentioned in the mapping file and has therefore not been read.',
    noSheet: (sheet: string): string => `The sheet “${sheet}” of the mapping file is not in the file. Check the name of the sheet.`,
    noHeader: (row: number): string => `Row ${row} lacks the headers that the mapping file names. Check the number of the header row.`,
    inBranch: (text: string): string => `“${text}” fits several records. Write the number or state the department.`,
    decidedNeedsLevels: 'The classification has been decided but lacks a level for K, R or T. Fill in the levels or change the status.',
  },
} satisfies Translation<typeof importMessagesSv>;
