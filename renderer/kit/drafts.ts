import type { CellValue } from '#shared/contract/records.contract.ts';
import { draftStorage } from './draft-storage.ts';

/** What has been typed but not saved, kept if the window dies. `names`: of records chosen in link fields. */
export type Draft = {
  readonly values: Readonly<Record<string, CellValue>>;
  readonly names: Readonly<Record<string, string>>;
  /** Revision that the draft began from; 0 for a new record. */
  readonly revision: number;
  /** Filled in by the program (a copy, a link), not left over from another time. */
  readonly prefilled?: true;
};

/** The id that stands in the address while a new record is being written. */
export const newId = 'ny';

const keyOf = (register: string, id: string): string => `parmen.utkast.${register}.${id}`;

/** Storage may be full or switched off; then a draft simply does not survive the window. */
function quietly<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

export function loadDraft(register: string, id: string): Draft | null {
  return quietly(() => {
    const text = draftStorage.getItem(keyOf(register, id));
    const found = text === null ? null : (JSON.parse(text) as Draft);
    return found !== null && typeof found.values === 'object' && typeof found.names === 'object' ? found : null;
  }, null);
}

export function keepDraft(register: string, id: string, draft: Draft): void {
  quietly(() => draftStorage.setItem(keyOf(register, id), JSON.stringify(draft)), undefined);
}
export function dropDraft(register: string, id: string): void {
  quietly(() => draftStorage.removeItem(keyOf(register, id)), undefined);
}
