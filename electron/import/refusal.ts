export type RefusalCode = 'not_a_table' | 'encrypted' | 'too_big' | 'damaged' | 'old_excel' | 'unsupported' | 'unreadable';

/** A file that is not read, with a Swedish message for people: what happened, what was kept, what to do. Never partly read. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal';
  readonly code: RefusalCode;
  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** File names come from outside and may be of any length. */
const short = (file: string): string => (file.length > 80 ? `${file.slice(0, 60)}…${file.slice(-15)}` : file);

const kept = 'Inget har lästs in och registren är oförändrade.';
const saveAgain = 'Öppna filen i Excel, spara den på nytt som Excel-arbetsbok (.xlsx) och läs in den igen.';
const split = 'Dela upp listan i flera filer, eller spara bara den flik som ska läsas in, och försök igen.';

const refusal =
  (code: RefusalCode, what: (file: string) => string, todo: string) =>
  (file: string, cause?: unknown): ImportRefusal =>
    new ImportRefusal(code, `${what(short(file))} ${kept} ${todo}`, cause === undefined ? undefined : { cause });

const refusalAt =
  (code: RefusalCode, what: (file: string, place: string) => string, todo: string) =>
  (file: string, place: string): ImportRefusal =>
    new ImportRefusal(code, `${what(short(file), place)} ${kept} ${todo}`);

/** Every refusal of an import file. Those of two arguments name the place: a cell address or a row number. */
export const refuse = {
  empty: refusal('not_a_table', (file) => `Filen ”${file}” är tom.`, 'Kontrollera att rätt fil är vald och försök igen.'),
  notATable: refusal(
    'not_a_table',
    (file) => `Filen ”${file}” är varken en Excel-arbetsbok eller en textfil med kolumner.`,
    'Välj en fil som är sparad som .xlsx eller .csv.',
  ),
  noSheet: refusal(
    'not_a_table',
    (file) => `Arbetsboken ”${file}” har ingen flik med celler.`,
    'Kontrollera att rätt fil är vald och försök igen.',
  ),
  encrypted: refusal(
    'encrypted',
    (file) => `Filen ”${file}” är skyddad med lösenord eller känslighetsetikett och går inte att läsa.`,
    'Öppna filen i Excel, spara en kopia utan skydd och läs in kopian.',
  ),
  oldExcel: refusal('old_excel', (file) => `Filen ”${file}” har det gamla Excel-formatet (.xls).`, saveAgain),
  openDocument: refusal(
    'unsupported',
    (file) => `Filen ”${file}” är ett OpenDocument-kalkylark (.ods).`,
    'Spara den som Excel-arbetsbok (.xlsx) eller som CSV och läs in den igen.',
  ),
  binaryExcel: refusal('unsupported', (file) => `Filen ”${file}” är en binär Excel-arbetsbok (.xlsb).`, saveAgain),
  webPage: refusal('unsupported', (file) => `Filen ”${file}” är en webbsida eller XML-fil som har fått namnet av en tabell.`, saveAgain),
  xmlEncoding: refusal('unsupported', (file) => `Arbetsboken ”${file}” är skriven med en teckenkod som inte stöds.`, saveAgain),
  documentType: refusal(
    'unsupported',
    (file) => `Arbetsboken ”${file}” innehåller en dokumenttypsdefinition, som Excel aldrig skriver och som inte tillåts.`,
    saveAgain,
  ),
  damaged: refusal(
    'damaged',
    (file) => `Arbetsboken ”${file}” är skadad eller inte helt hämtad.`,
    'Hämta eller kopiera filen på nytt. Går den att öppna i Excel kan du spara den igen där och läsa in den sparade filen.',
  ),
  unsafeNames: refusal(
    'damaged',
    (file) => `Arbetsboken ”${file}” är felaktigt packad: delar i den har otillåtna eller dubbla namn.`,
    saveAgain,
  ),
  damagedText: refusalAt(
    'damaged',
    (file, row) => `Textfilen ”${file}” har tecken på rad ${row} som inte kan tolkas.`,
    'Spara filen på nytt som ”CSV UTF-8”, eller välj teckenkod själv, och försök igen.',
  ),
  bigFile: refusal('too_big', (file) => `Filen ”${file}” är större än vad som får läsas in: 25 MB för Excel och 50 MB för CSV.`, split),
  bomb: refusal('too_big', (file) => `Arbetsboken ”${file}” packas upp till mer än vad som får läsas in.`, split),
  manySheets: refusal('too_big', (file) => `Arbetsboken ”${file}” har fler än 100 flikar.`, split),
  manyCells: refusal(
    'too_big',
    (file) => `Filen ”${file}” innehåller mer än vad som får läsas in: en halv miljon rader, två miljoner celler eller 64 miljoner tecken.`,
    split,
  ),
  farCell: refusalAt(
    'too_big',
    (file, place) => `Cellen ${place} i ”${file}” ligger utanför det område som läses: 512 kolumner och 1 048 576 rader.`,
    'Ta bort innehåll långt till höger eller långt ned i bladet, spara och försök igen.',
  ),
  longCell: refusalAt(
    'too_big',
    (file, place) => `Cellen ${place} i ”${file}” har mer än 32 767 tecken.`,
    'Korta texten, spara och försök igen.',
  ),
  memory: refusal('too_big', (file) => `Filen ”${file}” kräver mer minne än vad inläsningen får använda.`, split),
  timeout: refusal('too_big', (file) => `Filen ”${file}” tog längre tid att läsa än en minut och avbröts.`, split),
  unreadable: refusal(
    'unreadable',
    (file) => `Filen ”${file}” gick inte att öppna.`,
    'Kontrollera att den finns kvar, att du får läsa den och att ingen annan har den låst, och försök igen.',
  ),
  failed: refusal(
    'damaged',
    (file) => `Filen ”${file}” gick inte att läsa på grund av ett oväntat fel.`,
    'Spara om filen i Excel och försök igen. Hjälper det inte, hör av dig med filens slag och storlek.',
  ),
} as const;
