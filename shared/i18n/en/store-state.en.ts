import type { Translation } from '../../kit/language.ts';
import type { storeStateSv } from '../sv/store-state.sv.ts';

/** What the frame says of the register that is open: that it is only read, and what to know about its file. */
export const storeStateEn = {
  readOnly: 'Read-only',
  readOnlyTitle: 'Nothing can be changed right now.',
  warning: 'Important about the register.',
  toBackups: 'Backups',
  hide: 'Hide',
  label: 'About the register',
} as const satisfies Translation<typeof storeStateSv>;
