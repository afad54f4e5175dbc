import { wordingIn } from '../../kit/wording.ts';

const { count } = wordingIn('sv-SE');

/** Words of the start page. */
export const startSv = {
  toReview: 'Öppna genomgången',
  clocks: {
    title: 'Klockor som går',
    left: (hours: number, minutes: number): string => `${hours} h ${minutes} min`,
    leftOf: (limit: number): string => `kvar av ${limit} h`,
    passed: 'Fristen har passerat',
    imy: 'Anmälan till IMY',
    early: 'NIS2 upplysning',
    notification: 'NIS2 incidentanmälan',
    until: (at: string): string => `senast ${at}`,
    bar: (percent: number): string => `${percent} procent av tiden är kvar`,
    count: (incidents: number, clocks: number): string =>
      `${count(incidents, 'incident', 'incidenter')}, ${count(clocks, 'frist', 'frister')}`,
  },
  todo: {
    title: 'Att göra',
    late: 'Försenat',
    soon: 'Snart',
    days: (n: number): string => count(n, 'dag', 'dagar'),
    today: 'i dag',
    inDays: (n: number): string => `om ${count(n, 'dag', 'dagar')}`,
    noneLate: 'Inget är försenat.',
    noneSoon: 'Inget förfaller snart.',
    more: (n: number): string => `Visa alla (${n}) i ${n === 1 ? 'registret' : 'registren'}:`,
    heads: { when: 'Försening', what: 'Vad', register: 'Register', date: 'Datum', soon: 'Tid kvar' },
  },
  gaps: {
    title: 'Saknas inför genomgången',
    count: (n: number): string => count(n, 'lucka', 'luckor'),
    none: 'Inget saknas. Genomgången kan föredras.',
    all: (n: number): string => `Visa alla ${n}`,
  },
  figures: {
    title: 'Nyckeltal',
    how: 'Så räknas talen',
    hide: 'Dölj hur talen räknas',
    measure: 'Mått',
    value: 'Värde',
    share: 'Andel',
    noLastYear: 'Inget värde för förra året',
    count: 'Antal',
  },
  risks: {
    title: 'Risker',
    open: (n: number, model: string): string => `${n} öppna, ${model}`,
    register: 'Öppna registret',
    caption: 'Antal risker per sannolikhet och konsekvens',
    alt: (n: number, high: number): string => `Matris över ${count(n, 'risk', 'risker')}, varav ${high} höga eller extremt höga.`,
  },
  welcome: {
    title: 'Registret är tomt',
    text: 'Läs in de listor du redan har från Excel, eller börja med organisationen och objekten. Alla nyckeltal och Ledningens genomgång byggs av det du lägger in.',
    lists: 'Gå igenom dina listor',
    import: 'Läs in från Excel',
    organisation: 'Lägg in organisationen',
  },
} as const;
