import { bool, choice, date, link, longText, role, secrecyFields, text, unit } from '#shared/kit/field.ts';
import { actionsOf, pointsAt, register } from '#shared/kit/register.ts';

/** A light row of the record of processing; the full record stays in its own system (C5, figure 12). */
export const processing = register({
  name: 'processing',
  table: 'processing',
  fields: {
    name: text({
      required: true,
      import: ['Personuppgiftsbehandling', 'Behandlingens namn', 'Namn på behandling', 'Benämning', 'Registerpost'],
    }),
    unit: unit({ import: ['Enhet', 'Förvaltning', 'Verksamhet', 'Förvaltning/Avdelning', 'Organisation'] }),
    role: choice(['controller', 'processor', 'joint'], {
      import: ['Vår roll', 'Ansvarsroll', 'Personuppgiftsroll', 'PUA/PUB', 'Ansvar'],
      synonyms: {
        PUA: 'controller',
        Ansvarig: 'controller',
        PUB: 'processor',
        Biträde: 'processor',
        Gemensamt: 'joint',
        'Gemensamt ansvar': 'joint',
        'Gemensamt ansvariga': 'joint',
      },
    }),
    recordStatus: choice(['registered', 'missing', 'outdated'], {
      required: true,
      import: ['Registerstatus', 'Registrerad', 'I registerförteckningen', 'Förtecknad'],
      synonyms: {
        Ja: 'registered',
        Förtecknad: 'registered',
        Klar: 'registered',
        Nej: 'missing',
        'Ej registrerad': 'missing',
        'Behöver uppdateras': 'outdated',
      },
    }),
    threshold: choice(['not_done', 'done_no_dpia', 'done_dpia_needed'], {
      import: ['Tröskelanalys genomförd', 'Förhandsbedömning', 'Tröskelbedömning', 'Inledande bedömning'],
      synonyms: {
        Nej: 'not_done',
        Saknas: 'not_done',
        'Ej gjord': 'not_done',
        'Genomförd, DPIA krävs ej': 'done_no_dpia',
        'Ingen konsekvensbedömning': 'done_no_dpia',
        'Genomförd, DPIA krävs': 'done_dpia_needed',
        'Konsekvensbedömning krävs': 'done_dpia_needed',
      },
    }),
    dpia: choice(['not_needed', 'planned', 'ongoing', 'done', 'consultation'], {
      import: ['DPIA', 'Konsekvensbedömning (DPIA)', 'Konsekvensbedömning avseende dataskydd', 'Status konsekvensbedömning'],
      synonyms: {
        'Krävs ej': 'not_needed',
        'Behövs inte': 'not_needed',
        'Ej aktuell': 'not_needed',
        'Ej påbörjad': 'planned',
        Pågående: 'ongoing',
        Påbörjad: 'ongoing',
        Klar: 'done',
        Färdig: 'done',
        Samråd: 'consultation',
      },
    }),
    dpiaDate: date({ import: ['DPIA datum', 'Datum för konsekvensbedömning', 'Konsekvensbedömning klar'] }),
    thirdCountry: choice(['no', 'yes_mechanism', 'yes_unclear'], {
      import: ['Tredjelandsöverföring', 'Överföring till tredjeland', 'Överföring utanför EU/EES'],
      // A bare "yes" names no ground for the transfer: it counts as unclear until somebody has said which.
      synonyms: {
        Ingen: 'no',
        Ja: 'yes_unclear',
        Oklart: 'yes_unclear',
        'Ja, oklart': 'yes_unclear',
        'Ja, med skyddsåtgärd': 'yes_mechanism',
      },
    }),
    object: link('infoObject', { import: ['Objekt', 'Objekt/System', 'IT-system', 'Systemstöd', 'Klassningsobjekt'] }),
    systemId: text({ max: 80, import: ['Behandlings-ID', 'ID', 'Nr', 'Registernummer', 'VisAlfa-nr', 'Externt nr'] }),
    purpose: longText({ import: ['Ändamål med behandlingen', 'Syfte', 'Ändamålet'] }),
    legalBasis: text({ import: ['Laglig grund', 'Rättsligt stöd', 'Artikel 6'] }),
    dataSubjects: text({ max: 500, import: ['Registrerade', 'Kategorier av registrerade', 'Kategorier registrerade'] }),
    dataCategories: text({ max: 500, import: ['Kategorier', 'Kategorier av personuppgifter', 'Typ av uppgifter', 'Uppgiftskategorier'] }),
    sensitive: bool({ import: ['Känsliga', 'Känsliga uppgifter', 'Särskilda kategorier', 'Artikel 9'] }),
    recipients: text({ max: 500, import: ['Mottagare av uppgifter', 'Kategorier av mottagare', 'Utlämnas till'] }),
    retention: text({ max: 500, import: ['Gallringsfrist', 'Gallringstid', 'Lagringstid', 'Bevarande och gallring'] }),
    responsible: role({ import: ['Ansvarig', 'Ansvarig (roll)', 'Behandlingsansvarig', 'Kontaktroll'] }),
    comment: longText({ import: ['Anmärkning', 'Notering', 'Övrigt'] }),
    ...secrecyFields,
  },
  links: { object: pointsAt('infoObject', 'object'), actions: actionsOf },
  flags: (f) => {
    // A DPIA on its way was needed, whatever the threshold analysis says.
    const needsDpia = f.or(f.in('threshold', 'done_dpia_needed'), f.in('dpia', 'planned', 'ongoing', 'done', 'consultation'));
    const dpiaDone = f.and(needsDpia, f.in('dpia', 'done'));
    return {
      isRegistered: f.in('recordStatus', 'registered'),
      isUnregistered: f.in('recordStatus', 'missing', 'outdated'),
      needsDpia,
      dpiaDone,
      lacksDpia: f.and(needsDpia, f.not(dpiaDone)),
      lacksThreshold: f.or(f.empty('threshold'), f.in('threshold', 'not_done')),
      thirdCountryUnclear: f.in('thirdCountry', 'yes_unclear'),
    };
  },
  defaults: { recordStatus: 'registered' },
  title: 'name',
  search: ['name', 'purpose', 'systemId', 'responsible'],
  keys: [['systemId'], ['name', 'unit']],
  sections: {
    processing: ['name', 'unit', 'role', 'object', 'responsible', 'purpose', 'legalBasis'],
    record: ['recordStatus', 'systemId', 'dataSubjects', 'dataCategories', 'sensitive', 'recipients', 'retention'],
    assessment: ['threshold', 'dpia', 'dpiaDate', 'thirdCountry', 'comment'],
    protection: ['secrecy', 'secrecyBasis'],
  },
}).shows(
  ['name', 'unit', 'role', 'recordStatus', 'threshold', 'dpia', 'thirdCountry'],
  ['isUnregistered', 'lacksThreshold', 'lacksDpia', 'thirdCountryUnclear'],
);
