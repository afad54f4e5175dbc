import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { action } from '#shared/registers/action/action.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { addLink } from '#db/kit/record-index.ts';
import type { Store } from '#db/kit/store.ts';
import { archive, save, write } from '#db/kit/write.ts';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { verify } from '#db/verify.ts';
import { fileStore, temporaryFolder } from '../../test/builders/file-store.ts';
import { salvage } from './salvage.ts';
import { salvageText } from './salvage-report.ts';

const pageSize = 4096;
const rowsOf = (store: Store, table: string) => store.raw.prepare(`select * from ${table} order by id`).all();
/** Risks with text that fills pages, some changed, some archived, and actions tied to them. */
function filledStore(count: number) {
  const { folder, file, store } = fileStore();
  write(store, { actor: 'isam' }, (tx) => {
    for (let n = 1; n <= count; n += 1) {
      const made = save(tx, risk, { values: { title: `Risk ${n} åäö`, cause: `Text ${n} `.repeat(30), L: (n % 4) + 1, C: 3 } });
      if (n % 5 === 0) save(tx, risk, { id: made.id, revision: 1, values: { title: `Risk ${n} ändrad`, L: 1 } });
      if (n % 11 === 0) archive(tx, risk, { id: made.id, revision: n % 5 === 0 ? 2 : 1 });
      if (n % 7 !== 0) continue;
      const tied = save(tx, action, { values: { title: `Åtgärd ${n}` } });
      addLink(tx, { register: 'action', id: tied.id, name: 'links', target: { register: 'risk', id: made.id } });
    }
  });
  const rows = { risk: rowsOf(store, 'risk'), action: rowsOf(store, 'action') };
  closeStore(store);
  return { file, rows, to: join(folder, 'räddad.isam') };
}
/** Pages that hold the rows of a table (leaves), by SQLite's own statistics. */
function leavesOf(file: string, name: string): readonly number[] {
  const raw = new BetterSqlite3(file, { readonly: true });
  const pages = raw.prepare("select pageno from dbstat where name = ? and pagetype = 'leaf' order by pageno").pluck().all(name) as number[];
  raw.close();
  return pages;
}
function damage(file: string, change: (bytes: Buffer) => void): string {
  const bytes = readFileSync(file);
  change(bytes);
  writeFileSync(file, bytes);
  return createHash('sha256').update(bytes).digest('hex');
}
const zeroPage = (bytes: Buffer, page: number) => bytes.fill(0, (page - 1) * pageSize, page * pageSize);
const sha = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const lossIn = (report: ReturnType<typeof salvage>, register: string) => report.registers.find((loss) => loss.register === register)!;

describe('a damaged register is read into a new one', () => {
  test('three pages of a table gone: every row comes back, the rest from history; the damaged file is not touched', () => {
    const { file, rows, to } = filledStore(300);
    const leaves = leavesOf(file, 'risk');
    expect(leaves.length).toBeGreaterThan(10);
    const before = damage(file, (bytes) => [2, 5, 6].forEach((at) => zeroPage(bytes, leaves[at]!)));
    const report = salvage(file, to, 'isam');
    expect(sha(file)).toBe(before);
    const loss = lossIn(report, 'risk');
    expect(loss).toMatchObject({ expected: 300, lost: 0, lostTitles: [] });
    expect(loss.rebuilt).toBeGreaterThan(5);
    expect(loss.read + loss.rebuilt).toBe(300);
    expect(report.isComplete).toBe(true);
    expect(salvageText(report)).toMatch(/Risker: \d+ av 300 lästa, \d+ återskapade ur historiken\./);
    const saved = openStore(to);
    expect(rowsOf(saved, 'risk')).toEqual(rows.risk);
    expect(rowsOf(saved, 'action')).toEqual(rows.action);
    expect(verify(saved)).toMatchObject({ ok: true });
    expect(saved.raw.prepare('select count(*) from search where search match ?').pluck().get('"risk 299 åäö"')).toBe(1);
    closeStore(saved);
  });

  test('a silently changed text, which SQLite takes for good, is put right from history', () => {
    const { file, rows, to } = filledStore(40);
    damage(file, (bytes) => {
      const leaves = leavesOf(file, 'risk');
      const at = bytes.indexOf('Text 3 Text 3', (leaves[0]! - 1) * pageSize);
      bytes[at] = 'F'.charCodeAt(0);
    });
    const report = salvage(file, to, 'isam');
    expect(lossIn(report, 'risk')).toMatchObject({ lost: 0, repaired: 1, read: 40 });
    const saved = openStore(to);
    expect(rowsOf(saved, 'risk')).toEqual(rows.risk);
    closeStore(saved);
  });

  test('pages of row and history both gone: what is lost is named, the rest is sound', () => {
    const { file, to } = filledStore(300);
    damage(file, (bytes) => {
      for (const name of ['risk', 'audit_payload'])
        leavesOf(file, name)
          .slice(3, 7)
          .forEach((page) => zeroPage(bytes, page));
    });
    const report = salvage(file, to, 'isam');
    const loss = lossIn(report, 'risk');
    expect(loss.lost).toBeGreaterThan(0);
    expect(loss.lost).toBeLessThan(60);
    expect(loss.lostTitles).toHaveLength(loss.lost);
    expect(loss.lostTitles[0]).toMatch(/^Risk \d+/);
    expect(report.isComplete).toBe(false);
    expect(salvageText(report)).toMatch(/förlorade\. Förlorade: ”Risk/);
    const saved = openStore(to);
    expect(verify(saved)).toMatchObject({ integrity: 'ok', brokenLinks: 0, drift: {} });
    closeStore(saved);
  });

  test('a file in which nothing can be read, a missing one, and a target that exists are refused', () => {
    const { file, to } = filledStore(5);
    writeFileSync(`${file}.skräp`, Buffer.alloc(9000, 3));
    expect(() => salvage(`${file}.skräp`, to, 'isam')).toThrow(/Ingenting i .* gick att läsa\. Filen är orörd/);
    expect(() => salvage(join(temporaryFolder('x'), 'saknas'), to, 'isam')).toThrow(/finns inte/);
    expect(() => salvage(file, file, 'isam')).toThrow(/finns redan/);
  });
});
