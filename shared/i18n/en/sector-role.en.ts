import type { Words } from '#shared/kit/words.ts';
import type { sectorRole } from '#shared/registers/sector-role/sector-role.register.ts';

export const sectorRoleEn = {
  one: 'Sector responsibility',
  many: 'Sector responsibilities',
  new: 'New sector responsibility',
  about: 'Preparedness sectors that the administration leads or takes part in. They affect the risk and vulnerability analysis.',
  fields: {
    sector: 'Sector',
    role: 'Role',
    unit: 'Department',
    note: 'Note',
    isLead: 'Leads',
  },
  help: {
    sector: 'For example food supply and drinking water.',
    role: 'Whether the administration leads the work or takes part.',
  },
  sections: {},
  choices: { role: { lead: 'Leads the sector', participant: 'Takes part in the sector' } },
} satisfies Words<typeof sectorRole>;
