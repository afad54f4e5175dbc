import type { Words } from '#shared/kit/words.ts';
import type { completion } from '#shared/registers/completion/completion.register.ts';

export const completionSv = {
  one: 'Uttag av genomförda e-kurser',
  many: 'Genomförda e-kurser',
  new: 'Nytt uttag',
  about:
    'Hur många som har gjort de obligatoriska e-kurserna, per avdelning och uttagsdatum. Det senaste uttaget räknas, de tidigare finns kvar.',
  fields: {
    course: 'Kurs',
    unit: 'Avdelning',
    headcount: 'Antal anställda',
    completed: 'Genomförd',
    asOf: 'Uttagsdatum',
    isLatest: 'Senaste uttaget',
    isCounted: 'Senaste uttag',
    isThisYear: 'Uttag i år',
  },
  help: {
    headcount: 'Inklusive konsulter.',
    completed: 'Antal som har gjort kursen i år. Andelen räknas ut.',
    asOf: 'Dagen då siffrorna hämtades.',
    course: 'Den kurs som siffrorna gäller.',
  },
  links: { course: 'Kurs' },
  sections: {},
  choices: {},
} satisfies Words<typeof completion>;
