import type { Words } from '#shared/kit/words.ts';
import type { procurementCase } from '#shared/registers/procurement-case/procurement-case.register.ts';
import { secrecyEn } from './secrecy.en.ts';

export const procurementCaseEn = {
  one: 'Procurement',
  many: 'Procurements',
  new: 'New procurement',
  about:
    'Central and local procurements and whether they have a classification, a risk analysis, a threshold analysis and security requirements. All four should be in place before the tender notice.',
  fields: {
    title: 'Procurement',
    kind: 'Central/local',
    phase: 'Phase',
    unit: 'Department',
    owner: 'Responsible',
    dnr: 'Reg. no.',
    start: 'Planned tender notice',
    classification: 'Classification',
    risk: 'Risk analysis',
    threshold: 'Threshold analysis',
    security: 'Security requirements',
    supplier: 'Supplier',
    object: 'Information object',
    comment: 'Comment',
    ...secrecyEn.fields,
    allChecks: 'All four checks',
    lacksChecks: 'Check missing',
    lacksChecksLate: 'Check missing after the need phase',
    isOngoing: 'In progress',
    isCentral: 'Central procurements',
  },
  help: {
    ...secrecyEn.help,
    kind: 'Central: the procurement also applies to other boards.',
    threshold: 'The threshold analysis is done, and the DPIA if it was required.',
    security: 'Security requirements are part of the tender documents or the contract.',
    owner: "A role, not a person's name.",
    title: 'What is procured.',
    phase: 'Where in the procurement the case is.',
    start: 'The day on which it is planned to be advertised.',
    classification: 'The information has been classified for the procurement.',
    risk: 'The risks have been analysed for the procurement.',
    supplier: 'The supplier that was awarded the contract.',
    object: 'What is procured, among the information objects.',
  },
  links: { supplier: 'Supplier', object: 'Object', actions: 'Actions' },
  sections: { procurement: 'The procurement', checks: 'Checks', protection: 'Protection of the record' },
  choices: {
    kind: { central: 'Central', local: 'Local' },
    phase: { need: 'Need', tender: 'Tender', award: 'Award', contract: 'Contract', management: 'Contract management' },
    secrecy: secrecyEn.choices,
  },
} satisfies Words<typeof procurementCase>;
