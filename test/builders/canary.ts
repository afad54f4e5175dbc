import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { AppError } from '#shared/kit/errors.ts';
import type { Field } from '#shared/kit/field.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { defaultSettings, type Settings } from '#shared/settings/settings.ts';
import type { Store } from '#db/kit/store.ts';
import { saveSettings } from '#db/kit/save-settings.ts';
import { save, write } from '#db/kit/write.ts';

/** A word that nothing else holds, in small letters so that the full text keeps it as it is. */
export const canary = (n: number | string): string => `zzkanarie${n}q`;

const holdsText = ({ kind, rich }: Field): boolean => (kind === 'text' || kind === 'longText' || kind === 'role') && !rich;
/** Something for every field that must be filled and holds no text. */
const samples = (register: AnyRegister): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(register.fields)
      .filter(([, { schema }]) => !schema.safeParse(null).success)
      .map(([key, { kind, options, min }]) => [key, sampleOf(kind, options, min)]),
  );
function sampleOf(kind: Field['kind'], options: readonly string[] = [], min = 0): unknown {
  if (kind === 'choice') return options[0];
  if (kind === 'bool') return false;
  if (kind === 'date') return '2020-03-01';
  if (kind === 'instant') return '2020-03-01T09:00:00Z';
  return kind === 'number' || kind === 'scale' ? Math.max(1, min) : null;
}

/**
 * A record with a canary of its own in every field that holds text and takes any. Links that a record needs are `base`. Answers the words.
 */
export function putCanaries(
  store: Store,
  register: AnyRegister,
  mark: string,
  { reason, base = {} }: { readonly reason?: string; readonly base?: Patch } = {},
): { readonly id: string; readonly canaries: readonly string[] } {
  const fields = Object.keys(register.fields).filter((key) => holdsText(register.fields[key]!) && key !== 'ref');
  const words = Object.fromEntries(fields.map((key, n) => [key, canary(`${mark}${n}`)]));
  const who = { actor: 'isam', ...(reason === undefined ? {} : { reason }) };
  const values: Record<string, unknown> = { ...samples(register), ...words, ...base };
  for (;;)
    try {
      const { id } = write(store, who, (tx) => save(tx, register, { values: values as Patch, lenient: true }));
      return { id, canaries: fields.filter((key) => values[key] === words[key]).map((key) => words[key]!) };
    } catch (error) {
      const refused = error instanceof AppError ? error.issues.filter(({ field }) => Object.hasOwn(values, field)) : [];
      if (refused.length === 0) throw error;
      // Not any text: the name of a model, a section of the law.
      for (const { field } of refused) delete values[field];
    }
}

/** Files under a folder, at any depth. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** Which of the words stand in a file as bytes, whatever SQLite thinks of them: UTF-8 or UTF-16. */
export const wordsInFile = (file: string, words: readonly string[]): readonly string[] => {
  const bytes = readFileSync(file);
  return words.filter((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')));
};
/** "file: word" for every file under a folder that a predicate lets through. */
export const wordsInFolder = (
  folder: string,
  words: readonly string[],
  isLookedAt: (path: string) => boolean = () => true,
): readonly string[] =>
  filesIn(folder)
    .filter(isLookedAt)
    .flatMap((path) => wordsInFile(path, words).map((word) => `${path}: ${word}`));

/** Rules that let records of these registers be purged at once, by a decision. */
export const purgeRules = (store: Store, ...names: readonly string[]): Settings => {
  const rule = { years: 0, from: 'createdAt', decision: 'Nämndens beslut 2026-03-12 § 14' };
  const settings = { ...defaultSettings, retention: Object.fromEntries(names.map((name) => [name, rule])) };
  write(store, { actor: 'isam' }, (tx) => saveSettings(tx, settings));
  return settings;
};
export const idsOf = (store: Store, register: AnyRegister): readonly string[] =>
  store.all<{ id: string }>(sql`select id from ${sql.table(register.table)}`).map(({ id }) => id);
