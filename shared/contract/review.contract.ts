import * as z from 'zod';
import type { ReportDocument } from '#shared/review/blocks.ts';
import { command, query, trusted } from './procedure.ts';

const year = z.int().min(2000).max(2100);
const asOf = z.iso.date();
const audience = z.enum(['internal', 'public']);
/** register: only produced; manual: only written; both; empty: nothing yet; stale: figures are newer than the text. */
export type ChapterState = 'register' | 'manual' | 'both' | 'empty' | 'stale';
export type OutlineItem = {
  readonly key: string;
  /** "1.1.6", or '' for unnumbered chapters. */
  readonly number: string;
  readonly heading: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly state: ChapterState;
  readonly include: boolean;
  readonly order: number;
  /** Whether a person writes here at all. */
  readonly writable: boolean;
  /** Figures whose value has changed since the text was written. */
  readonly changedFigures: readonly { readonly key: string; readonly label: string; readonly before: string; readonly now: string }[];
};
export type ReviewGap = { readonly code: string; readonly text: string; readonly chapter: string | null; readonly register: string | null; readonly filter: unknown; readonly count: number };
export type ReviewView = {
  readonly year: number;
  readonly years: readonly number[];
  readonly asOf: string;
  readonly status: 'draft' | 'presented' | 'adopted' | 'attached_vp';
  readonly document: ReportDocument;
  readonly outline: readonly OutlineItem[];
  /** Hand-written text per chapter as an editor document (ProseMirror JSON, as text). */
  readonly texts: Readonly<Record<string, string>>;
  readonly gaps: readonly ReviewGap[];
  /** Figures that can be inserted live: key, label, printed value. */
  readonly figures: readonly { readonly key: string; readonly label: string; readonly text: string }[];
};

export const reviewContract = {
  'review.get': query(z.strictObject({ year, asOf, audience: audience.default('internal') }), trusted<ReviewView>()),
  /** Text, heading, place and inclusion of one chapter; what is absent stays. Creates the year's review at the first change. */
  'review.saveChapter': command(
    z.strictObject({
      year,
      asOf,
      key: z.string().max(60),
      text: z.string().max(400_000).nullable().optional(),
      heading: z.string().max(200).nullable().optional(),
      include: z.boolean().optional(),
      order: z.int().min(0).max(1000).optional(),
    }),
    z.null(),
  ),
  /** The year's Word or JSON file. `base64` is the file. */
  'review.export': query(
    z.strictObject({ year, asOf, audience: audience.default('internal'), format: z.enum(['docx', 'json']) }),
    trusted<{ readonly fileName: string; readonly mime: string; readonly base64: string }>(),
  ),
} as const;
