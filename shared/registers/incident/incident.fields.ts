import { bool, choice, date, instant, link, longText, role, secrecyFields, text, unit } from '#shared/kit/field.ts';

export const incidentStatuses = ['reported', 'assessing', 'handling', 'closed'] as const;

const event = {
  ref: text({
    max: 40,
    import: [
      'Nr',
      'Incidentnr',
      'Incidentnummer',
      'IA-nummer',
      'IA-nr',
      'Händelsenummer',
      'Ärendenr',
      'Löpnr',
      'ID',
      'Ärendenummer',
      'Ärende',
      'IA-ärende',
    ],
  }),
  title: text({ required: true, max: 500, import: ['Vad hände', 'Incident', 'Händelse', 'Kort beskrivning', 'Benämning', 'Ärendemening'] }),
  type: choice(['personal_data', 'it_security', 'information', 'outage', 'supplier', 'physical', 'work_environment'], {
    import: ['Typ', 'Händelsetyp', 'Incidenttyp', 'Huvudtyp', 'Typ av incident', 'Slag'],
    synonyms: {
      Personuppgifter: 'personal_data',
      'PU-incident': 'personal_data',
      Dataskydd: 'personal_data',
      'IT-säkerhetsincident': 'it_security',
      'IT-incident': 'it_security',
      Cyberincident: 'it_security',
      Informationssäkerhet: 'information',
      Informationssäkerhetsincident: 'information',
      Avbrott: 'outage',
      Driftstörning: 'outage',
      Driftstopp: 'outage',
      Leverantörsincident: 'supplier',
      'Fysisk säkerhetsincident': 'physical',
      Arbetsmiljöincident: 'work_environment',
    },
  }),
  unit: unit({ import: ['Enhet', 'Verksamhet', 'Förvaltning', 'Förvaltning/Avdelning', 'Organisation', 'Berörd avdelning'] }),
  object: link('infoObject', { import: ['System', 'Objekt/System', 'Berört system', 'IT-system', 'Klassningsobjekt'] }),
  supplier: text({ import: ['Berörd leverantör', 'Leverantörens namn', 'Leverantör/biträde', 'Personuppgiftsbiträde'] }),
  /** When it happened, was found and became known; a date alone is 00:00 Swedish time (data/README). */
  occurredAt: instant({
    import: ['Inträffad', 'Inträffade', 'Händelsetid', 'Händelsedatum/tid', 'Tidpunkt', 'Datum för händelsen', 'Incidentdatum'],
  }),
  detectedAt: instant({ import: ['Upptäckt datum', 'Upptäcktes', 'Tidpunkt för upptäckt', 'Upptäcktsdatum', 'Upptäckt tid'] }),
  /** Decides the quarter and starts every clock. */
  awareAt: instant({
    import: [
      'Kännedom datum',
      'Tidpunkt för kännedom',
      'Fick kännedom',
      'Kännedomsdatum',
      'Kännedom om incidenten',
      'Anmäld',
      'Anmälningsdatum',
      'Rapporterad',
      'Registrerad',
      'Kännedom om händelsen',
      'Fick vetskap',
      'Vetskap',
      'Datum för kännedom',
    ],
  }),
  /** No names of persons (DOMAIN.md 0.8). No header reads it by itself: other systems' free text can name people. */
  description: longText(),
} as const;

const assessment = {
  severity: choice(['minor', 'moderate', 'serious', 'critical'], {
    import: [
      'Allvarlighetsgrad',
      'Allvar',
      'Grad',
      'Konsekvens',
      'Bedömd allvarlighet',
      'Konsekvensgrad',
      'Allvarlighetsnivå',
      'Bedömd allvarlighetsgrad',
    ],
    synonyms: {
      Låg: 'minor',
      Liten: 'minor',
      Mindre: 'minor',
      Medel: 'moderate',
      Mellan: 'moderate',
      Hög: 'serious',
      Stor: 'serious',
      'Mycket allvarlig': 'critical',
      Katastrofal: 'critical',
    },
  }),
  mechanism: text({ import: ['Mekanism', 'Hur det gick till', 'Kategori av händelse', 'Incidentkategori', 'Underkategori'] }),
  rootCause: longText({ import: ['Grundorsak', 'Orsaker', 'Bakomliggande orsak', 'Orsak till händelsen', 'Rotorsak'] }),
  affectedBand: text({ max: 40, import: ['Berörda', 'Antal registrerade', 'Antal berörda personer', 'Antal drabbade', 'Antal personer'] }),
  managerRole: role({ import: ['Ansvarig chef (roll)', 'Chef', 'Närmaste chef', 'Ansvarig'] }),
  handler: role({ import: ['Utredare (roll)', 'Incidenthanterare', 'Ansvarig incidenthanterare', 'Handläggare', 'Utredningsansvarig'] }),
  measures: longText({ import: ['Åtgärd', 'Vidtagna åtgärder', 'Genomförda åtgärder', 'Åtgärder i fritext', 'Hantering'] }),
} as const;

const breach = {
  personalData: bool({
    import: [
      'Personuppgifter',
      'Personuppgifter (J/N)',
      'Berör PU',
      'Personuppgifter berörda',
      'Personuppgiftsincident (J/N)',
      'Omfattar personuppgifter',
      'Berörs personuppgifter',
      'Gäller personuppgifter',
      'Personuppgifter?',
    ],
  }),
  protectedIdentity: bool({
    import: [
      'Skyddad identitet',
      'Skyddade personuppgifter (J/N)',
      'Skyddade uppgifter',
      'Skyddad folkbokföring',
      'Berör skyddade personuppgifter',
    ],
  }),
  ourRole: choice(['controller', 'processor', 'joint'], {
    import: ['Vår roll', 'Personuppgiftsroll', 'Ansvarsroll', 'PUA/PUB'],
    synonyms: { PUA: 'controller', Ansvarig: 'controller', PUB: 'processor', Biträde: 'processor', Gemensam: 'joint' },
  }),
  gdprRisk: choice(['unlikely', 'risk', 'high_risk'], {
    import: ['Risk för registrerade', 'Riskbedömning', 'Bedömd risk för enskilda', 'Risk för enskilda', 'Risknivå'],
    synonyms: {
      'Ingen risk': 'unlikely',
      Låg: 'unlikely',
      'Låg risk': 'unlikely',
      'Osannolik risk': 'unlikely',
      Medel: 'risk',
      'Viss risk': 'risk',
      Hög: 'high_risk',
    },
  }),
  notifyImy: choice(['yes', 'no'], {
    import: ['Anmälningspliktig', 'Anmälan till IMY (J/N)', 'Anmäls till IMY', 'Anmäld till IMY (J/N)', 'Anmäld IMY (J/N)'],
    synonyms: { J: 'yes', x: 'yes', N: 'no' },
  }),
  breachMotive: longText({ import: ['Motivering', 'Motiv', 'Motivering till bedömningen', 'Skäl för bedömning'] }),
  breachDecidedBy: role({ import: ['Beslutat av', 'Bedömd av', 'Bedömning beslutad av'] }),
  imyAt: instant({
    import: ['Anmäld till IMY', 'IMY anmäld', 'Anmälan IMY', 'IMY-anmälan', 'Datum IMY', 'Anmäld IMY datum', 'Anmälningsdatum IMY'],
  }),
  imyRef: text({
    max: 60,
    import: [
      'IMY dnr',
      'IMY-diarienummer',
      'Dnr IMY',
      'IMY-ärendenummer',
      'IMY-referens',
      'Diarienummer IMY',
      'IMY:s diarienummer',
      'Dnr hos IMY',
    ],
  }),
  delayMotive: longText({ import: ['Skäl till försening', 'Motiv till sen anmälan', 'Försenad anmälan, skäl', 'Orsak till sen anmälan'] }),
  /** What the authority's form asks for. */
  subjectGroups: text({ import: ['Grupp av registrerade', 'Kategori av registrerade', 'Personkategori', 'Registrerade'] }),
  dataKinds: text({ import: ['Typ av uppgifter', 'Slag av personuppgifter', 'Uppgiftskategori', 'Kategorier av personuppgifter'] }),
  consequences: longText({ import: ['Konsekvenser', 'Möjliga konsekvenser', 'Konsekvens för de registrerade'] }),
  subjectsInformedAt: date({
    import: ['Registrerade informerade', 'Informerade registrerade', 'Information till registrerade', 'Berörda informerade'],
  }),
  subjectsWhyNot: longText({ import: ['Skäl att inte informera', 'Ej informerade, skäl', 'Varför registrerade inte informerats'] }),
} as const;

const nis2 = {
  nis2: choice(['not_assessed', 'no', 'yes', 'unclear'], {
    import: ['NIS2', 'Betydande incident', 'NIS2 betydande', 'Betydande enligt NIS2', 'NIS 2-bedömning', 'Betydande (J/N)'],
    synonyms: {
      Ja: 'yes',
      J: 'yes',
      Nej: 'no',
      N: 'no',
      'Ej betydande': 'no',
      'Inte bedömd': 'not_assessed',
      Utreds: 'unclear',
      '?': 'unclear',
    },
  }),
  criteria: longText({ import: ['Kriterier', 'NIS2-kriterier', 'Uppfyllda kriterier', 'Grund för bedömningen'] }),
  clockStart: instant({ import: ['Fristen börjar', 'NIS2 klockstart', 'Start för NIS2-frister', 'Kännedom om betydande incident'] }),
  earlyWarningAt: instant({
    import: ['Upplysning', 'Upplysning lämnad', 'NIS2 tidig varning', 'Tidig varning', '24-timmarsrapport', 'Upplysning 24 h'],
  }),
  notificationAt: instant({ import: ['Incidentanmälan', 'NIS2 anmälan', 'NIS2-anmälan', '72-timmarsrapport', 'Incidentanmälan 72 h'] }),
  interimAt: date({ import: ['Delrapport', 'Delrapport lämnad', 'NIS2-delrapport'] }),
  statusReportAt: date({ import: ['Lägesrapport', 'Lägesrapport lämnad', 'NIS2-lägesrapport'] }),
  finalAt: date({ import: ['Slutrapport', 'Slutrapport lämnad', 'NIS2-slutrapport', 'Slutrapport datum'] }),
  handledAt: date({ import: ['Hanterad', 'Incidenten hanterad', 'Färdighanterad'] }),
  caseRef: text({ max: 60, import: ['NIS2-ärende', 'Ärende hos mottagaren', 'CERT-SE-ärende', 'Cyberportalen nr'] }),
  recipientsInformedAt: date({ import: ['Mottagare av tjänsten informerade', 'Tjänstemottagare informerade', 'Användare informerade'] }),
  reportedBy: role({ import: ['Rapporterad av', 'NIS2 anmäld av', 'Anmäld av (funktion)'] }),
} as const;

const closing = {
  status: choice(incidentStatuses, {
    required: true,
    import: ['Läge', 'Ärendestatus', 'Incidentstatus', 'Händelsens status'],
    synonyms: {
      Ny: 'reported',
      Registrerad: 'reported',
      Rapporterad: 'reported',
      'Ej påbörjad': 'reported',
      'Under bedömning': 'assessing',
      Utreds: 'assessing',
      'Under utredning': 'assessing',
      Pågår: 'handling',
      Pågående: 'handling',
      Öppen: 'handling',
      Åtgärdas: 'handling',
      Stängd: 'closed',
      Klar: 'closed',
      Färdig: 'closed',
      Avslutat: 'closed',
    },
  }),
  closed: date({ import: ['Avslutad', 'Avslutad datum', 'Stängd datum', 'Stängningsdatum', 'Avslutsdatum', 'Datum avslutad'] }),
  endedAt: instant({ import: ['Avbrott slut', 'Störningen slut', 'Åter i drift', 'Störning avslutad', 'Sluttid', 'Avbrottets slut'] }),
  lessons: longText({ import: ['Lärdomar', 'Lärdom', 'Erfarenheter', 'Slutsatser'] }),
} as const;

/** The fields of an incident by part: the breach and NIS2 assessments are parts of the record, not registers of their own (C7). */
export const incidentFields = { ...event, ...assessment, ...breach, ...nis2, ...closing, ...secrecyFields };
/** The parts as sections of the form. The number stands with the protection, as in other registers. */
export const incidentSections = {
  event: ['title', 'type', 'unit', 'object', 'supplier', 'occurredAt', 'detectedAt', 'awareAt', 'description'],
  assessment: ['severity', 'mechanism', 'rootCause', 'affectedBand', 'managerRole', 'handler', 'measures'],
  breach: [
    'personalData',
    'protectedIdentity',
    'ourRole',
    'gdprRisk',
    'notifyImy',
    'breachMotive',
    'breachDecidedBy',
    'imyAt',
    'imyRef',
    'delayMotive',
    'subjectGroups',
    'dataKinds',
    'consequences',
    'subjectsInformedAt',
    'subjectsWhyNot',
  ],
  nis2: [
    'nis2',
    'criteria',
    'clockStart',
    'earlyWarningAt',
    'notificationAt',
    'interimAt',
    'statusReportAt',
    'finalAt',
    'handledAt',
    'caseRef',
    'recipientsInformedAt',
    'reportedBy',
  ],
  closing: ['status', 'closed', 'endedAt', 'lessons'],
  protection: ['ref', 'secrecy', 'secrecyBasis'],
} as const satisfies Readonly<Record<string, readonly (keyof typeof incidentFields)[]>>;
