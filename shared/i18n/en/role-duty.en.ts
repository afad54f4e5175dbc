import type { Words } from '#shared/kit/words.ts';
import type { roleDuty } from '#shared/registers/role-duty/role-duty.register.ts';

export const roleDutyEn = {
  one: 'Duty by role',
  many: 'Duties by role',
  new: 'New duty',
  about:
    'What managers, object managers and other roles are to do during the year. The list is printed in the plan of the management review.',
  fields: {
    role: 'Role',
    text: 'Duty',
    year: 'Year',
    order: 'Order',
    isThisYear: 'This year',
    isNextYear: 'Next year',
  },
  help: {
    role: "A role, not a person's name.",
    year: 'The year that the duty applies to.',
    text: 'What the role is to do during the year.',
    order: 'Its place in the report.',
  },
  sections: {},
  choices: {},
} satisfies Words<typeof roleDuty>;
