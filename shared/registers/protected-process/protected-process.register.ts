import { bool, choice, link, longText, role, secrecyFields, text, unit } from '#shared/kit/field.ts';
import { actionsOf, on, pointsAt, register } from '#shared/kit/register.ts';
import { action } from '../action/action.register.ts';

/** Processes in which protected personal data can come to light: processes and volumes only, never persons (DOMAIN.md 0.8, C5). */
export const protectedProcess = register({
  name: 'protectedProcess',
  table: 'protected_process',
  fields: {
    process: text({ required: true, import: ['Riskprocess', 'Processnamn', 'Rutin/process', 'Arbetsmoment', 'Handling eller process'] }),
    system: text({ import: ['Systemstöd', 'IT-system', 'Systemnamn', 'System där uppgiften finns'] }),
    object: link('infoObject', { import: ['Klassningsobjekt', 'Objekt'] }),
    unit: unit({ import: ['Enhet', 'Förvaltning', 'Verksamhet', 'Förvaltning/Avdelning'] }),
    owner: role({ import: ['Processansvarig', 'Processägare', 'Ansvarig (roll)'] }),
    /** Bands, so that small counts point at nobody. */
    volumeBand: choice(['under_100', '100_999', '1000_plus'], {
      import: ['Antal', 'Omfattning', 'Antal uppgifter', 'Antal registrerade', 'Volymintervall'],
      synonyms: {
        '<100': 'under_100',
        '< 100': 'under_100',
        '0-99': 'under_100',
        Liten: 'under_100',
        '100-999': '100_999',
        Mellan: '100_999',
        '1000+': '1000_plus',
        '>1000': '1000_plus',
        '1 000+': '1000_plus',
        'Över 1000': '1000_plus',
        Stor: '1000_plus',
      },
    }),
    flagged: bool({ import: ['Skydd flaggas', 'Flaggas', 'Flagga', 'Skyddsmarkering syns', 'Markering visas', 'Markeras'] }),
    addressIncluded: bool({ import: ['Adress', 'Adressuppgift ingår', 'Innehåller adress', 'Adresser ingår', 'Adressuppgifter'] }),
    control: choice(['full', 'partial', 'none'], {
      import: ['Rådighet över systemet', 'Egen rådighet', 'Kan vi påverka'],
      synonyms: { Ja: 'full', Nej: 'none', Egen: 'full' },
    }),
    requirementRaised: bool({ import: ['Krav ställda', 'Krav framställt', 'Krav i upphandling', 'Kravställd', 'Krav framförda'] }),
    routine: bool({ import: ['Rutin', 'Rutinbeskrivning', 'Rutin finns (J/N)', 'Dokumenterad rutin', 'Finns rutin'] }),
    internalControl: bool({ import: ['Internkontroll', 'Intern kontroll', 'Ingår i internkontroll', 'Kontroll finns'] }),
    status: choice(['open', 'ongoing', 'done'], {
      import: ['Läge'],
      synonyms: {
        'Ej påbörjad': 'open',
        Ny: 'open',
        Pågående: 'ongoing',
        Påbörjad: 'ongoing',
        Klar: 'done',
        Avslutad: 'done',
        Genomförd: 'done',
        Färdig: 'done',
      },
    }),
    comment: longText({ import: ['Anmärkning', 'Notering', 'Beskrivning', 'Övrigt'] }),
    ...secrecyFields,
  },
  links: { object: pointsAt('infoObject', 'object'), actions: actionsOf },
  flags: (f) => {
    const isUnflagged = f.in('flagged', false);
    return {
      isUnflagged,
      isUnflaggedWithAddress: f.and(isUnflagged, f.is('addressIncluded')),
      lacksRoutine: f.in('routine', false),
      lacksInternalControl: f.in('internalControl', false),
      // Where we cannot change the system ourselves, a requirement is what we can do.
      lacksRequirement: f.and(isUnflagged, f.not(f.in('control', 'full')), f.in('requirementRaised', false)),
      needsAction: f.and(isUnflagged, f.not(f.linked('actions', on(action).is('counts')))),
    };
  },
  title: 'process',
  search: ['process', 'system', 'owner', 'comment'],
  keys: [
    ['process', 'unit'],
    ['process', 'system'],
  ],
  sections: {
    process: ['process', 'system', 'object', 'unit', 'owner'],
    exposure: ['volumeBand', 'flagged', 'addressIncluded'],
    measures: ['control', 'requirementRaised', 'routine', 'internalControl', 'status', 'comment'],
    protection: ['secrecy', 'secrecyBasis'],
  },
}).shows(
  ['process', 'system', 'volumeBand', 'flagged', 'addressIncluded', 'control', 'requirementRaised', 'routine'],
  ['isUnflagged', 'isUnflaggedWithAddress', 'lacksRoutine', 'needsAction'],
);
