import { choice, date, link, longText, role, secrecyFields, text, unit } from '#shared/kit/field.ts';
import { pointedAtBy, pointsAt, register } from '#shared/kit/register.ts';

/** The occasion on which risks were identified and assessed: object or scope, date, leader, participants, model (C3). */
export const riskAnalysis = register({
  name: 'riskAnalysis',
  table: 'risk_analysis',
  fields: {
    title: text({ required: true, import: ['Analys', 'Riskanalysens namn', 'Titel', 'Rubrik', 'Benämning'] }),
    object: link('infoObject', { import: ['System', 'Objekt', 'Objekt/System', 'Klassningsobjekt', 'Informationstillgång'] }),
    unit: unit({ import: ['Enhet', 'Förvaltning', 'Verksamhet', 'Förvaltning/Avdelning'] }),
    scope: longText({ import: ['Omfattning och avgränsning', 'Avgränsning', 'Analysens omfattning'] }),
    type: choice(['object', 'process', 'unit', 'procurement', 'change', 'other'], {
      import: ['Analystyp', 'Slag', 'Typ av analys'],
      synonyms: {
        System: 'object',
        Objekt: 'object',
        'IT-system': 'object',
        Enhet: 'unit',
        Verksamhet: 'unit',
        Systemändring: 'change',
        Ändring: 'change',
      },
    }),
    date: date({ import: ['Analysdatum', 'Genomförd', 'Datum för analys', 'Genomförd datum', 'Utförd'] }),
    leader: role({ import: ['Analysledare (roll)', 'Riskanalysledare', 'Ledare', 'Ansvarig'] }),
    /** Roles or a count; the words say so. */
    participants: text({ max: 500, import: ['Deltagande', 'Deltagare (roller)', 'Medverkande', 'Deltog'] }),
    model: text({ required: true, max: 20 }),
    comment: longText({ import: ['Anmärkning', 'Notering', 'Övrigt'] }),
    ...secrecyFields,
  },
  links: { object: pointsAt('infoObject', 'object'), risks: pointedAtBy('risk', 'analysis') },
  flags: (f) => ({ lacksRisks: f.not(f.linked('risks')) }),
  defaults: { model: 'msb-4x4' },
  title: 'title',
  search: ['title', 'scope', 'leader'],
  keys: [
    ['title', 'date'],
    ['title', 'unit'],
  ],
  sections: {
    analysis: ['title', 'type', 'object', 'unit', 'scope'],
    work: ['date', 'leader', 'participants', 'model', 'comment'],
    protection: ['secrecy', 'secrecyBasis'],
  },
}).shows(['title', 'type', 'object', 'unit', 'date', 'leader'], ['lacksRisks']);
