import { trainingFormSv, courseSv } from '../sv/course.sv.ts';

export const trainingFormEn = trainingFormSv;
export const courseEn = courseSv;
