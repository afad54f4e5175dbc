import { reviewSv } from './review.sv.ts';

const some = <T>(n: number, one: T, many: T): T => (n === 1 ? one : many);

/** Words of the front chapters and of chapter 1. In braces: figures and, after "@", a value given by the section. */
export const lisSv = {
  summary: {
    intro: (year: number, asOf: string): string =>
      `Rapporten visar hur informationssäkerhetsarbetet och dataskyddsarbetet har bedrivits under ${year} och vad som behöver prioriteras under ${year + 1}–${year + 3}. Alla tal är räknade per den ${asOf}.`,
    table: (asOf: string) => ({
      caption: 'Nyckeltal med jämförelse mot föregående genomgång',
      alt: `Tabellen visar genomgångens viktigaste nyckeltal per den ${asOf} med antal, andel och värdet vid föregående genomgång.`,
      columns: ['Nyckeltal:4', 'Antal:1.3:r', 'Andel:1:r', 'Föregående år:1.6:r'],
      source: 'registren',
    }),
    attention: 'Det här behöver ledningens uppmärksamhet:',
    highWithoutAction: (n: number): string =>
      some(
        n,
        '{risks.highWithoutAction} hög eller extremt hög risk saknar åtgärd.',
        '{risks.highWithoutAction} höga eller extremt höga risker saknar åtgärd.',
      ),
    highWithOverdue: (n: number): string =>
      some(
        n,
        '{risks.highWithOverdueAction} hög eller extremt hög risk har en försenad åtgärd.',
        '{risks.highWithOverdueAction} höga eller extremt höga risker har försenade åtgärder.',
      ),
    acceptancePassed: (n: number): string =>
      some(
        n,
        '{risks.acceptancePassed} accepterad risk har passerat sitt slutdatum och ska bedömas på nytt.',
        '{risks.acceptancePassed} accepterade risker har passerat sina slutdatum och ska bedömas på nytt.',
      ),
    classificationsOverdue: (n: number): string =>
      some(n, '{classifications.overdue} klassning är förfallen.', '{classifications.overdue} klassningar är förfallna.'),
    findingsWithoutAction: (n: number): string =>
      some(
        n,
        '{dpo.openWithoutAction} öppen iakttagelse från dataskyddsombudet saknar åtgärd.',
        '{dpo.openWithoutAction} öppna iakttagelser från dataskyddsombudet saknar åtgärd.',
      ),
    actionsOverdue: (n: number): string => some(n, '{actions.overdue} åtgärd är försenad.', '{actions.overdue} åtgärder är försenade.'),
    effectMissing: (n: number): string =>
      some(
        n,
        '{audit.effectMissing} genomförd revisionsrekommendation saknar beskriven effekt.',
        '{audit.effectMissing} genomförda revisionsrekommendationer saknar beskriven effekt.',
      ),
    empty: 'Registren är tomma. Läs in listorna eller skriv in de första posterna så fylls rapporten.',
    calm: 'Inget i registren är försenat, och inga höga risker saknar åtgärd.',
  },
  previous: {
    counts: (total: number, done: number, open: number, overdue: number): string =>
      total === 1
        ? `Ett beslut från tidigare genomgångar följs upp. Genomförda: ${done}. Pågående: ${open}. Försenade: ${overdue}.`
        : `${total} beslut från tidigare genomgångar följs upp. Genomförda: ${done}. Pågående: ${open}. Försenade: ${overdue}.`,
    table: {
      caption: 'Beslut från tidigare genomgångar',
      alt: 'Tabellen visar varje beslut med ansvarig, slutdatum, status och utfall.',
      columns: ['Nr:1.4', 'Beslut:2.6', 'Ansvarig:2.3', 'Klart senast:1.9', 'Status:1.5', 'Utfall:2.2'],
      source: 'beslutsregistret',
    },
    none: 'Inga beslut från tidigare genomgångar är registrerade.',
    overdue: 'Försenat',
  },
  questions: {
    intro: 'Genomgången ska svara på fyra frågor. Svaret är förvaltningens eget när det är lämnat, annars det som registren visar.',
    table: {
      caption: 'Svar på kontrollfrågorna',
      alt: 'Tabellen visar de fyra kontrollfrågorna, svaret ja, delvis eller nej, och vad svaret bygger på.',
      columns: ['Fråga:3', 'Svar:0.9', 'Underlag i registren:3.6'],
      source: 'registren',
    },
    controlIncidents: 'Finns lokala rutiner för incidenthantering?',
    controlTraining: 'Finns lokala rutiner för utbildning av medarbetare?',
    controlClassification: 'Är informationsklassningarna genomförda?',
    controlRecords: 'Är registerförteckningen genomförd?',
    incidentBasis: (documents: number, incidents: string): string =>
      documents === 0
        ? `Inget gällande styrdokument handlar om incidenter. Incidenter i år: ${incidents}.`
        : documents === 1
          ? `Ett gällande styrdokument handlar om incidenter. Incidenter i år: ${incidents}.`
          : `${documents} gällande styrdokument handlar om incidenter. Incidenter i år: ${incidents}.`,
    trainingBasis: (completion: string, sessions: string): string =>
      `Genomförda obligatoriska e-kurser: ${completion}. Utbildningstillfällen i år: ${sessions}.`,
    classificationBasis: (valid: string): string => `Objekt med gällande klassning: ${valid}.`,
    recordsBasis: (registered: string): string =>
      registered === '–' ? 'Inga behandlingar är registrerade.' : `Behandlingar i registerförteckningen: ${registered}.`,
    /** Words that tell a routine for incidents from other documents. */
    incidentWord: 'incident',
  },
  isms: {
    intro:
      'Arbetet med informationssäkerhet bedrivs i ett ledningssystem som följer standarden ISO/IEC 27001. De styrande dokumenten bildar en kedja från riktlinje till lokal anvisning och rutiner.',
    counts: 'Registret har {documents.valid:d} styrande dokument. Gällande: {documents.valid:n}.',
    withoutDecider: (n: number): string =>
      some(n, '{documents.withoutDecider} dokument saknar beslutsinstans.', '{documents.withoutDecider} dokument saknar beslutsinstans.'),
    overdue: (n: number): string =>
      some(
        n,
        '{documents.reviewOverdue} dokument har passerat datumet för sin revidering.',
        '{documents.reviewOverdue} dokument har passerat datumen för sin revidering.',
      ),
    table: {
      caption: 'Styrande dokument',
      alt: 'Tabellen visar varje styrande dokument med nivå, beslutsinstans, beslutsdatum, version, nästa revidering och status.',
      columns: ['Dokument:3', 'Nivå:2.5', 'Beslutad av:2.5', 'Beslutad:1.6', 'Version:1.1', 'Revideras senast:1.7', 'Status:1.4'],
      source: 'registret över styrande dokument',
    },
  },
  context: {
    law: (name: string, number: string, inForce: string, passed: boolean): string =>
      passed
        ? `NIS2-direktivet är genomfört i svensk rätt genom ${name} (${number}), som gäller sedan den ${inForce}. Varje kommun omfattas.`
        : `NIS2-direktivet genomförs i svensk rätt genom ${name} (${number}), som träder i kraft den ${inForce}. Varje kommun omfattas.`,
    lead: (sectors: readonly string[]): string => `Förvaltningen är sektorsansvarig för ${reviewSv.list(sectors)}.`,
    participant: (sectors: readonly string[]): string => `Förvaltningen deltar i sektorsarbetet för ${reviewSv.list(sectors)}.`,
  },
  control: {
    counts: (rows: number, chosen: number): string =>
      rows === 1
        ? `Väsentlighets- och riskanalysen har {vra.rows} bedömd risk, och ${chosen === 1 ? 'den är vald' : 'den är inte vald'} till internkontrollplanen.`
        : `Väsentlighets- och riskanalysen har {vra.rows} bedömda risker, av vilka {vra.inIkp:n} valts till internkontrollplanen. Matrisen visar hur de fördelar sig.`,
    matrix: (source: string, asOf: string, conclusion: string) => ({
      caption: 'Väsentlighets- och riskanalysen: antal risker per ruta',
      alt: `Matris med sannolikhet och väsentlighet. ${conclusion}`,
      source: `Källa: ${source}, brytdatum ${asOf}.`,
    }),
    sourceName: 'väsentlighets- och riskanalysen',
    matrixConclusion: (high: number): string =>
      high === 0
        ? 'Ingen risk ligger på nivån hög eller högre.'
        : high === 1
          ? 'En risk ligger på nivån hög eller högre.'
          : `${high} risker ligger på nivån hög eller högre.`,
    table: {
      caption: 'De obligatoriska arbetssätten i väsentlighets- och riskanalysen',
      alt: 'Tabellen visar för varje arbetssätt risken, sannolikhet, väsentlighet, nivå, om rutin och kontroll finns och om det valts till internkontrollplanen.',
      columns: [
        'Arbetssätt:2',
        'Risk:2.6',
        'S:0.4:r',
        'V:0.4:r',
        'Nivå:1.2',
        'Rutin:0.7',
        'Löpande kontroll:1',
        'Till IKP:0.7',
        'Motiv:2.2',
      ],
      source: 'väsentlighets- och riskanalysen',
    },
  },
  followUp: {
    controls: (n: number): string =>
      some(n, 'Internkontrollplanen har {ikp.controls} kontrollmoment.', 'Internkontrollplanen har {ikp.controls} kontrollmoment.'),
    deviations: (n: number): string =>
      n === 0
        ? 'Ingen väsentlig avvikelse har redovisats.'
        : n === 1
          ? '{ikp.majorDeviations} väsentlig avvikelse har redovisats.'
          : '{ikp.majorDeviations} väsentliga avvikelser har redovisats.',
    table: {
      caption: 'Kontroller i internkontrollplanen, resultat per tertial',
      alt: 'Tabellen visar varje kontrollmoment med arbetssätt, antal gånger per år och resultat för tertial 1, tertial 2 och helår.',
      columns: ['Arbetssätt:3', 'Kontrollmoment:2.6', 'Gånger per år:0.9:r', 'Tertial 1:2.1', 'Tertial 2:2.1', 'Helår:1.2'],
      source: 'internkontrollen',
    },
    major: (moment: string, text: string, actions: string): string => `Väsentlig avvikelse i ${moment}: ${text} ${actions}`,
    noDescription: 'Avvikelsen är inte beskriven.',
    actions: (n: number): string =>
      n === 0 ? 'Ingen åtgärd är kopplad.' : n === 1 ? 'En åtgärd är kopplad.' : `${n} åtgärder är kopplade.`,
  },
};
