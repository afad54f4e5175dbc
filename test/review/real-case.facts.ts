import type { Patch } from '#shared/kit/rules.ts';

/* The facts of a real review in our own words; roles only. Where the source leaves something out, it is left out here. */

type Finding = readonly [
  year: number,
  no: string,
  title: string,
  kind: string,
  severity: string | null,
  area: string,
  status: string,
  more: Patch,
];
const f = (
  year: number,
  no: string,
  title: string,
  [area, status, more = {}]: readonly [area: string, status: string, more?: Patch],
): Finding => [year, no, title, year === 2024 ? 'deviation' : 'priority', year === 2024 ? 'serious' : null, area, status, more] as const;
export const findings: readonly Finding[] = [
  f(2024, '1', 'Tröskelanalys och konsekvensbedömning saknar fast ordning', ['dpia', 'ongoing']),
  f(2024, '2', 'Lokal anvisning är inaktuell', ['governance', 'planned']),
  f(2024, '3', 'Ledningen saknar utbildning om sitt ansvar', ['training', 'new']),
  f(2024, '4', 'Otydlig information till egna registrerade', ['information', 'closed', { resolution: 'assessed_sufficient' }]),
  f(2024, '5', 'Instruktion till kunder är inte fastställd', [
    'processor',
    'closed',
    {
      resolution: 'accepted_by_decision',
      decision: 'Beslut av förvaltningschef',
    },
  ]),
  f(2024, '6', 'Svag överblick över känsliga processer', ['sensitive_data', 'ongoing']),
  [2025, 'B', 'Beröm för arbetet', 'praise', null, 'governance', 'closed', { resolution: 'not_relevant' }],
  f(2025, '1', 'Översynen av incidentprocessen bör bli färdig', ['incidents', 'ongoing']),
  f(2025, '2', 'Sök tekniska spärrar mot enkla misstag', ['incidents', 'new']),
  f(2025, '3', 'Pröva rollerna ansvarig, biträde och gemensamt ansvar', ['responsibility', 'new']),
  f(2025, '4', 'Leta upp och begränsa tredjelandsöverföring', ['third_country', 'new']),
];

type Action = Patch & { readonly ref: string; readonly of: string | null };
/** A5 treats no finding. */
export const actions: readonly Action[] = [
  { ref: 'A1', of: '2024:1', title: 'Rangordna de känsligaste processerna', status: 'done' },
  {
    ref: 'A2',
    of: '2024:1',
    title: 'Konsekvensbedöma processerna i nytt ärendehanteringssystem',
    status: 'in_progress',
    start: '2025-10-01',
    due: '2026-03-31',
  },
  { ref: 'A3', of: '2024:1', title: 'Fast steg i upphandlingar', status: 'done' },
  { ref: 'A4', of: '2024:4', title: 'Bedöma stadens gemensamma text', status: 'done' },
  { ref: 'A5', of: null, title: 'Informera den sökande i rekryteringens alla steg', status: 'done' },
  { ref: 'A6', of: '2024:5', title: 'Låta utsänd instruktion gälla vidare', status: 'done', done: '2025-11-04' },
  { ref: 'A7', of: '2024:2', title: 'Uppdatera lokal anvisning', status: 'planned', due: '2025-12-31' },
  { ref: 'A8', of: '2024:6', title: 'Klassa känsliga processer', status: 'in_progress' },
  {
    ref: 'A9',
    of: '2025:1',
    title: 'Kartlägga incidenthanteringen med 12–14 intervjuer',
    status: 'in_progress',
    start: '2025-11-01',
    due: '2025-12-31',
  },
];

export const sessions = [
  ['Riskbaserat arbetssätt och AI-risker, ledning', 'training', 'management', false],
  ['Analys efter mognadsdialog', 'briefing', 'management', false],
  ['Riskbaserat arbetssätt och AI-risker, chefsforum', 'training', 'managers', false],
  ['Mognadsdialog om riskhantering', 'workshop', 'management', false],
  ['NIS2 för kontaktcentrets ledningsgrupp', 'briefing', 'unit', true],
  ['NIS2 för funktionen för informationssäkerhet', 'briefing', 'experts', true],
  ['Varför behörigheter måste stämma', 'training', 'experts', false],
] as const;

const every = ['Se över lokal anvisning', 'Öva kontinuitetsplaner'] as const;
export const plan: readonly (readonly [year: number, no: number, title: string, nis2: boolean, recurring: boolean])[] = [
  [2026, 1, 'Informationssäkerhet i inköpsprocessen och leveranskedjan', true, false],
  [2026, 2, 'Bättre hanteringsanvisningar', false, false],
  [2026, 3, every[0], false, true],
  [2026, 4, 'En incidentprocess för flera slag', true, false],
  [2026, 5, every[1], false, true],
  [2026, 6, 'Utbilda om incidenter, risker och personuppgifter', true, false],
  [2026, 7, 'Pröva frågan om ett samlat riskregister', false, false],
  [2026, 8, 'Kompetens och resurser till centrala upphandlingar', false, true],
  [2027, 1, 'Kontrollera hur klassningsrutinen följs', false, true],
  [2027, 2, 'Fler NIS2-åtgärder', true, false],
  [2027, 3, 'Kompetens och resurser till centrala upphandlingar', false, true],
  [2027, 4, every[0], false, true],
  [2027, 5, every[1], false, true],
  [2028, 1, every[0], false, true],
  [2028, 2, 'Kontrollera hur klassningsrutinen följs', false, true],
  [2028, 3, every[1], false, true],
];

/** The ten areas of the law in short; the first, second, fourth and seventh are chosen for 2026. */
export const nis2Titles = [
  'Risker',
  'Incidenter',
  'Kontinuitet',
  'Leveranskedjan',
  'Utveckling och underhåll',
  'Effektivitet',
  'Utbildning',
  'Kryptografi',
  'Personal och åtkomst',
  'Autentisering',
] as const;

/** What has no register: written in the chapter where it is read. */
export const texts = {
  introduction: [
    'Genomgången redovisas också i verksamhetsplanen, mål 3.5 om beredskap och rådighet. Föredragande är informationssäkerhetssamordnaren och mottagare förvaltningschefen.',
  ],
  context: [
    'Dataskyddsombudet har bytts tre gånger på några år. Förvaltningen har nu ett eget, som delas med fem andra förvaltningar.',
    'Ett systemstöd för personuppgiftsbehandlingar och informationssäkerhet är under införande.',
    'Förvaltningen omfattas av NIS2 enligt en intern juridisk utredning.',
  ],
  rsa: ['Samma underlag används när riskerna enligt NIS2 inventeras. Fler avdelningar planerar övning; antalet är inte känt.'],
  followUp: [
    'Kontrollerna har gjorts i huvudsak enligt plan. Fullmäktige har beställt en ny central upphandling av kontaktcenterplattformen.',
  ],
  dpo: ['En åtgärd har ingen iakttagelse: den sökande får nu information i rekryteringens alla steg.'],
  training: [
    'Målet för 2026 är att medarbetare är trygga i sin hantering och att chefer och experter har tydlig kunskap. E-kurserna görs varje år av medarbetare och konsulter; andelen går inte att räkna fram.',
  ],
  classification: [
    'Cirka 40 klassningar är klara eller pågår, inte uppdelat. Täckningen går inte att räkna fram.',
    'Före: klassning i upphandlingens faser behövde ordning, och normerande klassning gjordes sällan utom för tydliga it-tjänster.',
    'Rollen klassningsledare är införd, blanketten är enklare och en processkarta visades för ledningen i februari.',
    'Inventeringen är genomförd. Arbetet har fått pedagogik och struktur.',
    'Alla centrala upphandlingar klassas, interna upphandlingar och ibland systemändringar. Processer klassas fjärde kvartalet 2025.',
  ],
  incidents: [
    'Cirka 100 incidenter är anmälda, fler än året före. Verksamheten känner igen och anmäler bättre. En stor majoritet är personuppgiftsincidenter; antal per typ finns inte.',
    'Incidenterna är ringa och beror på enkla misstag i manuella steg.',
    'En anmäldes till IMY, en leverantörs dataläckage. Processen upplevs tung och systemstödet passar dåligt.',
    'Intervjuerna i november och december ger en karta, förslag till åtgärder och en ny rutin.',
  ],
  nis2: [
    'Samordnaren och säkerhetsansvarig inventerar riskerna ur tre källor: väsentlighetsanalysen, riskanalysen inför ärendehanteringssystemet och processklassningen. Därefter går varje avdelning igenom sina.',
    'Förvaltningen ansvarar för leverantörer i första ledet, i praktiken även för led utan avtal.',
  ],
  protectedIdentity: [
    'Åtgärd 1 är stöd till chefer. Åtgärd 2 är inventering av processer med stora volymer utan flagga.',
    'Ansvaret är störst i lön och pension, som automatiseras första halvåret 2026. Oftast är det centrala system utan egen rådighet.',
  ],
  localInstruction: [
    'Anvisningen uppdateras fjärde kvartalet 2025 av tre skäl: eget ombud, klassningsledare och bredare klassning. Eget årshjul finns inte.',
  ],
  planFirst: ['Temat återkommer på chefsforum.'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
