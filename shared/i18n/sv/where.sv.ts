import { wordingIn } from '../../kit/wording.ts';

const { count } = wordingIn('sv-SE');

/** Words of the page that says where everything lies. */
export const whereSv = {
  title: 'Var ligger mina uppgifter?',
  text: 'Allt ligger i en fil på din dator. Ingenting skickas någonstans. En kontrollerad kopia görs varje dag som programmet är öppet.',
  file: 'Fil',
  bytes: 'Storlek',
  folder: 'Säkerhetskopior',
  second: 'Andra platsen',
  noSecond: 'Ingen vald',
  last: 'Senaste kopian',
  never: 'Ingen ännu',
  lock: 'Skydd',
  encrypted: 'Krypterat med lösenfras',
  plain: 'Okrypterat: alla som kommer åt filen kan läsa den',
  records: 'Innehåll',
  recordsOf: (n: number): string => count(n, 'post', 'poster'),
  register: 'Registret',
  copies: 'Säkerhetskopiorna',
  toCopies: 'Visa säkerhetskopiorna',
  machine: 'På den här datorn',
  machineText:
    'Det som bara gäller datorn ligger för sig: fönstrets storlek, valt språk, felen i felrapporten och hur långt du har kommit i Kom igång.',
  machineFolder: 'Mapp',
  drafts: 'Det du har skrivit men inte sparat ligger också där.',
  browser: 'Det du har skrivit men inte sparat ligger i webbläsarens lagring, eftersom programmet visas i en webbläsare.',
  encryptedDrafts: 'Osparad text i ett krypterat register är krypterad.',
  move: 'Flytta eller lämna över',
  moveSteps: [
    'Stäng programmet.',
    'Kopiera registrets fil, den som slutar på .isam, till den nya platsen. Den innehåller allt: poster, historik, inställningar och fastställda dokument.',
    'Öppna filen där med Arkiv, Öppna. Är den krypterad behövs lösenfrasen eller återställningsnyckeln.',
    'Ta bort den gamla filen och dess säkerhetskopior när du har sett att den nya fungerar.',
  ],
  sent: 'Vad som lämnar datorn',
  sentText:
    'Ingenting av sig självt. Programmet använder inget nätverk. Word-, Excel- och PDF-filer som du sparar ligger där du lägger dem och är inte krypterade. En felrapport sparas bara när du väljer det.',
  copyPath: (what: string): string => `Kopiera sökvägen till ${what}`,
  copied: 'Sökvägen är kopierad.',
  copyFailed: 'Sökvägen kunde inte kopieras. Markera den och kopiera för hand.',
  fileName: 'registret',
  folderName: 'säkerhetskopiorna',
  machineName: 'datorns mapp',
} as const;
