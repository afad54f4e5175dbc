import { wordingIn } from '../../kit/wording.ts';
import type { GuideGroup, GuideListKey } from '../../guide/lists.ts';

const { count, number } = wordingIn('sv-SE');

const groups: Readonly<Record<GuideGroup, string>> = {
  base: 'Grunden',
  risk: 'Risker och kontroll',
  continuity: 'Kontinuitet och incidenter',
  training: 'Utbildning',
  privacy: 'Dataskydd',
  steering: 'Revision och styrning',
};
/** What a list is called among people, and where one mostly has it (DOMAIN.md F). */
const lists: Readonly<Record<GuideListKey, { readonly title: string; readonly text: string }>> = {
  organisation: { title: 'Organisation', text: 'Avdelningar och enheter med antal medarbetare. Ofta ur personalsystemet.' },
  suppliers: { title: 'Leverantörer och avtal', text: 'Avtalslistan eller ett uttag ur avtalsdatabasen.' },
  classifications: {
    title: 'Klassningslista',
    text: 'System, processer och informationsmängder med klass. Din egen Excellista eller ett uttag ur KLASSA.',
  },
  risks: { title: 'Risklista', text: 'Informationssäkerhetsrisker med sannolikhet och konsekvens, från riskanalyser eller MSB:s verktyg.' },
  vra: { title: 'Väsentlighets- och riskanalys', text: 'Nämndens VRA, ofta ur Stratsys eller ILS. Bedöms för sig i 5×5.' },
  controls: { title: 'Internkontrollplan', text: 'Kontrollmomenten i IKP med resultat per tertial.' },
  plans: { title: 'Kontinuitetsplaner', text: 'Vilka planer som finns, när de beslutades och acceptabel avbrottstid.' },
  exercises: { title: 'Övningar', text: 'Planerade och genomförda övningar med resultat.' },
  incidents: { title: 'Incidenter', text: 'Uttaget ur IA eller incidentloggen. Beskrivningen kan nämna personer: läs igenom den först.' },
  sessions: { title: 'Utbildningstillfällen', text: 'Genomgångar, workshoppar och utbildningar med inbjudna och deltagare.' },
  completions: { title: 'Genomförda e-kurser', text: 'Antal genomförda per kurs och avdelning, ur lärplattformen. Inga namn.' },
  processing: { title: 'Registerförteckning', text: 'Behandlingar av personuppgifter, till exempel ur VisAlfa.' },
  findings: { title: 'Dataskyddsombudets iakttagelser', text: 'Avvikelser och rekommendationer ur årsrapporten, gärna också förra årets.' },
  audits: { title: 'Granskningar', text: 'Stadsrevisionens granskningar och när yttranden ska lämnas.' },
  recommendations: { title: 'Rekommendationer', text: 'Rekommendationerna ur granskningarna. Läs in granskningarna först.' },
  documents: { title: 'Styrande dokument', text: 'Riktlinjer, lokala anvisningar och rutiner med beslut och nästa revidering.' },
  plan: { title: 'Treårsplan', text: 'Aktiviteter per år ur förra årets Ledningens genomgång.' },
  actions: { title: 'Åtgärdslista', text: 'Åtgärder från alla håll. Läs in den sist, så hittar åtgärderna det de hör till.' },
};

/** Words of the first hours: the walk through the lists, and the tour. */
export const firstHoursSv = {
  guide: {
    title: 'Kom igång',
    text: 'Gå igenom de listor du redan har, uppifrån och ned: det som andra listor pekar på kommer först. Du behöver inte ha alla, och ordningen går att bryta. Har du ingen lista, hämta en tom och fyll i den i Excel.',
    count: (done: number, all: number): string => `${done} av ${all} listor inlagda`,
    bar: 'Inlagda listor',
    groups,
    lists,
    rows: (n: number): string => `Inlagd, ${count(n, 'post', 'poster')}`,
    open: 'Inte inlagd',
    none: 'Finns ingen',
    read: 'Läs in',
    more: 'Läs in mer',
    readOf: (list: string): string => `Läs in: ${list}`,
    moreOf: (list: string): string => `Läs in mer: ${list}`,
    empty: 'Tom lista',
    emptyOf: (list: string): string => `Tom lista: ${list}`,
    skip: 'Har ingen',
    skipOf: (list: string): string => `Har ingen: ${list}`,
    unskip: 'Ta med igen',
    unskipOf: (list: string): string => `Ta med igen: ${list}`,
    show: (list: string): string => `Öppna registret för ${list}`,
    columns: 'Vad listan ska innehålla',
    columnsOf: (list: string): string => `Vad listan ska innehålla: ${list}`,
    must: 'Måste finnas på varje rad',
    mustNone: 'Inget enskilt fält måste vara ifyllt.',
    may: 'Kan finnas',
    other: 'Kolumnerna behöver inte heta så. Andra vanliga namn känns igen, och resten kopplar du vid inläsningen.',
    saved: (file: string): string => `${file} är hämtad. Fyll i den och läs in den här.`,
    failed: 'Den tomma listan kunde inte skapas. Registret är orört; försök igen.',
    hide: 'Visa inte på översikten',
    unhide: 'Visa på översikten',
    hidden: 'Visas inte på översikten. Sidan finns kvar under Hjälp.',
    finished: 'Alla listor är genomgångna.',
    next: (list: string): string => `Härnäst: ${list}.`,
    go: 'Fortsätt',
    dismiss: 'Visa inte mer',
    back: 'Tillbaka till Kom igång',
    into: (list: string): string => `Läs in: ${list}`,
  },
  tour: {
    start: 'Visa rundturen',
    offer: 'Ny här?',
    offerText: 'Rundturen visar det viktigaste på en minut. Den finns kvar under Hjälp.',
    later: 'Inte nu',
    place: (at: number, of: number): string => `${number(at)} av ${number(of)}`,
    label: (title: string, at: number, of: number): string => `Rundtur, steg ${number(at)} av ${number(of)}: ${title}`,
    next: 'Nästa',
    back: 'Föregående',
    end: 'Avsluta rundturen',
    done: 'Klar',
    steps: {
      start: {
        title: 'Översikten',
        text: 'Här börjar dagen: det som är försenat, det som snart förfaller och det som saknas inför genomgången. Varje rad leder dit det går att åtgärda.',
      },
      registers: {
        title: 'Registren',
        text: 'Alla register fungerar likadant: sök och filtrera i tabellen, öppna en rad, ändra i panelen. Siffran i rött är antalet försenade.',
      },
      reports: {
        title: 'Rapporterna',
        text: 'Ledningens genomgång skrivs ur registren. Du skriver det som bara du vet, presenterar på mötet och får det som Word.',
      },
      search: {
        title: 'Sök allt härifrån',
        text: 'Poster på ord eller nummer, sidor och kommandon i ett fält. Ctrl+K öppnar det var du än är.',
      },
      asOf: {
        title: 'Brytdatum',
        text: 'Alla lägen, frister och nyckeltal räknas den här dagen. Byt datum för att se hur det såg ut vid ett kvartalsskifte.',
      },
      states: {
        title: 'Sparat och skyddat',
        text: 'Här ser du att allt är sparat, när den senaste säkerhetskopian togs och om filen är krypterad. Klicka för att se mer.',
      },
      help: {
        title: 'Hjälp',
        text: 'Användarhandboken, Kom igång, den här rundturen, var dina uppgifter ligger och alla kortkommandon. Tangenten ? öppnar hjälpen.',
      },
    },
  },
} as const;
