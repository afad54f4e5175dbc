import { sql } from 'kysely';
import type { CellValue, RecordRow } from '#shared/contract/records.contract.ts';
import { errorWords } from '#shared/i18n/errors.ts';
import { issueText } from '#shared/i18n/issues.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { AppError } from '#shared/kit/errors.ts';
import { lateFlags } from '#shared/kit/deadlines.ts';
import type { AnyRegister, Issue } from '#shared/kit/register.ts';
import { blank, normalise, type Patch } from '#shared/kit/rules.ts';
import { findRegister, registers } from '#shared/registers/table.ts';
import { historyOf } from '#db/kit/history.ts';
import { groupRows } from '#db/kit/groups.ts';
import { count, counts, page, type ListRow } from '#db/kit/query.ts';
import { fullRow, linkedRecords, namesIn, options } from '#db/kit/record.ts';
import { addLink, removeLink } from '#db/kit/record-index.ts';
import { searchAll } from '#db/kit/search.ts';
import { contextOf } from '#db/kit/settings.ts';
import type { Store } from '#db/kit/store.ts';
import { archive, checkRow, restore, save, write } from '#db/kit/write.ts';
import { trial } from '#db/kit/trial.ts';
import type { HandlersOf } from './handler.ts';

/** The register of a name that came over the wire. */
export function known(name: string): AnyRegister {
  const register = findRegister(name);
  if (!register) throw new AppError('NOT_FOUND', errorWords.record.noRegister(name));
  return register;
}

const withTexts = (register: AnyRegister, issues: readonly Issue[]) => {
  const words = wordsOf(register.name);
  return issues.map((issue) => ({ ...issue, message: issueText(issue.code, words.fields[issue.field] ?? issue.field, issue.detail) }));
};
const historyCount = (store: Store, register: string, id: string): number =>
  store.get<{ n: number }>(sql`select count(*) as n from audit where register = ${register} and "recordId" = ${id}`)!.n;

export const recordsHandlers: HandlersOf<'records'> & HandlersOf<'search'> = {
  'records.page': ({ store }, { register: name, asOf, ...query }) => {
    const register = known(name);
    const context = contextOf(store, asOf);
    const { columns, ...rest } = query;
    const rows = page(store, register, columns ? { ...rest, columns } : rest, context);
    const total = count(store, register, query.filter, context);
    return { rows: rows as readonly RecordRow[], total, names: namesIn(store, register, rows) };
  },
  'records.groups': ({ store }, { register: name, filter, by, sum, asOf }) => {
    const register = known(name);
    const groups = groupRows(store, register, { filter, by, ...(sum ? { sum } : {}) }, contextOf(store, asOf));
    const rows = groups.map((group) => Object.fromEntries(by.map((key, index) => [key, group.by[index] ?? null])) as ListRow);
    return { groups, names: namesIn(store, register, rows) };
  },
  'records.chips': ({ store }, { register: name, filter, asOf }) => {
    const register = known(name);
    return counts(store, register, { filter, flags: register.chips }, contextOf(store, asOf));
  },
  'records.badges': ({ store }, { asOf }) => {
    const context = contextOf(store, asOf);
    const late = (register: AnyRegister) => lateFlags.find((flag) => Object.hasOwn(register.flags, flag));
    return Object.fromEntries(
      Object.values<AnyRegister>(registers).flatMap((register) => {
        const flag = late(register);
        return flag ? [[register.name, count(store, register, register.flags[flag]!, context)] as const] : [];
      }),
    );
  },
  'records.get': ({ store }, { register: name, id, asOf }) => {
    const register = known(name);
    const context = contextOf(store, asOf);
    const row = fullRow(store, register, id, context);
    const links = Object.entries(register.links).map(
      ([key, link]) => [key, linkedRecords(store, { register, id }, link, context)] as const,
    );
    return {
      row: row as RecordRow,
      names: namesIn(store, register, [row]),
      links: Object.fromEntries(links),
      history: historyCount(store, name, id),
    };
  },
  'records.save': ({ store, who }, { register: name, id, revision, values }) => {
    const register = known(name);
    return write(store, who, (tx) => save(tx, register, { values, ...(id ? { id } : {}), ...(revision ? { revision } : {}) }));
  },
  'records.saveMany': ({ store, who }, { register: name, rows, values }) => {
    const register = known(name);
    return write(store, who, (tx) => {
      for (const row of rows) save(tx, register, { ...row, values });
      return { changed: rows.length, commitId: tx.commitId };
    });
  },
  'records.check': ({ store }, { register: name, id, values, asOf }) => {
    const register = known(name);
    const context = contextOf(store, asOf);
    const row = id ? fullRow(store, register, id, context) : null;
    const fields = Object.keys(register.fields);
    const before: Patch | null = row && Object.fromEntries(fields.map((key) => [key, row[key] ?? null]));
    const after = { ...(before ?? blank(register)), ...normalise(register, values) };
    const issues = checkRow(store, register, before, after);
    return {
      issues: withTexts(register, issues),
      computed: trial(store, register, { id: id ?? null, values: after }, context) as Readonly<Record<string, CellValue>>,
    };
  },
  'records.archive': ({ store, who }, { register, id, revision }) =>
    write(store, who, (tx) => archive(tx, known(register), { id, revision })),
  'records.restore': ({ store, who }, { register, id, revision }) =>
    write(store, who, (tx) => restore(tx, known(register), { id, revision })),
  'records.link': ({ store, who }, link) => {
    mayLink(link.register, link.name, link.target.register);
    write(store, who, (tx) => addLink(tx, link));
    return null;
  },
  'records.unlink': ({ store, who }, link) => {
    mayLink(link.register, link.name, link.target.register);
    write(store, who, (tx) => removeLink(tx, link));
    return null;
  },
  'records.options': ({ store }, { register, ...wanted }) => options(store, known(register), wanted, contextOf(store, '9999-12-31')),
  'records.history': ({ store }, { register, id }) => historyOf(store, known(register).name, id),
  'search.all': ({ store }, query) =>
    searchAll(store, query, (register) => {
      const { one, many } = wordsOf(register.name);
      return [one, many];
    }),
};

/** A link must be declared by its owner and lead to a register that the declaration allows. */
function mayLink(owner: string, name: string, target: string): void {
  const link = Object.values(known(owner).links).find((declared) => declared.kind === 'manyOut' && declared.name === name);
  if (!link || (link.to !== '*' && link.to !== target)) throw new AppError('INVALID_INPUT', errorWords.record.notLinkable);
  known(target);
}
