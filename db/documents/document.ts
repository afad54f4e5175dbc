import { documentsWords } from '#shared/i18n/documents.ts';
import type { DocumentItem } from '#shared/contract/documents.contract.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { assembleDocument, declarationOf } from '#shared/documents/documents.ts';
import { documentKinds, type DocumentKind } from '#shared/documents/kinds.ts';
import type { ReportDocument } from '#shared/review/blocks.ts';
import { headOf } from '../kit/history.ts';
import { page } from '../kit/query.ts';
import { contextOf } from '../kit/settings.ts';
import type { Store } from '../kit/store.ts';
import { documentFacts, type DocumentQuery } from './document-facts.ts';

/** One document as data. `createdAt` is an ISO instant fixed by the caller. Throws as `documentFacts`. */
export const documentOf = (store: Store, query: DocumentQuery & { readonly createdAt: string }): ReportDocument =>
  assembleDocument(query.kind, documentFacts(store, query), { createdAt: query.createdAt, historyHead: headOf(store) });

const most = 500;
type Subject = DocumentItem['subjects'][number];
function subjects(store: Store, kind: DocumentKind, about: AnyRegister, asOf: string): readonly Subject[] {
  const hasRef = Object.hasOwn(about.fields, 'ref');
  // Incidents: the newest is the one to report; all else by number or name.
  const sort = about.name === 'incident' ? [{ field: 'awareAt', descending: true }] : [{ field: hasRef ? 'ref' : about.title }];
  const filter = declarationOf(kind).choose ?? { op: 'and' as const, of: [] };
  const columns = hasRef ? ['ref'] : [];
  const rows = page(store, about, { filter, sort, limit: most, offset: 0, columns }, contextOf(store, asOf));
  const ids = JSON.stringify(rows.map(({ id }) => id));
  const titles = new Map(
    store
      .all<{ id: string; title: string }>({
        compile: () => ({
          sql: 'select r.id, r.title from json_each(?) as wanted join record as r on r.id = wanted.value and r.register = ?',
          parameters: [ids, about.name],
        }),
      })
      .map(({ id, title }) => [id, title]),
  );
  return rows.map((row) => ({ id: row.id, ref: (row['ref'] ?? null) as string | null, title: titles.get(row.id) ?? '' }));
}

/** Every kind of document with what it needs and the records it can be about. */
export const documentList = (store: Store, asOf: string): readonly DocumentItem[] =>
  documentKinds.map((kind) => {
    const { about, needsYear, audiences } = declarationOf(kind);
    const { label, about: text } = documentsWords.kinds[kind];
    return {
      kind,
      label,
      about: text,
      needsYear,
      register: about?.name ?? null,
      audiences,
      subjects: about ? subjects(store, kind, about, asOf) : [],
    };
  });
