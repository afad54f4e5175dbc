import type { Words } from '#shared/kit/words.ts';
import type { initiative } from '#shared/registers/initiative/initiative.register.ts';
import { secrecySv } from './secrecy.sv.ts';

export const initiativeSv = {
  one: 'Utvecklingsinsats',
  many: 'Utvecklingsinsatser',
  new: 'Ny utvecklingsinsats',
  about: 'Större insatser med flera aktiviteter och ett gemensamt mål. Åtgärder kan kopplas till en insats.',
  fields: {
    area: 'Område',
    title: 'Insats',
    activities: 'Aktiviteter',
    goal: 'Mål',
    status: 'Status',
    year: 'År',
    owner: 'Ansvarig',
    comment: 'Kommentar',
    ...secrecySv.fields,
    isOpen: 'Öppna',
    isDone: 'Klara',
  },
  help: {
    ...secrecySv.help,
    goal: 'Vad som ska vara uppnått när insatsen är klar.',
    owner: 'Roll, inte personnamn.',
    area: 'Till exempel information, kompetens eller teknologi.',
    title: 'Insatsen i en rad.',
    activities: 'En aktivitet per rad.',
    status: 'Hur långt insatsen har kommit.',
    year: 'Året som insatsen hör till.',
  },
  links: { actions: 'Åtgärder' },
  sections: { initiative: 'Insatsen', state: 'Läge', protection: 'Skydd av raden' },
  choices: {
    status: { planned: 'Planerad', in_progress: 'Pågår', done: 'Klar', cancelled: 'Avbruten' },
    secrecy: secrecySv.choices,
  },
} satisfies Words<typeof initiative>;
