import * as z from 'zod';
import { errorWords } from '#shared/i18n/errors.ts';
import { AppError } from '#shared/kit/errors.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const columnSchema = z.object({
  header: z.string().nullish(),
  nth: z.int().min(1).nullish(),
  col: z.int().min(1).nullish(),
  field: z.string().nullable().default(null),
  kind: z.string().nullish(),
  values: z.record(z.string(), scalar).nullish(),
});
const entrySchema = z.object({
  file: z.string(),
  sheet: z.string().nullable().default(null),
  register: z.string(),
  headerRow: z.int().min(1).nullish(),
  skipRows: z.array(z.int()).nullish(),
  encoding: z.string().nullish(),
  delimiter: z.string().nullish(),
  fillDown: z.array(z.string()).nullish(),
  constants: z.record(z.string(), scalar.nullable()).nullish(),
  report: z.record(z.string(), z.union([z.string(), z.number()]).nullable()).nullish(),
  rows: z.int().nullish(),
  columns: z.array(columnSchema),
});
const mappingSchema = z.object({ asOf: z.iso.date().nullish(), organisation: z.string().nullish(), files: z.array(entrySchema) });

/** The form of MAPPING.md. Keys that we do not know are left out, so that newer files are read too. */
export type ImportMapping = z.output<typeof mappingSchema>;
export type MappingEntry = z.output<typeof entrySchema>;
export type MappingColumn = z.output<typeof columnSchema>;

/** Checks a mapping file's JSON. Throws AppError INVALID_INPUT with the place of the first mistake. */
export function parseMapping(value: unknown): ImportMapping {
  const parsed = mappingSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new AppError('INVALID_INPUT', errorWords.importing.mapping(place));
}

/** File and sheet names are compared after Unicode normalising; a Mac writes å as two characters. */
export const sameName = (a: string | null, b: string | null): boolean =>
  (a ?? '').normalize('NFC').trim() === (b ?? '').normalize('NFC').trim();
export const entriesFor = (mapping: ImportMapping | undefined, file: string): readonly MappingEntry[] =>
  mapping?.files.filter((entry) => sameName(entry.file, file)) ?? [];
