import { bool, choice, date, link, longText, number, role, secrecyFields, text, unit } from '#shared/kit/field.ts';
import { inDays, today } from '#shared/kit/filter.ts';
import { actionsOf, linkedFrom, on, pointsAt, register } from '#shared/kit/register.ts';
import { exercise } from '../exercise/exercise.register.ts';

const statuses = ['missing', 'started', 'draft', 'decided', 'revising', 'retired'] as const;
const e = on(exercise);

/** Continuity plans (C4). While a plan is being revised the decided version is still in force (data/README). */
export const continuityPlan = register({
  name: 'continuityPlan',
  table: 'continuity_plan',
  fields: {
    ref: text({ max: 40, import: ['Plannr', 'Plan nr', 'Plannummer', 'Löpnr', 'ID', 'Planens nr'] }),
    name: text({
      required: true,
      import: ['Plan', 'Kontinuitetsplan', 'Verksamhet/process', 'Process', 'Planens namn', 'Benämning', 'Kritisk verksamhet'],
    }),
    object: link('infoObject', { import: ['Klassningsobjekt', 'System', 'Objekt/System', 'Berört system', 'IT-stöd'] }),
    unit: unit({ import: ['Enhet', 'Förvaltning', 'Förvaltning/Avdelning', 'Ansvarig avdelning', 'Organisation'] }),
    owner: role({ import: ['Ansvarig', 'Planägare', 'Planansvarig (roll)', 'Ansvarig roll', 'Ägare'] }),
    threats: text({ import: ['Hot', 'Täcker hot', 'Bortfall av', 'Täckta hot', 'Avser bortfall', 'Hotområden'] }),
    /** As other lists have it; the status decides (data/README). */
    exists: bool({ import: ['Finns plan', 'Plan finns (J/N)', 'Kontinuitetsplan finns', 'Dokumenterad plan'] }),
    status: choice(statuses, {
      required: true,
      import: ['Planstatus', 'Läge', 'Status plan', 'Planens status'],
      synonyms: {
        'Finns ej': 'missing',
        'Ej påbörjad': 'missing',
        'Ej startad': 'missing',
        Pågår: 'started',
        Pågående: 'started',
        'Under arbete': 'started',
        'Under framtagande': 'draft',
        Förslag: 'draft',
        Remiss: 'draft',
        Fastställd: 'decided',
        Gällande: 'decided',
        Klar: 'decided',
        Godkänd: 'decided',
        'Under översyn': 'revising',
        Revideras: 'revising',
        Utgått: 'retired',
        Upphävd: 'retired',
        Avvecklad: 'retired',
      },
    }),
    decided: date({ import: ['Beslutsdatum', 'Beslutad datum', 'Fastställd', 'Fastställd datum', 'Datum för beslut', 'Plan beslutad'] }),
    decidedBy: role({ import: ['Beslutad av (roll)', 'Beslutsfattare', 'Fastställd av', 'Beslutande', 'Beslutsinstans'] }),
    version: text({ max: 40, import: ['Versionsnr', 'Planversion', 'Utgåva', 'Ver.'] }),
    maxOutageHours: number({
      import: [
        'Acceptabel avbrottstid (h)',
        'Acceptabel avbrottstid i timmar',
        'Tolerabel avbrottstid',
        'Max avbrottstid',
        'Maximal avbrottstid',
        'MTD',
        'Längsta avbrottstid',
      ],
    }),
    rto: number({ import: ['RTO (h)', 'Återställningstid', 'Återställningstid (h)', 'RTO timmar', 'Mål för återställningstid'] }),
    rpo: number({
      import: [
        'RPO (h)',
        'Informationsförlust (h)',
        'Godtagbar informationsförlust',
        'RPO timmar',
        'Acceptabel dataförlust (h)',
        'Dataförlust (h)',
        'Max dataförlust (h)',
        'Informationsförlust',
      ],
    }),
    fallback: bool({
      import: ['Reservrutin (J/N)', 'Reservrutin finns', 'Reservrutiner', 'Fallback', 'Manuell rutin', 'Manuell reservrutin'],
    }),
    fallbackText: longText({ import: ['Beskrivning av reservrutin', 'Reservrutin beskrivning', 'Så fungerar reservrutinen'] }),
    dependencies: longText({ import: ['Beroende', 'Beroende av', 'Kritiska beroenden', 'Resurser'] }),
    paperCopyPlace: text({ import: ['Papperskopia', 'Förvaras', 'Utskriven plan finns', 'Förvaringsplats', 'Plats för papperskopia'] }),
    nextReview: date({ import: ['Revideras senast', 'Nästa revidering', 'Översyn', 'Ses över', 'Översynsdatum', 'Nästa uppdatering'] }),
    comment: longText({ import: ['Anmärkning', 'Notering', 'Övrigt', 'Kommentarer'] }),
    ...secrecyFields,
  },
  computed: {
    statusAt: choice(statuses, { required: true }),
    /** Typed next review, else decision + 12 months (C9; settings). */
    dueDate: date({ stored: true }),
  },
  links: { exercises: linkedFrom('exercise', 'plans'), object: pointsAt('infoObject', 'object'), actions: actionsOf },
  flags: (f) => {
    const isRequired = f.not(f.in('statusAt', 'retired'));
    const isDecided = f.in('statusAt', 'decided', 'revising');
    const exercised = f.linked('exercises', e.is('isDoneInTime'));
    return {
      isRequired,
      isDecided,
      isExercised: f.and(isDecided, exercised),
      isExerciseOverdue: f.and(isDecided, f.not(exercised)),
      isReviewOverdue: f.and(isDecided, f.range('dueDate', { before: today })),
      isDueSoon: f.and(isDecided, f.range('dueDate', { from: today, to: inDays(60) })),
      lacksDecision: f.and(isRequired, f.not(isDecided)),
      lacksFallback: f.and(isRequired, f.in('fallback', false)),
      lacksOutageTime: f.and(isRequired, f.empty('maxOutageHours')),
      lacksOwner: f.and(isRequired, f.empty('owner')),
    };
  },
  lifecycle: {
    first: 'missing',
    steps: {
      missing: ['started', 'retired'],
      started: ['draft', 'missing', 'retired'],
      draft: ['decided', 'started', 'retired'],
      decided: ['revising', 'retired'],
      revising: ['decided', 'retired'],
      retired: ['started'],
    },
    needs: { decided: ['decided', 'decidedBy'], revising: ['decided', 'decidedBy'] },
    dated: { decided: { on: 'decided', before: 'draft' }, revising: { on: 'decided', before: 'draft' } },
  },
  title: 'name',
  search: ['ref', 'name', 'owner', 'dependencies', 'comment'],
  keys: [['ref'], ['name', 'unit']],
  sections: {
    plan: ['name', 'unit', 'owner', 'object', 'threats', 'exists'],
    decision: ['status', 'decided', 'decidedBy', 'version', 'nextReview'],
    outage: ['maxOutageHours', 'rto', 'rpo', 'fallback', 'fallbackText', 'dependencies', 'paperCopyPlace'],
    protection: ['ref', 'comment', 'secrecy', 'secrecyBasis'],
  },
  numbering: 'KP',
}).shows(
  ['ref', 'name', 'unit', 'statusAt', 'decided', 'dueDate', 'isExercised'],
  ['lacksDecision', 'isExerciseOverdue', 'isReviewOverdue', 'isDueSoon', 'lacksFallback'],
);
