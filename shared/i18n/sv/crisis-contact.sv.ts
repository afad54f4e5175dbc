import type { Words } from '#shared/kit/words.ts';
import type { crisisContact } from '#shared/registers/crisis-contact/crisis-contact.register.ts';
import { secrecySv } from './secrecy.sv.ts';

export const crisisContactSv = {
  one: 'Kontaktväg vid kris',
  many: 'Kontaktvägar vid kris',
  new: 'Ny kontaktväg',
  about:
    'Kommunikationsplan för kritiska IT-incidenter: vem som kontaktas, i vilken ordning och genom vilken kanal. Roller och funktioner, inga personnamn.',
  fields: {
    escalationOrder: 'Eskaleringsordning',
    role: 'Roll',
    function: 'Funktion',
    onDuty: 'I beredskap',
    organisation: 'Organisation',
    channel: 'Kanal',
    audience: 'Målgrupp',
    step: 'Arbetsgång',
    ...secrecySv.fields,
    isOnDuty: 'I beredskap',
    lacksChannel: 'Saknar kanal',
    lacksOrder: 'Saknar ordning',
    lacksStep: 'Saknar arbetsgång',
  },
  help: {
    ...secrecySv.help,
    role: 'Roll, inte personnamn, till exempel tjänsteperson i beredskap.',
    escalationOrder: 'I vilken ordning kontakten tas. 1 är först.',
    onDuty: 'Nås dygnet runt: tjänsteperson i beredskap (TiB), kommunikatör i beredskap (KiB).',
    channel: 'Hur kontakten tas, även när de vanliga systemen ligger nere.',
    audience: 'Vilka som ska få informationen.',
    function: 'Till exempel tjänsteman i beredskap.',
    organisation: 'Egen förvaltning, annan del av staden eller extern.',
    step: 'Vad kontakten gör, i den ordning det görs.',
  },
  sections: { contact: 'Kontakten', communication: 'Kommunikation', protection: 'Skydd av raden' },
  choices: { secrecy: secrecySv.choices },
} satisfies Words<typeof crisisContact>;
