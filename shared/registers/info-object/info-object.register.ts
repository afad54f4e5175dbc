import { bool, choice, link, role, secrecyFields, text, unit } from '#shared/kit/field.ts';
import { actionsOf, pointedAtBy, pointsAt, register } from '#shared/kit/register.ts';

/** What is classified: system, process, information set, procurement or service (C2). */
export const infoObject = register({
  name: 'infoObject',
  table: 'info_object',
  fields: {
    name: text({
      required: true,
      import: [
        'Objekt',
        'System',
        'Klassningsobjekt',
        'Systemnamn',
        'Objektnamn',
        'Informationstillgång',
        'Benämning',
        'System/objekt',
        'IT-system',
        'Systemets namn',
        'Informationsmängd',
      ],
    }),
    type: choice(['system', 'process', 'information_set', 'procurement', 'service'], {
      required: true,
      import: ['Objekttyp', 'Slag', 'Typ av objekt', 'Typ av tillgång', 'Kategori'],
      synonyms: { 'IT-system': 'system', Systemstöd: 'system', 'Upphandling/avtal': 'procurement' },
    }),
    unit: unit({ import: ['Avdelning', 'Förvaltning', 'Enhet', 'Verksamhet', 'Organisation'] }),
    infoOwner: role({ import: ['Informationsägare (roll)', 'Ägare'] }),
    objectLead: role({
      import: ['Objektledare', 'Systemägare', 'Systemförvaltare', 'Objektägare', 'Förvaltare', 'Objektansvarig', 'Systemansvarig'],
    }),
    supplier: link('supplier', { import: ['Leverantör', 'Systemleverantör'] }),
    /** The system that an information set is kept in: its level is the highest of its sets. */
    partOf: link('infoObject', { import: ['Ingår i system', 'Del av system', 'Finns i system'] }),
    lifecycle: choice(['planned', 'in_use', 'procuring', 'phasing_out', 'retired'], {
      required: true,
      import: ['Livscykelfas', 'Fas', 'Driftstatus', 'Livscykelstatus', 'Systemstatus'],
      synonyms: { 'I bruk': 'in_use', Drift: 'in_use', 'Ur drift': 'retired', Upphandlas: 'procuring', 'Under avveckling': 'phasing_out' },
    }),
    personalData: bool({
      import: ['Personuppgifter (J/N)', 'PU', 'Innehåller personuppgifter', 'Behandlar personuppgifter', 'Personuppgifter förekommer'],
    }),
    sensitive: bool({ import: ['Känsliga personuppgifter', 'Känsliga uppgifter'] }),
    secrecyRegulated: bool({ import: ['Sekretessreglerat', 'Sekretessuppgifter', 'OSL'] }),
    protectedIdentity: bool({ import: ['Skyddad identitet', 'Skyddade uppgifter'] }),
    securityProtection: bool({ import: ['Säkerhetsskydd'] }),
    ...secrecyFields,
  },
  links: {
    supplier: pointsAt('supplier', 'supplier'),
    partOf: pointsAt('infoObject', 'partOf'),
    parts: pointedAtBy('infoObject', 'partOf'),
    classifications: pointedAtBy('classification', 'object'),
    risks: pointedAtBy('risk', 'object'),
    plans: pointedAtBy('continuityPlan', 'object'),
    incidents: pointedAtBy('incident', 'object'),
    processings: pointedAtBy('processing', 'object'),
    actions: actionsOf,
  },
  flags: (f) => {
    const inScope = f.not(f.in('lifecycle', 'retired'));
    return {
      inScope,
      isSensitive: f.and(inScope, f.or(f.in('sensitive', true), f.in('secrecyRegulated', true), f.in('protectedIdentity', true))),
    };
  },
  defaults: { type: 'system', lifecycle: 'in_use' },
  title: 'name',
  search: ['name', 'infoOwner', 'objectLead'],
  keys: [['name', 'unit']],
  sections: {
    object: ['name', 'type', 'unit', 'lifecycle', 'supplier', 'partOf'],
    roles: ['infoOwner', 'objectLead'],
    content: ['personalData', 'sensitive', 'secrecyRegulated', 'protectedIdentity', 'securityProtection'],
    protection: ['secrecy', 'secrecyBasis'],
  },
}).shows(['name', 'type', 'unit', 'objectLead', 'supplier', 'lifecycle'], ['isSensitive']);
