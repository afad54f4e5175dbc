import { statSync } from 'node:fs';
import { errorWords } from '#shared/i18n/errors.ts';
import { AppError } from '#shared/kit/errors.ts';
import type { Raw } from '../kit/store.ts';
import type { Watch } from '../kit/watch.ts';

const replaced = (file: string) => new AppError('STORE', errorWords.file.replaced(file));
const changed = (file: string) => new AppError('STORE', errorWords.file.changed(file));

/**
 * A sync client may put another file in the store's place, or write into it: SQLite would go on with the lost one, or with stale pages
 * (RELIABILITY.md C13). Only stat: opening the file a second time and closing it would give SQLite's lock away.
 */
export function watchFile(raw: Raw, file: string): Watch {
  const look = () => statSync(file, { bigint: true, throwIfNoEntry: false });
  const first = look();
  const isSame = (now: ReturnType<typeof look>) => now !== undefined && now.ino === first?.ino && now.dev === first.dev;
  const headStatement = raw.prepare('select seq, hex(hash) as hash from audit order by seq desc limit 1');
  const headNow = () => JSON.stringify(headStatement.get() ?? null);
  let known = { mtime: first?.mtimeNs, size: first?.size, head: headNow() };
  return {
    before: () => {
      const now = look();
      if (!isSame(now)) throw replaced(file);
      if (now!.mtimeNs === known.mtime && now!.size === known.size) return;
      // Only the time may have been touched: read anew from the disk and ask whether it is still our history.
      if (!rereads(raw) || headNow() !== known.head) throw changed(file);
      known = { ...known, mtime: now!.mtimeNs, size: now!.size };
    },
    beforeCommit: () => {
      if (!isSame(look())) throw replaced(file);
    },
    after: () => {
      const now = look();
      known = { mtime: now?.mtimeNs, size: now?.size, head: headNow() };
    },
  };
}

/** Gives the lock back for a moment, so that SQLite looks at the file's change counter and drops stale pages. False: unreadable. */
function rereads(raw: Raw): boolean {
  try {
    raw.pragma('locking_mode = normal');
    raw.prepare('select count(*) from sqlite_schema').get();
    return true;
  } catch {
    return false;
  } finally {
    raw.pragma('locking_mode = exclusive');
    raw.exec('begin immediate; commit');
  }
}
