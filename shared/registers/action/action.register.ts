import { choice, date, longText, number, role, secrecyFields, text, unit } from '#shared/kit/field.ts';
import { inDays, today, yearStart } from '#shared/kit/filter.ts';
import { linksTo, register } from '#shared/kit/register.ts';
import { notBefore } from '#shared/kit/rules.ts';
import { taskSteps } from '../task-steps.ts';

const statuses = ['planned', 'in_progress', 'done', 'cancelled'] as const;

/** One table for every measure, whatever it treats (C1). "Försenad" is derived, never a status. */
export const action = register({
  name: 'action',
  table: 'action',
  fields: {
    ref: text({ max: 40, import: ['Nr', 'Åtgärdsnummer', 'Löpnr', 'ID', 'Åtgärd nr', 'Åtgärds-ID'] }),
    title: text({
      required: true,
      max: 500,
      import: ['Åtgärdsbeskrivning', 'Aktivitet', 'Vad ska göras', 'Rubrik', 'Beskrivning av åtgärd', 'Insats'],
    }),
    description: longText({ import: ['Beskrivning'] }),
    unit: unit({ import: ['Enhet', 'Förvaltning', 'Verksamhet'] }),
    owner: role({ import: ['Ansvarig', 'Åtgärdsägare', 'Ansvarig roll'] }),
    start: date({ import: ['Startdatum', 'Påbörjas'] }),
    due: date({ import: ['Förfallodatum', 'Slutdatum', 'Klar senast', 'Deadline', 'Senast klar', 'Färdig senast', 'Förfaller'] }),
    /** The first due date, and how often it has been moved (C12). */
    originalDue: date({ kept: true, import: ['Ursprungligt datum'] }),
    dueMoves: number({ kept: true, int: true }),
    status: choice(statuses, {
      required: true,
      import: ['Läge'],
      synonyms: {
        Försenad: 'in_progress',
        Pågående: 'in_progress',
        Påbörjad: 'in_progress',
        'Ej påbörjad': 'planned',
        'Ej startad': 'planned',
        Genomförd: 'done',
        Avslutad: 'done',
        Färdig: 'done',
        Inställd: 'cancelled',
        Utgår: 'cancelled',
      },
    }),
    done: date({
      import: [
        'Klart datum',
        'Avslutad datum',
        'Genomförd datum',
        'Klart',
        'Slutfört',
        'Klar',
        'Slutfört datum',
        'Slutförd',
        'Genomförd',
        'Avslutad',
        'Klar den',
      ],
    }),
    priority: choice(['low', 'medium', 'high'], { import: ['Prio'] }),
    expectedEffect: longText({ import: ['Väntad effekt'] }),
    actualEffect: longText({ import: ['Uppnådd effekt', 'Faktisk effekt', 'Resultat'] }),
    nis2Area: number({ int: true, min: 1, max: 10, import: ['NIS2'] }),
    progress: longText(),
    comment: longText({ import: ['Anmärkning', 'Notering', 'Uppföljning', 'Kommentarer'] }),
    ...secrecyFields,
  },
  computed: {
    statusAt: choice(statuses, { required: true }),
    /** What it treats, by name. */
    sources: text({ max: 8000 }),
  },
  links: { links: linksTo('*', 'links', 'Källans nr', 'Källa nr', 'Källnr', 'Kopplad till', 'Avser', 'Referens', 'Hör till nr') },
  flags: (f) => {
    const isOpen = f.in('statusAt', 'planned', 'in_progress');
    return {
      isOpen,
      isOverdue: f.and(isOpen, f.range('due', { before: today })),
      isDueSoon: f.and(isOpen, f.range('due', { from: today, to: inDays(30) })),
      isDoneThisYear: f.and(f.in('statusAt', 'done'), f.range('done', { from: yearStart, to: today })),
      // A cancelled action treats nothing; a finished one did (data/README).
      counts: f.not(f.in('statusAt', 'cancelled')),
      lacksOwner: f.and(isOpen, f.empty('owner')),
      lacksDue: f.and(isOpen, f.empty('due')),
      isMoved: f.and(isOpen, f.range('dueMoves', { from: 1 })),
      lacksEffect: f.and(f.in('statusAt', 'done'), f.empty('actualEffect')),
    };
  },
  lifecycle: {
    first: 'planned',
    steps: taskSteps,
    needs: { done: ['done'] },
    dated: { done: { on: 'done', before: 'in_progress' } },
  },
  check: (row) => [...notBefore(row, 'start', 'due'), ...notBefore(row, 'start', 'done')],
  title: 'title',
  search: ['ref', 'title', 'description', 'owner', 'comment'],
  keys: [['ref'], ['title', 'unit']],
  sections: {
    action: ['title', 'description', 'status', 'owner', 'unit', 'priority'],
    dates: ['start', 'due', 'originalDue', 'dueMoves', 'done'],
    effect: ['expectedEffect', 'actualEffect', 'nis2Area', 'progress', 'comment'],
    protection: ['ref', 'secrecy', 'secrecyBasis'],
  },
  numbering: 'Å',
}).shows(
  ['ref', 'title', 'unit', 'owner', 'due', 'statusAt', 'sources'],
  ['isOverdue', 'isDueSoon', 'isOpen', 'isMoved', 'lacksEffect', 'lacksOwner'],
);
