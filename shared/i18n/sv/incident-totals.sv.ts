import type { Words } from '#shared/kit/words.ts';
import type { incidentTotals } from '#shared/registers/incident-totals/incident-totals.register.ts';

export const incidentTotalsSv = {
  one: 'Incidenttotal',
  many: 'Incidenttotaler',
  new: 'Ny årssumma',
  about: 'Årssummor för incidenter som hanteras i andra system, till exempel servicedesken. De enskilda ärendena läses inte in här.',
  fields: {
    year: 'År',
    source: 'Källa',
    total: 'IT-incidenter totalt',
    critical: 'Varav kritiska',
    comment: 'Kommentar',
    isThisYear: 'I år',
  },
  help: {
    source: 'Systemet eller funktionen som summan kommer från.',
    comment: 'Vad som förklarar ökning eller minskning.',
    year: 'Kalenderåret som siffrorna gäller.',
    total: 'Alla ärenden som räknas som incident hos it-driften.',
    critical: 'Hur många av dem som var kritiska.',
  },
  sections: {},
  choices: {},
} satisfies Words<typeof incidentTotals>;
