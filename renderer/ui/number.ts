import { numberText } from '#shared/kit/wording.ts';

/** A count or a share: one decimal at most. */
export const wholeNumber = (n: number): string => numberText(n, 1);
