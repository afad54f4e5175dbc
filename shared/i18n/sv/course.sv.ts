import type { Words } from '#shared/kit/words.ts';
import type { course } from '#shared/registers/course/course.register.ts';

/** The forms of training, for catalogue and sessions alike. */
export const trainingFormSv = {
  mandatory_elearning: 'Obligatorisk e-kurs',
  training: 'Utbildning',
  briefing: 'Genomgång',
  workshop: 'Workshop',
  forum: 'Chefsforum',
  test: 'Test',
} as const;

export const courseSv = {
  one: 'Kurs',
  many: 'Kurser',
  new: 'Ny kurs',
  about:
    'Kurskatalogen: obligatoriska e-kurser, utbildningar, genomgångar och workshoppar. Tillfällen och genomförandegrad hör till en kurs.',
  fields: {
    title: 'Utbildning',
    kind: 'Form',
    topic: 'Ämne',
    nis2: 'NIS2',
    intervalMonths: 'Intervall (mån)',
    note: 'Notering',
    isMandatory: 'Obligatoriska e-kurser',
    isNis2: 'Räknas för NIS2',
  },
  help: {
    nis2: 'Räknas mot kravet på ledningens utbildning i cybersäkerhetslagen.',
    intervalMonths: 'Hur ofta kursen ska göras om. Obligatoriska e-kurser görs varje kalenderår.',
    title: 'Utbildningens namn, till exempel den obligatoriska e-kursen.',
    kind: 'Obligatorisk e-utbildning räknas per avdelning.',
    topic: 'Vad den handlar om.',
  },
  links: { sessions: 'Tillfällen', completions: 'Genomförande', managementTrainings: 'Ledningens utbildning' },
  sections: {},
  choices: { kind: trainingFormSv },
} satisfies Words<typeof course>;
