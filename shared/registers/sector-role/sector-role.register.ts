import { choice, longText, text, unit } from '#shared/kit/field.ts';
import { register } from '#shared/kit/register.ts';

/** Sectors of preparedness that the administration leads or takes part in (A8, C8). */
export const sectorRole = register({
  name: 'sectorRole',
  table: 'sector_role',
  fields: {
    sector: text({ required: true, import: ['Beredskapssektor', 'Samhällssektor', 'Sektorsansvar', 'Område'] }),
    role: choice(['lead', 'participant'], {
      required: true,
      import: ['Vår roll', 'Ansvar', 'Roll i sektorn'],
      synonyms: {
        Ansvarig: 'lead',
        Sektorsansvarig: 'lead',
        Leder: 'lead',
        Medverkar: 'participant',
        Deltar: 'participant',
        Medverkande: 'participant',
      },
    }),
    unit: unit({ import: ['Enhet', 'Verksamhet', 'Förvaltning/Avdelning'] }),
    note: longText({ import: ['Kommentar', 'Notering', 'Beskrivning'] }),
  },
  flags: (f) => ({ isLead: f.in('role', 'lead') }),
  defaults: { role: 'participant' },
  title: 'sector',
  search: ['sector', 'note'],
  keys: [['sector', 'unit'], ['sector']],
}).shows(['sector', 'role', 'unit'], ['isLead']);
