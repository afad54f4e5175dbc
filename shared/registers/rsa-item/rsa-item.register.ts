import { choice, link, longText, secrecyFields, text, unit } from '#shared/kit/field.ts';
import { actionsOf, on, pointsAt, register } from '#shared/kit/register.ts';
import { action } from '../action/action.register.ts';

/** One process in a cycle: threat, dependency, vulnerability, and whether it is ours to change (A8, C8). */
export const rsaItem = register({
  name: 'rsaItem',
  table: 'rsa_item',
  fields: {
    cycle: link('rsaCycle', { required: true, import: ['Cykel', 'RSA-cykel'] }),
    process: text({ required: true, max: 500, import: ['Verksamhet', 'Samhällsviktig verksamhet', 'Kritisk process', 'Åtagande'] }),
    threat: text({ max: 500, import: ['Hot/risk', 'Scenario', 'Oönskad händelse', 'Hotbild'] }),
    dependency: text({ max: 500, import: ['Beroenden', 'Kritiska beroenden', 'Beroende av'] }),
    vulnerability: text({ max: 500, import: ['Sårbarheter', 'Svaghet', 'Brist'] }),
    control: choice(['full', 'partial', 'none'], {
      import: ['Rådighet över risken', 'Egen rådighet', 'Kan vi påverka'],
      synonyms: { Ja: 'full', Nej: 'none' },
    }),
    risk: link('risk', { import: ['Risk', 'Risknr', 'Risk i riskregistret'] }),
    unit: unit({ import: ['Avdelning', 'Enhet', 'Förvaltning/Avdelning'] }),
    comment: longText({ import: ['Kommentar', 'Anmärkning', 'Notering'] }),
    ...secrecyFields,
  },
  links: { cycle: pointsAt('rsaCycle', 'cycle'), risk: pointsAt('risk', 'risk'), actions: actionsOf },
  flags: (f) => ({
    lacksRisk: f.empty('risk'),
    lacksControl: f.in('control', 'none', 'partial'),
    // What we cannot change ourselves needs no action of ours (A8: "för de delar som förvaltningen har rådighet över").
    needsAction: f.and(f.not(f.in('control', 'none')), f.not(f.linked('actions', on(action).is('counts')))),
  }),
  title: 'process',
  search: ['process', 'threat', 'dependency', 'vulnerability'],
  keys: [['cycle', 'process', 'threat']],
  sections: {
    item: ['cycle', 'process', 'threat', 'dependency', 'vulnerability', 'unit'],
    handling: ['control', 'risk', 'comment'],
    protection: ['secrecy', 'secrecyBasis'],
  },
  partOf: 'rsaCycle',
}).shows(['cycle', 'process', 'threat', 'dependency', 'vulnerability', 'control'], ['lacksRisk', 'lacksControl', 'needsAction']);
