import type { Kind } from '#shared/kit/field.ts';

const kinds: Readonly<Record<Kind, string>> = {
  text: 'Text',
  longText: 'Lång text',
  choice: 'Val ur lista',
  date: 'Datum',
  instant: 'Datum och tid',
  scale: 'Steg på skala',
  level: 'Nivå',
  number: 'Tal',
  bool: 'Ja eller nej',
  link: 'Annan post, med nummer eller namn',
  unit: 'Avdelning',
  role: 'Roll, inte personnamn',
};
/** Words of the exported workbook. */
export const excelSv = {
  yes: 'Ja',
  no: 'Nej',
  id: 'Post-id',
  kinds,
  option: 'Värde i listan',
  legend: 'Förklaring',
  legendHead: ['Register', 'Kolumn', 'Fältets kod', 'Slag', 'Värdets kod', 'Värde', 'Vad kolumnen betyder'],
  historyHead: ['Rad', 'När', 'Vem', 'Vad', 'Register', 'Post', 'Fält', 'Före', 'Efter', 'Motiv'],
  whole: 'Hela registret som Excel',
  wholeAbout: 'Ett blad per register med förklaring. Kan läsas in igen utan att något ändras.',
  menu: 'Excel med alla fält',
  fileName: (name: string | null, asOf: string): string => `${name ?? 'Säkerhetspärmen'} ${asOf}.xlsx`,
  failed: 'Filen kunde inte skapas. Registret är orört.',
};
