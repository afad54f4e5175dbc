import { bool, choice, date, link, longText, number, role, scale, secrecyFields, text } from '#shared/kit/field.ts';
import { inDays, today } from '#shared/kit/filter.ts';
import { actionsOf, on, pointsAt, register } from '#shared/kit/register.ts';
import { infoObject } from '../info-object/info-object.register.ts';

const statuses = ['planned', 'ongoing', 'completed', 'decided', 'superseded'] as const;

/** One row is one version (C2). Which version is in force depends on the as-of date and is therefore computed, never stored. */
export const classification = register({
  name: 'classification',
  table: 'classification',
  fields: {
    ref: text({ max: 40, import: ['Nr', 'Klassningsnr', 'Löpnr', 'Löpnummer', 'ID', 'Referens'] }),
    object: link('infoObject', { required: true, import: ['Klassningsobjekt'] }),
    version: number({ int: true, min: 1, import: ['Version'] }),
    context: choice(['central_procurement', 'internal_procurement', 'system_change', 'process', 'review'], {
      import: ['Sammanhang', 'Anledning', 'Orsak till klassning'],
    }),
    normative: bool({ import: ['Normerande', 'Normerande klassning'] }),
    confidentiality: scale('classification', { import: ['K', 'Konf'] }),
    integrity: scale('classification', { import: ['R', 'Rikt'] }),
    availability: scale('classification', { import: ['T', 'Tillg'] }),
    traceability: scale('classification', { import: ['S', 'Spårbarhet'] }),
    motive: longText({ import: ['Motivering', 'Motiv'] }),
    method: text({ max: 60, import: ['Metod'] }),
    decided: date({
      import: [
        'Klassad datum',
        'Beslutsdatum',
        'Klassad',
        'Datum för klassning',
        'Senast klassad',
        'Beslutad',
        'Klassningsdatum',
        'Beslutad datum',
        'Datum klassning',
        'Klassning beslutad',
        'Fastställd',
      ],
    }),
    decidedBy: role({ import: ['Beslutande', 'Beslutsfattare', 'Beslutad av (roll)', 'Beslutat av', 'Fastställd av', 'Godkänd av'] }),
    lead: role({ import: ['Klassningsansvarig', 'Ledare', 'Klassad av', 'Klassning ledd av'] }),
    status: choice(statuses, {
      required: true,
      import: ['Klassningsstatus', 'Läge', 'Status klassning', 'Klassningens status'],
      synonyms: {
        Klar: 'completed',
        Pågående: 'ongoing',
        Påbörjad: 'ongoing',
        'Ej påbörjad': 'planned',
        Fastställd: 'decided',
        Gällande: 'decided',
      },
    }),
    nextReview: date({
      import: [
        'Ses över senast',
        'Nästa klassning',
        'Omklassning',
        'Översyn',
        'Nästa revidering',
        'Omklassning senast',
        'Giltig till',
        'Giltig t.o.m.',
        'Gäller till',
        'Revideras senast',
        'Översyn senast',
        'Nästa omklassning',
      ],
    }),
    actionPlan: choice(['none', 'drafted', 'ongoing', 'done'], {
      import: ['Handlingsplan'],
      synonyms: { Nej: 'none', Påbörjad: 'ongoing', Genomförd: 'done' },
    }),
    comment: longText({ import: ['Anmärkning', 'Notering', 'Övrigt', 'Anteckning', 'Anteckningar'] }),
    ...secrecyFields,
  },
  computed: {
    statusAt: choice(statuses, { required: true }),
    /** Typed next review, else decision + 12 months when any aspect ≥ 3, else 24 (C9; settings). */
    dueDate: date({ stored: true }),
    highest: number({ int: true }),
    /** "K3 R2 T2" */
    class: text(),
    inForce: bool({ internal: true }),
  },
  links: { object: pointsAt('infoObject', 'object'), actions: actionsOf },
  flags: (f) => {
    const counted = f.linked('object', on(infoObject).is('inScope'));
    const inForce = f.is('inForce');
    return {
      counted,
      isValid: f.and(inForce, counted, f.range('dueDate', { from: today })),
      isOverdue: f.and(inForce, counted, f.range('dueDate', { before: today })),
      isDueSoon: f.and(inForce, counted, f.range('dueDate', { from: today, to: inDays(60) })),
    };
  },
  lifecycle: {
    first: 'planned',
    steps: {
      planned: ['ongoing'],
      ongoing: ['completed', 'planned'],
      completed: ['decided', 'ongoing'],
      decided: ['superseded'],
      superseded: [],
    },
    needs: { decided: ['confidentiality', 'integrity', 'availability', 'decidedBy', 'decided'] },
    dated: { decided: { on: 'decided', before: 'completed' }, superseded: { on: 'decided', before: 'completed' } },
  },
  title: 'object',
  search: ['ref', 'lead', 'comment'],
  keys: [['ref'], ['object', 'decided']],
  sections: {
    levels: ['object', 'confidentiality', 'integrity', 'availability', 'traceability', 'motive'],
    decision: ['status', 'decided', 'decidedBy', 'nextReview', 'actionPlan'],
    work: ['ref', 'version', 'context', 'normative', 'lead', 'method', 'comment'],
    protection: ['secrecy', 'secrecyBasis'],
  },
  numbering: 'KL',
}).shows(['object', 'class', 'statusAt', 'decided', 'dueDate', 'lead'], ['isValid', 'isOverdue', 'isDueSoon']);
