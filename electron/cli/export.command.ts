import { extname } from 'node:path';
import { reviewExportWords } from '#shared/i18n/review.ts';
import { workbookSheets } from '#db/export/register-sheet.ts';
import { contextOf, settingsOf } from '#db/kit/settings.ts';
import { today } from '../api/today.ts';
import { registerOf } from './list.command.ts';
import { replaceFile } from './replace-file.ts';
import { dateOption, required, UsageError, type Outcome } from './usage.ts';
import { withStore } from './with-store.ts';

type Options = { readonly store?: string; readonly register?: string; readonly out?: string; readonly 'as-of'?: string };

/** The whole store, or one register, as an Excel workbook that can be read back. */
export function exportExcel(options: Options): Promise<Outcome> {
  const out = required(options.out, '--out X.xlsx');
  if (extname(out).toLowerCase() !== '.xlsx') throw new UsageError(`--out ska sluta på .xlsx. Du skrev ${out}; ingenting är gjort.`);
  const register = options.register === undefined ? null : registerOf(options.register);
  return withStore(options, async (store) => {
    const asOf = dateOption(options['as-of'], '--as-of', settingsOf(store).asOf ?? today());
    const sheets = workbookSheets(store, register, null, contextOf(store, asOf));
    const { writeWorkbook } = await import('../export/xlsx/write-workbook.ts');
    const bytes = await writeWorkbook(sheets);
    await replaceFile(out, bytes, reviewExportWords.cannotWrite(out));
    // The legend is no register.
    const rows = Object.fromEntries(sheets.slice(0, -1).map(({ name, rows: lines }) => [name, lines.length]));
    return { output: { out, bytes: bytes.byteLength, rows } };
  });
}
