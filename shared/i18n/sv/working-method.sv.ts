import type { Words } from '#shared/kit/words.ts';
import type { workingMethod } from '#shared/registers/working-method/working-method.register.ts';

export const workingMethodSv = {
  one: 'Arbetssätt',
  many: 'Arbetssätt',
  new: 'Nytt arbetssätt',
  about:
    'De obligatoriska arbetssätten i det systematiska informationssäkerhetsarbetet. Väsentlighets- och riskanalysen och internkontrollplanen utgår från dem.',
  fields: {
    title: 'Arbetssätt',
    order: 'Ordning',
    description: 'Beskrivning',
    retired: 'Upphört',
    isActive: 'Används',
  },
  help: {
    title: 'Arbetssättet i Väsentlighets- och riskanalysen.',
    order: 'Ordningen i rapporten.',
    description: 'Vad arbetssättet omfattar.',
    retired: 'Används inte längre men finns kvar i tidigare års analyser.',
  },
  sections: {},
  choices: {},
} satisfies Words<typeof workingMethod>;
