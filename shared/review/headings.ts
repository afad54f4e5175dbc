import { reviewEn } from '#shared/i18n/en/review.en.ts';
import { reviewSv } from '#shared/i18n/sv/review.sv.ts';
import type { ChapterKey } from './outline.ts';

/**
 * The heading that a person has given a chapter, or null. A stored chapter always has one: it says the default of the language that was
 * chosen when it was stored, which overrides nothing.
 */
export const ownHeading = (key: ChapterKey, year: number, stored: string | null): string | null =>
  stored !== null && [reviewSv, reviewEn].some(({ headings }) => headings[key](year) === stored) ? null : stored;
