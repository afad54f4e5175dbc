import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeStore, createStore } from '#db/sqlite/open.ts';
import { letterhead } from '../../test/docx/letterhead.ts';
import { document } from './document.command.ts';
import { review } from './review.command.ts';
import { template } from './template.command.ts';
import { UsageError } from './usage.ts';

let folder: string;
let store: string;
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'template-'));
  store = at('register.isam');
  closeStore(createStore(store));
  writeFileSync(at('brev.dotx'), letterhead());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const hasLetterhead = (name: string): boolean =>
  Object.entries(unzipSync(new Uint8Array(readFileSync(at(name))))).some(
    ([path, part]) => path.startsWith('word/header') && strFromU8(part).includes('LINDHAMRA STAD'),
  );
const agenda = (out: string, more = {}) =>
  document({ store, kind: 'reviewAgenda', year: '2026', 'as-of': '2026-10-31', out: at(out), ...more });

it('writes review and document in the store’s template, or in the one of this call', async () => {
  await agenda('ett.docx', { template: at('brev.dotx') });
  await agenda('utan.docx');
  await template({ store, set: at('brev.dotx') });
  await agenda('tva.docx');
  await review({ store, year: '2026', 'as-of': '2026-10-31', out: at('lg.docx'), 'page-numbers': 'none' });
  expect(['ett.docx', 'utan.docx', 'tva.docx', 'lg.docx'].map(hasLetterhead)).toEqual([true, false, true, true]);
  expect(await template({ store, remove: true })).toEqual({ output: { template: null, check: [] } });
}, 90_000);

it('refuses a file that is no template, or not there, and writes nothing', async () => {
  writeFileSync(at('dalig.dotx'), 'hej');
  await expect(agenda('x.docx', { template: at('dalig.dotx') })).rejects.toThrow('inte en Word-fil');
  await expect(template({ store, set: at('saknas.dotx') })).rejects.toThrow('kan inte läsas');
  expect(await template({ store })).toEqual({ output: { template: null, check: [] } });
  expect(readdirSync(folder)).not.toContain('x.docx');
}, 60_000);

it('writes the sample without a store, and is not understood without either', async () => {
  await template({ sample: at('exempel.dotx') });
  const { output } = await template({ store, set: at('exempel.dotx') });
  expect(output).toMatchObject({ template: 'exempel.dotx' });
  await expect(template({})).rejects.toBeInstanceOf(UsageError);
}, 60_000);
