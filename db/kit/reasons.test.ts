import BetterSqlite3 from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { verify } from '#db/verify.ts';
import { addRisk, fileStore } from '../../test/builders/file-store.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { historyOf } from './history.ts';
import { historyPage } from './history-page.ts';
import type { Store } from './store.ts';
import { save, write } from './write.ts';

let open: Store | undefined;
afterEach(() => {
  if (open) closeStore(open);
  open = undefined;
});
const withReason = (reason: string) => {
  const { file, store } = fileStore();
  const { id } = write(store, { actor: 'isam', reason }, (tx) => save(tx, risk, { values: { title: 'Risk', L: 1, C: 1 } }));
  return { file, store, id };
};
/** As somebody would who has the file and no program. */
function tamper(file: string, statements: string): void {
  const raw = new BetterSqlite3(file);
  raw.exec(statements);
  raw.close();
}

describe('the reason of a change', () => {
  test('is read and searched, and its words stand outside the chain of hashes', () => {
    const { store, id } = withReason('Enligt beslut i nämnden');
    open = store;
    expect(historyOf(store, 'risk', id)[0]?.reason).toBe('Enligt beslut i nämnden');
    expect(historyPage(store, { text: 'BESLUT i' }, 10, 100).map(({ recordId }) => recordId)).toEqual([id]);
    expect(store.raw.prepare('select count(*) from audit where instr(reason, ?) > 0').pluck().get('nämnden')).toBe(0);
  });

  test('can be taken away and the chain holds; other words in its place break it', () => {
    const { file, store, id } = withReason('Enligt beslut');
    closeStore(store);
    tamper(file, `update audit_reason set text = 'Enligt önskemål'`);
    const changed = openStore(file);
    expect(verify(changed).brokenAt).toBe(1);
    closeStore(changed);
    tamper(file, 'delete from audit_reason');
    open = openStore(file);
    expect(verify(open).ok).toBe(true);
    expect(historyOf(open, 'risk', id)[0]?.reason).toBeNull();
  });

  test('of a register from before stands in the chain itself: it is read, and the chain holds', () => {
    const { file, store } = fileStore();
    const id = addRisk(store, 'Risk');
    closeStore(store);
    // The entry as it was written then: the words in the header, and in its hash.
    const raw = new BetterSqlite3(file);
    const entry = raw.prepare('select * from audit').get() as Record<string, unknown> & { commitment: Buffer; prev: Buffer };
    const { seq, commitId, at, actor, op, register, recordId, commitment, prev } = entry;
    const header = JSON.stringify([seq, commitId, at, actor, op, register, recordId, 'Äldre skäl']);
    const hash = createHash('sha256').update(prev).update(header).update(commitment).digest();
    const { sql: guard } = raw.prepare(`select sql from sqlite_schema where name = 'audit_no_update'`).get() as { sql: string };
    raw.exec('drop trigger audit_no_update');
    raw.prepare('update audit set reason = ?, hash = ?').run('Äldre skäl', hash);
    raw.exec(guard);
    raw.close();
    open = openStore(file);
    expect(verify(open).ok).toBe(true);
    expect(historyOf(open, 'risk', id)[0]?.reason).toBe('Äldre skäl');
  });
});
