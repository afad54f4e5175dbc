import { longText, number, role, secrecyFields, text } from '#shared/kit/field.ts';
import { register } from '#shared/kit/register.ts';

/** The communication plan for critical IT incidents: who is told, by whom, how, in what order (A3). Roles and functions, no names. */
export const crisisContact = register({
  name: 'crisisContact',
  table: 'crisis_contact',
  fields: {
    escalationOrder: number({ int: true, min: 1, max: 99, import: ['Eskaleringsordning', 'Ordning', 'Steg', 'Eskaleringssteg', 'Nr'] }),
    role: role({ required: true, import: ['Kontaktroll', 'Vem', 'Kontakt', 'Roll (kontakt)'] }),
    function: text({ import: ['Uppgift', 'Ansvar i krisen', 'Funktion i krisen', 'Uppdrag'] }),
    organisation: text({ import: ['Organisationsdel', 'Förvaltning', 'Bolag', 'Extern part', 'Enhet'] }),
    channel: text({ import: ['Kontaktväg', 'Kommunikationskanal', 'Kanalval', 'Nås via'] }),
    audience: text({ import: ['Mottagare', 'Vem informeras', 'Målgrupper', 'Informeras'] }),
    step: longText({ import: ['Arbetsgång', 'Gör så här', 'Moment', 'Åtgärd'] }),
    ...secrecyFields,
  },
  flags: (f) => ({ lacksChannel: f.empty('channel'), lacksOrder: f.empty('escalationOrder') }),
  title: 'role',
  search: ['role', 'function', 'organisation', 'audience', 'step'],
  keys: [
    ['role', 'organisation', 'function'],
    ['role', 'organisation'],
  ],
  sections: {
    contact: ['escalationOrder', 'role', 'function', 'organisation'],
    communication: ['channel', 'audience', 'step'],
    protection: ['secrecy', 'secrecyBasis'],
  },
}).shows(['escalationOrder', 'role', 'function', 'organisation', 'channel', 'audience'], ['lacksChannel']);
