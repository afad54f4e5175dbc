/**
 * Every word that the design system and the frame show or read aloud. Records, registers and reports bring their own.
 * Swedish is the type: a second language `satisfies UiWords` and is given through UiWordsProvider (use-words.ts).
 */

const plural = (n: number, one: string, many: string): string => `${wholeNumber(n)} ${n === 1 ? one : many}`;

const numberFormat = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });
/** Thousands with a hard space, decimals with a comma, minus as "−" (tokens 4). */
export const wholeNumber = (n: number): string => numberFormat.format(n).replace('-', '−');

export const sv = {
  app: {
    name: 'Säkerhetspärmen',
    skip: 'Till innehållet',
    mainMenu: 'Huvudmeny',
    openMenu: 'Öppna menyn',
    closeMenu: 'Stäng menyn',
    help: 'Kortkommandon (?)',
    toDark: 'Byt till mörkt läge',
    toLight: 'Byt till ljust läge',
    loading: 'Hämtar',
    noStore: 'Registret kunde inte öppnas',
    noStoreKept: 'Filen med dina uppgifter är orörd.',
    again: 'Försök igen',
  },
  navigation: {
    overdue: (n: number): string => (n === 1 ? 'försenad' : 'försenade'),
  },
  header: {
    asOf: 'Brytdatum',
    today: 'I dag',
    quarterEnd: 'Senaste kvartalsskiftet',
    yearEnd: 'Senaste årsskiftet',
    asOfChange: (date: string): string => `Brytdatum ${date}, ändra`,
    asOfHelp: 'Alla lägen, frister och nyckeltal räknas som de var den dagen.',
    asOfType: 'Datum',
    asOfFormat: 'ÅÅÅÅ-MM-DD',
    asOfInvalid: 'Skriv ett datum som finns, till exempel 2026-10-31.',
    asOfUse: 'Använd',
    calendar: 'Kalender',
    previousMonth: 'Föregående månad',
    nextMonth: 'Nästa månad',
    search: 'Sök post, sida eller kommando',
    searchKeys: 'Ctrl K',
    saved: (at: string): string => `Sparat ${at}`,
    savedNever: 'Inget att spara',
    saving: 'Sparar',
    saveFailed: 'Inte sparat',
    backup: (at: string): string => `Säkerhetskopia ${at}`,
    backupLate: (at: string): string => `Senaste säkerhetskopia ${at}`,
    backupNone: 'Ingen säkerhetskopia',
    editing: 'Du redigerar',
    readOnly: (by: string): string => `Skrivskyddad, ${by} redigerar`,
    who: (role: string): string => `Du arbetar som ${role}, byt`,
  },
  search: {
    title: 'Sök',
    pages: 'Sidor',
    none: (q: string): string => `Inget hittades för ”${q}”. Prova ett annat ord eller ett nummer, till exempel R-2026-006.`,
    start: 'Skriv ord eller nummer. Poster, sidor och kommandon söks samtidigt.',
    searching: 'Söker',
  },
  shortcuts: {
    title: 'Kortkommandon',
    close: 'Stäng',
    everywhere: 'Överallt',
    inRegister: 'I ett register',
    inTable: 'I en tabell',
    search: 'Sök post, sida eller kommando',
    undo: 'Ångra',
    present: 'Presentera',
    fresh: 'Ny post',
    find: 'Sök i registret',
    export: 'Exportera till Excel',
    edit: 'Redigera vald post',
    move: 'Flytta mellan rader',
    page: 'En sida upp eller ned',
    ends: 'Första eller sista raden',
    open: 'Öppna raden',
    check: 'Markera raden',
    back: 'Stäng panelen, tillbaka till raden',
  },
  table: {
    empty: 'Inga rader',
    sorted: (label: string, descending: boolean): string => `Sorterat efter ${label}, ${descending ? 'fallande' : 'stigande'}`,
    sortHelp: 'Klicka för att sortera, skift och klick lägger till en kolumn',
    checkRow: (name: string): string => `Markera ${name}`,
    checkAll: 'Markera alla rader',
    resize: (label: string): string => `Bredd på kolumnen ${label}`,
    loadingRow: 'Hämtar raden',
    rowOf: (row: number, count: number): string => `Rad ${wholeNumber(row)} av ${wholeNumber(count)}`,
    rows: (n: number): string => plural(n, 'rad', 'rader'),
  },
  columns: {
    open: 'Kolumner',
    title: 'Kolumner',
    show: (label: string): string => `Visa ${label}`,
    up: (label: string): string => `Flytta ${label} åt vänster`,
    down: (label: string): string => `Flytta ${label} åt höger`,
    narrower: (label: string): string => `Gör ${label} smalare`,
    wider: (label: string): string => `Gör ${label} bredare`,
    reset: 'Återställ',
  },
  panel: {
    previous: 'Föregående rad',
    next: 'Nästa rad',
    close: 'Stäng panelen',
    tabs: 'Delar av posten',
  },
  risk: {
    low: 'Låg',
    medium: 'Medel',
    high: 'Hög',
    extreme: 'Extremt hög',
    up: 'Högre än förra genomgången',
    down: 'Lägre än förra genomgången',
    same: 'Oförändrad sedan förra genomgången',
    fresh: 'ny',
    now: 'Nu',
    target: 'Mål',
  },
  classes: {
    none: 'Ej klassad',
    K: 'Konfidentialitet',
    R: 'Riktighet',
    T: 'Tillgänglighet',
    all: (k: number, r: number, t: number): string => `Konfidentialitet ${k}, riktighet ${r}, tillgänglighet ${t}`,
  },
  figure: {
    none: '–',
    percent: (value: string): string => `${value} %`,
    of: (n: string, d: string): string => `${n} av ${d}`,
    noDenominator: 'Inget att räkna på, nämnaren är noll',
    showRows: (label: string): string => `${label}, visa raderna bakom`,
  },
  matrix: {
    cell: (likelihood: string, consequence: string, level: string): string => `${likelihood}, ${consequence}, ${level}:`,
    risks: (n: number): string => (n === 1 ? 'risk' : 'risker'),
    change: (since: string): string => `sedan ${since}`,
    legend: (since: string): string => `+1 −1 ändring sedan ${since}`,
    corner: (likelihood: string, consequence: string): string => `${likelihood} och ${consequence}`,
  },
  chart: {
    figure: (n: number, caption: string): string => `Figur ${n}. ${caption}`,
    table: (n: number, caption: string): string => `Tabell ${n}. ${caption}`,
    showTable: 'Visa som tabell',
    showChart: 'Visa som diagram',
    copy: 'Kopiera som bild',
    copied: 'Kopierad',
    copyFailed: 'Bilden kunde inte kopieras. Diagrammet är oförändrat. Visa som tabell och kopiera tabellen i stället.',
    category: 'Grupp',
    percentUnit: 'procent',
    loading: 'Ritar diagrammet',
  },
  chips: { label: 'Snabbfilter' },
  pageError: {
    happened: 'Sidan kunde inte visas',
    kept: 'Allt som är sparat finns kvar. Det du höll på att skriva i ett öppet fält kan ha gått förlorat.',
    todo: 'Försök igen. Hjälper inte det, starta om programmet och kontakta den som sköter det om felet kommer tillbaka.',
    again: 'Försök igen',
    restart: 'Ladda om',
  },
  notFound: {
    title: 'Sidan finns inte',
    text: 'Adressen kan vara gammal. Välj i menyn till vänster eller gå till',
    start: 'översikten',
  },
  states: {
    kept: 'Det här finns kvar',
    todo: 'Gör så här',
  },
};

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };
export type UiWords = Widen<typeof sv>;
