import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileStore } from '../test/builders/file-store.ts';
import { closeStore, openStore } from './sqlite/open.ts';
import { verify } from './verify.ts';

test.each(['audit_record', 'risk', 'audit_payload', 'sqlite_autoindex_risk_1'])('a damaged page of %s is told, not thrown', (name) => {
  const { file, store } = fileStore('A', 'B');
  const page = store.raw.prepare("select pageno from dbstat where name = ? and pagetype = 'leaf'").pluck().get(name) as number;
  closeStore(store);
  const bytes = readFileSync(file);
  bytes.fill(0, (page - 1) * 4096, page * 4096);
  writeFileSync(file, bytes);
  const open = openStore(file);
  expect(verify(open).ok).toBe(false);
  expect(verify(open).integrity).not.toBe('ok');
  open.raw.close();
  const { status, stderr } = spawnSync(process.execPath, ['electron/cli/cli.ts', 'verify', '--store', file], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^Registret har fel/)]);
});
