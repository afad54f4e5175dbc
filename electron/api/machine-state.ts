import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { LANGUAGES } from '#shared/kit/language.ts';
import { windowProfileFolder } from '../host/locations.ts';

/** What this machine remembers of a register: paths and the last seen end of its history do not travel with the file. */
const schema = z.object({
  /** "#412 1f3a9c02" when it was last open here. */
  lastHead: z.string().optional(),
  secondPlace: z.string().optional(),
  /** The register's language when it was last open: what a locked one speaks. */
  language: z.enum(LANGUAGES).optional(),
  /** Minutes without a sign of life until an encrypted register is locked. */
  lockAfter: z.number().optional(),
  /** Wrong passphrases since it was last open; told in history at the next opening. */
  failedUnlocks: z.int().optional(),
  /** The first hours: lists put aside, and whether their page and the tour are offered. */
  guide: z.object({ skipped: z.array(z.string()), hidden: z.boolean(), tourSeen: z.boolean() }).optional(),
  /** The key, wrapped by the operating system: by whom, of which file (its salt, hexadecimal), and the wrapped secret. */
  keptKey: z.object({ backend: z.string(), salt: z.string(), wrapped: z.string() }).optional(),
});
export type MachineState = z.output<typeof schema>;

/** Null: a store in memory is of no machine. */
const fileOf = (storeFile: string): string | null =>
  storeFile === ':memory:' ? null : join(windowProfileFolder(storeFile), 'maskin.json');

/** Empty when nothing is remembered or the file cannot be read: it only helps, nothing depends on it. */
export function machineState(storeFile: string): MachineState {
  try {
    const file = fileOf(storeFile);
    return file === null ? {} : schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}

/** False: it could not be kept. */
export function keepMachineState(storeFile: string, change: { readonly [K in keyof MachineState]?: MachineState[K] | undefined }): boolean {
  try {
    const file = fileOf(storeFile);
    if (file === null) return false;
    const next = JSON.stringify({ ...machineState(storeFile), ...change });
    if (existsSync(file) && readFileSync(file, 'utf8') === next) return true;
    writeFileSync(`${file}.ny`, next, { mode: 0o600 });
    renameSync(`${file}.ny`, file);
    return true;
  } catch {
    return false;
  }
}
