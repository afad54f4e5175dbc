import { documentTextsSv } from './document-texts.sv.ts';

const some = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/** Words of the documents beside Ledningens genomgång. */
export const documentsSv = {
  ...documentTextsSv,
  kinds: {
    reviewAgenda: {
      label: 'Kallelse och dagordning till ledningens genomgång',
      about: 'Tid, plats, roller och mötets punkter med underlag och läge.',
    },
    reviewMinutes: {
      label: 'Protokoll från ledningens genomgång',
      about: 'Mötets punkter, beslut med ansvarig och datum, bedömning och justering.',
    },
    vpExtract: { label: 'Underlag till verksamhetsplan', about: 'Nyckeltal, treårsplan och beslut till målet om beredskap och rådighet.' },
    boardReport: { label: 'Kvartalsrapport till nämnden', about: 'Aktuella frågor, incidenter, risker och aktiviteter under kvartalet.' },
    auditReplyFirst: {
      label: 'Yttrande till revisionen',
      about: 'Planerade åtgärder, förväntad effekt och senast genomförd för varje rekommendation.',
    },
    auditReplyFollowUp: {
      label: 'Uppföljande yttrande till revisionen',
      about: 'Vidtagna åtgärder och effekt för varje rekommendation, i samma ordning.',
    },
    dpoFindings: {
      label: 'Dataskyddsombudets årsrapport och iakttagelser',
      about: 'Årsrapportens sammanfattning, årets iakttagelser med åtgärder och vad som hände med förra årets.',
    },
    treatmentPlan: { label: 'Åtgärdsplan för en avdelning', about: 'Avdelningens öppna risker och vad som görs åt var och en.' },
    classificationRecord: { label: 'Klassningsprotokoll', about: 'Objekt, nivåer, motivering, beslut och tidigare versioner.' },
    incidentReport: { label: 'Incidentrapport', about: 'Händelseförlopp, anmälningar, orsak, lärdomar och åtgärder.' },
    continuityPlan: {
      label: 'Kontinuitetsplan, papperskopia',
      about: 'Det som behövs när systemen är nere, med kontakter och logg att fylla i för hand.',
    },
    crisisPlan: { label: 'Kriskommunikationsplan, papperskopia', about: 'Vem som informeras av vem, hur och i vilken ordning.' },
  },
  board: 'Nämnden',
  /** Property of every document, beside its kind. */
  keyword: 'informationssäkerhet',
  nothing: 'Inget är registrerat för det här avsnittet.',
  withheld: 'Utelämnad av sekretesskäl',
  overdue: 'Försenad',
  noActions: 'Inga åtgärder är registrerade.',
  actionTable: {
    caption: 'Åtgärder',
    alt: 'Tabellen visar åtgärderna med ansvarig, slutdatum och status.',
    columns: ['Nr:1.3', 'Åtgärd:3.4', 'Ansvarig:2', 'Klart senast:1.9', 'Status:1.4'],
    source: 'åtgärdsregistret',
  },
  logTable: {
    caption: 'Logg',
    alt: 'Tom tabell att fylla i för hand med tid, händelse, åtgärd och ansvarig.',
    columns: ['Datum och tid:1.4', 'Vad har hänt:3', 'Vad görs:3', 'Ansvarig:1.6'],
    source: '',
  },
  figures: {
    caption: 'Nyckeltal',
    alt: 'Tabellen visar nyckeltalen för informationssäkerhet och dataskydd.',
    columns: ['Nyckeltal:3', 'Värde:1.4:r'],
    source: 'registren',
  },
  vp: {
    title: (year: number): string => `Underlag till verksamhetsplan ${year}`,
    subtitle: 'Mål 3.5 Hög beredskap och stark rådighet',
    basis: 'Bygger på',
    review: (year: number): string => `Ledningens genomgång ${year}`,
    headings: {
      goal: 'Informationssäkerhet och dataskydd under målet',
      state: 'Läget',
      plan: (year: number): string => `Plan för ${year}–${year + 2}`,
      decisions: 'Beslut vid ledningens genomgång',
    },
    goal: (year: number): string =>
      `Arbetet med informationssäkerhet och dataskydd är en del av beredskapen och redovisas under målet. Underlaget beskriver läget och vad förvaltningen planerar för ${year} och de två följande åren.`,
    goalGap: 'Skriv här uppdraget och hur arbetet bidrar till målet.',
    state: (asOf: string): string => `Nyckeltalen visar läget per ${asOf}.`,
    year: (year: number): string => `Under ${year}`,
  },
  board_report: {
    title: 'Kvartalsrapport om informationssäkerhet',
    subtitle: (quarter: string, year: string, from: string, to: string): string =>
      `Kvartal ${quarter.slice(1)} ${year}, ${from} till ${to}`,
    headings: {
      questions: 'Aktuella frågor',
      state: 'Läget i siffror',
      incidents: 'Incidenter under kvartalet',
      risks: 'Risker som ska behandlas',
      activities: 'Aktiviteter',
    },
    textGap: 'Skriv här kvartalets aktuella frågor på rapportens post.',
    incidentsPublic: 'Kvartalets incidenter redovisas i den interna versionen.',
    noIncidents: 'Inga incidenter är registrerade under kvartalet.',
    incidents: (n: number): string =>
      some(n, 'En incident är registrerad under kvartalet.', `${n} incidenter är registrerade under kvartalet.`),
    incidentTable: {
      caption: 'Incidenter under kvartalet',
      alt: 'Tabellen visar kvartalets incidenter med typ, allvarlighet och status.',
      columns: ['Nr:1.5', 'Incident:3', 'Typ:2.1', 'Allvarlighet:1.6', 'Status:1.4'],
      source: 'incidentregistret',
    },
    noRisks: 'Inga öppna risker ligger på en nivå som ska behandlas.',
    risks: (n: number): string =>
      some(n, 'En risk ligger på en nivå som ska behandlas.', `${n} risker ligger på en nivå som ska behandlas.`),
    riskTable: {
      caption: 'Risker som ska behandlas',
      alt: 'Tabellen visar höga och extremt höga risker med nivå, riskägare och läge.',
      columns: ['Nr:1.4', 'Risk:3', 'Nivå:1.8', 'Riskägare:2', 'Åtgärder:1.9'],
      source: 'riskregistret',
    },
    noAction: 'Saknar åtgärd',
    overdueAction: 'Försenad åtgärd',
    underWay: 'Följer planen',
    done: (n: number): string =>
      n === 0
        ? 'Ingen åtgärd blev klar under kvartalet.'
        : some(n, 'En åtgärd blev klar under kvartalet.', `${n} åtgärder blev klara under kvartalet.`),
    doneTable: {
      caption: 'Klara åtgärder',
      alt: 'Tabellen visar åtgärder som blev klara under kvartalet.',
      columns: ['Nr:1.3', 'Åtgärd:4', 'Ansvarig:2', 'Klar:1.4'],
      source: 'åtgärdsregistret',
    },
    lateHeading: 'Försenade åtgärder',
    late: (n: number): string => some(n, 'En åtgärd är försenad.', `${n} åtgärder är försenade.`),
    lateTable: {
      caption: 'Försenade åtgärder',
      alt: 'Tabellen visar åtgärder som har passerat sitt slutdatum.',
      columns: ['Nr:1.3', 'Åtgärd:4', 'Ansvarig:2', 'Klart senast:1.6'],
      source: 'åtgärdsregistret',
    },
  },
  dpo: {
    title: (year: number): string => `Dataskyddsombudets årsrapport ${year}`,
    subtitle: (last: number): string => `Iakttagelser med åtgärder och uppföljning av iakttagelserna ${last}`,
    noReport: (year: number): string => `Ingen årsrapport för ${year} är mottagen enligt registret.`,
    summaryGap: 'Årsrapportens sammanfattning saknas på rapportens post.',
    praiseOfReport: 'Beröm i rapporten',
    headings: {
      report: 'Årsrapporten',
      findings: (year: number): string => `Iakttagelser ${year}`,
      last: (year: number): string => `Uppföljning av ${year} års iakttagelser`,
    },
    counts: (n: number, open: number, without: number): string =>
      `${some(n, 'En iakttagelse', `${n} iakttagelser`)}, varav ${open} ${some(open, 'öppen', 'öppna')}. Utan åtgärd: ${without}.`,
    caption: (year: number): string => `Iakttagelser ${year} med åtgärder`,
    table: {
      caption: '',
      alt: 'Tabellen visar iakttagelser med allvarlighet, status, hur de avslutats och åtgärder.',
      columns: ['Nr:0.7', 'Iakttagelse:3.2', 'Allvarlighet:1.8', 'Status:1.5', 'Avslutad genom:1.9', 'Åtgärder:3'],
      source: 'registret över dataskyddsombudets iakttagelser',
    },
    noAction: 'Ingen åtgärd',
    none: (year: number): string => `Inga iakttagelser är registrerade för ${year}.`,
    praise: (titles: string): string => `Beröm: ${titles}.`,
  },
  page: {
    kinds: 'Dokument',
    year: 'År',
    record: 'Gäller',
    pick: 'Välj i listan',
    none: (register: string): string => `Det finns inget att välja i registret ${register}.`,
    audience: 'Mottagarkrets',
    onlyInternal: 'Bara internt',
    word: 'Word',
    json: 'JSON',
    export: 'Exportera',
    nothingToChoose: 'Det finns inget att välja än. Lägg in det i registret först.',
    choose: 'Välj vad dokumentet gäller för att se det här.',
    loading: 'Tar fram dokumentet',
    failed: 'Dokumentet kunde inte visas',
    kept: 'Registren är orörda.',
    again: 'Försök igen',
    draft: 'Utkast',
    preview: 'Dokumentet som det skrivs ut',
  },
  errors: {
    recordMissing: 'Ange vilken post dokumentet gäller. Ingenting är gjort.',
    recordUnknown: (ref: string): string => `Posten ${ref} finns inte i registret. Ingenting är gjort.`,
    yearMissing: 'Ange vilket år dokumentet gäller. Ingenting är gjort.',
    onlyInternal: (label: string): string => `${label} finns bara som intern version. Ingenting är gjort.`,
    secret: 'Posten är intern eller har sekretess och kan inte skrivas ut i en publik version. Ingenting är gjort.',
    kindUnknown: (kind: string, known: string): string => `Dokumentet ${kind} finns inte. Välj ett av ${known}.`,
  },
  fileName: (label: string, of: string, audience: 'internal' | 'public', extension: string): string =>
    `${label}${of === '' ? '' : ` ${of}`}${audience === 'public' ? ' publik' : ''}.${extension}`,
};
