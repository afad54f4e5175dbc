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
  links: { parent: 'Part of', parts: 'Units below' },
  sections: {},
  choices: { type: { department: 'Department', unit: 'Unit', staff: 'Staff office' } },
} satisfies Words<typeof orgUnit>;
