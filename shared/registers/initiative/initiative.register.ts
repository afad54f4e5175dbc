import { choice, longText, number, role, secrecyFields, text } from '#shared/kit/field.ts';
import { actionsOf, register } from '#shared/kit/register.ts';
import { taskSteps } from '../task-steps.ts';

/** Development effort of several activities towards a goal (C8). */
export const initiative = register({
  name: 'initiative',
  table: 'initiative',
  fields: {
    area: text({ import: ['Utvecklingsområde', 'Ämne', 'Verksamhetsområde', 'Strategiskt område'] }),
    title: text({ required: true, max: 500, import: ['Utvecklingsinsats', 'Initiativ', 'Satsning', 'Projekt', 'Rubrik', 'Benämning'] }),
    activities: longText({ import: ['Aktivitet', 'Delaktiviteter', 'Planerade aktiviteter', 'Genomförande'] }),
    goal: longText({ import: ['Målbild', 'Önskat läge', 'Syfte', 'Förväntat resultat'] }),
    status: choice(['planned', 'in_progress', 'done', 'cancelled'], {
      required: true,
      import: ['Läge'],
      synonyms: {
        'Ej påbörjad': 'planned',
        Pågående: 'in_progress',
        Påbörjad: 'in_progress',
        Genomförd: 'done',
        Avslutad: 'done',
        Färdig: 'done',
        Inställd: 'cancelled',
        Utgår: 'cancelled',
      },
    }),
    year: number({ int: true, min: 1990, max: 2100, import: ['Planår', 'Start år', 'Verksamhetsår'] }),
    owner: role({ import: ['Ansvarig (roll)', 'Projektledare', 'Ansvarig roll'] }),
    comment: longText({ import: ['Anmärkning', 'Notering'] }),
    ...secrecyFields,
  },
  links: { actions: actionsOf },
  flags: (f) => ({ isOpen: f.in('status', 'planned', 'in_progress'), isDone: f.in('status', 'done') }),
  lifecycle: {
    first: 'planned',
    steps: taskSteps,
  },
  title: 'title',
  search: ['title', 'area', 'activities', 'goal'],
  keys: [['title', 'area'], ['title']],
  sections: {
    initiative: ['title', 'area', 'goal', 'activities'],
    state: ['status', 'year', 'owner', 'comment'],
    protection: ['secrecy', 'secrecyBasis'],
  },
}).shows(['title', 'area', 'year', 'owner', 'status'], ['isOpen', 'isDone']);
