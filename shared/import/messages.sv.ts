import { issueText } from '#shared/i18n/issues.ts';
import type { IssueCode } from './types.ts';

/** What the sentence is about: the header, the cell as text (shortened), limits or known words. */
export type MessageParts = { readonly column: string; readonly value: string; readonly detail?: string | undefined };
const known = (detail: string | undefined): string => (detail ? ` Godkända värden: ${detail}.` : '');

const messages: Readonly<Record<IssueCode, (parts: MessageParts) => string>> = {
  missing_title: ({ column }) => `${column} är tom. Fyll i den, annars går raden inte att känna igen.`,
  missing_date: ({ column }) => `${column} saknar datum. Fyll i datumet eller ändra status.`,
  missing_value: ({ column }) => `${column} är tom men måste fyllas i.`,
  bad_date: ({ value }) => `”${value}” kan inte läsas som datum. Skriv till exempel 2026-03-09.`,
  bad_number: ({ value, detail }) =>
    detail ? `”${value}” kan inte läsas som tal. ${detail}` : `”${value}” kan inte läsas som tal. Skriv bara siffror.`,
  bad_class: ({ value, detail }) => detail ?? `”${value}” kan inte läsas som klassning. Skriv till exempel K3 R2 T2.`,
  level_out_of_range: ({ value, detail }) =>
    `”${value}” ligger utanför skalan${detail ? `, som går från ${detail.replace('–', ' till ')}` : ''}. Välj en nivå i skalan.`,
  out_of_range: ({ value, detail }) =>
    detail ? `”${value}” ligger utanför det som kan anges (${detail}). Rätta talet.` : `”${value}” är större än helheten. Rätta talet.`,
  end_before_start: ({ value, detail }) => `”${value}” ligger före ${detail ?? 'startdatumet'}. Rätta något av datumen.`,
  unknown_unit: ({ value }) => `Avdelningen ”${value}” finns inte. Lägg till den eller rätta namnet.`,
  unknown_ref: ({ value, detail }) => detail ?? `”${value}” finns inte i registren och inte i filerna. Läs in den först eller rätta raden.`,
  unknown_value: ({ value, detail }) => `”${value}” är inget känt värde.${known(detail) || ' Rätta cellen eller lämna den tom.'}`,
  too_long: ({ detail }) =>
    detail ? `Texten är för lång. Högst ${detail} tecken får plats; korta den.` : 'Texten är för lång. Korta den.',
  computed_differs: ({ value, detail }) =>
    `Filens riskvärde ${value} stämmer inte med sannolikhet gånger konsekvens, som är ${detail ?? ''}. Det uträknade värdet används.`,
  needed_in_state: ({ column }) => `${column} är tom men behövs i den status raden har. Raden läses in; fyll i värdet efteråt.`,
  personnummer_like: () => 'Texten ser ut att innehålla ett personnummer. Raden läses in; ta bort numret om det inte ska finnas där.',
  same_ref: ({ value }) => `Numret ${value} står på flera rader. Kontrollera att rätt rad har numret.`,
  kept_decided: ({ column }) => `Klassningen är beslutad, så ${column} ändras inte. Gör en ny version om uppgiften är fel.`,
  assumed_value: ({ column, detail }) => `${column} saknas i listan. ${detail ?? 'Ett annat värde'} används; ändra i posten om det är fel.`,
  missing_column: ({ column }) => `Kolumnen ${column} i kopplingsfilen finns inte i bladet. Övriga kolumner är lästa.`,
};

const short = (value: string): string => (value.length > 60 ? `${value.slice(0, 57)}…` : value);
/** One Swedish sentence or two: what is wrong with the value, and what to do. */
export const issueMessage = (code: IssueCode, parts: MessageParts): string => messages[code]({ ...parts, value: short(parts.value) });

/** For findings of the gateway that no code of ours names; the form says the same words. */
export const gatewayMessage = (code: string, label: string, detail?: string): string => issueText(code, label, detail);

export const tableMessages = {
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
} as const;
