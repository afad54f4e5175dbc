import { wordingIn } from '../../kit/wording.ts';
import type { KeptAs } from '../../contract/backup.contract.ts';

const { count, number } = wordingIn('sv-SE');

/** Words of the page on backups: where the register lies, its copies, restoring and salvage. */
export const backupsSv = {
  now: {
    button: 'Ta en kopia nu',
    done: (when: string): string => `Kopian från ${when} är gjord och kontrollerad.`,
  },
  second: {
    title: 'Andra platsen',
    text: 'Varje ny kopia läggs också här. Välj en annan disk eller en nätverksmapp, så finns kopiorna kvar om datorn går sönder. Valet gäller den här datorn.',
    folder: 'Mapp',
    help: 'Hela sökvägen till en mapp som finns.',
    save: 'Använd mappen',
    remove: 'Sluta använda',
    saved: 'Nya kopior läggs också i mappen. Ta en kopia nu för att få den första dit.',
    removed: 'Nya kopior läggs bara bredvid registret. De som redan finns är kvar.',
  },
  list: {
    title: 'Kopiorna',
    text: 'Varje kopia öppnas och kontrolleras innan den räknas. Kvar blir de tre senaste från i dag, en för varje av de senaste sju dagarna, åtta veckorna och tolv månaderna.',
    none: 'Ingen kopia än. Den första görs när något har ändrats, eller när du väljer ”Ta en kopia nu”.',
    at: 'Gjord',
    kind: 'Sparas som',
    place: 'Plats',
    bytes: 'Storlek',
    lock: 'Skydd',
    head: 'Historik till',
    kinds: {
      today: 'Dagens',
      day: 'Dagskopia',
      week: 'Veckokopia',
      month: 'Månadskopia',
      future: 'Daterad framåt',
      next: 'Tas bort vid nästa kopia',
    } satisfies Record<KeptAs, string>,
    places: { main: 'Bredvid registret', second: 'Andra platsen' },
    encrypted: 'Krypterad',
    plain: 'Okrypterad',
    restore: 'Återställ',
    restoreOf: (when: string): string => `Återställ kopian från ${when}`,
  },
  restore: {
    title: (when: string): string => `Återställ kopian från ${when}`,
    checking: 'Kopian kontrolleras och jämförs …',
    verified: 'Kopian är kontrollerad och hel.',
    newer: (n: number): string =>
      n === 0
        ? 'Registret är oförändrat sedan kopian.'
        : `${count(n, 'ändring har gjorts efter kopian och försvinner', 'ändringar har gjorts efter kopian och försvinner')} ur registret.`,
    stranger: 'Kopian är inte ett tidigare läge av det här registret. Allt som står i registret byts ut.',
    kept: 'Det som är nu blir först en säkerhetskopia, så att återställningen kan tas tillbaka.',
    keptDamaged: 'Den skadade filen behålls bredvid registret under ett namn som börjar på ”skadad”.',
    counts: 'Poster som skiljer sig',
    register: 'Register',
    now: 'Nu',
    backup: 'I kopian',
    unreadable: 'går inte att läsa',
    same: 'Antalet poster är detsamma i alla register.',
    locked: 'Kopian är krypterad med en tidigare lösenfras.',
    earlier: 'Tidigare lösenfras eller återställningsnyckel',
    check: 'Kontrollera',
    confirm: 'Återställ',
    done: (when: string): string => `Registret är återställt till kopian från ${when}.`,
  },
  salvage: {
    title: 'Rädda det som går',
    text: 'Det som går att läsa i den skadade filen läggs i en ny fil, och det som saknas hämtas ur historiken. Den skadade filen rörs inte. Jämför med den senaste kopian innan du väljer.',
    button: 'Rädda till en ny fil',
    complete: 'Allt gick att rädda.',
    partly: 'Det som gick att läsa är räddat. En del är förlorat.',
    use: 'Använd den räddade filen',
    used: 'Den räddade filen är nu registret. Den skadade ligger kvar bredvid.',
  },
  size: (bytes: number): string =>
    bytes < 1_000_000 ? `${number(Math.max(1, Math.round(bytes / 1000)))} kB` : `${number(Math.round(bytes / 100_000) / 10)} MB`,
} as const;
