import { createContext, useContext } from 'react';
import { sv, type UiWords } from './words.ts';

const UiWordsContext = createContext<UiWords>(sv);

/** Gives the words of another language to everything inside; without it the interface is Swedish. */
export const UiWordsProvider = UiWordsContext.Provider;
export const useWords = (): UiWords => useContext(UiWordsContext);
