import { draftStorage } from '#renderer/kit/draft-storage.ts';

const keyOf = (year: number, chapter: string): string => `parmen.utkast.genomgang.${year}.${chapter}`;

/** Storage may be full or switched off; then a draft simply does not survive the window. */
function quietly<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** A chapter's text that has been typed but not saved, as an editor document; null when there is none. */
export const loadDraft = (year: number, chapter: string): string | null => quietly(() => draftStorage.getItem(keyOf(year, chapter)), null);
export const keepDraft = (year: number, chapter: string, text: string): void =>
  quietly(() => draftStorage.setItem(keyOf(year, chapter), text), undefined);
export const dropDraft = (year: number, chapter: string): void => quietly(() => draftStorage.removeItem(keyOf(year, chapter)), undefined);
