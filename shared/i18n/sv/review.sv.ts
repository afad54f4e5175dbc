import type { ChapterKey } from '#shared/review/outline.ts';

const number = new Intl.NumberFormat('sv-SE');

/** Headings by chapter; N is the review's year, the plan covers N+1 to N+3. */
const headings: Readonly<Record<ChapterKey, (year: number) => string>> = {
  summary: () => 'Sammanfattning',
  previousDecisions: () => 'Uppföljning av föregående års beslut',
  controlQuestions: () => 'Kontrollfrågor',
  introduction: () => 'Inledning',
  isms: () => 'Ledningssystem för informationssäkerhet (LIS)',
  context: () => 'Vad påverkar nämndens informationssäkerhetsarbete?',
  internalControl: () => 'Budgetuppdrag och intern kontroll',
  rsa: () => 'Risk- och sårbarhetsanalys',
  followUp: () => 'Resultat från egen uppföljning',
  dpo: () => 'Risker ur dataskyddsombudets årsrapport',
  training: () => 'Utbildning av ledning, chefer och medarbetare',
  classification: () => 'Informationsklassning – utveckling och åtgärder',
  incidents: () => 'Incidenthantering – utveckling och åtgärder',
  risks: () => 'Riskläge',
  audit: () => 'Revision och granskning',
  objectives: () => 'Måluppfyllelse',
  stakeholders: () => 'Återkoppling från intressenter',
  suppliers: () => 'Leverantörer och upphandlingar',
  nextYear: (year) => `Informationssäkerhetsarbete under ${year + 1}`,
  focus: (year) => `Områden i fokus under ${year + 1}`,
  localInstruction: () => 'Lokal anvisning för informationssäkerhet',
  nis2: () => 'NIS2 – prioriterade områden',
  protectedIdentity: () => 'Skyddade personuppgifter',
  priorities: () => 'Prioritering av åtgärder',
  planFirst: (year) => `Under ${year + 1}`,
  planSecond: (year) => `Under ${year + 2}`,
  planThird: (year) => `Under ${year + 3}`,
  assessment: () => 'Bedömning',
  decisions: () => 'Beslut',
  appendixRisks: () => 'Risklista',
  appendixActions: () => 'Öppna åtgärder',
  appendixClassifications: () => 'Klassningar',
  appendixIncidents: (year) => `Incidenter ${year}`,
  appendixQuality: () => 'Datakvalitet',
  appendixFigures: () => 'Nyckeltal och definitioner',
};

/** What a draft asks a person to write, chapter by chapter. Prompts only: no finished text that somebody could take for theirs. */
const prompts: Readonly<Partial<Record<ChapterKey, (year: number) => string>>> = {
  summary: () => 'Skriv här den samlade slutsatsen i två eller tre meningar: är arbetet tillräckligt, och vad behöver ledningen besluta?',
  introduction: (year) =>
    `Skriv här varför genomgången görs, vilken tillämpningsanvisning och vilket uppdrag i verksamhetsplanen ${year + 1} den svarar mot, och vem som tar emot den.`,
  context: () =>
    'Skriv här vilka yttre och inre förhållanden som påverkar arbetet: lagar, hotbild, budget, organisation, uppdrag och förändringar sedan förra genomgången.',
  internalControl: () =>
    'Skriv här nämndens budgetuppdrag som rör informationssäkerhet och dataskydd, och hur förvaltningsledningen valde arbetssätt till internkontrollplanen.',
  classification: () =>
    'Skriv här hur läget var vid förra genomgången och vad som har ändrats under året: roller, blanketter, rutiner och inventering.',
  incidents: () => 'Skriv här hur incidentprocessen fungerar, varför antalet incidenter har ändrats och vad som planeras.',
  stakeholders: () =>
    'Skriv här vad invånare, medarbetare, kunder, dataskyddsombud, tillsynsmyndigheter och andra har lämnat för synpunkter.',
  focus: (year) => `Skriv här vilka områden förvaltningen lägger särskild vikt vid under ${year + 1} och varför.`,
  localInstruction: () => 'Skriv här hur anvisningen används, vilket årshjul som gäller och vad som behöver ändras.',
  protectedIdentity: () => 'Skriv här hur rutinerna för skyddade personuppgifter utvecklas. Skriv aldrig något som pekar ut en person.',
};

/** Words of the whole report. Words in braces are figures, filled in with the printed value. */
export const reviewSv = {
  headings,
  prompts,
  title: 'Ledningens genomgång',
  titleOf: (year: number): string => `Ledningens genomgång ${year}`,
  subtitle: (year: number): string => `Informationssäkerhet och dataskydd ${year} med planering för ${year + 1}–${year + 3}`,
  subject: (year: number): string => `Ledningens genomgång av informationssäkerhet och dataskydd ${year}`,
  keywords: ['ledningens genomgång', 'informationssäkerhet', 'dataskydd'],
  creator: 'Informationssäkerhetssamordnare',
  cover: {
    board: 'Nämnd',
    administration: 'Förvaltning',
    year: 'Genomgångsår',
    asOf: 'Brytdatum',
    meeting: 'Mötesdatum',
    registryNo: 'Diarienummer',
    audience: 'Mottagarkrets',
    status: 'Status',
    preparedBy: 'Upprättad av',
    undecided: 'Inte bestämt',
    none: 'Saknas',
  },
  audience: { internal: 'Intern', public: 'Publik' },
  status: { draft: 'Utkast', presented: 'Föredragen', adopted: 'Fastställd', attached_vp: 'Bilagd verksamhetsplanen' },
  organisation: { board: 'Nämnden', administration: 'Förvaltningen', municipality: 'Kommunen' },
  yes: 'Ja',
  no: 'Nej',
  answers: { yes: 'Ja', partly: 'Delvis', no: 'Nej' },
  percent: (n: number): string => `${n}\u00a0%`,
  share: (percent: string, n: string, d: string): string => `${percent} (${n} av ${d})`,
  outOf: (n: string, d: string): string => `${n} av ${d}`,
  fewerThan: (n: number): string => `färre än ${n}`,
  passed: (date: string): string => `${date}, passerat`,
  source: (register: string, asOf: string): string => `Källa: ${register}, brytdatum ${asOf}.`,
  omittedPassages: (n: number): string =>
    n === 1 ? 'Ett textavsnitt har utelämnats av sekretesskäl.' : `${number.format(n)} textavsnitt har utelämnats av sekretesskäl.`,
  omitted: (n: number): string =>
    n === 1 ? 'En post har utelämnats av sekretesskäl.' : `${number.format(n)} poster har utelämnats av sekretesskäl.`,
  nothing: 'Inget är registrerat för det här avsnittet.',
  noText: 'Avsnittet har ingen text i den här genomgången.',
  capped: (shown: number, total: number): string => `Listan visar de ${number.format(shown)} första av ${number.format(total)} poster.`,
  unitUnknown: 'Ingen avdelning',
  /** What the axis of a chart counts. */
  axis: { count: 'antal', percent: 'procent' },
  law: { cybersecurity: 'cybersäkerhetslagen', section: (chapter: number, section: number): string => `${chapter} kap. ${section} §` },
  list: (items: readonly string[]): string => new Intl.ListFormat('sv', { type: 'conjunction' }).format(items),
};

/** Labels of ReviewGap codes: what is missing before the meeting. `n` is how many. */
export const reviewGapsSv = {
  findingsWithoutAction: (n: number): string =>
    n === 1
      ? 'En öppen iakttagelse från dataskyddsombudet saknar åtgärd.'
      : `${n} öppna iakttagelser från dataskyddsombudet saknar åtgärd.`,
  highRisksWithoutAction: (n: number): string => (n === 1 ? 'En hög risk saknar åtgärd.' : `${n} höga risker saknar åtgärd.`),
  acceptancePassed: (n: number): string =>
    n === 1 ? 'En risk har en acceptans som har gått ut.' : `${n} risker har en acceptans som har gått ut.`,
  overdueActionsWithoutComment: (n: number): string =>
    n === 1 ? 'En försenad åtgärd saknar kommentar.' : `${n} försenade åtgärder saknar kommentar.`,
  effectMissing: (n: number): string =>
    n === 1
      ? 'En genomförd revisionsrekommendation saknar beskriven effekt.'
      : `${n} genomförda revisionsrekommendationer saknar beskriven effekt.`,
  documentsWithoutDecider: (n: number): string =>
    n === 1 ? 'Ett styrdokument saknar beslutsinstans.' : `${n} styrdokument saknar beslutsinstans.`,
  overdueDecisions: (n: number): string => (n === 1 ? 'Ett tidigare beslut är försenat.' : `${n} tidigare beslut är försenade.`),
  lateWithoutMotive: (n: number): string =>
    n === 1
      ? 'En anmälan till IMY gjordes efter fristen utan att skälet är ifyllt.'
      : `${n} anmälningar till IMY gjordes efter fristen utan att skälet är ifyllt.`,
  areasWithoutMotive: (n: number): string =>
    n === 1 ? 'Ett prioriterat NIS2-område saknar motiv.' : `${n} prioriterade NIS2-områden saknar motiv.`,
  withoutSecrecy: (n: number, many: string): string => `${many}: ${n} saknar informationsklass och lämnas ut i en publik version.`,
  heldWithoutSecrecy: (n: number, many: string): string =>
    `${many}: ${n} saknar informationsklass och tas inte med i en publik version. Ta ställning innan den tas fram.`,
  chapterWithoutText: (heading: string): string => `Kapitlet ${heading} saknar text.`,
  figuresChanged: (heading: string, n: number): string =>
    n === 1
      ? `Ett nyckeltal har ändrats sedan texten i kapitlet ${heading} skrevs.`
      : `${n} nyckeltal har ändrats sedan texten i kapitlet ${heading} skrevs.`,
  judgementsMissing: (n: number): string =>
    n === 1
      ? 'En av de fyra bedömningarna saknas.'
      : n === 4
        ? 'Ingen av de fyra bedömningarna är gjord.'
        : `${n === 2 ? 'Två' : 'Tre'} av de fyra bedömningarna saknas.`,
  decisionsMissing: 'Genomgången har inga beslut.',
  meetingDateMissing: 'Mötesdatum saknas.',
};

/** Why a chapter is not saved. */
export const saveChapterSv = {
  adopted: (year: number): string =>
    `Ledningens genomgång ${year} är fastställd och kan inte ändras. Ingenting är sparat; skapa en ny version om något ska ändras.`,
  unknown: 'Kapitlet finns inte i dispositionen. Ingenting är sparat.',
  notWritable: 'Bilagorna skrivs av registren och har ingen egen text. Ingenting är sparat.',
  unreadable: 'Texten kan inte läsas. Ingenting är sparat; kopiera texten och försök igen.',
};

/** Words of the exported file and of the command line. */
export const reviewExportSv = {
  fileName: (year: number, audience: 'internal' | 'public', extension: string): string =>
    `Ledningens genomgång ${year}${audience === 'public' ? ' publik' : ''}.${extension}`,
  outMissing: 'Ange --out X.docx eller X.json. Ingenting är gjort.',
  outKind: (out: string): string => `--out ska sluta på .docx eller .json. Du skrev ${out}; ingenting är gjort.`,
  cannotWrite: (out: string): string =>
    `Filen ${out} kan inte skrivas. Ingenting är ändrat; kontrollera att mappen finns och att du får skriva där.`,
};
