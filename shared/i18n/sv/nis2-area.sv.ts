import type { Words } from '#shared/kit/words.ts';
import type { nis2Area } from '#shared/registers/nis2-area/nis2-area.register.ts';

export const nis2AreaSv = {
  one: 'NIS2-område',
  many: 'NIS2-områden',
  new: 'Nytt område',
  about:
    'De tio åtgärdsområdena i cybersäkerhetslagen och hur långt förvaltningen har kommit i vart och ett. Varje år väljs vilka områden som prioriteras.',
  fields: {
    year: 'År',
    no: 'Nr',
    title: 'Område',
    prioritised: 'Prioriterat',
    motive: 'Motiv',
    status: 'Status',
    maturity: 'Mognadsnivå',
    owner: 'Ansvarig',
    comment: 'Kommentar',
    isPrioritised: 'Prioriterade',
    isImplemented: 'Införda',
    isNotStarted: 'Ej påbörjade',
    isThisYear: 'I år',
    lacksMotive: 'Prioriterat utan motiv',
  },
  help: {
    no: 'Punktens nummer i cybersäkerhetslagen 2 kap. 3 §.',
    motive: 'Varför området prioriteras i år.',
    maturity: '0 till 5, om förvaltningen mäter mognad.',
    owner: 'Roll, inte personnamn.',
    year: 'Året som bedömningen gäller.',
    title: 'Området i cybersäkerhetslagen 2 kap. 3 §.',
    prioritised: 'Området är prioriterat i år.',
    status: 'Hur långt arbetet har kommit.',
  },
  links: { actions: 'Åtgärder' },
  sections: { area: 'Området', state: 'Läge' },
  choices: {
    status: { not_started: 'Ej påbörjat', started: 'Påbörjat', partly: 'Delvis', implemented: 'Infört', followed_up: 'Uppföljt' },
  },
} satisfies Words<typeof nis2Area>;
