import type { Words } from '#shared/kit/words.ts';
import type { procurementCase } from '#shared/registers/procurement-case/procurement-case.register.ts';
import { secrecySv } from './secrecy.sv.ts';

export const procurementCaseSv = {
  one: 'Upphandling',
  many: 'Upphandlingar',
  new: 'Ny upphandling',
  about:
    'Centrala och lokala upphandlingar och om de har klassning, riskanalys, tröskelanalys och säkerhetskrav. Alla fyra bör vara på plats innan upphandlingen annonseras.',
  fields: {
    title: 'Upphandling',
    kind: 'Central/lokal',
    phase: 'Fas',
    unit: 'Avdelning',
    owner: 'Ansvarig',
    dnr: 'Dnr',
    start: 'Planerad annonsering',
    classification: 'Klassning',
    risk: 'Riskanalys',
    threshold: 'Tröskelanalys',
    security: 'Säkerhetskrav',
    supplier: 'Leverantör',
    object: 'Klassningsobjekt',
    comment: 'Kommentar',
    ...secrecySv.fields,
    allChecks: 'Alla fyra kontroller',
    lacksChecks: 'Kontroll saknas',
    lacksChecksLate: 'Kontroll saknas efter behovsfasen',
    isOngoing: 'Pågående',
    isCentral: 'Centrala',
  },
  help: {
    ...secrecySv.help,
    kind: 'Central: upphandlingen gäller även för andra nämnder.',
    threshold: 'Tröskelanalys är gjord och konsekvensbedömning om den krävdes.',
    security: 'Säkerhetskrav finns med i underlaget eller avtalet.',
    owner: 'Roll, inte personnamn.',
    title: 'Vad som upphandlas.',
    phase: 'Var i upphandlingen ärendet är.',
    start: 'Dagen då upphandlingen planeras annonseras.',
    classification: 'Informationen är klassad inför upphandlingen.',
    risk: 'Riskerna är analyserade inför upphandlingen.',
    supplier: 'Den leverantör som fick avtalet.',
    object: 'Det som upphandlas bland klassningsobjekten.',
  },
  links: { supplier: 'Leverantör', object: 'Objekt', actions: 'Åtgärder' },
  sections: { procurement: 'Upphandlingen', checks: 'Kontroller', protection: 'Skydd av raden' },
  choices: {
    kind: { central: 'Central', local: 'Lokal' },
    phase: { need: 'Behov', tender: 'Upphandling', award: 'Tilldelning', contract: 'Avtal', management: 'Förvaltning' },
    secrecy: secrecySv.choices,
  },
} satisfies Words<typeof procurementCase>;
