import { lower, wordingIn } from '../../kit/wording.ts';

const { count, number } = wordingIn('sv-SE');

/** Words of the settings page. */
type AxisStep = readonly [axis: string, step: number];
export const settingsSv = {
  title: 'Inställningar',
  dirty: 'Ändrat, inte sparat',
  saved: (rows: number): string => (rows === 0 ? 'Sparat.' : `Sparat. ${count(rows, 'rad', 'rader')} har räknats om.`),
  effect: {
    counting: 'Räknar vad som ändras …',
    none: 'Inga bedömningar eller datum ändras.',
    touches: (rows: number): string =>
      `Rör ${count(rows, 'bedömning eller datum, som räknas om', 'bedömningar och datum, som räknas om')} när du sparar.`,
    withoutLevel: (n: number): string =>
      n === 1
        ? 'En bedömning står på ett steg som tas bort och blir utan nivå. Bedöm om den, eller behåll steget.'
        : `${number(n)} bedömningar står på steg som tas bort och blir utan nivå. Bedöm om dem, eller behåll stegen.`,
  },
  discard: 'Ångra ändringarna',
  wrong: 'Inställningarna kan inte sparas så. Kontrollera att alla fält har ett värde och att matrisen är fullständig.',
  contents: 'Innehåll',
  /** Read by a person who does not know the language that is in use. */
  language: {
    title: 'Språk / Language',
    help: 'Gäller hela programmet och nya dokument. Det ni själva har skrivit och det som är fastställt ändras inte.',
    of: { sv: 'Svenska', en: 'English' },
  },
  sections: {
    organisation: 'Organisation',
    intervals: 'Intervall i månader',
    warnings: 'Varningar i dagar',
    clocks: 'Frister i timmar',
    yearly: 'Årliga datum (månad-dag)',
    recipients: 'Mottagare av anmälningar',
    models: 'Riskmodeller',
    classification: 'Klassningsmodell',
    lists: 'Listor',
    examples: 'Exempelrader',
    store: 'Kontroll av registret',
  },
  organisation: { municipality: 'Kommun', board: 'Nämnd', administration: 'Förvaltning', county: 'Län', orgNo: 'Organisationsnummer' },
  intervals: {
    reclassifyHighMonths: 'Omklassning vid hög nivå',
    reclassifyMonths: 'Omklassning annars',
    reclassifyHighFrom: 'Hög nivå från och med (steg)',
    planReviewMonths: 'Översyn av kontinuitetsplan',
    exerciseMonths: 'Övning av kontinuitetsplan',
    managementTrainingMonths: 'Ledningens utbildning',
    supplierFollowUpMonths: 'Uppföljning av kritisk leverantör',
    finalReportMonths: 'Slutrapport enligt NIS2',
  },
  warnings: { dueSoonDays: 'Förfaller snart', actionSoonDays: 'Åtgärd förfaller snart', replyReminderDays: 'Påminnelse om yttrande' },
  clocks: { imyHours: 'Anmälan till IMY', earlyWarningHours: 'Upplysning enligt NIS2', notificationHours: 'Incidentanmälan enligt NIS2' },
  yearly: {
    dpoReport: 'DSO:s årsrapport',
    eLearning: 'Obligatoriska e-kurser',
    review: 'Ledningens genomgång',
    localInstruction: 'Lokal anvisning',
  },
  days: {
    accessControls: 'Systematisk behörighetskontroll',
    tertials: 'Tertialens slut',
    help: 'Månad-dag med komma emellan, till exempel 04-30, 10-31.',
    wrong: (text: string): string => `${text} är inget datum. Skriv månad-dag, till exempel 04-30.`,
  },
  recipients: { nis2: 'Betydande incident', privacy: 'Personuppgiftsincident' },
  model: {
    name: 'Namn',
    likelihoodName: 'Första axeln',
    consequenceName: 'Andra axeln',
    steps: (axis: string): string => `Steg: ${axis}`,
    step: (axis: string, value: number): string => `${axis} ${value}`,
    addStep: 'Lägg till steg',
    removeStep: (label: string): string => `Ta bort steget ${label}`,
    newStep: (value: number): string => `Steg ${value}`,
    addLevel: 'Lägg till nivå',
    removeLevel: (label: string): string => `Ta bort nivån ${label}`,
    newLevel: 'Ny nivå',
    remove: 'Ta bort',
    tone: 'Form och färg',
    tones: { low: 'Ring, grön', medium: 'Romb, gul', high: 'Triangel, orange', extreme: 'Kvadrat, röd' },
    levels: 'Nivåer',
    level: 'Nivå',
    treat: 'Ska behandlas',
    reviewMonths: 'Översyn (månader)',
    acceptedBy: 'Får accepteras av',
    acceptedByHelp: 'Roller med komma emellan. Tomt: vem som helst.',
    cells: 'Nivå per ruta',
    cellsHelp: 'Klicka i en ruta för att byta till nästa nivå.',
    cell: ([axis, likelihood]: AxisStep, [other, consequence]: AxisStep, level: string): string =>
      `${axis} ${likelihood}, ${lower(other)} ${consequence}: ${level}. Byt nivå`,
    ofLevel: (what: string, level: string): string => `${what}, ${level}`,
  },
  classification: {
    level: (value: number): string => `Nivå ${value}`,
    traceability: 'Klassa även spårbarhet',
    outsideFrom: 'Hanteras utanför verktyget från nivå',
  },
  lists: { workingMethods: 'Arbetssätt i intern kontroll', nis2Areas: 'NIS2-områden', help: 'En per rad.' },
  examples: {
    label: 'Räkna med exempelrader för diagram',
    help: 'Exempelrader fyller diagram och listor för den som provar. Avstängt räknas de aldrig i nyckeltal eller rapporter.',
  },
  store: {
    records: 'Poster',
    history: 'Senaste historikrad',
    who: 'Du arbetar som',
    demo: 'Exempeldata',
    demoText: 'Registret är påhittat och till för att prova i.',
    verify: 'Kontrollera registret',
    ok: (entries: number): string => `Registret är helt. ${count(entries, 'historikrad', 'historikrader')} hänger ihop.`,
    notOk: 'Kontrollen hittade fel.',
    integrity: (text: string): string => `Filens kontroll: ${text}.`,
    brokenAt: (seq: number): string => `Historiken är bruten vid rad ${number(seq)}.`,
    brokenLinks: (n: number): string => `${count(n, 'koppling', 'kopplingar')} pekar på något som saknas.`,
    drift: (tables: string): string => `Uträknade värden stämmer inte i: ${tables}.`,
    todo: 'Ingenting är ändrat. Spara en kopia av filen och kontakta den som ger stöd.',
  },
} as const;
