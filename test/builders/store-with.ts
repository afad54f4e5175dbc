import { AppError } from '#shared/kit/errors.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { count, page } from '#db/kit/query.ts';
import { addLink } from '#db/kit/record-index.ts';
import { contextOf } from '#db/kit/settings.ts';
import { save, write, type Save, type Saved } from '#db/kit/write.ts';
import { createStore } from '#db/sqlite/open.ts';

const asOf = '2026-10-31';
type Target = Pick<Save, 'revision' | 'lenient' | 'filler'> & { readonly id?: string };

/** An empty store in memory and the few things a register test does with it. Everything is counted at 2026-10-31 unless said. */
export function storeWith() {
  const store = createStore(':memory:');
  const put = (register: AnyRegister, values: Patch, target: Target = {}, now?: string): Saved =>
    write(store, { actor: 'isam', ...(now ? { now } : {}) }, (tx) => save(tx, register, { values, ...target }));
  return {
    store,
    put,
    /** Changes a row whatever its revision is. */
    change: (register: AnyRegister, id: string, values: Patch, now?: string): Saved => {
      const [row] = page(
        store,
        register,
        { filter: { op: 'in', field: 'id', values: [id] }, sort: [], limit: 1, offset: 0 },
        contextOf(store, asOf),
      );
      return put(register, values, { id, revision: row!.revision }, now);
    },
    counted: (register: AnyRegister, filter: FilterData, day = asOf): number => count(store, register, filter, contextOf(store, day)),
    /** Live rows, sorted by the first of the columns. */
    rows: (register: AnyRegister, columns: readonly string[], day = asOf) =>
      page(
        store,
        register,
        { filter: { op: 'and', of: [] }, sort: [{ field: columns[0]! }], limit: 1000, offset: 0, columns },
        contextOf(store, day),
      ).map((row) => columns.map((column) => row[column])),
    /** "field CODE" for everything that stops a save; empty when it went through. */
    refused: (register: AnyRegister, values: Patch, target: Target = {}): readonly string[] => {
      try {
        put(register, values, target);
        return [];
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        return error.issues.map(({ field, code }) => `${field} ${code}`);
      }
    },
    /** An action tied to a record. */
    actionFor: (register: AnyRegister, id: string, values: Patch = {}): Saved =>
      write(store, { actor: 'isam' }, (tx) => {
        const made = save(tx, action, { values: { title: 'Åtgärd', ...values } });
        addLink(tx, { register: 'action', id: made.id, name: 'links', target: { register: register.name, id } });
        return made;
      }),
  };
}
