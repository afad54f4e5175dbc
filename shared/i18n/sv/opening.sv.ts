/** Why a store is not opened: what happened, what was kept, what to do. */
export const openingSv = {
  missing: (file: string): string => `Filen ${file} finns inte. Ingenting är ändrat; kontrollera sökvägen eller skapa ett nytt register.`,
  empty: (file: string): string => `Filen ${file} är tom eller ingen fil. Den är inte ändrad; öppna den senaste säkerhetskopian.`,
  notAStore: (file: string): string =>
    `Filen ${file} är inget register från Säkerhetspärmen, eller så är den skadad. Den är inte ändrad; välj en annan fil eller en säkerhetskopia.`,
  damaged: (file: string): string =>
    `Registret ${file} är skadat och kan inte läsas. Filen är inte ändrad; återställ den senaste säkerhetskopian, eller rädda det som går att läsa till en ny fil.`,
  newer: (file: string): string =>
    `Registret ${file} är skapat av en nyare version av Säkerhetspärmen. Det är inte ändrat; uppdatera programmet och öppna igen.`,
  older: (file: string): string =>
    `Registret ${file} behöver anpassas till den här versionen men kan bara läsas. Det är inte ändrat; flytta filen dit du får skriva och öppna igen.`,
  hardLink: (file: string): string =>
    `Registret ${file} har flera namn på disken (hårda länkar), och då kan ändringar gå förlorade. Det är inte ändrat; ta bort den andra länken eller kopiera filen och öppna kopian.`,
  strange: (file: string, part: string): string =>
    `Registret ${file} har delar som Säkerhetspärmen inte har gjort (${part}). Det är inte ändrat; öppna en säkerhetskopia, eller rädda innehållet till en ny fil.`,
  locked: (file: string, by: string): string =>
    `Registret ${file} är öppet ${by || 'i ett annat fönster eller av någon annan'}. Ingenting är ändrat; stäng det där och försök igen.`,
  readOnly: (file: string): string =>
    `Registret ${file} kan inte skrivas. Ingenting är ändrat; kontrollera behörigheten till filen och mappen.`,
  halfWritten: (file: string): string =>
    `Registret ${file} har en avbruten ändring som måste tas tillbaka, men filen kan bara läsas. Den är inte ändrad; flytta den med sin journalfil dit du får skriva och öppna igen.`,
  exists: (file: string): string => `Filen ${file} finns redan. Den är inte ändrad; välj ett annat namn eller öppna den.`,
  folder: (file: string): string =>
    `Registret kan inte skapas som ${file}. Ingenting är skrivet; kontrollera att mappen finns och att du får skriva där.`,
  full: (file: string): string =>
    `Disken är full, så registret ${file} kan inte öppnas för ändring. Ingenting är ändrat; frigör utrymme och öppna igen.`,
} as const;
