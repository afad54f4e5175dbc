import type { PointKey, PointTask } from '#shared/review/meeting-points.ts';

const points: Readonly<Record<PointKey, string>> = {
  opening: 'Mötet öppnas',
  previous: 'Uppföljning av föregående genomgångs beslut',
  context: 'Förändringar i omvärlden och i verksamheten',
  stakeholders: 'Intressenternas behov och återkoppling',
  measures: 'Nyckeltal: klassning, utbildning och kontinuitet',
  deviations: 'Avvikelser, incidenter och dataskydd',
  audit: 'Revision och granskning',
  objectives: 'Måluppfyllelse',
  risks: 'Riskläge och riskbehandling',
  plan: 'Förbättringar och plan för de tre kommande åren',
  assessment: 'Bedömning',
  decisions: 'Beslut',
  closing: 'Mötet avslutas',
};
const tasks: Readonly<Record<PointTask, string>> = {
  formal: 'Formalia',
  information: 'Information',
  discussion: 'Diskussion',
  judgement: 'Bedömning',
  decision: 'Beslut',
};

/** Words of the management meeting's papers: the call with its agenda, and the minutes. */
export const meetingSv = {
  points,
  tasks,
  facts: {
    date: 'Datum',
    time: 'Tid',
    place: 'Plats',
    called: 'Kallade',
    present: 'Närvarande',
    chair: 'Ordförande',
    secretary: 'Sekreterare',
    approvers: 'Justeras av',
    registryNo: 'Diarienummer',
  },
  /** Sentences that ask for what is not filled in yet. */
  gaps: {
    date: 'Mötesdatum saknas. Fyll i det på genomgångens post.',
    time: 'Tid saknas. Fyll i den på genomgångens post.',
    place: 'Plats saknas. Fyll i den på genomgångens post.',
    participants: 'Deltagare saknas. Fyll i deras roller på genomgångens post.',
    chair: 'Ordförande saknas. Fyll i rollen på genomgångens post.',
    secretary: 'Sekreterare saknas. Fyll i rollen på genomgångens post.',
    approvers: 'Den eller de som justerar saknas. Fyll i rollerna på genomgångens post.',
  },
  agenda: {
    title: 'Kallelse och dagordning',
    subtitle: (year: number): string => `Ledningens genomgång ${year} av informationssäkerhet och dataskydd`,
    headings: { call: 'Kallelse', points: 'Dagordning', attention: 'Att ta ställning till', basis: 'Underlag punkt för punkt' },
    call: (year: number): string =>
      `Ledningen kallas till genomgång av arbetet med informationssäkerhet och dataskydd ${year}. Mötet prövar om arbetet är lämpligt, tillräckligt och verkningsfullt och beslutar om vad som ska göras.`,
    basis: (year: number, asOf: string): string =>
      `Underlag är rapporten Ledningens genomgång ${year}. Alla siffror är räknade vid brytdatumet ${asOf}. Läs sammanfattningen, riskläget och bedömningen före mötet.`,
    table: {
      caption: 'Dagordning',
      alt: 'Tabellen visar mötets punkter med de avsnitt i rapporten som är underlag och vad ledningen ska göra.',
      columns: ['§:0.6:r', 'Punkt:3.2', 'Underlag i rapporten:4.6', 'Uppgift:1.5'],
      source: 'dispositionen, med punkterna i ISO/IEC 27001:2022 avsnitt 9.3',
    },
    nothingUrgent: 'Inget i registren kräver särskilt ställningstagande.',
  },
  minutes: {
    title: 'Protokoll',
    subtitle: (year: number): string => `Ledningens genomgång ${year} av informationssäkerhet och dataskydd`,
    heading: (no: number, point: string): string => `§ ${no} ${point}`,
    opened: (chair: string): string => `Mötet öppnas. Ordförande är ${chair}.`,
    openedBare: 'Mötet öppnas.',
    secretary: (secretary: string): string => `Protokollet förs av ${secretary}.`,
    approvers: (approvers: string): string => `Att justera protokollet utses ${approvers}.`,
    agendaApproved: 'Dagordningen godkänns.',
    presented: 'Föredras:',
    noted: 'Antecknas:',
    taken: 'Informationen antecknas.',
    notedElsewhere: 'Anteckningarna från mötet finns i den interna versionen.',
    decided: 'Ledningen beslutar:',
    noDecision: 'Inget beslut är antecknat under punkten.',
    reviewAdopted: (year: number): string => `Ledningens genomgång ${year} är fastställd.`,
    decisionTable: {
      caption: (no: number): string => `Beslut under § ${no}`,
      alt: 'Tabellen visar besluten med ansvarig, slutdatum och de åtgärder som genomför dem.',
      columns: ['Nr:1.4', 'Beslut:4', 'Ansvarig:2.1', 'Klart senast:1.5', 'Åtgärder:2.2'],
      source: 'beslutsregistret',
    },
    closed: 'Mötet avslutas.',
    approval: 'Justering',
    approvalIntro: 'Protokollet godkänns med namnteckning.',
    approvalTable: {
      caption: 'Justering',
      alt: 'Tabell att skriva under i, med roll, namnteckning och datum.',
      columns: ['Roll:2.4', 'Namnteckning:4', 'Datum:1.6'],
      source: 'fylls i för hand',
    },
  },
  /** Typed at the meeting itself. */
  decide: {
    forum: 'Ledningens genomgång',
    reason: (title: string): string => `Beslut vid mötet: ${title}`,
    adopted: (year: number): string =>
      `Ledningens genomgång ${year} är fastställd. Beslutet är inte sparat; skapa en ny version av genomgången först, eller lägg in beslutet i beslutsregistret.`,
  },
};
