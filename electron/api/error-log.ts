import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { windowProfileFolder } from '../host/locations.ts';

/** One thing that went wrong. Never a message: it could quote what somebody has typed. */
const entrySchema = z.object({
  /** UTC. */
  at: z.string(),
  /** A procedure's name, or a page's address. */
  where: z.string(),
  kind: z.string(),
  /** SQLite's or Node's own code. */
  code: z.string().optional(),
  places: z.array(z.string()).readonly(),
});
export type LoggedError = z.output<typeof entrySchema>;

/** Some weeks of a bad time; a screen or two to read. */
const most = 200;
const fileOf = (storeFile: string): string => join(windowProfileFolder(storeFile), 'fel.log');

/** What has gone wrong with a register on this machine, the oldest first. A line that cannot be read is left out. */
export function loggedErrors(storeFile: string): readonly LoggedError[] {
  if (storeFile === ':memory:') return [];
  try {
    return readFileSync(fileOf(storeFile), 'utf8').split('\n').flatMap(entryOf);
  } catch {
    return [];
  }
}
function entryOf(line: string): readonly LoggedError[] {
  try {
    return [entrySchema.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}

/** Adds to the log; the oldest go when it is full. What cannot be logged is no second error. */
export function logError(storeFile: string, entry: Omit<LoggedError, 'at'>): void {
  if (storeFile === ':memory:') return;
  try {
    const all = [...loggedErrors(storeFile), { at: new Date().toISOString(), ...entry }].slice(-most);
    const file = fileOf(storeFile);
    writeFileSync(`${file}.ny`, `${all.map((one) => JSON.stringify(one)).join('\n')}\n`, { mode: 0o600 });
    renameSync(`${file}.ny`, file);
  } catch {
    // A full disk has been said already.
  }
}
