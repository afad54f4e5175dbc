import type { Words } from '#shared/kit/words.ts';
import type { ikpControl } from '#shared/registers/ikp-control/ikp-control.register.ts';
import { secrecySv } from './secrecy.sv.ts';

export const ikpControlSv = {
  one: 'Kontroll',
  many: 'Internkontroll',
  new: 'Ny kontroll',
  about:
    'Kontroller i internkontrollplanen för informationssäkerhet och dataskydd. Resultatet skrivs per tertial och redovisas i tertialrapport och ledningens genomgång.',
  fields: {
    year: 'År',
    method: 'Arbetssätt',
    moment: 'Kontrollmoment',
    risk: 'Risk',
    how: 'Metod',
    frequency: 'Gånger per år',
    responsible: 'Ansvarig',
    reportedTo: 'Rapporteras till',
    unit: 'Avdelning',
    periods: 'Kontrollperiod',
    comment: 'Kommentar',
    ...secrecySv.fields,
    isThisYear: 'I år',
    hasDeviation: 'Har avvikelse',
    hasMajorDeviation: 'Har väsentlig avvikelse',
    lacksResult: 'Saknar resultat',
    lacksResponsible: 'Saknar ansvarig',
  },
  help: {
    ...secrecySv.help,
    moment: 'Vad som kontrolleras.',
    how: 'Hur kontrollen görs, till exempel stickprov eller avstämning mot en lista.',
    periods: 'När kontrollen ska göras, till exempel T1 och T2.',
    responsible: 'Roll, inte personnamn.',
    year: 'Året som kontrollen ingår i planen.',
    method: 'Det arbetssätt som kontrollen hör till.',
    risk: 'Vad kontrollen ska upptäcka eller hindra.',
    frequency: 'Behörighetskontroller görs två gånger per år.',
    reportedTo: 'Den roll som får resultatet.',
  },
  links: { results: 'Resultat' },
  sections: { control: 'Kontrollen', work: 'Genomförande', protection: 'Skydd av raden' },
  choices: { secrecy: secrecySv.choices },
} satisfies Words<typeof ikpControl>;
