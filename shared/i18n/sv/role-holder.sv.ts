import type { Words } from '#shared/kit/words.ts';
import type { roleHolder } from '#shared/registers/role-holder/role-holder.register.ts';

export const roleHolderSv = {
  one: 'Roll',
  many: 'Roller',
  new: 'Ny roll',
  about:
    'Roller i informationssäkerhetsarbetet och var i organisationen de finns. Rapporter skriver rollen; namnet är frivilligt och stannar här.',
  fields: {
    role: 'Roll',
    unit: 'Avdelning',
    name: 'Namn',
    note: 'Anteckning',
    lacksHolder: 'Utan namn',
  },
  help: {
    name: 'Frivilligt. Skrivs inte ut i rapporter.',
    role: 'Rollen i informationssäkerhetsarbetet.',
  },
  sections: {},
  choices: {},
} satisfies Words<typeof roleHolder>;
