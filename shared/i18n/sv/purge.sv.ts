import type { AnyWords } from '../../kit/words.ts';
import { lower, wordingIn } from '../../kit/wording.ts';

const { count, number } = wordingIn('sv-SE');
type Labels = Pick<AnyWords, 'one' | 'many'>;

/** Words of purging: rules, proposals, what goes along, what stays and what is left in copies. */
export const purgeSv = {
  intro:
    'Allmänna handlingar bevaras om det inte finns stöd i lag eller ett gallringsbeslut. Programmet gallrar ingenting självt: det föreslår, och du väljer.',
  records: ({ one, many }: Labels, n: number): string => count(n, lower(one), lower(many)),
  starts: { archivedAt: 'Arkiverad', updatedAt: 'Senast ändrad', createdAt: 'Skapad' },
  proposals: {
    title: 'Förslag',
    record: 'Post',
    why: 'Skäl',
    decision: 'Gallringsbeslut',
    along: 'Följer med',
    noRules: 'Inga register har en gallringsregel. Allt bevaras.',
    none: 'Ingenting har nått sin frist.',
    more: (shown: number, total: number): string =>
      `De ${number(shown)} första av ${number(total)} visas. Resten visas när de är gallrade.`,
    reason: (field: string, start: string, [years, end]: readonly [number, string]): string =>
      years === 0 ? `${field} ${start}.` : `${field} ${start}. Fristen, ${number(years)} år, gick ut ${end}.`,
    withIt: ({ entries, links, records }: { readonly entries: number; readonly links: number; readonly records: number }): string =>
      [
        count(entries, 'händelse i historiken', 'händelser i historiken'),
        ...(links === 0 ? [] : [count(links, 'koppling', 'kopplingar')]),
        ...(records === 0 ? [] : [count(records, 'post eller underlag som hör till', 'poster och underlag som hör till')]),
      ].join(', '),
    hindered: (records: string): string => `Kan inte gallras: ${records} som bevaras hör till den.`,
    choose: (name: string): string => `Gallra ${name}`,
    chooseAll: 'Välj alla',
    chosen: (n: number): string => (n === 0 ? 'Inget valt' : `${number(n)} valda`),
    button: 'Gallra valda …',
  },
  confirm: {
    title: (n: number): string => `Gallra ${count(n, 'post', 'poster')}`,
    counting: 'Räknar vad som följer med …',
    goes: 'Det här raderas',
    entries: (n: number): string =>
      count(n, 'händelse i historiken förlorar sitt innehåll', 'händelser i historiken förlorar sitt innehåll'),
    links: (n: number): string => count(n, 'koppling', 'kopplingar'),
    final:
      'Det som gallras raderas för gott och kan inte ångras. Historiken visar att något gallrades, när och enligt vilket beslut, men inte vad.',
    keepFirst: 'För över det som ska bevaras till ert e-arkiv först.',
    copies: (n: number): string =>
      n === 0
        ? 'En säkerhetskopia tas först. Den innehåller fortfarande uppgifterna tills du tar bort den.'
        : `En säkerhetskopia tas först. Den och ${count(n, 'äldre kopia', 'äldre kopior')} innehåller fortfarande uppgifterna tills du tar bort dem.`,
    reports: (years: string): string => `Fastställda genomgångar som nämner posterna bevaras som de är: ${years}.`,
    word: 'GALLRA',
    type: (word: string): string => `Skriv ${word} för att bekräfta`,
    button: 'Gallra för gott',
  },
  done: (n: number, entries: number): string =>
    `${count(n, 'post är gallrad', 'poster är gallrade')}. ${count(entries, 'händelse i historiken har', 'händelser i historiken har')} förlorat sitt innehåll, och historikens kedja stämmer.`,
  copies: {
    title: 'Kopior som har kvar uppgifterna',
    text: (when: string): string =>
      `De är gjorda före gallringen ${when}. De tunnas ut efter hand, men en månadskopia kan ligga kvar i ett år eller längre. Återställs en av dem kommer det gallrade tillbaka.`,
    made: 'Gjord',
    place: 'Mapp',
    name: 'Fil',
    beside: (names: string): string =>
      `Också de här filerna bredvid registret kan ha kvar uppgifter. Ta bort dem själv när de inte behövs: ${names}.`,
    elsewhere: 'Kopior på andra ställen, till exempel på ett USB-minne, känner programmet inte till.',
    remove: 'Ta bort de äldre kopiorna …',
    removeTitle: 'Ta bort de äldre kopiorna',
    removeText: (n: number): string =>
      `En ny kopia av registret tas och kontrolleras först. Sedan tas ${count(n, 'äldre kopia', 'äldre kopior')} bort. Efter det går det inte att gå tillbaka till tiden före gallringen.`,
    removed: (n: number): string =>
      `En ny kopia är gjord och kontrollerad, och ${count(n, 'äldre kopia är borttagen', 'äldre kopior är borttagna')}.`,
  },
  rules: {
    title: 'Gallringsregler',
    text: 'En regel gäller ett helt register och behöver ett gallringsbeslut. Register utan regel bevaras. Det som hör till en post, till exempel kapitlen i en genomgång, följer med den.',
    register: 'Register',
    rule: 'Regel',
    from: 'Räknas från',
    decision: 'Gallringsbeslut',
    keep: 'Bevaras',
    purge: (years: number): string => (years === 0 ? 'Gallras genast' : `Gallras efter ${number(years)} år`),
    change: 'Ändra',
    changeOf: (register: string): string => `Ändra regeln för ${lower(register)}`,
    action: 'Vad händer med posterna?',
    purgeAction: 'Gallras',
    years: 'Frist i år',
    fromHelp: 'Poster där dagen saknas föreslås inte.',
    decisionHelp: 'Vem som har beslutat och beslutets nummer eller datum. Skrivs i historiken vid varje gallring.',
    incomplete: 'Fyll i fristen och gallringsbeslutet. Utan beslut bevaras allt.',
    saved: (register: string): string => `Regeln för ${lower(register)} är sparad.`,
  },
  refused: {
    memory: 'Registret finns bara i minnet och kan inte gallras. Ingenting är ändrat; öppna ett register som ligger i en fil.',
    busy: 'En inläsning pågår. Ingenting är gallrat; vänta tills den är klar och försök igen.',
    differs: 'Den gallrade kopian gick inte att läsa likadant två gånger. Registret är orört; kontrollera disken och försök igen.',
    notDue: (n: number): string =>
      `${n === 0 ? 'Inga poster är valda' : count(n, 'vald post har inte nått sin frist eller finns inte längre', 'valda poster har inte nått sin frist eller finns inte längre')}. Ingenting är gallrat; hämta förslagen på nytt och välj igen.`,
    hindered: (records: string): string =>
      `Det valda kan inte gallras: ${records} som bevaras hör till det. Ingenting är gallrat; välj bort posten eller gallra det som hör till den samtidigt.`,
    word: (word: string): string => `Gallringen är inte bekräftad. Ingenting är gallrat; skriv ${word} i fältet och försök igen.`,
  },
  cli: {
    noRules: 'Inget register har en gallringsregel. Allt bevaras och ingenting är gallrat; reglerna beslutas på sidan Gallring.',
    nothing: (before: string): string => `Ingenting har en frist som gick ut före ${before}. Ingenting är gallrat.`,
    dry: (n: number): string => `Provkörning: ${count(n, 'post skulle gallras', 'poster skulle gallras')}. Ingenting är ändrat.`,
    older: (names: string): string => `De här kopiorna har kvar uppgifterna: ${names}.`,
    future: (before: string): string =>
      `--before ${before} ligger framåt i tiden: frister som inte har gått ut får inte gallras. Ingenting är gjort; ange dagens datum eller ett tidigare.`,
  },
} as const;
