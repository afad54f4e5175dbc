import type { Words } from '#shared/kit/words.ts';
import type { infoObject } from '#shared/registers/info-object/info-object.register.ts';
import { secrecySv } from './secrecy.sv.ts';

export const infoObjectSv = {
  one: 'Klassningsobjekt',
  many: 'Klassningsobjekt',
  new: 'Nytt objekt',
  about:
    'System, processer, informationsmängder, upphandlingar och tjänster som ska klassas. Klassningar, risker, planer och incidenter hör till ett objekt.',
  fields: {
    name: 'Objekt/System',
    type: 'Typ',
    unit: 'Förvaltning/Avdelning',
    infoOwner: 'Informationsägare',
    objectLead: 'Systemägare/Objektledare',
    supplier: 'Leverantör',
    partOf: 'Ingår i',
    lifecycle: 'Livscykel',
    personalData: 'Personuppgifter',
    sensitive: 'Känsliga',
    secrecyRegulated: 'Sekretess',
    protectedIdentity: 'Skyddade personuppgifter',
    securityProtection: 'Säkerhetsskydd',
    ...secrecySv.fields,
    inScope: 'Räknas',
    isSensitive: 'Känsligt innehåll',
  },
  help: {
    ...secrecySv.help,
    name: 'Det namn som verksamheten använder. Namn och avdelning tillsammans känner igen objektet vid inläsning.',
    lifecycle: 'Avvecklade objekt räknas inte i nyckeltalen.',
    partOf: 'Systemet som informationsmängden finns i. Systemets nivå blir den högsta av dess informationsmängder.',
    sensitive: 'Känsliga personuppgifter enligt dataskyddsförordningens artikel 9.',
    securityProtection: 'Säkerhetsskyddsklassad information hanteras utanför verktyget. Skriv inga detaljer här.',
    infoOwner: 'Roll, inte personnamn.',
    objectLead: 'Roll, inte personnamn.',
  },
  links: {
    supplier: 'Leverantör',
    partOf: 'Ingår i',
    parts: 'Informationsmängder och delar',
    classifications: 'Klassningar',
    risks: 'Risker',
    plans: 'Kontinuitetsplaner',
    incidents: 'Incidenter',
    processings: 'Behandlingar',
    actions: 'Åtgärder',
  },
  sections: { object: 'Objektet', roles: 'Roller', content: 'Innehåll', protection: 'Skydd av raden' },
  choices: {
    type: { system: 'System', process: 'Process', information_set: 'Informationsmängd', procurement: 'Upphandling', service: 'Tjänst' },
    lifecycle: { planned: 'Planerad', in_use: 'I drift', procuring: 'Under upphandling', phasing_out: 'Avvecklas', retired: 'Avvecklad' },
    secrecy: secrecySv.choices,
  },
} satisfies Words<typeof infoObject>;
