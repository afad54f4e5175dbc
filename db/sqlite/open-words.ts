import { vaultWords } from '#shared/i18n/vault.ts';
import { AppError, type ErrorCode } from '#shared/kit/errors.ts';

/** Why a store is not opened: what happened, what was kept, what to do. */
const sentences = {
  missing: (file: string) => `Filen ${file} finns inte. Ingenting är ändrat; kontrollera sökvägen eller skapa ett nytt register.`,
  empty: (file: string) => `Filen ${file} är tom eller ingen fil. Den är inte ändrad; öppna den senaste säkerhetskopian.`,
  notAStore: (file: string) =>
    `Filen ${file} är inget register från Säkerhetspärmen, eller så är den skadad. Den är inte ändrad; välj en annan fil eller en säkerhetskopia.`,
  damaged: (file: string) =>
    `Registret ${file} är skadat och kan inte läsas. Filen är inte ändrad; återställ den senaste säkerhetskopian, eller rädda det som går att läsa till en ny fil.`,
  newer: (file: string) =>
    `Registret ${file} är skapat av en nyare version av Säkerhetspärmen. Det är inte ändrat; uppdatera programmet och öppna igen.`,
  older: (file: string) =>
    `Registret ${file} behöver anpassas till den här versionen men kan bara läsas. Det är inte ändrat; flytta filen dit du får skriva och öppna igen.`,
  hardLink: (file: string) =>
    `Registret ${file} har flera namn på disken (hårda länkar), och då kan ändringar gå förlorade. Det är inte ändrat; ta bort den andra länken eller kopiera filen och öppna kopian.`,
  strange: (file: string, part = '') =>
    `Registret ${file} har delar som Säkerhetspärmen inte har gjort (${part}). Det är inte ändrat; öppna en säkerhetskopia, eller rädda innehållet till en ny fil.`,
  locked: (file: string, by = '') =>
    `Registret ${file} är öppet ${by || 'i ett annat fönster eller av någon annan'}. Ingenting är ändrat; stäng det där och försök igen.`,
  readOnly: (file: string) => `Registret ${file} kan inte skrivas. Ingenting är ändrat; kontrollera behörigheten till filen och mappen.`,
  halfWritten: (file: string) =>
    `Registret ${file} har en avbruten ändring som måste tas tillbaka, men filen kan bara läsas. Den är inte ändrad; flytta den med sin journalfil dit du får skriva och öppna igen.`,
  exists: (file: string) => `Filen ${file} finns redan. Den är inte ändrad; välj ett annat namn eller öppna den.`,
  folder: (file: string) =>
    `Registret kan inte skapas som ${file}. Ingenting är skrivet; kontrollera att mappen finns och att du får skriva där.`,
  sealed: (file: string) => vaultWords.refused.sealed(file),
  wrongKey: (file: string) => vaultWords.refused.wrongKey(file),
  damagedBehindKey: (file: string) => vaultWords.refused.damagedBehindKey(file),
  full: (file: string) =>
    `Disken är full, så registret ${file} kan inte öppnas för ändring. Ingenting är ändrat; frigör utrymme och öppna igen.`,
} as const;
export type Refusal = keyof typeof sentences;
const codes: Partial<Record<Refusal, ErrorCode>> = { locked: 'LOCKED', sealed: 'LOCKED', wrongKey: 'LOCKED', exists: 'CONFLICT' };

export const refuse = (why: Refusal, file: string, detail?: string): AppError =>
  new AppError(codes[why] ?? 'STORE', sentences[why](file, detail), [{ field: 'store', code: why }]);

/** Refusals of a file that no program can work with: there a backup may take its place, or what can be read is salvaged. */
const beyondUse: readonly string[] = [
  'missing',
  'empty',
  'notAStore',
  'damaged',
  'damagedBehindKey',
  'strange',
] satisfies readonly Refusal[];
export const canBeReplaced = (error: AppError): boolean =>
  error.issues.some(({ field, code }) => field === 'store' && beyondUse.includes(code));

/** The error is this refusal of a file. */
export const isRefusal = (error: unknown, why: Refusal): error is AppError =>
  error instanceof AppError && error.issues.some(({ field, code }) => field === 'store' && code === why);
