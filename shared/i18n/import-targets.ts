import { inLanguage } from '#shared/kit/language.ts';
import { importTargetsEn } from './en/import-targets.en.ts';
import { importTargetsSv } from './sv/import-targets.sv.ts';

const words = inLanguage(importTargetsSv, importTargetsEn);

/** The name of a list by the register whose records its rows are; undefined: the register's own name says it. */
export const targetLabel = (main: string): string | undefined => (words.targets as Readonly<Record<string, string>>)[main];
/** The name of a column that is no field, by its id; undefined: it has none but its header. */
export const columnLabel = (id: string): string | undefined => (words.columns as Readonly<Record<string, string>>)[id];
/** The same in every language: what a written list may call it. */
export const columnLabels = (id: string): readonly string[] =>
  [importTargetsSv, importTargetsEn].flatMap(({ columns }) => (columns as Readonly<Record<string, string>>)[id] ?? []);
