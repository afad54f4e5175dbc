import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { guideLists, type GuideListKey } from '#shared/guide/lists.ts';
import { columnsBySynonyms } from '#shared/import/table-plan.ts';
import { allTargets, targetNamed } from '#shared/import/targets.ts';
import { detectTable } from '#shared/import/detect.ts';
import type { TargetColumn } from '#shared/import/types.ts';
import { LANGUAGES, setLanguage } from '#shared/kit/language.ts';
import { registerNamed } from '#shared/registers/table.ts';
import { emptyListSheets, listColumns } from '#db/export/empty-list.ts';
import type { OutCell } from '#db/export/register-sheet.ts';
import { headOf } from '#db/kit/history.ts';
import { save, write } from '#db/kit/write.ts';
import { closeStore, createStore } from '#db/sqlite/open.ts';
import { fileStore, temporaryFolder } from '../../test/builders/file-store.ts';
import { writeWorkbook } from '../export/xlsx/write-workbook.ts';
import { runImport } from '../import/import-job.ts';
import { readWorkbook } from '../import/read-workbook.ts';
import { dispatch } from './dispatch.ts';
import { openSession } from './handler.ts';
import { machineState } from './machine-state.ts';

const session = (store = createStore(':memory:')) => openSession(store, { actor: 'isam', demo: false });

async function emptyList(key: GuideListKey) {
  const reply = await dispatch(session(), 'guide.emptyList', { key });
  if (!reply.ok) throw new Error(reply.error.message);
  const { fileName, base64 } = reply.data as { fileName: string; base64: string };
  return { fileName, book: await readWorkbook(Buffer.from(base64, 'base64'), fileName) };
}

afterEach(() => setLanguage('sv'));

describe.each(LANGUAGES)('an empty list in %s', (language) => {
  beforeEach(() => setLanguage(language));
  test.each(guideLists.map((list) => [list.key, list] as const))(
    'of %s is known for what it is, and so is every column',
    async (key, list) => {
      // The store speaks before each call; its language is Swedish, so the sheets are made here as the handler makes them.
      const target = targetNamed(list.target);
      const bytes = await writeWorkbook(emptyListSheets(list));
      const { sheets } = await readWorkbook(bytes, `${key}.xlsx`);
      const found = detectTable(sheets[0]!, 'lista.xlsx', allTargets());
      expect(found.ok && found.target.name).toBe(target.name);
      const placed = columnsBySynonyms(sheets[0]!, target, 1).map(({ column }) => column?.id);
      expect(placed).toEqual(listColumns(list).map(({ column }) => column.id));
      // The explanation is never taken for a list.
      expect(detectTable(sheets[1]!, 'lista.xlsx', allTargets()).ok).toBe(false);
      expect(sheets[1]!.rows.length).toBe(placed.length + 1);
    },
  );
});

test('the file has a name that says which list it is, and a sheet that explains it', async () => {
  const { fileName, book } = await emptyList('risks');
  expect(fileName).toBe('Tom lista, Risker.xlsx');
  expect(book.sheets.map(({ name }) => name)).toEqual(['Risker', 'Förklaring']);
});

/** What a person would write in a cell. */
function cellFor({ kind, words, id }: TargetColumn): OutCell {
  if (words) return Object.values(words)[0] ?? null;
  switch (kind) {
    case 'date':
      return { date: '2026-03-01' };
    case 'instant':
      return '2026-03-01 08:30';
    case 'number':
      return id === 'year' ? 2026 : 3;
    case 'scale':
      return 2;
    case 'bool':
      return 'Ja';
    case 'unit':
      return 'Kontaktcenter';
    case 'link':
    case 'refs':
      return null;
    default:
      return `Prov ${id}`;
  }
}

describe('a row is read', () => {
  type List = (typeof guideLists)[number];
  type Fills = (of: ReturnType<typeof listColumns>[number]) => boolean;
  /** What a person fills in of a list, read; answers what was refused and how many records there are. */
  async function read(list: List, fills: Fills) {
    const store = createStore(':memory:');
    write(store, { actor: 'isam' }, (tx) => save(tx, registerNamed('audit'), { values: { ref: 'GR-2026-01', title: 'Granskning' } }));
    const row = listColumns(list).map((of) => {
      if (!fills(of)) return null;
      return of.column.id === 'audit' ? 'GR-2026-01' : cellFor(of.column);
    });
    const [sheet, legend] = emptyListSheets(list);
    const files = [{ name: `${list.key}.xlsx`, bytes: await writeWorkbook([{ ...sheet, rows: [row] }, legend]) }];
    const { report } = await runImport({ store, files, dryRun: false, skipRejected: true, actor: 'isam' });
    const { table } = registerNamed(list.register);
    return {
      refused: report.files.flatMap(({ rejected }) => rejected.map(({ column, message }) => `${column}: ${message}`)),
      records: Number(store.raw.prepare(`select count(*) from ${table}`).pluck().get()) - (list.register === 'audit' ? 1 : 0),
    };
  }
  const isPlain: Fills = ({ column: { kind } }) => kind === 'text' || kind === 'longText' || kind === 'role';
  const lists = guideLists.map((list) => [list.key, list] as const);

  test.each(lists)('of %s, with what is demanded and two cells more', async (_key, list) => {
    // A row with one cell is taken for a heading between the rows.
    const notes = listColumns(list)
      .filter((of) => (isPlain(of) || of.column.kind === 'number') && of.column.field?.required !== true)
      .slice(0, 2)
      .map(({ column }) => column.id);
    expect(await read(list, ({ column, required }) => required || notes.includes(column.id))).toEqual({ refused: [], records: 1 });
  });
  const demanding = lists.filter(([, list]) => listColumns(list).some(({ required }) => required));
  test.each(demanding)('of %s, not without what is demanded', async (_key, list) => {
    const { records } = await read(list, (of) => !of.required && isPlain(of));
    expect(records).toBe(0);
  });
});

describe('what has been put aside', () => {
  test('is kept by the machine and not by the register, and shows how far one has come', async () => {
    const { store, file } = fileStore('Felskick av brev');
    const open = session(store);
    const before = headOf(store);
    await dispatch(open, 'guide.keep', { skipped: ['vra'] });
    await dispatch(open, 'guide.keep', { tourSeen: true });
    expect(headOf(store)).toBe(before);
    closeStore(store);
    expect(machineState(file).guide).toEqual({ skipped: ['vra'], hidden: false, tourSeen: true });
    const reply = await dispatch(session(createStore(`${temporaryFolder('annat')}/register.isam`)), 'guide.read', {});
    expect(reply).toMatchObject({ ok: true, data: { tourSeen: false } });
  });

  test('rows are counted of the register that the list fills', async () => {
    const { store, file } = fileStore('Felskick av brev', 'Konto kapas');
    expect(existsSync(file)).toBe(true);
    const reply = await dispatch(session(store), 'guide.read', {});
    if (!reply.ok) throw new Error(reply.error.message);
    const { lists } = reply.data as {
      lists: readonly { key: string; rows: number; columns: readonly { label: string; required: boolean }[] }[];
    };
    expect(lists.filter(({ rows }) => rows > 0).map(({ key, rows }) => [key, rows])).toEqual([['risks', 2]]);
    expect(
      lists
        .find(({ key }) => key === 'risks')
        ?.columns.filter(({ required }) => required)
        .map(({ label }) => label),
    ).toEqual(['Händelse']);
    closeStore(store);
  });
});
