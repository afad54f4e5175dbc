import type { Translation } from '../../kit/language.ts';
import type { fieldHelpSv } from '../sv/field-help.sv.ts';

/** Help of fields that mean the same in every register; a register's own words go first. */
export const fieldHelpEn = {
  ref: 'Given by the program if you leave it empty. When the same list is read again the row is known by its number.',
  unit: 'The department that the record belongs to.',
  comment: 'What has no field of its own. No personal data.',
  note: 'What has no field of its own. No personal data.',
  dnr: 'The registry number, so that the document can be found.',
  nis2Area: 'Number 1–10 of the area in the Cybersecurity Act, chapter 2 section 3, that the record contributes to.',
  version: 'The version in force, for example 2.1.',
} satisfies Translation<typeof fieldHelpSv>;
