/** What the sentence is about: the header, the cell as text (shortened), limits or known words. */
type Parts = { readonly column: string; readonly value: string; readonly detail?: string | undefined };
const known = (detail: string | undefined): string => (detail ? ` Godkända värden: ${detail}.` : '');

/** What is said of rows and sheets of a list that is read: what is wrong with a value, and what to do. */
export const importMessagesSv = {
  issues: {
    missing_title: ({ column }: Parts): string => `${column} är tom. Fyll i den, annars går raden inte att känna igen.`,
    missing_date: ({ column }: Parts): string => `${column} saknar datum. Fyll i datumet eller ändra status.`,
    missing_value: ({ column }: Parts): string => `${column} är tom men måste fyllas i.`,
    bad_date: ({ value }: Parts): string => `”${value}” kan inte läsas som datum. Skriv till exempel 2026-03-09.`,
    bad_number: ({ value, detail }: Parts): string =>
      detail ? `”${value}” kan inte läsas som tal. ${detail}` : `”${value}” kan inte läsas som tal. Skriv bara siffror.`,
    bad_class: ({ value, detail }: Parts): string => detail ?? `”${value}” kan inte läsas som klassning. Skriv till exempel K3 R2 T2.`,
    level_out_of_range: ({ value, detail }: Parts): string =>
      `”${value}” ligger utanför skalan${detail ? `, som går från ${detail.replace('–', ' till ')}` : ''}. Välj en nivå i skalan.`,
    out_of_range: ({ value, detail }: Parts): string =>
      detail ? `”${value}” ligger utanför det som kan anges (${detail}). Rätta talet.` : `”${value}” är större än helheten. Rätta talet.`,
    end_before_start: ({ value, detail }: Parts): string => `”${value}” ligger före ${detail ?? 'startdatumet'}. Rätta något av datumen.`,
    unknown_unit: ({ value }: Parts): string => `Avdelningen ”${value}” finns inte. Lägg till den eller rätta namnet.`,
    unknown_ref: ({ value, detail }: Parts): string =>
      detail ?? `”${value}” finns inte i registren och inte i filerna. Läs in den först eller rätta raden.`,
    unknown_value: ({ value, detail }: Parts): string =>
      `”${value}” är inget känt värde.${known(detail) || ' Rätta cellen eller lämna den tom.'}`,
    too_long: ({ detail }: Parts): string =>
      detail ? `Texten är för lång. Högst ${detail} tecken får plats; korta den.` : 'Texten är för lång. Korta den.',
    computed_differs: ({ value, detail }: Parts): string =>
      `Filens riskvärde ${value} stämmer inte med sannolikhet gånger konsekvens, som är ${detail ?? ''}. Det uträknade värdet används.`,
    needed_in_state: ({ column }: Parts): string =>
      `${column} är tom men behövs i den status raden har. Raden läses in; fyll i värdet efteråt.`,
    personnummer_like: (): string =>
      'Texten ser ut att innehålla ett personnummer. Raden läses in; ta bort numret om det inte ska finnas där.',
    same_ref: ({ value }: Parts): string => `Numret ${value} står på flera rader. Kontrollera att rätt rad har numret.`,
    kept_decided: ({ column }: Parts): string =>
      `Klassningen är beslutad, så ${column} ändras inte. Gör en ny version om uppgiften är fel.`,
    assumed_value: ({ column, detail }: Parts): string =>
      `${column} saknas i listan. ${detail ?? 'Ett annat värde'} används; ändra i posten om det är fel.`,
    missing_column: ({ column }: Parts): string => `Kolumnen ${column} i kopplingsfilen finns inte i bladet. Övriga kolumner är lästa.`,
  },
  sheets: {
    notRecognised: (headers: readonly string[]): string =>
      headers.length
        ? `Bladet liknar inget av registren. Rubrikerna ${headers.slice(0, 6).join(', ')}${headers.length > 6 ? ' …' : ''} hittades; välj register och koppla kolumnerna själv.`
        : 'Bladet har ingen rad med kolumnrubriker. Kontrollera att tabellen börjar med rubriker.',
    ambiguous: (labels: readonly string[]): string => `Bladet kan vara ${labels.join(' eller ')}. Välj register själv.`,
    hidden: 'Bladet är dolt i Excel och därför inte läst. Visa bladet eller välj register själv om det ska läsas.',
    legend: 'Bladet förklarar kolumnerna i arbetsboken och har inga rader att läsa.',
    leftOut: 'Bladet är bortvalt och är inte läst.',
    notMapped: 'Bladet nämns inte i kopplingsfilen och är därför inte läst.',
    noSheet: (sheet: string): string => `Fliken ”${sheet}” i kopplingsfilen finns inte i filen. Kontrollera flikens namn.`,
    noHeader: (row: number): string => `Rad ${row} saknar de rubriker som kopplingsfilen anger. Kontrollera rubrikradens nummer.`,
    inBranch: (text: string): string => `”${text}” stämmer på flera poster. Skriv numret eller ange avdelning.`,
    decidedNeedsLevels: 'Klassningen är beslutad men saknar nivå för K, R eller T. Fyll i nivåerna eller ändra status.',
  },
} as const;
