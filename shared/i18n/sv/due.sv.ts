import type { DueRuleId } from '#shared/due/due-rules.ts';

type Words = {
  /** At most 14 letters, for a month's column. */
  readonly short: string;
  /** What is to be done, before the record's name. */
  readonly label: string;
  /** The same for many records: "12 klassningar ska ses över". */
  readonly many: string;
  /** Why the date is what it is: rule, law or setting. */
  readonly basis: string;
};
const yearly = (short: string, label: string, basis: string): Words => ({ short, label, many: label, basis });

const rules: Readonly<Record<DueRuleId, Words>> = {
  reclassification: {
    short: 'Klassa om',
    label: 'Klassa om',
    many: 'klassningar att göra om',
    basis: 'Beslutsdatum och det intervall som högsta nivån ger, eller inskrivet datum.',
  },
  planReview: {
    short: 'Plan',
    label: 'Se över kontinuitetsplan',
    many: 'kontinuitetsplaner att se över',
    basis: 'Beslutsdatum och intervallet för översyn, eller inskrivet datum.',
  },
  exercise: { short: 'Övning', label: 'Övning', many: 'planerade övningar', basis: 'Planerat datum.' },
  riskReview: {
    short: 'Risk',
    label: 'Ompröva risk',
    many: 'risker att ompröva',
    basis: 'Senaste bedömning och risknivåns intervall, eller inskrivet datum.',
  },
  riskAcceptance: {
    short: 'Acceptans',
    label: 'Riskacceptans upphör',
    many: 'riskacceptanser upphör',
    basis: 'Slutdatum i beslutet om att acceptera risken.',
  },
  documentReview: {
    short: 'Dokument',
    label: 'Se över styrdokument',
    many: 'styrdokument att se över',
    basis: 'Beslutsdatum och dokumentets intervall, eller inskrivet datum.',
  },
  supplierFollowUp: {
    short: 'Uppföljn.',
    label: 'Följ upp leverantör',
    many: 'leverantörer att följa upp',
    basis: 'Senaste uppföljning och intervallet för kritiska leverantörer.',
  },
  supplierContract: { short: 'Avtal', label: 'Avtal löper ut', many: 'avtal löper ut', basis: 'Avtalets slutdatum.' },
  managementTraining: {
    short: 'Ledning',
    label: 'Ledningens utbildning',
    many: 'i ledningen att utbilda',
    basis: 'Cybersäkerhetslagen 2 kap. 4 §; intervallet är en inställning.',
  },
  rsa: { short: 'RSA', label: 'Risk- och sårbarhetsanalys klar', many: 'risk- och sårbarhetsanalyser klara', basis: 'Cykelns slutdatum.' },
  action: { short: 'Åtgärd', label: 'Åtgärd', many: 'åtgärder', basis: 'Åtgärdens förfallodatum.' },
  decision: { short: 'Beslut', label: 'Beslut att verkställa', many: 'beslut att verkställa', basis: 'Beslutets slutdatum.' },
  auditReply: { short: 'Yttrande', label: 'Svar till revisionen', many: 'svar till revisionen', basis: 'Revisionens svarsdatum.' },
  auditReminder: {
    short: 'Yttrande snart',
    label: 'Förbered svar till revisionen',
    many: 'svar till revisionen att förbereda',
    basis: 'Svarsdatum minus den påminnelse som står i inställningarna (nämndens sammanträde).',
  },
  auditRecommendation: {
    short: 'Revision',
    label: 'Rekommendation från revisionen',
    many: 'rekommendationer från revisionen',
    basis: 'Rekommendationens slutdatum.',
  },
  imy: {
    short: 'IMY',
    label: 'Anmäl till IMY',
    many: 'anmälningar till IMY',
    basis: 'Dataskyddsförordningen artikel 33: löpande timmar från kännedom.',
  },
  informSubjects: {
    short: 'Informera',
    label: 'Informera de registrerade',
    many: 'incidenter där registrerade ska informeras',
    basis: 'Dataskyddsförordningen artikel 34: utan onödigt dröjsmål, påminnelse efter 24 timmar.',
  },
  nis2Early: {
    short: 'NIS2',
    label: 'NIS2 upplysning',
    many: 'NIS2 upplysningar',
    basis: 'Cybersäkerhetslagen 2 kap. 5 §: löpande timmar från klockstart.',
  },
  nis2Notification: {
    short: 'NIS2',
    label: 'NIS2 incidentanmälan',
    many: 'NIS2 incidentanmälningar',
    basis: 'Cybersäkerhetslagen 2 kap. 6 §: löpande timmar från klockstart.',
  },
  nis2Final: {
    short: 'Slutrapport',
    label: 'NIS2 slutrapport',
    many: 'NIS2 slutrapporter',
    basis: 'Cybersäkerhetslagen 2 kap. 8 §: en månad efter incidentanmälan, eller efter att incidenten är hanterad.',
  },
  boardMeeting: { short: 'Nämnd', label: 'Rapport till nämnden', many: 'rapporter till nämnden', basis: 'Nämndens sammanträdesdatum.' },
  reviewMeeting: {
    short: 'Möte',
    label: 'Ledningens genomgång, möte',
    many: 'möten om ledningens genomgång',
    basis: 'Mötesdatum i genomgången.',
  },
  dpoReport: yearly('Årsrapport', 'Dataskyddsombudets årsrapport', 'Varje år, datum i inställningarna.'),
  accessControl: yearly('Behörigh.', 'Systematisk behörighetskontroll', 'Två gånger per år, datum i inställningarna.'),
  tertial: yearly('Tertial', 'Tertialuppföljning av intern kontroll', 'Tertialens slut, datum i inställningarna.'),
  boardReport: yearly('Kvartal', 'Kvartalsrapport till nämnden', 'Kvartalets slut och 30 dagar.'),
  vra: yearly('VRA, IKP', 'VRA och internkontrollplan klara', 'Varje höst, september till november.'),
  review: yearly('Genomgång', 'Ledningens genomgång', 'Varje år, datum i inställningarna.'),
  localInstruction: yearly('Anvisning', 'Lokal anvisning sedd över', 'Varje år, datum i inställningarna.'),
  eLearning: yearly('E-kurs', 'Obligatorisk e-utbildning klar', 'Per kalenderår, datum i inställningarna.'),
};

/** Words of due dates: the rules, the calendar on the start page and the calendar file. */
export const dueSv = {
  rules,
  title: 'Årshjul',
  all: (n: number): string => `Visa alla ${n}`,
  more: (n: number, month: string): string => `${n} till i ${month}, visa alla`,
  empty: 'inga datum',
  /** Read aloud: "6 november: 5 åtgärder, visa raderna". */
  entry: (day: string, what: string): string => `${day}: ${what}`,
  many: (n: number, what: string): string => `${n} ${what}`,
  one: (label: string, title: string): string => (title === '' ? label : `${label}: ${title}`),
  times: (n: number): string => `×${n}`,
  rows: 'visa raderna',
  download: 'Spara som kalenderfil',
  saved: (n: number, file: string): string => `${n} datum sparade i ${file}.`,
  help: 'Kalenderfilen (.ics) öppnas i Outlook eller en annan kalender. Hämta en ny när datumen har ändrats: samma poster uppdateras.',
  fileName: (asOf: string): string => `sakerhetsparmen-arshjul-${asOf}.ics`,
  calendarName: 'Säkerhetspärmen',
  latest: (time: string): string => `senast kl. ${time}`,
  cannotWrite: (file: string): string =>
    `Kalenderfilen ${file} kunde inte skrivas. Kontrollera mappen och försök igen; registret är inte ändrat.`,
  written: (n: number, file: string): string => `${n} datum skrivna till ${file}.`,
  badSpan: 'Perioden slutar innan den börjar. Ingenting är gjort.',
  toReview: (days: number): string => (days === 0 ? 'i dag' : days === 1 ? '1 dag' : `${days} dagar`),
  toReviewText: (day: string): string => `till ledningens genomgång ${day}`,
} as const;
