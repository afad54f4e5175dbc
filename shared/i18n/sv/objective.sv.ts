import type { Words } from '#shared/kit/words.ts';
import type { objective } from '#shared/registers/objective/objective.register.ts';

export const objectiveSv = {
  one: 'Informationssäkerhetsmål',
  many: 'Informationssäkerhetsmål',
  new: 'Nytt mål',
  about: 'Mätbara mål för informationssäkerhetsarbetet med målnivå och utfall. Ledningens genomgång redovisar om målen är uppfyllda.',
  fields: {
    title: 'Mål',
    measure: 'Mått',
    target: 'Målnivå',
    actual: 'Utfall',
    year: 'År',
    status: 'Status',
    owner: 'Ansvarig',
    comment: 'Kommentar',
    isMet: 'Uppfyllda',
    isAtRisk: 'I riskzonen eller missade',
    isThisYear: 'I år',
    lacksActual: 'Saknar utfall',
    lacksMeasure: 'Saknar mått eller målnivå',
  },
  help: {
    measure: 'Hur målet mäts, till exempel andel objekt med giltig klassning.',
    target: 'Den nivå som ska nås, till exempel 90 %.',
    owner: 'Roll, inte personnamn.',
    title: 'Målet i en mening.',
    actual: 'Vad måttet visar nu.',
    year: 'Året som målet gäller.',
    status: 'Uppnås, i riskzonen, inte uppnått eller uppnått.',
  },
  links: { planItems: 'Planpunkter' },
  sections: { objective: 'Målet', measurement: 'Mätning' },
  choices: { status: { on_track: 'Enligt plan', at_risk: 'I riskzonen', missed: 'Missat', met: 'Uppnått' } },
} satisfies Words<typeof objective>;
