const kept = 'Inget har lästs in och registren är oförändrade.';
const saveAgain = 'Öppna filen i Excel, spara den på nytt som Excel-arbetsbok (.xlsx) och läs in den igen.';
const split = 'Dela upp listan i flera filer, eller spara bara den flik som ska läsas in, och försök igen.';

/** Why an import file is not read, or only in part: what happened, what was kept, what to do. Texts of two arguments name the place: a cell or a row. */
export const refusalsSv = {
  empty: (file: string): string => `Filen ”${file}” är tom. ${kept} Kontrollera att rätt fil är vald och försök igen.`,
  notATable: (file: string): string =>
    `Filen ”${file}” är varken en Excel-arbetsbok eller en textfil med kolumner. ${kept} Välj en fil som är sparad som .xlsx eller .csv.`,
  noSheet: (file: string): string =>
    `Arbetsboken ”${file}” har ingen flik med celler. ${kept} Kontrollera att rätt fil är vald och försök igen.`,
  encrypted: (file: string): string =>
    `Filen ”${file}” är skyddad med lösenord eller känslighetsetikett och går inte att läsa. ${kept} Öppna filen i Excel, spara en kopia utan skydd och läs in kopian.`,
  oldExcel: (file: string): string => `Filen ”${file}” har det gamla Excel-formatet (.xls). ${kept} ${saveAgain}`,
  openDocument: (file: string): string =>
    `Filen ”${file}” är ett OpenDocument-kalkylark (.ods). ${kept} Spara den som Excel-arbetsbok (.xlsx) eller som CSV och läs in den igen.`,
  binaryExcel: (file: string): string => `Filen ”${file}” är en binär Excel-arbetsbok (.xlsb). ${kept} ${saveAgain}`,
  webPage: (file: string): string => `Filen ”${file}” är en webbsida eller XML-fil som har fått namnet av en tabell. ${kept} ${saveAgain}`,
  xmlEncoding: (file: string): string => `Arbetsboken ”${file}” är skriven med en teckenkod som inte stöds. ${kept} ${saveAgain}`,
  documentType: (file: string): string =>
    `Arbetsboken ”${file}” innehåller en dokumenttypsdefinition, som Excel aldrig skriver och som inte tillåts. ${kept} ${saveAgain}`,
  damaged: (file: string): string =>
    `Arbetsboken ”${file}” är skadad eller inte helt hämtad. ${kept} Hämta eller kopiera filen på nytt. Går den att öppna i Excel kan du spara den igen där och läsa in den sparade filen.`,
  unsafeNames: (file: string): string =>
    `Arbetsboken ”${file}” är felaktigt packad: delar i den har otillåtna eller dubbla namn. ${kept} ${saveAgain}`,
  damagedText: (file: string, row: string): string =>
    `Textfilen ”${file}” har tecken på rad ${row} som inte kan tolkas. ${kept} Spara filen på nytt som ”CSV UTF-8”, eller välj teckenkod själv, och försök igen.`,
  bigFile: (file: string): string =>
    `Filen ”${file}” är större än vad som får läsas in: 25 MB för Excel och 50 MB för CSV. ${kept} ${split}`,
  bomb: (file: string): string => `Arbetsboken ”${file}” packas upp till mer än vad som får läsas in. ${kept} ${split}`,
  manySheets: (file: string): string => `Arbetsboken ”${file}” har fler än 100 flikar. ${kept} ${split}`,
  manyCells: (file: string): string =>
    `Filen ”${file}” innehåller mer än vad som får läsas in: en halv miljon rader, två miljoner celler eller 64 miljoner tecken. ${kept} ${split}`,
  farCell: (file: string, place: string): string =>
    `Cellen ${place} i ”${file}” ligger utanför det område som läses: 512 kolumner och 1 048 576 rader. ${kept} Ta bort innehåll långt till höger eller långt ned i bladet, spara och försök igen.`,
  longCell: (file: string, place: string): string =>
    `Cellen ${place} i ”${file}” har mer än 32 767 tecken. ${kept} Korta texten, spara och försök igen.`,
  memory: (file: string): string => `Filen ”${file}” kräver mer minne än vad inläsningen får använda. ${kept} ${split}`,
  timeout: (file: string): string => `Filen ”${file}” tog längre tid att läsa än en minut och avbröts. ${kept} ${split}`,
  unreadable: (file: string): string =>
    `Filen ”${file}” gick inte att öppna. ${kept} Kontrollera att den finns kvar, att du får läsa den och att ingen annan har den låst, och försök igen.`,
  failed: (file: string): string =>
    `Filen ”${file}” gick inte att läsa på grund av ett oväntat fel. ${kept} Spara om filen i Excel och försök igen. Hjälper det inte, hör av dig med filens slag och storlek.`,
} as const;
