import type { Words } from '#shared/kit/words.ts';
import type { orgUnit } from '#shared/registers/org-unit/org-unit.register.ts';

export const orgUnitSv = {
  one: 'Avdelning',
  many: 'Organisation',
  new: 'Ny avdelning',
  about: 'Avdelningar, enheter och staber i förvaltningen. Övriga register pekar hit, så börja med dem.',
  fields: {
    name: 'Avdelning',
    type: 'Typ',
    parent: 'Tillhör',
    headcount: 'Antal medarbetare inkl. konsulter',
    consultants: 'Varav konsulter',
    headRole: 'Chef (roll)',
    closed: 'Upphörd',
    isActive: 'Finns i dag',
  },
  links: { parent: 'Tillhör', parts: 'Underliggande enheter' },
  sections: {},
  choices: { type: { department: 'Avdelning', unit: 'Enhet', staff: 'Stab' } },
} satisfies Words<typeof orgUnit>;
