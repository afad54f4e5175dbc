import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseMapping, type ImportMapping } from '#shared/import/mapping.ts';

/** The example organisation's lists, as a coordinator has them: beside this file in the source, beside the bundle when built. */
const folder =
  [resolve(import.meta.dirname, 'lists'), resolve(import.meta.dirname, 'demo-lists')].find(existsSync) ??
  resolve(import.meta.dirname, 'lists');

/** Base names in the order of the mapping. */
export const demoFiles = (): readonly string[] => [...new Set(demoMapping().files.map(({ file }) => file))];
export const demoPath = (name: string): string => resolve(folder, name);
/** How the lists' columns are read (the form of a mapping file). */
export const demoMapping = (): ImportMapping => parseMapping(JSON.parse(readFileSync(resolve(folder, 'mapping.json'), 'utf8')));
