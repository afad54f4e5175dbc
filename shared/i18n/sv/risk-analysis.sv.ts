import type { Words } from '#shared/kit/words.ts';
import type { riskAnalysis } from '#shared/registers/risk-analysis/risk-analysis.register.ts';
import { secrecySv } from './secrecy.sv.ts';

export const riskAnalysisSv = {
  one: 'Riskanalys',
  many: 'Riskanalyser',
  new: 'Ny riskanalys',
  about: 'Tillfällen då risker har identifierats och bedömts, med omfattning, ledare och deltagare. Riskerna som analysen gav kopplas hit.',
  fields: {
    title: 'Riskanalys',
    object: 'Analysobjekt',
    unit: 'Avdelning',
    scope: 'Omfattning',
    type: 'Typ',
    date: 'Datum',
    leader: 'Analysledare',
    participants: 'Deltagare',
    model: 'Riskmodell',
    comment: 'Kommentar',
    ...secrecySv.fields,
    lacksRisks: 'Utan risker',
  },
  help: {
    ...secrecySv.help,
    participants: 'Roller eller antal, inga personnamn.',
    leader: 'Roll, inte personnamn.',
    scope: 'Vad analysen omfattar och vad som har lämnats utanför.',
    model: 'Varje risk hör till en modell. Informationssäkerhetsrisker bedöms i 4×4, väsentlighets- och riskanalysen i 5×5.',
    title: 'Vad analysen gäller, så att den känns igen bland andra.',
    object: 'Det system eller den process som analyseras.',
    type: 'Vilket slags analys det är.',
    date: 'Dagen då analysen gjordes.',
  },
  links: { object: 'Objekt', risks: 'Risker' },
  sections: { analysis: 'Analysen', work: 'Genomförande', protection: 'Skydd av raden' },
  choices: {
    type: {
      object: 'System eller objekt',
      process: 'Process',
      unit: 'Avdelning',
      procurement: 'Upphandling',
      change: 'Förändring',
      other: 'Annat',
    },
    secrecy: secrecySv.choices,
  },
} satisfies Words<typeof riskAnalysis>;
