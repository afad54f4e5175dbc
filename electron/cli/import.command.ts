import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { parseMapping, type ImportMapping } from '#shared/import/mapping.ts';
import { AppError } from '#shared/kit/errors.ts';
import { backUpFirst } from '../api/backups.ts';
import { runImport } from '../import/import-job.ts';
import { ImportRefusal } from '../import/refusal.ts';
import { dateOption, UsageError, type Outcome } from './usage.ts';
import { withStore } from './with-store.ts';

type Options = {
  readonly store?: string;
  readonly mapping?: string;
  readonly 'as-of'?: string;
  readonly 'dry-run'?: boolean;
  readonly 'skip-rejected'?: boolean;
};

/** Reads lists into the store as one job: all or nothing, one report. A refused row is exit code 1 unless rows may be left out. */
export async function importFiles(options: Options, files: readonly string[]): Promise<Outcome> {
  if (files.length === 0) throw new UsageError('Ange minst en fil att läsa in. Ingenting är gjort.');
  dateOption(options['as-of'], '--as-of', '');
  const mapping = options.mapping === undefined ? undefined : readMapping(options.mapping);
  const dryRun = options['dry-run'] ?? false;
  const skipRejected = options['skip-rejected'] ?? false;
  return withStore(options, async (store) => {
    try {
      if (!dryRun) backUpFirst(store);
      const actor = userInfo().username;
      const { report, written, noTable } = await runImport({
        store,
        files: files.map((path) => ({ path })),
        mapping,
        dryRun,
        skipRejected,
        actor,
      });
      const refused = !written && (!dryRun || noTable.length > 0);
      return { output: report, refused, note: noteOf({ written, dryRun, noTable }) };
    } catch (error) {
      if (error instanceof ImportRefusal) throw new AppError('INVALID_INPUT', error.message);
      throw error;
    }
  });
}

function noteOf({
  written,
  dryRun,
  noTable,
}: {
  readonly written: boolean;
  readonly dryRun: boolean;
  readonly noTable: readonly string[];
}): string {
  if (written) return 'Listorna är inlästa.';
  if (noTable.length) return noTable.join(' ');
  return dryRun ? 'Provkörning: ingenting är ändrat.' : 'Rader stoppades, så ingenting är inläst. Rätta dem eller kör med --skip-rejected.';
}

function readMapping(file: string): ImportMapping {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new AppError('INVALID_INPUT', `Kopplingsfilen ${file} kunde inte läsas. Ingenting är inläst; kontrollera sökvägen.`);
  }
  try {
    return parseMapping(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('INVALID_INPUT', `Kopplingsfilen ${file} är inte giltig JSON. Ingenting är inläst; rätta filen och försök igen.`);
  }
}
