import type { Block } from '../blocks.ts';
import type { ReviewFacts } from '../facts.ts';

/** Facts of the registers → blocks of one chapter, without its heading. Pure; an empty answer means that nothing is registered. */
export type Section = (facts: ReviewFacts) => readonly Block[];
