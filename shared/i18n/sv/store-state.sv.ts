/** What the frame says of the register that is open: that it is only read, and what to know about its file. */
export const storeStateSv = {
  readOnly: 'Bara läsning',
  readOnlyTitle: 'Ingenting kan ändras just nu.',
  warning: 'Viktigt om registret.',
  toBackups: 'Säkerhetskopior',
  hide: 'Dölj',
  label: 'Om registret',
} as const;
