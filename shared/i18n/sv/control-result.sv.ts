import type { Words } from '#shared/kit/words.ts';
import type { controlResult } from '#shared/registers/control-result/control-result.register.ts';
import { secrecySv } from './secrecy.sv.ts';

export const controlResultSv = {
  one: 'Kontrollresultat',
  many: 'Kontrollresultat',
  new: 'Nytt resultat',
  about: 'Vad en kontroll visade i en period. En avvikelse ska ha en åtgärd.',
  fields: {
    control: 'Kontroll',
    period: 'Period',
    date: 'Datum',
    share: 'Kontrollerad andel (%)',
    result: 'Resultat',
    text: 'Avvikelse',
    ...secrecySv.fields,
    year: 'År',
    counted: 'Räknas',
    isDone: 'Genomförda',
    isDeviation: 'Avvikelser',
    isMajor: 'Väsentliga avvikelser',
    isNotDone: 'Inte genomförda',
    isThisYear: 'I år',
    needsAction: 'Avvikelse utan åtgärd',
  },
  help: {
    ...secrecySv.help,
    share: 'Hur stor del av det som kunde kontrolleras, i procent.',
    text: 'Vad som avvek. Inga personnamn.',
    control: 'Den kontroll som resultatet gäller.',
    period: 'Tertial eller helår.',
    date: 'Dagen då kontrollen gjordes.',
    result: 'En väsentlig avvikelse ska ha en åtgärd.',
  },
  links: { control: 'Kontroll', actions: 'Åtgärder' },
  sections: { result: 'Resultatet', protection: 'Skydd av raden' },
  choices: {
    period: { T1: 'Tertial 1', T2: 'Tertial 2', YEAR: 'Helår' },
    result: { ok: 'Utan avvikelse', minor_deviation: 'Mindre avvikelse', major_deviation: 'Väsentlig avvikelse', not_done: 'Ej genomförd' },
    secrecy: secrecySv.choices,
  },
} satisfies Words<typeof controlResult>;
