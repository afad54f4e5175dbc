import { start } from './0001-start.ts';
import { meeting } from './0002-meeting.ts';
import { informationSets } from './0003-information-sets.ts';
import { reasons } from './0004-reasons.ts';
import { auditReplies } from './0005-audit-replies.ts';
import { duty } from './0006-duty.ts';
import { wordTemplate } from './0007-word-template.ts';

/** In order; the place in the list is the version. A released step is frozen. */
export const migrations: readonly string[] = [start, meeting, informationSets, reasons, auditReplies, duty, wordTemplate];
