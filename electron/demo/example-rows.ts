import type { CellValue, RecordRow } from '#shared/contract/records.contract.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { registers } from '#shared/registers/table.ts';
import { closeStore } from '#db/sqlite/open.ts';
import { dispatch } from '../api/dispatch.ts';
import { openSession } from '../api/handler.ts';
import { demoStore } from './demo-store.ts';

const most = 3;

/** What an empty register shows when somebody asks how it may look: rows as of a list, with names in place of linked ids. */
export type ExampleRows = Readonly<Record<string, readonly RecordRow[]>>;

type Page = { readonly rows: readonly RecordRow[]; readonly names: Readonly<Record<string, string>> };

/** Ids are new each time; a name stands for what it is a name of. */
function named({ rows, names }: Page): readonly RecordRow[] {
  const nameOf = (value: CellValue | undefined): CellValue => (typeof value === 'string' ? (names[value] ?? value) : (value ?? null));
  return rows.map((row, index) => {
    const shown = Object.entries(row).map(([key, value]) => [key, nameOf(value)] as const);
    return { ...Object.fromEntries(shown), id: String(index + 1), revision: 1 };
  });
}

/** The first rows of every register of the invented organisation, for the build of the interface. Registers that it does not use are left out. */
export async function exampleRows(): Promise<ExampleRows> {
  const store = await demoStore(':memory:');
  const session = openSession(store, { actor: 'ISAM', demo: true });
  const info = await dispatch(session, 'store.info', {});
  const asOf = info.ok ? (info.data as { readonly asOf: string }).asOf : '';
  const pageOf = async (register: AnyRegister): Promise<readonly RecordRow[]> => {
    const columns = [...new Set([...register.list, ...('model' in register.fields ? ['model'] : [])])];
    const reply = await dispatch(session, 'records.page', { register: register.name, columns, limit: most, asOf });
    if (!reply.ok) throw new Error(`${register.name}: ${reply.error.message}`);
    return named(reply.data as Page);
  };
  const pages = await Promise.all(Object.values(registers).map(async (register) => [register.name, await pageOf(register)] as const));
  closeStore(store);
  return Object.fromEntries(pages.filter(([, rows]) => rows.length > 0));
}
