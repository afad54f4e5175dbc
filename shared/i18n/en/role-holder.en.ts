import type { Words } from '#shared/kit/words.ts';
import type { roleHolder } from '#shared/registers/role-holder/role-holder.register.ts';

export const roleHolderEn = {
  one: 'Role',
  many: 'Roles',
  new: 'New role',
  about:
    'Roles in the information security work and where in the organisation they are. Reports print the role; the name is optional and stays here.',
  fields: {
    role: 'Role',
    unit: 'Department',
    name: 'Name',
    note: 'Note',
    lacksHolder: 'Without name',
  },
  help: {
    name: 'Optional. Not printed in reports.',
    role: 'The role in the information security work.',
  },
  sections: {},
  choices: {},
} satisfies Words<typeof roleHolder>;
