import { bool, level, longText, number, scale, secrecyFields, text } from '#shared/kit/field.ts';
import { thisYear } from '#shared/kit/filter.ts';
import { actionsOf, register } from '#shared/kit/register.ts';

/** The yearly materiality and risk analysis (VRA), one row per risk and working method, in a model of its own (C8; DOMAIN.md 0.6). */
export const vraRow = register({
  name: 'vraRow',
  table: 'vra_row',
  fields: {
    year: number({ int: true, min: 1990, max: 2100, import: ['VRA-år', 'Analysår', 'Avser år', 'Verksamhetsår'] }),
    process: text({
      import: ['Process', 'Väsentlig process', 'Väsentliga processer', 'Nämndens processer', 'Huvudprocess', 'Verksamhetsprocess'],
    }),
    method: text({ max: 160, import: ['Arbetsmetod', 'Arbetsmoment', 'Delprocess', 'Obligatoriskt arbetssätt', 'Rutin/arbetssätt'] }),
    title: text({
      required: true,
      max: 500,
      import: ['Oönskad händelse', 'Riskbeskrivning', 'Beskrivning av risk', 'Händelse', 'Risk/händelse'],
    }),
    hasRoutine: bool({
      import: [
        'Finns rutinbeskrivning',
        'Rutinbeskrivning',
        'Rutin finns',
        'Rutin',
        'Finns rutin',
        'Finns rutinbeskr',
        'Dokumenterad rutin',
      ],
    }),
    hasContinuousControl: bool({
      import: [
        'Genomförs löpande kontroller',
        'Löpande kontroller',
        'Löpande kontroll',
        'Kontroller genomförs',
        'Löp. kontroller',
        'Genomförs löp kontroller',
      ],
    }),
    model: text({ required: true, max: 20 }),
    L: scale('risk.likelihood', { import: ['Sannolikhet (1-5)', 'Sannolikhet 1-5', 'S', 'Sannolikhetsnivå', 'Sannolikhet S'] }),
    C: scale('risk.consequence', {
      import: ['Konsekvens', 'Väsentlighet (1-5)', 'Konsekvens (1-5)', 'V', 'K', 'Väsentlighetsnivå', 'Konsekvensnivå'],
    }),
    inIkp: bool({
      import: [
        'IKP',
        'I IKP',
        'Till internkontrollplan',
        'Tas med i IKP',
        'Till internkontrollplanen',
        'Väljs till IKP',
        'Till IKP (J/N)',
        'Tas med i internkontrollplan',
        'Tas med i internkontrollplanen',
        'Med i IKP',
        'Ingår i IKP',
        'Internkontrollplan',
      ],
    }),
    motive: longText({ import: ['Motiv', 'Motivering till val', 'Kommentar', 'Bedömning', 'Skäl'] }),
    ...secrecyFields,
  },
  computed: {
    level: level({ stored: true, sortBy: 'levelRank' }),
    levelRank: number({ int: true, stored: true, internal: true }),
    value: number({ int: true, stored: true }),
    needsTreatment: bool({ stored: true, internal: true }),
  },
  links: { actions: actionsOf },
  flags: (f) => ({
    // Lists often have the year in their heading only.
    isThisYear: f.or(f.empty('year'), f.range('year', { from: thisYear, to: thisYear })),
    isInIkp: f.is('inIkp'),
    isHigh: f.is('needsTreatment'),
    highOutsideIkp: f.and(f.is('needsTreatment'), f.in('inIkp', false)),
    lacksRoutine: f.in('hasRoutine', false),
    lacksControl: f.in('hasContinuousControl', false),
    lacksMotive: f.empty('motive'),
  }),
  defaults: { model: 'vra-5x5' },
  title: 'title',
  search: ['process', 'method', 'title', 'motive'],
  keys: [['year', 'method', 'title']],
  sections: {
    risk: ['title', 'process', 'method', 'year'],
    assessment: ['L', 'C', 'hasRoutine', 'hasContinuousControl', 'model'],
    ikp: ['inIkp', 'motive'],
    protection: ['secrecy', 'secrecyBasis'],
  },
}).shows(
  ['method', 'title', 'L', 'C', 'level', 'inIkp', 'year'],
  ['isThisYear', 'isInIkp', 'isHigh', 'highOutsideIkp', 'lacksRoutine', 'lacksControl'],
);
