import { importWords } from '#shared/i18n/interface-import.ts';

let waiting: string | null = null;

/** Excel puts rows on the clipboard with tabs between cells; two cells at least make a list. */
export const isTable = (text: string): boolean => /\t/.test(text) && /\n./.test(text.trimEnd().replaceAll('\r\n', '\n'));

export const pastedFile = (text: string): File => new File([text], importWords.paste.fileName, { type: 'text/plain' });

/** Keeps what was pasted on a register's page until the import page has opened. */
export const keepPasted = (text: string): void => void (waiting = text);
export function takePasted(): string | null {
  const text = waiting;
  waiting = null;
  return text;
}
