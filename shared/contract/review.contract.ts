import * as z from 'zod';
import type { FilterData } from '#shared/kit/filter.ts';
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
  readonly changedFigures: readonly FigureChange[];
};
export type ReviewGap = {
  readonly code: string;
  readonly text: string;
  readonly chapter: string | null;
  readonly register: string | null;
  /** Of the rows of `register`; null: the gap is not rows. */
  readonly filter: FilterData | null;
  readonly count: number;
};
export type FigureChange = { readonly key: string; readonly label: string; readonly before: string; readonly now: string };
/** What was frozen at the adoption, and which figures the registers count otherwise today, at the same as-of date. */
export type Frozen = {
  /** ISO instant. */
  readonly frozenAt: string;
  /** SHA-256 of the Word file of this audience, in hex. */
  readonly sha256: string;
  readonly drift: readonly FigureChange[];
};
export type MeetingNotes = {
  /** What the presenter wants to say. */
  readonly notes: string | null;
  /** What was said at the meeting. */
  readonly minutes: string | null;
};
export type ReviewView = {
  readonly year: number;
  readonly version: number;
  readonly years: readonly number[];
  readonly asOf: string;
  readonly status: 'draft' | 'presented' | 'adopted' | 'attached_vp';
  /** ISO date of the management's meeting; null while it is not decided. */
  readonly meetingDate: string | null;
  readonly document: ReportDocument;
  readonly outline: readonly OutlineItem[];
  /** Hand-written text per chapter as an editor document (ProseMirror JSON, as text). */
  readonly texts: Readonly<Record<string, string>>;
  /** What belongs to the meeting and not to the report, by chapter: for the presenter's eyes, and for the minutes. */
  readonly meeting: Readonly<Record<string, MeetingNotes>>;
  readonly gaps: readonly ReviewGap[];
  /** Null until the review is adopted, and for one that was adopted outside the tool. */
  readonly frozen: Frozen | null;
  /** Why the review cannot be adopted yet, one Swedish sentence each; empty when it can. */
  readonly adoptionLacks: readonly string[];
  /** Id of the review's own record; null before anything is written. */
  readonly reviewId: string | null;
  /** Figures that can be inserted live: key, label, printed value. */
  readonly figures: readonly { readonly key: string; readonly label: string; readonly text: string }[];
};

/** A review as it was frozen, whatever has become of the registers since. */
export type AdoptedVersion = {
  readonly reviewId: string;
  readonly year: number;
  readonly version: number;
  readonly status: ReviewView['status'];
  /** ISO date of the meeting that adopted it, and the role. */
  readonly adoptedDate: string | null;
  readonly adoptedBy: string | null;
  readonly asOf: string;
  /** ISO instant, and who pressed the button. */
  readonly frozenAt: string;
  readonly actor: string | null;
  /** `sha256` in hex. */
  readonly files: readonly { readonly audience: 'internal' | 'public'; readonly sha256: string; readonly bytes: number }[];
  readonly drift: readonly FigureChange[];
};
/** `commitId` takes decision and action back in one undo. */
export type MadeDecision = { readonly id: string; readonly ref: string | null; readonly commitId: string };
/** What the new review builds on: records that stay where they are and are followed up in it. */
export type RollOver = {
  readonly year: number;
  readonly chapters: number;
  readonly decisions: number;
  readonly findings: number;
  readonly actions: number;
  readonly risks: number;
  readonly planItems: number;
  /** Plan items that continue one of an earlier year. */
  readonly carried: number;
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
      notes: z.string().max(8000).nullable().optional(),
      minutes: z.string().max(8000).nullable().optional(),
    }),
    z.null(),
  ),
  /** A decision made at the meeting, under the point that the chapter belongs to; `withAction` also makes the action that carries it out. One commit. */
  'review.decide': command(
    z.strictObject({
      year,
      asOf,
      chapter: z.string().max(60),
      title: z.string().trim().min(1).max(1000),
      owner: z.string().max(200).nullable(),
      due: z.iso.date().nullable(),
      withAction: z.boolean(),
    }),
    trusted<MadeDecision>(),
  ),
  /** Draft → presented: the review has been before the management team. */
  'review.present': command(z.strictObject({ year, asOf }), z.null()),
  /** Freezes the document, the figures and the Word files of both audiences. INVALID_INPUT says what is missing. */
  'review.adopt': command(z.strictObject({ year, asOf }), trusted<{ readonly version: number; readonly sha256: string }>()),
  /** A draft from the adopted review, texts and judgements with it; the adopted one stays as it is. */
  'review.newVersion': command(z.strictObject({ year, asOf }), trusted<{ readonly version: number }>()),
  /** Starts a later year's review with the outline of this one. */
  'review.rollOver': command(z.strictObject({ from: year, to: year, asOf }), trusted<RollOver>()),
  /** Every version that was frozen, the latest first. */
  'review.versions': query(z.strictObject({}), trusted<readonly AdoptedVersion[]>()),
  /** The frozen Word file of one version, byte for byte. `base64` is the file. */
  'review.frozenFile': query(
    z.strictObject({ reviewId: z.uuid(), audience }),
    trusted<{ readonly fileName: string; readonly mime: string; readonly base64: string }>(),
  ),
  /** The year's Word or JSON file; of an adopted review the stored one, byte for byte. `base64` is the file. `job`: its name for export.cancel. */
  'review.export': query(
    z.strictObject({
      year,
      asOf,
      audience: audience.default('internal'),
      format: z.enum(['docx', 'json']),
      job: z.uuid().nullable().default(null),
    }),
    trusted<{ readonly fileName: string; readonly mime: string; readonly base64: string }>(),
  ),
} as const;
