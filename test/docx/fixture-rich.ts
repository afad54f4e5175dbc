import type { Block, Cell, Chapter, Mark } from '#shared/review/blocks.ts';
import { COMPLETION, INCIDENTS, LEVELS, STATUS } from './fixture-charts.ts';
import { bullets, heading, matrix, paragraph, table } from './fixture-parts.ts';

const LONG =
  'Arbetet med informationssäkerhet utgår från kommunens riktlinje och från standarden ISO/IEC 27001. Ledningssystemet ger ramarna för hur informationstillgångar klassas, hur risker bedöms och hur åtgärder följs upp. Förvaltningen har under året fastställt en lokal anvisning som beskriver hur riktlinjen tillämpas i den egna verksamheten.';

const mark = (text: string, kind: Mark): Cell => ({ text, mark: kind });

const summary: readonly Block[] = [
  heading('summary', 1, 'Sammanfattning', false),
  paragraph(
    'Arbetet är tillräckligt och har önskad verkan, men leveranskedjan och utbildningen i fastighetsservice behöver ledningens beslut.',
    'lead',
  ),
  paragraph([
    {
      text: 'Rapporten redovisar hur arbetet med informationssäkerhet och dataskydd har bedrivits under 2025. Andelen aktuella klassningar har ökat från ',
    },
    { text: '38 %', bold: true },
    { text: ' till ' },
    { text: '57 %', bold: true, note: 'Med aktuell menas en klassning som är yngre än två år och vars handlingsplan är beslutad.' },
    { text: '. Nyckeltalen framgår av ' },
    { text: 'Tabell 1', ref: 'key-figures' },
    { text: ', risken för avbrott beskrivs i ' },
    { text: 'avsnitt', ref: 'continuity' },
    { text: ' och hela registret i ' },
    { text: 'Bilaga A', ref: 'appendix-risks' },
    { text: '.' },
  ]),
  table({
    id: 'key-figures',
    caption: 'Nyckeltal för 2025 jämfört med föregående år',
    columns: ['Nyckeltal:4.4', '2024:1.1:r', '2025:1.1:r', 'Mål 2025:1.2:r', 'Bedömning:1.7'],
    rows: [
      ['Aktuella informationsklassningar, yngre än två år', '54 %', '81 %', '80 %', mark('Uppnått', 'ok')],
      ['Handlingsplaner där minst 75 % är genomfört', '38 %', '57 %', '70 %', mark('Delvis', 'warn')],
      ['Kritiska processer med beslutad kontinuitetsplan', '6 av 14', '12 av 14', '14 av 14', mark('Delvis', 'warn')],
      ['Medarbetare som genomfört utbildning', '72 %', '88 %', '95 %', mark('Delvis', 'warn')],
      ['Rapporterade incidenter', '64', '116', '–', 'Ökad rapportering'],
      ['Personuppgiftsincidenter anmälda till IMY', '2', '1', '–', '–'],
      ['Risker på nivå hög eller extremt hög', '21', '17', '≤ 15', mark('Ej uppnått', 'danger')],
    ],
  }),
  heading('proposal', 2, 'Förslag till beslut', false),
  paragraph('Förvaltningschefen föreslås besluta att:'),
  {
    kind: 'numbered',
    items: [
      [{ text: 'godkänna ledningens genomgång för 2025,' }],
      [
        { text: 'fastställa de prioriterade åtgärderna i ' },
        { text: 'Tabell 8', ref: 'actions' },
        { text: ' och arbeta in dem i verksamhetsplanen för 2026,' },
      ],
      [{ text: 'återrapportera åtgärder för extremt höga risker varje kvartal.' }],
    ],
  },
];

const system: readonly Block[] = [
  heading('system', 1, 'Ledningssystem för informationssäkerhet'),
  paragraph([{ text: LONG, note: 'Riktlinje för informationssäkerhet i Lindhamra stad, KS 2023/112.' }]),
  paragraph(
    'Tillämpningsanvisningen anger att ledningen minst en gång per år ska få en samlad bild av risker, incidenter, klassningar och utbildning.',
  ),
  heading('affects', 2, 'Vad påverkar servicenämndens informationssäkerhetsarbete?'),
  paragraph([
    {
      text: 'Förvaltningen har ett riskbaserat förhållningssätt. Cybersäkerhetslagen, som genomför NIS 2-direktivet',
      note: 'Europaparlamentets och rådets direktiv (EU) 2022/2555 om åtgärder för en hög gemensam cybersäkerhetsnivå i hela unionen.',
    },
    { text: ', tydliggör kraven på riskbaserat arbete i alla verksamheter som omfattas.' },
  ]),
  heading('control', 3, 'Budget och intern kontroll'),
  paragraph([{ text: LONG }, { text: ' Resultatet framgår av ' }, { text: 'tabell', ref: 'control-table' }, { text: '.' }]),
  table({
    id: 'control-table',
    caption: 'Intern kontroll av obligatoriska arbetssätt',
    columns: ['Arbetssätt:2.4', 'Genomförd kontroll:3.4', 'Resultat:1.8', 'I plan 2026:1.2'],
    rows: [
      ['Behörighetshantering', 'Två genomgångar av gruppdiskar, funktionsbrevlådor och sändlistor', 'Mindre avvikelser', 'Ja'],
      ['Lokal anvisning', 'Granskning av aktualitet och spridning', 'Utan anmärkning', 'Nej'],
      ['Incidenthantering', 'Stickprov av 20 ärenden', 'Väsentlig avvikelse', 'Ja'],
      ['Informationsklassning', 'Inventering av samtliga klassningsobjekt', 'Mindre avvikelser', 'Ja'],
      ['Informationssäkerhet i upphandling', 'Genomgång av tolv upphandlingar', 'Utan anmärkning', 'Nej'],
    ],
  }),
  heading('continuity', 3, 'Risk- och sårbarhetsanalys samt kontinuitet'),
  paragraph(LONG),
  table({
    id: 'plans',
    caption: 'Kontinuitetsplaner för kritiska processer',
    columns: ['Process:2.6', 'Acceptabelt avbrott:1.4:r', 'Plan:1.3', 'Senast övad:1.3', 'Nästa övning:1.3'],
    rows: [
      ['Löneutbetalning', '24 timmar', 'Beslutad', '2025-10-08', '2026-10'],
      ['Kontaktcenter, telefoni', '2 timmar', 'Beslutad', '2025-09-17', '2026-03'],
      ['Leverantörsfakturor', '72 timmar', 'Beslutad', '2025-05-21', '2026-05'],
      ['Avrop av livsmedel', '24 timmar', 'Beslutad', mark('Ej övad', 'danger'), '2026-02'],
      ['Pensionsadministration', '120 timmar', 'Beslutad', '2024-11-12', '2026-04'],
      ['Kontaktcenterplattform', '4 timmar', mark('Under arbete', 'warn'), mark('Ej övad', 'danger'), '2026-06'],
    ],
  }),
  paragraph('Under året har förvaltningen tagit följande steg:'),
  bullets(
    'Principer för gemensam hantering av bortfall beslutades av förvaltningsledningen i november 2025.',
    'Chefsgruppen genomförde en krisövning i december.',
    ['Övningen visade brister i kontaktlistor.'],
    ['Reservrutinen för löner fungerade.'],
    'Två av fjorton planer återstår och beräknas vara beslutade under första kvartalet 2026.',
  ),
  heading('training', 3, 'Utbildning av ledning och medarbetare'),
  paragraph([
    { text: 'Andelen medarbetare som har genomfört den obligatoriska utbildningen har ökat i alla avdelningar, se ' },
    { text: 'Figur 1', ref: 'chart-training' },
    { text: '.' },
  ]),
  COMPLETION,
  heading('classification', 3, 'Informationsklassning'),
  paragraph([
    { text: 'Klassningsprocessen har förenklats med en blankett, en processkarta och en ny roll, klassningsledare. ' },
    { text: 'Figur 2', ref: 'chart-status' },
    { text: ' visar läget per avdelning.' },
  ]),
  STATUS,
  table({
    id: 'levels',
    caption: 'Klassade objekt per skyddsnivå',
    columns: ['Aspekt:3', 'Nivå 0:1:r', 'Nivå 1:1:r', 'Nivå 2:1:r', 'Nivå 3:1:r', 'Summa:1:r'],
    rows: [
      ['Konfidentialitet', '4', '16', '14', '10', '44'],
      ['Riktighet', '2', '18', '14', '10', '44'],
      ['Tillgänglighet', '4', '9', '19', '12', '44'],
      ['Alla aspekter', '10', '43', '47', '32', '132'],
    ],
    total: true,
  }),
  heading('incidents', 3, 'Incidenter'),
  paragraph(
    'Antalet rapporterade incidenter har ökat till 116. Ökningen beror nästan helt på att verksamheterna har blivit bättre på att känna igen och rapportera incidenter.',
  ),
  paragraph('Antalet incidenter i december är inte klart.', 'missing'),
  INCIDENTS,
  {
    kind: 'facts',
    rows: [
      { label: 'Anmälda till IMY', value: '1 personuppgiftsincident' },
      { label: 'Anmälda till tillsynsmyndighet', value: 'Ingen betydande incident' },
      { label: 'Mediantid till rapport', value: '9 timmar' },
    ],
  },
  heading('risks', 2, 'Samlad riskbild'),
  paragraph([
    { text: 'Registret innehåller 38 öppna risker, varav 4 är extremt höga och 13 höga. Fördelningen framgår av ' },
    { text: 'riskmatrisen', ref: 'matrix' },
    { text: ' och utvecklingen av ' },
    { text: 'Figur 4', ref: 'chart-levels' },
    { text: '.' },
  ]),
  matrix(
    'matrix',
    [1, 2, 1, 2, 3, 4, 3, 4, 1, 3, 6, 2, 0, 3, 2, 1],
    'Källa: Säkerhetspärmen, uppgifter per 2025-12-31. Nivåerna följer modellen MSB 4×4.',
  ),
  LEVELS,
  table({
    id: 'top-risks',
    caption: 'Förvaltningens största risker',
    columns: ['Nr:0.8', 'Risk:3.8', 'Nivå:1.7', 'Åtgärd:3.2', 'Klar:1.2'],
    rows: [
      [
        'R-004',
        'Lönekörning kan inte genomföras vid längre driftavbrott',
        mark('Extremt hög 16', 'extreme'),
        'Öva reservrutin för utbetalning av föregående månads lön',
        '2026-06-28',
      ],
      [
        'R-027',
        'Säkerhetskopior kan inte återläsas inom avtalad tid',
        mark('Extremt hög 16', 'extreme'),
        'Årligt återläsningstest per verksamhetskritiskt system',
        '2026-07-15',
      ],
      [
        'R-003',
        'Personuppgifter skickas till fel mottagare vid manuell hantering',
        mark('Hög 12', 'high'),
        'Ny rutin för utskick samt teknisk spärr i e-postsystemet',
        '2026-07-28',
      ],
      [
        'R-013',
        'Behörigheter i gemensamma mappar är vidare än nödvändigt',
        mark('Hög 12', 'high'),
        'Behörighetsgenomgång per enhet',
        mark('2025-11-30', 'danger'),
      ],
      [
        'R-021',
        'Underleverantör i tredjeland behandlar personuppgifter utan giltigt stöd',
        mark('Medel 6', 'medium'),
        'Kartlägg underbiträden och inför krav i upphandlingsmallen',
        '2026-11-15',
      ],
      ['R-038', 'Enstaka incidenter rapporteras sent', mark('Låg 2', 'low'), 'Ny gemensam incidentrutin', '2026-01-28'],
    ],
  }),
];

const planning: readonly Block[] = [
  heading('planning', 1, 'Prioritering av åtgärder'),
  paragraph([
    { text: 'Åtgärderna har prioriterats utifrån riskbilden i ' },
    { text: 'avsnitt 1.2', ref: 'risks' },
    { text: '. Ansvar och tid framgår av ' },
    { text: 'Tabell 8', ref: 'actions' },
    { text: '.' },
  ]),
  heading('plan-2026', 2, 'Under 2026 ska förvaltningen'),
  table({
    id: 'actions',
    caption: 'Prioriterade åtgärder 2026',
    columns: ['Åtgärd:4.2', 'Ansvarig:2', 'Klar:0.9', 'Koppling:1.2', 'Resurs:1.2:r'],
    rows: [
      ['Utveckla rutiner för informationssäkerhet i inköpsprocessen', 'Avdelningschef inköp', 'Q2', 'NIS 2', '350 tkr'],
      ['Revidera lokal anvisning för informationssäkerhet', 'Samordnare', 'Q1', 'LIS', '–'],
      ['Införa gemensam incidentprocess för flera typer av incidenter', 'Samordnare', 'Q3', 'NIS 2', '200 tkr'],
      ['Öva enligt kontinuitetsplan', 'Processägare', 'Q4', 'RSA', '–'],
      ['Genomföra utbildningsinsats inom informationshantering', 'HR-chef', 'Q4', 'NIS 2', '150 tkr'],
      ['Summa', '', '', '', '700 tkr'],
    ],
    total: true,
    source: null,
  }),
  heading('ahead', 2, 'Därefter'),
  bullets(
    'granska hur rutinen för regelbundna klassningar följs,',
    'säkra kompetens och resurser för informationssäkerhet i leveranskedjan,',
    'revidera den lokala anvisningen.',
  ),
  heading('responsibility', 3, 'Ansvar i linjeorganisationen', false),
  paragraph(
    'Chefer ska årligen se till att samtliga medarbetare går de obligatoriska utbildningarna och genomföra riskanalyser inom sina enheter.',
  ),
  paragraph('Nästa steg:'),
  { kind: 'numbered', items: [[{ text: 'beslut i förvaltningsledningen,' }], [{ text: 'anmälan till servicenämnden.' }]] },
];

const decision: readonly Block[] = [
  heading('decision', 1, 'Beslut'),
  paragraph('Förvaltningschefen har tagit del av ledningens genomgång och beslutar enligt förslaget i sammanfattningen.'),
  {
    kind: 'facts',
    rows: [
      { label: 'Beslutsdatum', value: '2026-01-27' },
      { label: 'Beslutande', value: 'Förvaltningschef' },
      { label: 'Diarienummer', value: 'SN 2025/418' },
    ],
  },
];

/** Chapters with every kind of block. */
export const RICH_CHAPTERS: readonly Chapter[] = [
  { key: 'summary', origin: 'manual', blocks: summary },
  { key: 'system', origin: 'both', blocks: system },
  { key: 'planning', origin: 'register', blocks: planning },
  { key: 'decision', origin: 'manual', blocks: decision },
];
