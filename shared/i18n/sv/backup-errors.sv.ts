/** What is said of backups: what happened, what was kept, what to do. */
export const backupErrorsSv = {
  daily: 'Den dagliga säkerhetskopian kunde inte göras. Registret är orört; kontrollera mappen för säkerhetskopior.',
  noneGood: 'Det finns ingen säkerhetskopia som håller; rädda det som går att läsa till en ny fil.',
  newestGood: (date: string, time: string, file: string): string =>
    `Den senaste säkerhetskopian som håller är från ${date} kl. ${time}: ${file}.`,
  notInList: 'Säkerhetskopian finns inte i listan. Ingenting är ändrat; hämta listan på nytt och välj igen.',
  secondAway: (folder: string): string =>
    `Den andra platsen ${folder} går inte att nå. Kopiorna bredvid registret finns kvar; anslut disken eller välj en annan plats.`,
  secondFailed: (made: string, folder: string): string =>
    `Säkerhetskopian finns i ${made} men kunde inte läggas i ${folder}. Kontrollera att platsen går att nå.`,
  noFolder: (folder: string): string =>
    `Mappen ${folder} finns inte eller går inte att skriva i. Säkerhetskopior görs som förut; välj en mapp som finns, med hela sökvägen.`,
  notKept: 'Valet kunde inte sparas på den här datorn. Säkerhetskopior görs som förut; försök igen.',
  salvagedGone: 'Den räddade filen finns inte. Ingenting är ändrat; rädda det som går på nytt.',
  notDamaged: 'Registret är helt. Ingenting är gjort; det finns inget att rädda.',
  notMade: (folder: string): string =>
    `Säkerhetskopian kunde inte göras i ${folder}. Registret är orört och de äldre kopiorna finns kvar; kontrollera att mappen går att skriva i och att disken inte är full.`,
  memory: 'Registret finns bara i minnet och kan inte säkerhetskopieras. Ingenting är ändrat; öppna ett register som ligger i en fil.',
  busyBackup: 'En inläsning pågår. Ingen säkerhetskopia är gjord; vänta tills inläsningen är klar och försök igen.',
  busyRestore: 'En inläsning pågår. Ingenting är återställt; vänta tills den är klar och försök igen.',
  unlike: 'Säkerhetskopian gick inte att läsa likadant två gånger. Registret är orört; kontrollera disken och försök igen.',
  noSpace: (needed: string, free: string, [folder, more]: readonly [string, string]): string =>
    `Disken är för full: ${needed} behövs i ${folder} men bara ${free} är ledigt. Registret är orört; frigör ${more} och försök igen.`,
} as const;
