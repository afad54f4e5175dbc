import type { Translation } from '../../kit/language.ts';
import type { helpSv } from '../sv/help.sv.ts';

/** Words around the user guide, whose pages stand in docs/anvandarhandbok (in Swedish). */
export const helpEn = {
  title: 'User guide (in Swedish)',
  contents: 'Pages of the guide',
  open: 'Open the user guide (in Swedish)',
} as const satisfies Translation<typeof helpSv>;
