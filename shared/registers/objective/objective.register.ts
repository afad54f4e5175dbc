import { choice, longText, number, role, text } from '#shared/kit/field.ts';
import { thisYear } from '#shared/kit/filter.ts';
import { pointedAtBy, register } from '#shared/kit/register.ts';

/** Measurable information security objectives: ISO/IEC 27001 9.3.2 d4 asks whether they are met (C1, B2). */
export const objective = register({
  name: 'objective',
  table: 'objective',
  fields: {
    title: text({
      required: true,
      max: 500,
      import: ['Informationssäkerhetsmål', 'Målformulering', 'Säkerhetsmål', 'Målsättning', 'Delmål'],
    }),
    measure: text({ max: 500, import: ['Indikator', 'Nyckeltal', 'Mäts genom', 'Mätetal', 'Mätning'] }),
    /** As text: a target may be a number, a share or a state. */
    target: text({ max: 120, import: ['Målnivå', 'Målvärde', 'Ska nå', 'Önskat värde'] }),
    actual: text({ max: 120, import: ['Nuläge', 'Faktiskt utfall', 'Resultat', 'Uppnått värde'] }),
    year: number({ int: true, min: 1990, max: 2100, import: ['Målår', 'Gäller år', 'Verksamhetsår'] }),
    status: choice(['on_track', 'at_risk', 'missed', 'met'], {
      required: true,
      import: ['Måluppfyllelse', 'Bedömning', 'Läge'],
      synonyms: {
        Pågår: 'on_track',
        Pågående: 'on_track',
        Grön: 'on_track',
        Gul: 'at_risk',
        Osäkert: 'at_risk',
        'Uppnås inte': 'missed',
        'Ej uppnått': 'missed',
        'Inte uppfyllt': 'missed',
        Röd: 'missed',
        Uppfyllt: 'met',
        Klar: 'met',
      },
    }),
    owner: role({ import: ['Ansvarig (roll)', 'Målansvarig', 'Ansvarig roll'] }),
    comment: longText({ import: ['Anmärkning', 'Notering', 'Analys'] }),
  },
  links: { planItems: pointedAtBy('planItem', 'objective') },
  flags: (f) => ({
    isMet: f.in('status', 'met'),
    isAtRisk: f.in('status', 'at_risk', 'missed'),
    isThisYear: f.range('year', { from: thisYear, to: thisYear }),
    lacksActual: f.empty('actual'),
    lacksMeasure: f.or(f.empty('measure'), f.empty('target')),
  }),
  defaults: { status: 'on_track' },
  title: 'title',
  search: ['title', 'measure', 'comment'],
  keys: [['year', 'title'], ['title']],
  sections: { objective: ['title', 'year', 'owner'], measurement: ['measure', 'target', 'actual', 'status', 'comment'] },
}).shows(['title', 'year', 'measure', 'target', 'actual', 'status'], ['isThisYear', 'isMet', 'isAtRisk', 'lacksActual']);
