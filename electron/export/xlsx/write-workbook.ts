import writeXlsxFile from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import type { OutCell, OutSheet } from '#db/export/register-sheet.ts';

type Cell = SheetData[number][number];
const head = (value: string): Cell => ({ value, type: String, fontWeight: 'bold', textColor: '#FFFFFF', backgroundColor: '#12355B' });
/** The library looks texts up in a plain object, where "constructor" is known before it is written: a blank at the end, which no reader keeps, tells them apart. */
const findable = (text: string): string => (text in Object.prototype ? `${text} ` : text);
/** Every text is written as text: "=1+1" stays what it says. */
function cell(value: OutCell): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'string')
    return { value: findable(value), type: String, ...(value.length > 60 ? { wrap: true, alignVertical: 'top' as const } : {}) };
  return { value: new Date(`${value.date}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
}
const lengthOf = (value: OutCell): number => (value === null ? 0 : typeof value === 'object' ? 10 : String(value).length);
/** Wide enough for most of the first rows, never wider than 60 characters. */
function widths({ head: labels, rows }: OutSheet): readonly { readonly width: number }[] {
  const sample = rows.slice(0, 50);
  return labels.map((label, index) => ({
    width: Math.min(60, Math.max(10, label.length + 2, ...sample.map((row) => lengthOf(row[index] ?? null) + 2))),
  }));
}

/** Excel: at most 31 characters, none of : \ / ? * [ ], no name twice. */
function sheetName(name: string, taken: Set<string>): string {
  const base = name.replace(/[:\\/?*[\]]/g, ' ').slice(0, 31);
  const free = [base, ...Array.from({ length: 99 }, (_, index) => `${base.slice(0, 28)} ${index + 2}`)].find(
    (one) => !taken.has(one.toLocaleLowerCase('sv')),
  )!;
  taken.add(free.toLocaleLowerCase('sv'));
  return free;
}

/** The sheets as one xlsx file: head row frozen, dates as dates. */
export async function writeWorkbook(sheets: readonly OutSheet[]): Promise<Buffer> {
  const taken = new Set<string>();
  const made = sheets.map((sheet) => ({
    data: [sheet.head.map(head), ...sheet.rows.map((row) => row.map(cell))],
    sheet: sheetName(sheet.name, taken),
    columns: [...widths(sheet)],
    stickyRowsCount: 1,
  }));
  return writeXlsxFile(made, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
}
