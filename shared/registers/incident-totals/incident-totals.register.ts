import { longText, number, text } from '#shared/kit/field.ts';
import { thisYear } from '#shared/kit/filter.ts';
import { register } from '#shared/kit/register.ts';
import { notAbove } from '#shared/kit/rules.ts';

/** Yearly totals of incidents that are handled elsewhere, such as the service desk's thousands (C7). */
export const incidentTotals = register({
  name: 'incidentTotals',
  table: 'incident_totals',
  fields: {
    year: number({ required: true, int: true, min: 1990, max: 2100, import: ['Kalenderår', 'Avser år', 'Årtal'] }),
    source: text({ max: 120, import: ['System', 'Uppgiftslämnare', 'Ärendesystem', 'Hämtat från', 'Servicedesk'] }),
    total: number({
      int: true,
      import: [
        'Totalt',
        'Antal incidenter',
        'Incidenter totalt',
        'IT-incidenter',
        'Antal',
        'Totalt antal incidenter',
        'Antal IT-incidenter',
      ],
    }),
    critical: number({
      int: true,
      import: ['Kritiska', 'Kritiska incidenter', 'Antal kritiska', 'Varav allvarliga', 'Varav kritiska incidenter'],
    }),
    comment: longText({ import: ['Anmärkning', 'Notering', 'Kommentar till utvecklingen'] }),
  },
  flags: (f) => ({ isThisYear: f.range('year', { from: thisYear, to: thisYear }) }),
  check: (row) => notAbove(row, 'critical', 'total'),
  title: 'year',
  search: ['source', 'comment'],
  keys: [['year', 'source']],
}).shows(['year', 'source', 'total', 'critical', 'comment'], ['isThisYear']);
