import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../test/builders/file-store.ts';
import { start } from '../migrations/0001-start.ts';
import { applicationId } from '../sqlite/pragmas.ts';
import { closeStore, openStore } from '../sqlite/open.ts';
import { backupFolder } from './names.ts';

// The step that a later release will bring.
vi.mock('../migrations/index.ts', async (original) => {
  const { migrations } = await original<{ readonly migrations: readonly string[] }>();
  return { migrations: [...migrations, 'CREATE TABLE later (a TEXT) STRICT;'] };
});

const tables = (file: string): readonly unknown[] => {
  const raw = new BetterSqlite3(file, { readonly: true });
  const names = raw.prepare("select name from sqlite_schema where name = 'later'").pluck().all();
  raw.close();
  return names;
};

test('a register of an older version is backed up as it was before its schema changes', () => {
  const file = join(temporaryFolder('äldre-version'), 'register.isam');
  const raw = new BetterSqlite3(file);
  raw.pragma(`application_id = ${applicationId}`);
  raw.exec(start);
  raw.pragma('user_version = 1');
  raw.close();
  closeStore(openStore(file));
  expect(tables(file)).toEqual(['later']);
  const [name, ...more] = readdirSync(backupFolder(file));
  expect(more).toEqual([]);
  expect(tables(join(backupFolder(file), name!))).toEqual([]);
});
