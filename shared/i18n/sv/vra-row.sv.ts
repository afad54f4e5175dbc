import type { Words } from '#shared/kit/words.ts';
import type { vraRow } from '#shared/registers/vra-row/vra-row.register.ts';
import { secrecySv } from './secrecy.sv.ts';

export const vraRowSv = {
  one: 'VRA-rad',
  many: 'Väsentlighets- och riskanalys',
  new: 'Ny rad i VRA',
  about:
    'Nämndens väsentlighets- och riskanalys, en rad per risk i de obligatoriska arbetssätten. Här väljs vad som tas med i internkontrollplanen.',
  fields: {
    year: 'År',
    process: 'Nämndens väsentliga processer',
    method: 'Arbetssätt',
    title: 'Risk',
    hasRoutine: 'Finns rutinbeskr.',
    hasContinuousControl: 'Genomförs löp. kontroller',
    model: 'Riskmodell',
    L: 'Sannolikhet',
    C: 'Väsentlighet',
    inIkp: 'Till IKP',
    motive: 'Motivering',
    ...secrecySv.fields,
    level: 'Risknivå',
    levelRank: 'Nivåns ordning',
    value: 'Riskvärde',
    needsTreatment: 'Ska behandlas',
    isThisYear: 'Årets analys',
    isInIkp: 'I internkontrollplanen',
    isHigh: 'Hög eller högre',
    highOutsideIkp: 'Hög men inte i IKP',
    lacksRoutine: 'Saknar rutinbeskrivning',
    lacksControl: 'Saknar löpande kontroll',
    lacksMotive: 'Saknar motivering',
  },
  help: {
    ...secrecySv.help,
    year: 'Året som analysen gäller. Lämnas det tomt räknas raden till årets analys.',
    C: 'Konsekvensaxeln i 5×5-modellen.',
    model: 'Väsentlighets- och riskanalysen bedöms i 5×5. Modellerna blandas aldrig i en matris.',
    inIkp: 'Förvaltningsledningen beslutar vad som tas med i internkontrollplanen.',
    motive: 'Varför raden tas med i internkontrollplanen eller inte.',
  },
  links: { actions: 'Åtgärder' },
  sections: { risk: 'Risken', assessment: 'Bedömning', ikp: 'Internkontrollplan', protection: 'Skydd av raden' },
  choices: { secrecy: secrecySv.choices },
} satisfies Words<typeof vraRow>;
