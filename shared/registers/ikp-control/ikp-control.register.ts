import { longText, number, role, secrecyFields, text, unit } from '#shared/kit/field.ts';
import { thisYear } from '#shared/kit/filter.ts';
import { on, pointedAtBy, register } from '#shared/kit/register.ts';
import { controlResult } from '../control-result/control-result.register.ts';

const r = on(controlResult);

/** A control of the internal control plan (C8, A7). Its outcomes per period are rows of their own. */
export const ikpControl = register({
  name: 'ikpControl',
  table: 'ikp_control',
  fields: {
    year: number({ int: true, min: 1990, max: 2100, import: ['Kontrollår', 'IKP-år', 'Plan år', 'Verksamhetsår'] }),
    method: text({ import: ['Obligatoriskt arbetssätt', 'Process', 'Arbetssätt/process', 'Område'] }),
    moment: text({ required: true, max: 500, import: ['Kontroll', 'Kontrollpunkt', 'Vad kontrolleras', 'Kontrollaktivitet'] }),
    risk: text({ max: 500, import: ['Riskbeskrivning', 'Oönskad händelse'] }),
    how: text({ max: 500, import: ['Kontrollmetod', 'Hur', 'Så kontrolleras', 'Tillvägagångssätt', 'Hur kontrollen görs'] }),
    frequency: number({
      int: true,
      min: 1,
      max: 366,
      import: ['Frekvens', 'Antal per år', 'Kontroller per år', 'Ggr/år', 'Antal gånger per år'],
    }),
    responsible: role({ import: ['Kontrollansvarig', 'Ansvarig (roll)', 'Ansvarig roll', 'Utförs av'] }),
    reportedTo: role({ import: ['Rapporteras till (roll)', 'Rapportering till', 'Mottagare'] }),
    unit: unit({ import: ['Enhet', 'Verksamhet', 'Förvaltning/Avdelning'] }),
    /** "T1, T2, helår": when the control is to be done. */
    periods: text({ max: 60, import: ['Period', 'Tertial', 'Kontrollperioder', 'När', 'Tidpunkt'] }),
    comment: longText({ import: ['Anmärkning', 'Notering'] }),
    ...secrecyFields,
  },
  links: { results: pointedAtBy('controlResult', 'control') },
  flags: (f) => ({
    isThisYear: f.or(f.empty('year'), f.range('year', { from: thisYear, to: thisYear })),
    hasDeviation: f.linked('results', r.is('isDeviation')),
    hasMajorDeviation: f.linked('results', r.is('isMajor')),
    lacksResult: f.not(f.linked('results', r.is('isDone'))),
    lacksResponsible: f.empty('responsible'),
  }),
  title: 'moment',
  search: ['moment', 'method', 'how', 'responsible'],
  keys: [['year', 'moment']],
  sections: {
    control: ['year', 'method', 'risk', 'moment', 'how'],
    work: ['frequency', 'periods', 'responsible', 'reportedTo', 'unit', 'comment'],
    protection: ['secrecy', 'secrecyBasis'],
  },
}).shows(
  ['year', 'method', 'moment', 'frequency', 'responsible', 'hasDeviation'],
  ['isThisYear', 'hasDeviation', 'hasMajorDeviation', 'lacksResult'],
);
