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
  help: {
    name: 'Namnet som listor och rapporter använder.',
    type: 'Avdelningar ligger under förvaltningen, enheter under en avdelning. En stab är direkt under ledningen.',
    parent: 'Den avdelning som enheten hör till. Tomt betyder direkt under förvaltningen.',
    headcount: 'Räknas som alla som ska gå de obligatoriska e-utbildningarna.',
    consultants: 'Ingår i antalet medarbetare.',
    headRole: 'Rollen, inte personens namn.',
    closed: 'En upphörd avdelning väljs inte längre men finns kvar i det som redan är registrerat.',
  },
  links: { parent: 'Tillhör', parts: 'Underliggande enheter' },
  sections: {},
  choices: { type: { department: 'Avdelning', unit: 'Enhet', staff: 'Stab' } },
} satisfies Words<typeof orgUnit>;
