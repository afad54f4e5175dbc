import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '#db/kit/store.ts';
import { createStore } from '#db/sqlite/open.ts';
import { detectTable } from '#shared/import/detect.ts';
import { parseMapping, sameName, type ImportMapping } from '#shared/import/mapping.ts';
import { dataRows } from '#shared/import/rows.ts';
import { columnOf, columnsBySynonyms } from '#shared/import/table-plan.ts';
import { allTargets, targetNamed } from '#shared/import/targets.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Sheet } from '#shared/kit/sheet.ts';
import { registers } from '#shared/registers/table.ts';
import { loadFiles, prepareBooks, previewBooks, runImport, type ImportFile, type ImportJob } from './import-job.ts';
import { readWorkbook } from './read-workbook.ts';

const folder = join(import.meta.dirname, '../demo/lists');
const mapping: ImportMapping = parseMapping(JSON.parse(readFileSync(join(folder, 'mapping.json'), 'utf8')));
const names = readdirSync(folder).filter((name) => /\.(xlsx|csv)$/.test(name));
const files = names.map((name) => ({ path: join(folder, name) }));
const run = (store: Store, more: Partial<ImportJob> = {}) =>
  runImport({ store, files, dryRun: false, skipRejected: false, actor: 'isam', ...more });
const csv = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

const sheets = new Map<string, readonly Sheet[]>();
beforeAll(async () => {
  for (const name of names) sheets.set(name, (await readWorkbook(readFileSync(join(folder, name)), name)).sheets);
});
const tableOf = (file: string, sheet: string | null): Sheet => {
  const found = sheets.get(file)?.find(({ name }) => sheet === null || sameName(name, sheet));
  if (!found) throw new Error(`${file} has no sheet ${sheet ?? ''}`);
  return found;
};

describe.each(mapping.files.map((entry) => [`${entry.file} ${entry.sheet ?? ''}`, entry] as const))('%s without a mapping', (_, entry) => {
  it('is known for what it is, with the same header row', () => {
    const found = detectTable(tableOf(entry.file, entry.sheet), entry.file, allTargets());
    expect(found.ok && [found.target.name, found.headerRow]).toEqual([targetNamed(entry.register).name, entry.headerRow]);
  });

  it('has every column placed as the mapping places it', () => {
    const target = targetNamed(entry.register);
    const read = columnsBySynonyms(tableOf(entry.file, entry.sheet), target, entry.headerRow ?? 1);
    const placed = read.map(({ header, column }) => [header, column && column.kind !== 'ignore' ? column.id : null]);
    expect(placed).toEqual(entry.columns.map(({ header, field }) => [header, field === null ? null : columnOf(target, field)?.id]));
    expect(read.filter(({ column }) => column === null)).toEqual([]);
  });

  it('has its totals found', () => {
    const headerRow = entry.headerRow ?? 1;
    const table = tableOf(entry.file, entry.sheet);
    const { rows, skipped } = dataRows(table, { headerRow, columns: columnsBySynonyms(table, targetNamed(entry.register), headerRow) });
    expect([rows.length, skipped]).toEqual([entry.rows, entry.skipRows]);
  });
});

/** Everything in a store but ids and times; a link as the name of what it points at. */
function contents(store: Store): unknown {
  type Row = Record<string, unknown>;
  const titles = new Map(
    store.all<{ id: string; name: string }>(sql`select id, register || ' ' || title as name from record`).map(({ id, name }) => [id, name]),
  );
  const left = new Set(['id', 'createdAt', 'updatedAt', 'revision']);
  const plain = (row: Row): string =>
    JSON.stringify(Object.entries(row).flatMap(([key, value]) => (left.has(key) ? [] : [[key, titles.get(String(value)) ?? value]])));
  const tables = (Object.values(registers) as readonly AnyRegister[]).map(({ table }) => [
    table,
    store
      .all<Row>(sql`select * from ${sql.table(table)}`)
      .map(plain)
      .toSorted(),
  ]);
  const links = store
    .all<Row>(sql`select id as "from", name, "targetId" from record_link`)
    .map(plain)
    .toSorted();
  return { ...Object.fromEntries(tables), links };
}

describe('the sixteen files', () => {
  it('give the same store with and without a mapping, in any order', async () => {
    const [mapped, guessed] = [createStore(':memory:'), createStore(':memory:')];
    const first = await run(mapped, { mapping });
    const second = await run(guessed, { files: files.toReversed() });
    expect([first.written, second.written]).toEqual([true, true]);
    expect(first.report.files.flatMap(({ rejected, warnings, unknownColumns }) => [...rejected, ...warnings, ...unknownColumns])).toEqual(
      [],
    );
    expect(contents(guessed)).toEqual(contents(mapped));
  });

  it('give as many records as there are rows, and none the second time', async () => {
    const store = createStore(':memory:');
    const { report } = await run(store, { mapping });
    const made = Object.fromEntries(report.files.map(({ file, sheet, created }) => [`${file} ${sheet ?? ''}`, created]));
    expect(made).toEqual(Object.fromEntries(mapping.files.map(({ file, sheet, rows }) => [`${file} ${sheet ?? ''}`, rows])));
    expect(new Set(report.files.map(({ register }) => register))).toEqual(new Set(mapping.files.map(({ register }) => register)));
    const before = contents(store);
    const again = await run(store, { mapping });
    expect(again.report.files.map(({ created, updated }) => created + updated)).toEqual(report.files.map(() => 0));
    expect(contents(store)).toEqual(before);
  });
});

describe('one job', () => {
  const units = csv('organisation.csv', 'Avdelning;Typ\nEkonomi;Avdelning\n');
  const risks = csv('risker.csv', 'Nr;Händelse;Avdelning;Sannolikhet;Konsekvens\nR-1;Avbrott;Ekonomi;1;2\nR-2;Stöld;Månen;1;2\n');
  const count = (store: Store): number => store.get<{ n: number }>(sql`select count(*) as n from risk`)?.n ?? 0;

  it('a dry run writes nothing and reports what would be', async () => {
    const store = createStore(':memory:');
    const { report, written } = await run(store, { files: [units], dryRun: true });
    expect([written, report.files[0]?.created]).toEqual([false, 1]);
    expect(store.get<{ n: number }>(sql`select count(*) as n from org_unit`)?.n).toBe(0);
  });

  it('one refused row stops the lot, unless such rows are to be left out', async () => {
    const store = createStore(':memory:');
    const stopped = await run(store, { files: [units, risks] });
    expect([stopped.written, count(store)]).toEqual([false, 0]);
    expect(stopped.report.files.find(({ file }) => file === 'risker.csv')).toMatchObject({
      created: 1,
      rejected: [{ row: 3, column: 'Avdelning', code: 'unknown_unit' }],
    });
    const left = await run(store, { files: [units, risks], skipRejected: true });
    expect([left.written, count(store)]).toEqual([true, 1]);
  });

  it('shows its progress through reading, planning and writing', async () => {
    const phases = new Set<string>();
    await run(createStore(':memory:'), { files: [units], onProgress: ({ phase }) => phases.add(phase) });
    expect([...phases]).toEqual(['read', 'plan', 'write']);
  });

  it('refuses a file that is not there with a sentence about it', async () => {
    await expect(run(createStore(':memory:'), { files: [{ path: '/finns/inte.xlsx' }] })).rejects.toThrow(/inte\.xlsx/);
  });

  it('uses encoding and delimiter of the mapping', async () => {
    const store = createStore(':memory:');
    const bytes = new Uint8Array(Buffer.from('Avdelning,Typ\n"L\u00f6n, pension",Avdelning\n', 'latin1'));
    const given = parseMapping({
      files: [
        {
          file: 'a.csv',
          sheet: null,
          register: 'OrgUnit',
          headerRow: 1,
          encoding: 'cp1252',
          delimiter: ',',
          columns: [
            { header: 'Avdelning', field: 'name' },
            { header: 'Typ', field: 'type' },
          ],
        },
      ],
    });
    await run(store, { files: [{ name: 'a.csv', bytes }], mapping: given });
    expect(store.all(sql`select name from org_unit`)).toEqual([{ name: 'Lön, pension' }]);
  });

  it('remembers columns that a person placed, for the next list with the same headers', async () => {
    const store = createStore(':memory:');
    const list = csv('risker.csv', 'Händelse;Sannolikhet;Konsekvens;Not\nAvbrott;1;2;Kabelbrott\n');
    const choices = [{ file: 'risker.csv', sheet: null, columns: [{ header: 'Not', col: 4, field: 'cause' }] }];
    await run(store, { files: [list], choices, remember: true });
    const next = csv('fler.csv', 'Händelse;Sannolikhet;Konsekvens;Not\nStöld;1;2;Öppen dörr\n');
    const { report } = await run(store, { files: [next] });
    expect(report.files[0]?.unknownColumns).toEqual([]);
    expect(store.all(sql`select cause from risk order by rowid`)).toEqual([{ cause: 'Kabelbrott' }, { cause: 'Öppen dörr' }]);
  });
});

describe('the wizard', () => {
  const list = csv('risker.csv', 'Händelse;Sannolikhet;Konsekvens;Not\nAvbrott;1;2;a\nStöld;ofta;3;b\nBrand;4;2;\n');
  const preview = async (file: ImportFile, choices: ImportJob['choices'] = []) => {
    const store = createStore(':memory:');
    const { books } = await loadFiles({ files: [file] });
    return previewBooks(store, books, prepareBooks(store, books, { choices }));
  };

  it('shows columns with samples and how much of them can be read, as plain data', async () => {
    const shown = await preview(list);
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
    const [sheet] = shown;
    expect(sheet).toMatchObject({ file: 'risker.csv', target: 'Risk', headerRow: 1, rows: 3, message: null });
    expect(sheet?.columns[1]).toEqual({
      header: 'Sannolikhet',
      col: 2,
      field: 'L',
      samples: ['1', 'ofta', '4'],
      readable: { of: 3, ok: 2 },
      values: {},
    });
    expect(sheet?.columns[3]).toMatchObject({ field: null, samples: ['a', 'b'] });
  });

  it('follows another choice of register and columns', async () => {
    const columns = [{ header: 'Not', col: 4, field: 'motive' }];
    const [sheet] = await preview(list, [{ file: 'risker.csv', sheet: null, target: 'VraRow', columns }]);
    expect(sheet?.target).toBe('VraRow');
    expect(sheet?.columns[3]?.field).toBe('motive');
  });

  it('says why a sheet is not read', async () => {
    const [sheet] = await preview(csv('a.csv', 'Färg;Skostorlek\nblå;42\n'));
    expect(sheet).toMatchObject({ target: null, message: expect.stringContaining('Färg, Skostorlek') });
  });

  it('leaves out a sheet that a person has left out', async () => {
    const [sheet] = await preview(list, [{ file: 'risker.csv', sheet: null, skip: true }]);
    expect(sheet).toMatchObject({ target: null, message: expect.stringContaining('bortvalt') });
  });
});
