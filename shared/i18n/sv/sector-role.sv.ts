import type { Words } from '#shared/kit/words.ts';
import type { sectorRole } from '#shared/registers/sector-role/sector-role.register.ts';

export const sectorRoleSv = {
  one: 'Sektorsansvar',
  many: 'Sektorsansvar',
  new: 'Nytt sektorsansvar',
  about: 'Beredskapssektorer som förvaltningen leder eller deltar i. De påverkar risk- och sårbarhetsanalysen.',
  fields: {
    sector: 'Sektor',
    role: 'Roll',
    unit: 'Avdelning',
    note: 'Anteckning',
    isLead: 'Leder',
  },
  help: {
    sector: 'Till exempel livsmedelsförsörjning och dricksvatten.',
    role: 'Om förvaltningen leder arbetet eller deltar.',
  },
  sections: {},
  choices: { role: { lead: 'Leder sektorn', participant: 'Deltar i sektorn' } },
} satisfies Words<typeof sectorRole>;
