import type { Words } from '#shared/kit/words.ts';
import type { infoObject } from '#shared/registers/info-object/info-object.register.ts';
import { secrecyEn } from './secrecy.en.ts';

export const infoObjectEn = {
  one: 'Information object',
  many: 'Information objects',
  new: 'New object',
  about:
    'Systems, processes, information sets, procurements and services to be classified. Classifications, risks, plans and incidents belong to an object.',
  fields: {
    name: 'Object/System',
    type: 'Type',
    unit: 'Administration/Department',
    infoOwner: 'Information owner',
    objectLead: 'System owner/Object manager',
    supplier: 'Supplier',
    partOf: 'Part of',
    lifecycle: 'Life cycle',
    personalData: 'Personal data',
    sensitive: 'Sensitive',
    secrecyRegulated: 'Secrecy',
    protectedIdentity: 'Protected identities',
    securityProtection: 'Protective security',
    ...secrecyEn.fields,
    inScope: 'Counted',
    isSensitive: 'Sensitive content',
  },
  help: {
    ...secrecyEn.help,
    name: 'The name used in daily work. Name and department together recognise the object at import.',
    lifecycle: 'Decommissioned objects do not count in the key figures.',
    partOf: 'The system that the information set is kept in. The level of the system becomes the highest of its information sets.',
    sensitive: 'Special categories of personal data under article 9 of the GDPR.',
    securityProtection: 'Information classified for protective security is handled outside the tool. Write no details here.',
    infoOwner: "A role, not a person's name.",
    objectLead: "A role, not a person's name.",
  },
  links: {
    supplier: 'Supplier',
    partOf: 'Part of',
    parts: 'Information sets and parts',
    classifications: 'Classifications',
    risks: 'Risks',
    plans: 'Continuity plans',
    incidents: 'Incidents',
    processings: 'Processing activities',
    actions: 'Actions',
  },
  sections: { object: 'The object', roles: 'Roles', content: 'Content', protection: 'Protection of the record' },
  choices: {
    type: { system: 'System', process: 'Process', information_set: 'Information set', procurement: 'Procurement', service: 'Service' },
    lifecycle: {
      planned: 'Planned',
      in_use: 'In use',
      procuring: 'Under procurement',
      phasing_out: 'Being phased out',
      retired: 'Decommissioned',
    },
    secrecy: secrecyEn.choices,
  },
} satisfies Words<typeof infoObject>;
