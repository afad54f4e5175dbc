import type { Words } from '#shared/kit/words.ts';
import type { riskAssessment } from '#shared/registers/risk-assessment/risk-assessment.register.ts';

export const riskAssessmentSv = {
  one: 'Bedömning',
  many: 'Tidigare bedömningar',
  new: 'Ny bedömning',
  about: 'Hur risken har bedömts över tid. En rad tillkommer när sannolikhet, konsekvens eller bedömningsdatum ändras på risken.',
  fields: {
    risk: 'Risk',
    date: 'Datum',
    L: 'Sannolikhet',
    C: 'Konsekvens',
    note: 'Anteckning',
    model: 'Riskmodell',
    level: 'Risknivå',
    value: 'Riskvärde',
  },
  help: {
    note: 'Vad som ändrade bedömningen.',
    risk: 'Den risk som bedömdes.',
    date: 'Dagen för bedömningen.',
    L: 'Sannolikheten som den bedömdes den dagen.',
    C: 'Konsekvensen som den bedömdes den dagen.',
    model: 'Modellen som användes; nivåer i olika modeller kan inte jämföras.',
  },
  links: { risk: 'Risk' },
  sections: {},
  choices: {},
} satisfies Words<typeof riskAssessment>;
