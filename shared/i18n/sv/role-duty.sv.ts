import type { Words } from '#shared/kit/words.ts';
import type { roleDuty } from '#shared/registers/role-duty/role-duty.register.ts';

export const roleDutySv = {
  one: 'Uppdrag per roll',
  many: 'Uppdrag per roll',
  new: 'Nytt uppdrag',
  about: 'Vad chefer, objektledare och andra roller ska göra under året. Listan skrivs ut i planen i ledningens genomgång.',
  fields: {
    role: 'Roll',
    text: 'Uppdrag',
    year: 'År',
    order: 'Ordning',
    isThisYear: 'I år',
    isNextYear: 'Nästa år',
  },
  help: {
    role: 'Roll, inte personnamn.',
    year: 'Året som uppdraget gäller.',
    text: 'Vad rollen ska göra under året.',
    order: 'Ordningen i rapporten.',
  },
  sections: {},
  choices: {},
} satisfies Words<typeof roleDuty>;
