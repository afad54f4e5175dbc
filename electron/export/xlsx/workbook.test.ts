import { afterEach, describe, expect, it } from 'vitest';
import { setLanguage, type Language } from '#shared/kit/language.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { rsaCycle } from '#shared/registers/rsa-cycle/rsa-cycle.register.ts';
import { rsaItem } from '#shared/registers/rsa-item/rsa-item.register.ts';
import { incident } from '#shared/registers/incident/incident.register.ts';
import { legendSheet, registerSheet, workbookSheets } from '#db/export/register-sheet.ts';
import { headOf } from '#db/kit/history.ts';
import { contextOf } from '#db/kit/settings.ts';
import type { Store } from '#db/kit/store.ts';
import { createStore } from '#db/sqlite/open.ts';
import { runImport } from '../../import/import-job.ts';
import { add, asOf, exampleStore, tie } from '../../../test/review/review-fixture.ts';
import { writeWorkbook } from './write-workbook.ts';

const whole = async (store: Store): Promise<Buffer> => writeWorkbook(workbookSheets(store, null, null, contextOf(store, asOf)));
const readBack = (store: Store, bytes: Uint8Array, dryRun = false) =>
  runImport({ store, files: [{ name: 'allt.xlsx', bytes }], dryRun, skipRejected: false, actor: 'prov' });

describe('the whole store as Excel', () => {
  afterEach(() => setLanguage('sv'));
  it.each([
    ['sv', 'sv'],
    ['en', 'en'],
    ['sv', 'en'],
    ['en', 'sv'],
  ] as readonly (readonly [Language, Language])[])(
    'written in %s and read in %s, is read back without a change',
    async (written, read) => {
      const store = await exampleStore();
      const head = headOf(store);
      setLanguage(written);
      const bytes = await whole(store);
      setLanguage(read);
      const { report, noTable } = await readBack(store, bytes);
      const sheets = report.files.filter(({ register }) => register !== null);
      expect(sheets.flatMap(({ sheet, created, updated, rejected }) => (created + updated + rejected.length ? [sheet] : []))).toEqual([]);
      expect(sheets.reduce((sum, { unchanged }) => sum + unchanged, 0)).toBeGreaterThan(200);
      expect(noTable).toEqual([]);
      // Only the import itself stands in the history.
      expect(Number(headOf(store).slice(1).split(' ')[0]) - Number(head.slice(1).split(' ')[0])).toBeLessThanOrEqual(1);
    },
    60_000,
  );
  it('fills an empty store with the same rows', async () => {
    const store = await exampleStore();
    const bytes = await whole(store);
    const other = createStore(':memory:');
    await readBack(other, bytes);
    const rows = (of: Store, register: typeof risk | typeof incident) =>
      registerSheet(of, register, null, contextOf(of, asOf)).rows.map((row) => row.slice(0, -1));
    expect(rows(other, risk)).toEqual(rows(store, risk));
    expect(rows(other, incident)).toEqual(rows(store, incident));
  }, 60_000);
  it('keeps what people type: formulas, line breaks, commas and semicolons in links', async () => {
    const store = createStore(':memory:');
    const cycle = add(store, rsaCycle, { title: 'RSA', start: '2026-01-01', end: '2027-12-31', status: 'ongoing' });
    add(store, rsaItem, { cycle, process: '=SUM(A1:A9)', threat: 'Rad ett\nrad två', dependency: '+46, @x' });
    const target = add(store, risk, { title: 'Risk, med komma', model: 'msb-4x4', status: 'identified' });
    const made = add(store, action, { title: '=1+1', status: 'planned', due: '2026-12-01' });
    tie(store, { register: 'action', id: made, name: 'links', target: { register: 'risk', id: target } });
    const { report } = await readBack(store, await whole(store), true);
    expect(
      report.files.filter(({ register }) => register !== null).map(({ created, updated, rejected }) => [created, updated, rejected]),
    ).toEqual(Array.from({ length: 4 }, () => [0, 0, []]));
  }, 60_000);
});

describe('a sheet', () => {
  it('says Swedish words, with the codes in the legend', async () => {
    const store = await exampleStore();
    const sheet = registerSheet(store, risk, null, contextOf(store, asOf));
    expect(sheet.name).toBe('Risker');
    expect(sheet.head.at(-1)).toBe('Post-id');
    expect(legendSheet([risk]).rows).toContainEqual(['Risker', 'Behandling', 'treatment', 'Värde i listan', 'reduce', 'Reducera', null]);
  });
  it('holds the rows of a filter only', async () => {
    const store = await exampleStore();
    const [only] = registerSheet(store, risk, { op: 'in', field: 'ref', values: ['R-2026-01'] }, contextOf(store, asOf)).rows;
    expect(registerSheet(store, risk, { op: 'in', field: 'ref', values: ['R-2026-01'] }, contextOf(store, asOf)).rows).toHaveLength(1);
    expect(only).toContain('R-2026-01');
  });
});
