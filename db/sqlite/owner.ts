import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { errorWords } from '#shared/i18n/errors.ts';
import { localParts } from '#shared/kit/swedish.ts';

/** Who has a store open. Says nothing about the lock, which is SQLite's and dies with its process: only the words of the message. */
type Owner = { readonly host: string; readonly user: string; readonly pid: number; readonly since: string };
const noteOf = (file: string): string => `${file}.öppen`;
const here = (): Omit<Owner, 'since'> => ({ host: hostname(), user: userInfo().username, pid: process.pid });

/** Leaves a note beside the store. A folder that takes no note does not stop the work. */
export function leaveNote(file: string): void {
  try {
    writeFileSync(noteOf(file), JSON.stringify({ ...here(), since: new Date().toISOString() } satisfies Owner), { mode: 0o600 });
  } catch {
    // The lock holds without it.
  }
}
export function takeNote(file: string): void {
  try {
    rmSync(noteOf(file), { force: true });
  } catch {
    // A stale note is only read when somebody holds the lock.
  }
}

/** "hos anna på DATOR7 sedan 2026-10-31 kl. 08:15", or '' when nothing is known. */
export function openedBy(file: string): string {
  try {
    const owner = JSON.parse(readFileSync(noteOf(file), 'utf8')) as Partial<Owner>;
    const since = localParts(String(owner.since));
    if (typeof owner.user !== 'string' || typeof owner.host !== 'string' || !since) return '';
    const { user, host } = here();
    const time = since.time.slice(0, 5);
    return owner.user === user && owner.host === host
      ? errorWords.file.hereSince(since.date, time)
      : errorWords.file.elsewhereSince(owner.user, owner.host, [since.date, time]);
  } catch {
    return '';
  }
}
