import { bool, longText, number, role, secrecyFields, text } from '#shared/kit/field.ts';
import { register } from '#shared/kit/register.ts';

/** The communication plan for critical IT incidents: who is told, by whom, how, in what order (A3). Roles and functions, no names. */
export const crisisContact = register({
  name: 'crisisContact',
  table: 'crisis_contact',
  fields: {
    escalationOrder: number({ int: true, min: 1, max: 99, import: ['Eskaleringsordning', 'Ordning', 'Steg', 'Eskaleringssteg', 'Nr'] }),
    role: role({ required: true, import: ['Kontaktroll', 'Vem', 'Kontakt', 'Roll (kontakt)'] }),
    function: text({ import: ['Uppgift', 'Ansvar i krisen', 'Funktion i krisen', 'Uppdrag'] }),
    /** Duty officer or duty communicator (TiB, KiB): reached at any hour. */
    onDuty: bool({ import: ['Beredskap', 'TiB/KiB', 'Jour', 'Dygnet runt', 'I beredskap (J/N)'] }),
    organisation: text({ import: ['Organisationsdel', 'Förvaltning', 'Bolag', 'Extern part', 'Enhet'] }),
    channel: text({ import: ['Kontaktväg', 'Kommunikationskanal', 'Kanalval', 'Nås via'] }),
    audience: text({ import: ['Mottagare', 'Vem informeras', 'Målgrupper', 'Informeras'] }),
    step: longText({ import: ['Arbetsgång', 'Gör så här', 'Moment', 'Åtgärd'] }),
    ...secrecyFields,
  },
  flags: (f) => {
    const lacksOrder = f.empty('escalationOrder');
    // Who has no place in the order is told, and does nothing.
    return { isOnDuty: f.is('onDuty'), lacksChannel: f.empty('channel'), lacksOrder, lacksStep: f.and(f.not(lacksOrder), f.empty('step')) };
  },
  title: 'role',
  search: ['role', 'function', 'organisation', 'audience', 'step'],
  keys: [
    ['role', 'organisation', 'function'],
    ['role', 'organisation'],
  ],
  sections: {
    contact: ['escalationOrder', 'role', 'function', 'onDuty', 'organisation'],
    communication: ['channel', 'audience', 'step'],
    protection: ['secrecy', 'secrecyBasis'],
  },
}).shows(
  ['escalationOrder', 'role', 'function', 'onDuty', 'organisation', 'channel', 'audience'],
  ['isOnDuty', 'lacksChannel', 'lacksStep'],
);
