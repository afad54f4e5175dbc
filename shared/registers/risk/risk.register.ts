import { bool, choice, date, level, link, longText, number, role, scale, secrecyFields, text, unit } from '#shared/kit/field.ts';
import { today } from '#shared/kit/filter.ts';
import { actionsOf, on, pointedAtBy, pointsAt, register } from '#shared/kit/register.ts';
import { action } from '../action/action.register.ts';
import { checkRisk } from './risk.rules.ts';

const a = on(action);

/** Risks of one model each (C3); the two models are never mixed in one matrix (DOMAIN.md 0.6). */
export const risk = register({
  name: 'risk',
  table: 'risk',
  fields: {
    ref: text({ max: 40, import: ['Nr', 'Risknr', 'Risk-ID', 'RiskID', 'Löpnr', 'Risknummer', 'ID'] }),
    title: text({
      required: true,
      max: 500,
      import: [
        'Risk',
        'Oönskad händelse',
        'Riskbeskrivning',
        'Risk/händelse',
        'Hot',
        'Rubrik',
        'Hot/risk',
        'Riskens rubrik',
        'Beskrivning av risk',
        'Riskscenario',
      ],
    }),
    cause: longText({ import: ['På grund av', 'Orsaker', 'Bakomliggande orsak'] }),
    consequence: longText({
      import: ['Konsekvens (beskrivning)', 'Konsekvens', 'Konsekvensbeskrivning', 'Leder till', 'Vilket leder till', 'Följd'],
    }),
    existingControls: longText({ import: ['Befintliga åtgärder', 'Befintliga skydd', 'Nuvarande skydd', 'Befintliga kontroller'] }),
    object: link('infoObject', { import: ['System', 'Objekt', 'Objekt/System', 'Berört system', 'Informationstillgång'] }),
    analysis: link('riskAnalysis', { import: ['Riskanalys'] }),
    unit: unit({ import: ['Enhet', 'Förvaltning', 'Verksamhet', 'Förvaltning/Avdelning'] }),
    category: choice(['human', 'technical', 'nature', 'administrative', 'supplier', 'ai', 'legal'], {
      import: ['Riskkategori', 'Typ av risk'],
    }),
    aspects: text({ max: 40, import: ['Påverkar', 'Aspekt', 'K/R/T', 'KRT'] }),
    origin: choice(['vra', 'rsa', 'classification', 'dpia', 'incident', 'audit', 'procurement', 'nis2_inventory', 'workshop', 'other'], {
      import: ['Källa', 'Identifierad genom', 'Risk från'],
    }),
    scope: choice(['local', 'central', 'shared'], { import: ['Lokal eller central', 'Nivå lokal/central'] }),
    control: choice(['full', 'partial', 'none'], { import: ['Rådighet över risken'], synonyms: { Ja: 'full', Nej: 'none' } }),
    model: text({ required: true, max: 20 }),
    L: scale('risk.likelihood', {
      import: ['Sannolikhet (1-4)', 'Sannolikhet 1-4', 'S', 'Sannolikhet S', 'Sannolikhetsnivå', 'Sannolikhetsvärde'],
    }),
    C: scale('risk.consequence', {
      import: ['Konsekvens (1-4)', 'Konsekvens 1-4', 'K', 'Konsekvensnivå', 'Konsekvens K', 'Allvarlighetsgrad', 'Konsekvensvärde'],
    }),
    owner: role({ import: ['Ansvarig', 'Ägare', 'Riskägare (roll)', 'Riskansvarig'] }),
    treatment: choice(['reduce', 'avoid', 'transfer', 'accept'], {
      import: ['Riskbehandling', 'Hantering', 'Strategi', 'Åtgärdsstrategi', 'Riskstrategi', 'Hantering av risk'],
      synonyms: {
        Minska: 'reduce',
        Minskas: 'reduce',
        Åtgärda: 'reduce',
        Undvik: 'avoid',
        Överför: 'transfer',
        Dela: 'transfer',
        Accepteras: 'accept',
      },
    }),
    acceptedBy: role({ import: ['Acceptans beslutad av', 'Godkänd av'] }),
    acceptedDate: date({ import: ['Acceptansdatum', 'Accepterad'] }),
    acceptedUntil: date({
      import: [
        'Accepterad till',
        'Acceptans t.o.m.',
        'Acceptans gäller till',
        'Acceptans upphör',
        'Accepteras t.o.m.',
        'Accepteras till',
        'Giltig acceptans t.o.m.',
        'Acceptans giltig till',
      ],
    }),
    acceptedMotive: longText({ import: ['Motivering', 'Motiv'] }),
    lastAssessed: date({
      import: [
        'Bedömd',
        'Bedömningsdatum',
        'Senaste bedömning',
        'Bedömd datum',
        'Senast reviderad',
        'Senast värderad',
        'Senast uppdaterad',
      ],
    }),
    reviewDate: date({ import: ['Nästa översyn', 'Följs upp'] }),
    targetL: scale('risk.likelihood', { import: ['Mål S', 'Restrisk S', 'Sannolikhet efter åtgärd', 'Kvarstående sannolikhet'] }),
    targetC: scale('risk.consequence', { import: ['Mål K', 'Restrisk K', 'Konsekvens efter åtgärd', 'Kvarstående konsekvens'] }),
    status: choice(['identified', 'assessed', 'treating', 'accepted', 'closed'], {
      required: true,
      import: ['Riskstatus', 'Läge'],
      synonyms: {
        Ny: 'identified',
        Behandlas: 'treating',
        Pågår: 'treating',
        'Under åtgärd': 'treating',
        Stängd: 'closed',
        Klar: 'closed',
        Öppen: 'assessed',
      },
    }),
    nis2Area: number({ int: true, min: 1, max: 10, import: ['NIS2', 'NIS 2-område'] }),
    ...secrecyFields,
  },
  computed: {
    level: level({ stored: true, sortBy: 'levelRank' }),
    levelRank: number({ int: true, stored: true, internal: true }),
    value: number({ int: true, stored: true }),
    needsTreatment: bool({ stored: true, internal: true }),
    targetLevel: level({ stored: true }),
    dueDate: date({ stored: true }),
  },
  links: {
    object: pointsAt('infoObject', 'object'),
    analysis: pointsAt('riskAnalysis', 'analysis'),
    actions: actionsOf,
    assessments: pointedAtBy('riskAssessment', 'risk'),
  },
  flags: (f) => {
    const counted = f.not(f.in('status', 'closed'));
    const isHigh = f.is('needsTreatment');
    const hasAction = f.linked('actions', a.is('counts'));
    return {
      counted,
      isHigh: f.and(counted, isHigh),
      hasAction,
      hasOverdueAction: f.and(counted, f.linked('actions', a.is('isOverdue'))),
      acceptancePassed: f.and(counted, f.in('treatment', 'accept'), f.range('acceptedUntil', { before: today })),
      needsAction: f.and(counted, isHigh, f.not(hasAction)),
      isReviewOverdue: f.and(counted, f.range('dueDate', { before: today })),
      lacksOwner: f.and(counted, f.empty('owner')),
    };
  },
  lifecycle: {
    first: 'identified',
    steps: {
      identified: ['assessed'],
      assessed: ['treating', 'accepted', 'closed'],
      treating: ['accepted', 'closed', 'assessed'],
      accepted: ['assessed'],
      closed: ['assessed'],
    },
    needs: {
      assessed: ['L', 'C'],
      accepted: ['acceptedBy', 'acceptedDate', 'acceptedUntil', 'acceptedMotive'],
      closed: ['lastAssessed'],
    },
  },
  defaults: { model: 'msb-4x4' },
  check: checkRisk,
  title: 'title',
  search: ['ref', 'title', 'cause', 'consequence', 'owner'],
  keys: [['ref'], ['title', 'unit']],
  sections: {
    assessment: ['L', 'C', 'lastAssessed', 'targetL', 'targetC'],
    description: ['title', 'cause', 'consequence', 'existingControls', 'object', 'unit'],
    handling: ['status', 'owner', 'treatment', 'control', 'reviewDate'],
    acceptance: ['acceptedBy', 'acceptedDate', 'acceptedUntil', 'acceptedMotive'],
    sorting: ['ref', 'category', 'origin', 'scope', 'aspects', 'nis2Area', 'analysis', 'model'],
    protection: ['secrecy', 'secrecyBasis'],
  },
  numbering: 'R',
}).shows(
  ['ref', 'title', 'L', 'C', 'level', 'hasAction', 'owner', 'dueDate'],
  ['isHigh', 'needsAction', 'hasOverdueAction', 'acceptancePassed', 'lacksOwner'],
);
