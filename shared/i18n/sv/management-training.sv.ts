import type { Words } from '#shared/kit/words.ts';
import type { managementTraining } from '#shared/registers/management-training/management-training.register.ts';

export const managementTrainingSv = {
  one: 'Ledningens utbildning',
  many: 'Ledningens utbildning',
  new: 'Ny utbildning för ledningen',
  about:
    'Underlag för att ledningen är utbildad enligt cybersäkerhetslagen, en rad per roll och utbildning. Roller sparas, inte personnamn.',
  fields: {
    role: 'Roll',
    course: 'Kurs i katalogen',
    topic: 'Utbildning',
    date: 'Datum',
    note: 'Notering',
    dueDate: 'Förnyas senast',
    isLatest: 'Rollens senaste utbildning',
    isCounted: 'Senaste per roll',
    isCurrent: 'Aktuella',
    isOverdue: 'Ska förnyas',
    isDueSoon: 'Förnyas inom 60 dagar',
    isThisYear: 'Utbildade i år',
  },
  help: {
    role: 'Roll i ledningen, inte personnamn.',
    note: 'Var intyg eller närvarolista finns.',
    course: 'Kursen i katalogen, om det var en.',
    topic: 'Vad utbildningen handlade om.',
    date: 'Dagen för utbildningen. Underlag för cybersäkerhetslagen 2 kap. 4 §.',
  },
  links: { course: 'Kurs' },
  sections: {},
  choices: {},
} satisfies Words<typeof managementTraining>;
