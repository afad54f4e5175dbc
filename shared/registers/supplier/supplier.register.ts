import { bool, choice, date, longText, role, secrecyFields, text, unit } from '#shared/kit/field.ts';
import { inDays, today } from '#shared/kit/filter.ts';
import { actionsOf, pointedAtBy, register } from '#shared/kit/register.ts';
import { notBefore } from '#shared/kit/rules.ts';

/** Suppliers with contract, processor agreement and follow-up (C8). Following up in time is demanded of the critical ones (C9). */
export const supplier = register({
  name: 'supplier',
  table: 'supplier',
  fields: {
    name: text({ required: true, import: ['Leverantörsnamn', 'Leverantörens namn', 'Företag', 'Avtalspart', 'Bolag', 'Motpart'] }),
    services: longText({
      import: [
        'Tjänster',
        'Levererar',
        'Tjänst/leverans',
        'Leverans',
        'System/tjänst',
        'Vad levereras',
        'Avtalsområde',
        'Produkt/tjänst',
        'Tjänst/system',
        'Tjänst/produkt',
        'Produkt',
      ],
    }),
    unit: unit({ import: ['Enhet', 'Förvaltning', 'Ansvarig avdelning', 'Verksamhet', 'Förvaltning/Avdelning'] }),
    owner: role({ import: ['Avtalsägare', 'Ansvarig', 'Avtalsansvarig (roll)', 'Leverantörsansvarig', 'Avtalsförvaltare'] }),
    critical: bool({ import: ['Kritisk (J/N)', 'Kritisk leverantör', 'Verksamhetskritisk', 'Samhällsviktig', 'Kritisk för verksamheten'] }),
    contractNo: text({
      max: 80,
      import: [
        'Avtalsnummer',
        'Avtal nr',
        'Avtals-ID',
        'Kontraktsnummer',
        'Avtal',
        'Diarienummer avtal',
        'Kontraktsnr',
        'Diarienr avtal',
        'Avtalets nummer',
        'Avtalsnr/dnr',
      ],
    }),
    contractFrom: date({
      import: ['Avtal från', 'Avtalsperiod från', 'Startdatum', 'Avtalets start', 'Gäller från', 'Fr.o.m.', 'Avtal fr.o.m.'],
    }),
    contractTo: date({
      import: [
        'Avtal till',
        'Avtalsperiod till',
        'Slutdatum',
        'Avtalets slut',
        'Gäller till',
        'T.o.m.',
        'Avtal t.o.m.',
        'Löper ut',
        'Avtal upphör',
        'Gäller t.o.m.',
      ],
    }),
    pub: choice(['none', 'signed', 'missing', 'outdated'], {
      import: ['PUBA', 'Personuppgiftsbiträdesavtal', 'Biträdesavtal', 'PuB-avtal', 'PUB', 'PUB-avtal finns', 'PUB-avtal (J/N)'],
      synonyms: {
        J: 'signed',
        Finns: 'signed',
        Tecknat: 'signed',
        Signerat: 'signed',
        Nej: 'missing',
        N: 'missing',
        'Finns ej': 'missing',
        'Finns inte': 'missing',
        'Behövs inte': 'none',
        'Ej aktuellt': 'none',
        'Ej tillämpligt': 'none',
        Utgånget: 'outdated',
        Föråldrat: 'outdated',
        'Ska uppdateras': 'outdated',
      },
    }),
    subSuppliersKnown: choice(['yes', 'no', 'unknown'], {
      import: [
        'Underleverantörer kända (J/N)',
        'Kända underleverantörer',
        'Underbiträden',
        'Underbiträden kända',
        'Underleverantörer',
        'Leveranskedjan känd',
      ],
      synonyms: {
        J: 'yes',
        x: 'yes',
        Kända: 'yes',
        N: 'no',
        'Ej kända': 'no',
        '?': 'unknown',
        'Vet ej': 'unknown',
        Oklart: 'unknown',
        Delvis: 'unknown',
      },
    }),
    securityRequirements: bool({
      import: [
        'Säkerhetskrav',
        'Säkerhetskrav ställda',
        'Säkerhetskrav (J/N)',
        'Krav på informationssäkerhet',
        'Infosäkkrav i avtal',
        'Informationssäkerhetskrav',
      ],
    }),
    incidentDuty: bool({
      import: [
        'Incidentplikt',
        'Incidentrapportering i avtal',
        'Anmäler incidenter',
        'Skyldighet att anmäla incidenter',
        'Incidentanmälan i avtal',
        'Rapporteringsplikt',
        'Incidentrapportering',
        'Krav på incidentrapportering',
      ],
    }),
    thirdCountry: choice(['no', 'yes', 'unclear'], {
      import: ['Tredjelandsöverföring', 'Överföring till tredjeland', 'Tredjeland (J/N)', 'Utanför EU/EES', 'Tredje land'],
      synonyms: { N: 'no', J: 'yes', x: 'yes', '?': 'unclear', 'Vet ej': 'unclear', Okänt: 'unclear', Utreds: 'unclear' },
    }),
    lastFollowUp: date({
      import: [
        'Senast uppföljd',
        'Uppföljd',
        'Uppföljningsdatum',
        'Avtalsuppföljning',
        'Senaste avtalsuppföljning',
        'Följd upp',
        'Uppföljd datum',
        'Senast följd upp',
        'Uppföljd senast',
        'Senast uppföljt',
        'Senast följt upp',
      ],
    }),
    deviations: longText({ import: ['Avvikelse', 'Brister', 'Iakttagelser', 'Kommentar', 'Anmärkning', 'Noteringar'] }),
    ...secrecyFields,
  },
  computed: {
    /** Last follow-up + the interval, critical suppliers only (C9). */
    dueDate: date({ stored: true }),
    isFollowedUp: bool({ internal: true }),
  },
  links: { objects: pointedAtBy('infoObject', 'supplier'), actions: actionsOf },
  flags: (f) => {
    const isCritical = f.is('critical');
    const inTime = f.is('isFollowedUp');
    return {
      isCritical,
      followedUpInTime: f.and(isCritical, inTime),
      // A critical supplier never followed up is overdue too; the date is named so that it can be marked where it stands.
      followUpOverdue: f.and(isCritical, f.or(f.range('dueDate', { before: today }), f.not(inTime))),
      isDueSoon: f.and(isCritical, f.range('dueDate', { from: today, to: inDays(60) })),
      requirementsMet: f.and(f.is('securityRequirements'), f.is('incidentDuty')),
      knowsSubSuppliers: f.in('subSuppliersKnown', 'yes'),
      lacksPub: f.in('pub', 'missing', 'outdated'),
      thirdCountryUnclear: f.in('thirdCountry', 'unclear'),
      contractExpired: f.range('contractTo', { before: today }),
      lacksOwner: f.empty('owner'),
    };
  },
  check: (row) => notBefore(row, 'contractFrom', 'contractTo'),
  title: 'name',
  search: ['name', 'services', 'contractNo', 'owner', 'deviations'],
  keys: [['name']],
  sections: {
    supplier: ['name', 'services', 'critical', 'unit', 'owner'],
    contract: ['contractNo', 'contractFrom', 'contractTo', 'pub', 'securityRequirements', 'incidentDuty'],
    chain: ['subSuppliersKnown', 'thirdCountry'],
    followUp: ['lastFollowUp', 'deviations'],
    protection: ['secrecy', 'secrecyBasis'],
  },
}).shows(
  ['name', 'services', 'critical', 'pub', 'contractTo', 'lastFollowUp', 'dueDate'],
  ['isCritical', 'followUpOverdue', 'isDueSoon', 'lacksPub', 'thirdCountryUnclear', 'contractExpired'],
);
