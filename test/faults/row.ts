/** A line of docs/tillforlitlighet.md. */
export type Row = {
  readonly test: string;
  readonly runs: string;
  readonly expected: string;
  readonly seen: string;
  readonly holds: boolean;
};
export const number = (value: number): string => value.toLocaleString('sv-SE').replaceAll(' ', ' ');
export const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1).replace('.', ',')} %`;
