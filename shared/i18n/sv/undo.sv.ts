import { lower, wordingIn } from '../../kit/wording.ts';

const { count, number } = wordingIn('sv-SE');

type Labels = { readonly one: string; readonly many: string; readonly new: string };

/** What a commit is called where it can be undone. `name`: the record's number, else its title in quotes. */
export const undoSv = {
  create: {
    one: (words: Labels, name: string): string => `${words.new} ${name}`,
    many: (words: Labels, n: number): string => `${number(n)} nya ${lower(words.many)}`,
  },
  update: {
    one: (words: Labels, name: string): string => `Ändring av ${lower(words.one)} ${name}`,
    many: (words: Labels, n: number): string => `Ändring av ${number(n)} ${lower(words.many)}`,
  },
  archive: {
    one: (words: Labels, name: string): string => `Arkivering av ${lower(words.one)} ${name}`,
    many: (words: Labels, n: number): string => `Arkivering av ${number(n)} ${lower(words.many)}`,
  },
  restore: {
    one: (words: Labels, name: string): string => `Återställning av ${lower(words.one)} ${name}`,
    many: (words: Labels, n: number): string => `Återställning av ${number(n)} ${lower(words.many)}`,
  },
  link: {
    one: (words: Labels, name: string): string => `Koppling av ${lower(words.one)} ${name}`,
    many: (words: Labels, n: number): string => `Koppling av ${number(n)} ${lower(words.many)}`,
  },
  unlink: {
    one: (words: Labels, name: string): string => `Bortkoppling av ${lower(words.one)} ${name}`,
    many: (words: Labels, n: number): string => `Bortkoppling av ${number(n)} ${lower(words.many)}`,
  },
  settings: 'Ändring av inställningar',
  asOf: 'Byte av brytdatum',
  importOf: (files: readonly string[], n: number): string =>
    `Inläsning av ${files.length === 1 ? files[0]! : `${files.length} filer`}, ${count(n, 'rad', 'rader')}`,
  other: 'Senaste ändringen',
  quoted: (title: string): string => `”${title}”`,
  undone: (label: string): string => `Ångrat: ${label}`,
  redone: (label: string): string => `Gjort om: ${label}`,
  nothing: 'Det finns inget att ångra. Bara det som har ändrats sedan registret öppnades kan ångras.',
  nothingToRedo: 'Det finns inget att göra om.',
  unknown: 'Ändringen finns inte i historiken. Ingenting är ändrat.',
  adopted: 'Det som är fastställt kan inte ångras. Gör en ny version i stället.',
  already: 'Ändringen är redan ångrad. Ingenting är ändrat.',
  purge: 'En gallring kan inte ångras: det som gallrades finns inte längre i registret. Ingenting är ändrat.',
  purged: 'Ändringens innehåll har gallrats, så den kan inte ångras. Ingenting är ändrat.',
  changed: (name: string): string =>
    `Det går inte att ångra: ${name} har ändrats sedan dess. Ingenting är ändrat; ångra den senare ändringen först.`,
  settingsChanged: 'Det går inte att ångra: inställningen har ändrats sedan dess. Ingenting är ändrat; ångra den senare ändringen först.',
  refused: (name: string): string =>
    `Det går inte att ångra: ${name} skulle inte gå ihop med det som finns i registret nu. Ingenting är ändrat.`,
} as const;
