import { longText, role, text, unit } from '#shared/kit/field.ts';
import { register } from '#shared/kit/register.ts';

/** Who holds a role. Reports print the role; the name is optional and stays here (C1, A13). */
export const roleHolder = register({
  name: 'roleHolder',
  table: 'role_holder',
  fields: {
    role: role({ required: true, import: ['Funktion', 'Rollnamn', 'Befattning', 'Uppdrag'] }),
    unit: unit({ import: ['Enhet', 'Verksamhet', 'Förvaltning/Avdelning'] }),
    name: text({ max: 120, import: ['Innehavare', 'Rollinnehavare', 'Kontaktperson'] }),
    note: longText({ import: ['Kommentar', 'Notering', 'Ansvarsområde'] }),
  },
  flags: (f) => ({ lacksHolder: f.empty('name') }),
  title: 'role',
  search: ['role', 'name', 'note'],
  keys: [
    ['role', 'unit', 'name'],
    ['role', 'unit'],
  ],
}).shows(['role', 'unit', 'name'], ['lacksHolder']);
