import { date, level, link, longText, number, scale, text } from '#shared/kit/field.ts';
import { pointsAt, register } from '#shared/kit/register.ts';

/** What a risk was assessed at, and when (C3). Kept by the gateway at each assessment (db/registers/risk-history); trends read it. */
export const riskAssessment = register({
  name: 'riskAssessment',
  table: 'risk_assessment',
  fields: {
    risk: link('risk', { required: true, import: ['Risknr', 'Risk-ID', 'Händelse'] }),
    date: date({ required: true, import: ['Bedömd', 'Bedömningsdatum', 'Bedömd datum', 'Senast bedömd'] }),
    L: scale('risk.likelihood', { required: true, import: ['S', 'Sannolikhet (1-4)', 'Sannolikhet 1-4'] }),
    C: scale('risk.consequence', { required: true, import: ['K', 'Konsekvens (1-4)', 'Konsekvens 1-4', 'Konsekvensnivå'] }),
    note: longText({ import: ['Notering', 'Kommentar', 'Motivering', 'Motiv'] }),
    model: text({ required: true, max: 20 }),
  },
  computed: { level: level(), value: number({ int: true }) },
  links: { risk: pointsAt('risk', 'risk') },
  defaults: { model: 'msb-4x4' },
  // Not the risk: a search for a risk must not find all its old assessments too.
  title: 'date',
  search: ['note'],
  keys: [['risk', 'date']],
  partOf: 'risk',
}).shows(['date', 'L', 'C', 'level', 'note']);
