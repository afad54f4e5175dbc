/** Words of the saved views in the head of a register. */
export const viewsSv = {
  title: 'Vyer',
  none: 'Inga vyer är sparade. Ställ in filter, sortering och kolumner och ge vyn ett namn.',
  save: 'Spara vyn',
  update: (name: string): string => `Spara ändringen i ${name}`,
  name: 'Namn på vyn',
  nameHelp: 'Filter, snabbfilter, sökord, sortering och kolumner sparas.',
  replaces: (name: string): string => `Vyn ${name} finns redan och ersätts.`,
  remove: (name: string): string => `Ta bort vyn ${name}`,
  changed: 'ändrad',
  unknown: (name: string): string => `Det finns ingen vy som heter ${name}. Ingenting är ändrat.`,
  tooMany: (n: number): string => `Registret har redan ${n} vyer. Ta bort någon och försök igen.`,
} as const;
