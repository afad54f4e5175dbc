import { sv, type UiWords } from './words.ts';

/** The words of the interface's parts. A second language will be chosen here. */
export const useWords = (): UiWords => sv;
