import { exerciseSv } from '../sv/exercise.sv.ts';

export const exerciseEn = exerciseSv;
