import { sql } from 'kysely';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { foldKey as fold } from '#shared/import/fold-key.ts';
import { registerNamed } from '#shared/registers/table.ts';
import { fromStore } from '../kit/query.ts';
import type { Store } from '../kit/store.ts';

/** A record as the job sees it: from the store, or made by an earlier row. `row` follows what the job has planned. */
export type Known = {
  readonly id: string;
  /** 0: made by this job. */
  readonly revision: number;
  row: Record<string, unknown>;
  /** Sheets whose rows have already claimed it: two rows of a sheet are two records. */
  claimedBy: unknown;
  /** Its row was refused after all. */
  gone?: true;
};

/** All records of one register, found by values and by what people call them. */
export type RecordBook = {
  readonly register: AnyRegister;
  readonly byId: ReadonlyMap<string, Known>;
  readonly add: (known: Known) => void;
  /** After `row` has changed: new values are found too. */
  readonly refresh: (known: Known) => void;
  /** Records whose fields have these values, oldest first. Texts are compared folded. */
  readonly find: (fields: readonly string[], row: Patch) => readonly Known[];
  readonly byNumber: (text: string) => readonly Known[];
  readonly byName: (text: string) => readonly Known[];
};
export type Books = { readonly of: (register: string) => RecordBook };

const empty: readonly Known[] = [];
const alive = (found: readonly Known[] | undefined): readonly Known[] =>
  found?.some(({ gone }) => gone) ? found.filter(({ gone }) => !gone) : (found ?? empty);
const push = (map: Map<string, Known[]>, key: string, known: Known): void => {
  const list = map.get(key);
  if (!list) map.set(key, [known]);
  else if (!list.includes(known)) list.push(known);
};

/** A superseded version is what lists still call decided. */
const statusKey = (register: AnyRegister, field: string, value: unknown): unknown =>
  register.name === 'classification' && field === 'status' && value === 'superseded' ? 'decided' : value;
const keyOf = (register: AnyRegister, fields: readonly string[], row: Patch): string =>
  fields
    .map((field) => {
      const value = statusKey(register, field, row[field]);
      return typeof value === 'string' ? fold(value) : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
    })
    .join('\u0000');

/** The store's records, one statement per register and job; a row costs no query. Archived ones are not found. */
export function openBooks(store: Store): Books {
  const books = new Map<string, RecordBook>();
  const of = (name: string): RecordBook => {
    const known = books.get(name) ?? openBook(store, registerNamed(name), of);
    books.set(name, known);
    return known;
  };
  return { of };
}

function openBook(store: Store, register: AnyRegister, of: Books['of']): RecordBook {
  const byId = new Map<string, Known>();
  const indexes = new Map<string, { readonly fields: readonly string[]; readonly map: Map<string, Known[]> }>();
  const numbers = new Map<string, Known[]>();
  const names = new Map<string, Known[]>();
  let named = false;
  const name = (known: Known): void => {
    for (const text of numbersOf(register, known.row, of)) push(numbers, fold(text), known);
    const title = titleOf(register, known.row, of);
    if (title !== '') push(names, fold(title), known);
  };
  // Names of other registers are needed for these, so they are worked out only when somebody asks.
  const needNames = (): void => {
    if (named) return;
    named = true;
    byId.forEach(name);
  };
  const refresh = (known: Known): void => {
    for (const { fields, map } of indexes.values()) push(map, keyOf(register, fields, known.row), known);
    if (named) name(known);
  };
  const add = (known: Known): void => {
    byId.set(known.id, known);
    refresh(known);
  };
  const columns = ['id', 'revision', ...Object.keys(register.fields)].map((column) => sql.ref(column));
  const rows = store.all<Record<string, never>>(
    sql`select ${sql.join(columns)} from ${sql.table(register.table)} where "archivedAt" is null order by rowid`,
  );
  for (const row of rows) {
    const read = fromStore(register, row);
    byId.set(read.id, { id: read.id, revision: read.revision, row: read, claimedBy: null });
  }
  return {
    register,
    byId,
    add,
    refresh,
    find: (fields, row) => {
      const signature = fields.join('\u0000');
      let index = indexes.get(signature);
      if (!index) {
        index = { fields, map: new Map() };
        for (const known of byId.values()) push(index.map, keyOf(register, fields, known.row), known);
        indexes.set(signature, index);
      }
      return alive(index.map.get(keyOf(register, fields, row)));
    },
    byNumber: (text) => {
      needNames();
      return alive(numbers.get(fold(text)));
    },
    byName: (text) => {
      needNames();
      return alive(names.get(fold(text)));
    },
  };
}

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** What people write to point at a record (data/README "Källans nr"): its number, DSO-year-no, audit:no, NIS2 area number. */
function numbersOf(register: AnyRegister, row: Patch, of: Books['of']): readonly string[] {
  const [ref, year, no] = [text(row['ref']), text(row['year']), text(row['no'])];
  // A number written in full ("DSO-2025-1") tells by itself what it is; "1" does not.
  const full = /\p{L}/u.test(no) && /\d{2}/.test(no) ? [no] : [];
  const own = ref === '' ? [] : [ref];
  if (no === '') return own;
  switch (register.name) {
    case 'dpoFinding':
      return [
        ...full,
        `DSO-${year}-${no}`,
        `DSO ${year}-${no}`,
        `DSO-${year}:${no}`,
        `DSO ${year}:${no}`,
        `${year}:${no}`,
        `${year}-${no}`,
      ];
    case 'auditRecommendation': {
      const audit = of('audit').byId.get(text(row['audit']));
      const names = audit ? [text(audit.row['ref']), text(audit.row['title'])].filter(Boolean) : [];
      return [...full, ...names.flatMap((name) => [`${name}:${no}`, `${name}-${no}`, `${name} ${no}`])];
    }
    case 'nis2Area':
      return [`NIS2-${no}`, `NIS2:${no}`, `NIS2 ${no}`, no];
    case 'planItem':
      return [`${year}:${no}`, `${year}-${no}`, `VP-${year}-${no}`];
    default:
      return own;
  }
}

/** The title, or the title of the record that it is. */
function titleOf(register: AnyRegister, row: Patch, of: Books['of']): string {
  const value = row[register.title];
  const field = register.fields[register.title];
  if (field?.kind !== 'link' && field?.kind !== 'unit') return text(value);
  const target = of(field.of ?? '');
  const known = target.byId.get(text(value));
  return known && field.of !== register.name ? titleOf(target.register, known.row, of) : '';
}
