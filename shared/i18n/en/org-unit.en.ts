import type { Words } from '#shared/kit/words.ts';
import type { orgUnit } from '#shared/registers/org-unit/org-unit.register.ts';

export const orgUnitEn = {
  one: 'Department',
  many: 'Organisation',
  new: 'New department',
  about: 'Departments, units and staff offices of the administration. The other registers point here, so begin with these.',
  fields: {
    name: 'Department',
    type: 'Type',
    parent: 'Part of',
    headcount: 'Number of employees incl. consultants',
    consultants: 'Of which consultants',
    headRole: 'Head (role)',
    closed: 'Discontinued',
    isActive: 'Exists today',
  },
  help: {
    name: 'The name that lists and reports use.',
    type: 'Departments are under the administration, units under a department. A staff office is directly under the management.',
    parent: 'The department that the unit belongs to. Empty means directly under the administration.',
    headcount: 'Everybody who is to take the mandatory e-learning.',
    consultants: 'Included in the number of staff.',
    headRole: 'The role, not the name of the person.',
    closed: 'A closed department can no longer be chosen but remains in what has been registered.',
  },
  links: { parent: 'Part of', parts: 'Units below' },
  sections: {},
  choices: { type: { department: 'Department', unit: 'Unit', staff: 'Staff office' } },
} satisfies Words<typeof orgUnit>;
