import { foldHeader } from './headers.ts';

/** What a list is known by next time: what it became and its headers, in order. */
export const sourceKey = (target: string, headers: readonly string[]): string => JSON.stringify([target, ...headers.map(foldHeader)]);
