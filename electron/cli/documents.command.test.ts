import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { audit } from '#shared/registers/audit/audit.register.ts';
import { save, write } from '#db/kit/write.ts';
import { closeStore, createStore } from '#db/sqlite/open.ts';
import { document } from './document.command.ts';
import { exportExcel } from './export.command.ts';
import { review } from './review.command.ts';
import { UsageError } from './usage.ts';

let folder: string;
let store: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'document-'));
  store = join(folder, 'register.isam');
  const made = createStore(store);
  write(made, { actor: 'prov' }, (tx) => save(tx, audit, { values: { ref: 'GR-1', title: 'Granskning av loggar' } }));
  closeStore(made);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = { 'as-of': '2026-10-31' };
const out = (name: string) => join(folder, name);

it.each(['GR-1', 'gr-1', 'Granskning av loggar'])('finds the record by %s', async (id) => {
  await document({ store, ...at, kind: 'auditReplyFirst', id, out: out('svar.json') });
  expect(readFileSync(out('svar.json'), 'utf8')).toContain('Granskning av loggar');
});
it.each([
  ['a kind that is none', { kind: 'brev' }],
  ['a record that is not there', { kind: 'auditReplyFirst', id: 'GR-9' }],
  ['another kind of file', { kind: 'crisisPlan', out: 'x.pdf' }],
])('does not understand %s', async (_, options) => {
  await expect((async () => document({ store, ...at, out: out('x.docx'), ...options }))()).rejects.toBeInstanceOf(UsageError);
});
it('writes the whole store as Excel and says how many rows', async () => {
  const { output } = await exportExcel({ store, ...at, out: out('allt.xlsx') });
  expect(output).toMatchObject({ rows: { Granskningar: 1 } });
  expect(readFileSync(out('allt.xlsx')).subarray(0, 2).toString()).toBe('PK');
});
it('says what is missing when a review is to be adopted', async () => {
  await expect(review({ store, ...at, year: '2026', adopt: true })).rejects.toThrow('kan inte fastställas än');
});
