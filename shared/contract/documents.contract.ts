import * as z from 'zod';
import { documentKinds, type DocumentKind } from '#shared/documents/kinds.ts';
import type { ReportDocument } from '#shared/review/blocks.ts';
import { query, trusted } from './procedure.ts';

const asOf = z.iso.date();
/** What a document needs to be made, and the records it can be about (at most 500). */
export type DocumentItem = {
  readonly kind: DocumentKind;
  readonly label: string;
  readonly about: string;
  readonly needsYear: boolean;
  /** Register of the record it is about; null when it is about a year or the whole store. */
  readonly register: string | null;
  readonly audiences: readonly ('internal' | 'public')[];
  readonly subjects: readonly { readonly id: string; readonly ref: string | null; readonly title: string }[];
};

const wanted = {
  kind: z.enum(documentKinds),
  id: z.uuid().nullable().default(null),
  year: z.int().min(2000).max(2100).nullable().default(null),
  asOf,
  audience: z.enum(['internal', 'public']).default('internal'),
};
export const documentsContract = {
  'documents.list': query(z.strictObject({ asOf }), trusted<readonly DocumentItem[]>()),
  'documents.get': query(z.strictObject(wanted), trusted<ReportDocument>()),
  /** The document as Word or JSON. `base64` is the file. */
  'documents.export': query(
    z.strictObject({ ...wanted, format: z.enum(['docx', 'json']) }),
    trusted<{ readonly fileName: string; readonly mime: string; readonly base64: string }>(),
  ),
} as const;
