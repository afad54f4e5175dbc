import type { Words } from '#shared/kit/words.ts';
import type { protectedProcess } from '#shared/registers/protected-process/protected-process.register.ts';
import { secrecySv } from './secrecy.sv.ts';

export const protectedProcessSv = {
  one: 'Process med skyddade personuppgifter',
  many: 'Processer med skyddade personuppgifter',
  new: 'Ny process',
  about:
    'Processer där uppgifter om personer med sekretessmarkering, skyddad folkbokföring eller fingerade personuppgifter kan röjas. Här skrivs processer och volymer, aldrig personer.',
  fields: {
    process: 'Process',
    system: 'System',
    object: 'Klassningsobjekt',
    unit: 'Avdelning',
    owner: 'Ansvarig',
    volumeBand: 'Volym',
    flagged: 'Skydd flaggas',
    addressIncluded: 'Adress ingår',
    control: 'Rådighet',
    requirementRaised: 'Krav ställt',
    routine: 'Rutin finns',
    internalControl: 'Intern kontroll finns',
    status: 'Status',
    comment: 'Kommentar',
    ...secrecySv.fields,
    isUnflagged: 'Flaggas inte',
    isUnflaggedWithAddress: 'Flaggas inte, adress ingår',
    lacksRoutine: 'Saknar rutin',
    lacksInternalControl: 'Saknar intern kontroll',
    lacksRequirement: 'Krav inte ställt',
    needsAction: 'Saknar åtgärd',
  },
  help: {
    ...secrecySv.help,
    process: 'Skriv aldrig uppgifter om enskilda.',
    volumeBand: 'Ungefärligt antal personer i processen. Intervall används så att små antal inte pekar ut någon.',
    flagged: 'Syns det i systemet eller underlaget att uppgifterna är skyddade? Nej om det är okänt.',
    control: 'Rådighet: om förvaltningen själv kan ändra i systemet eller processen.',
    requirementRaised: 'Krav på flaggning har ställts i upphandling eller till den som förvaltar systemet.',
    owner: 'Roll, inte personnamn.',
  },
  links: { object: 'Objekt', actions: 'Åtgärder' },
  sections: { process: 'Processen', exposure: 'Exponering', measures: 'Hantering', protection: 'Skydd av raden' },
  choices: {
    volumeBand: { under_100: 'Under 100', '100_999': '100–999', '1000_plus': '1000 eller fler' },
    control: { full: 'Full', partial: 'Delvis', none: 'Ingen' },
    status: { open: 'Öppen', ongoing: 'Pågår', done: 'Hanterad' },
    secrecy: secrecySv.choices,
  },
} satisfies Words<typeof protectedProcess>;
