import type { Words } from '#shared/kit/words.ts';
import type { classification } from '#shared/registers/classification/classification.register.ts';
import { secrecyEn } from './secrecy.en.ts';

const status = { planned: 'Planned', ongoing: 'In progress', completed: 'Completed', decided: 'Decided', superseded: 'Superseded' };
export const classificationEn = {
  one: 'Classification',
  many: 'Classifications',
  new: 'New classification',
  about:
    "Each record is a version of an object's classification in confidentiality, integrity and availability. The latest decided one applies until the next review.",
  fields: {
    ref: 'No.',
    object: 'Object',
    version: 'Version',
    context: 'Context',
    normative: 'Normative',
    confidentiality: 'Confidentiality',
    integrity: 'Integrity',
    availability: 'Availability',
    traceability: 'Traceability',
    motive: 'Justification',
    method: 'Method',
    decided: 'Date of classification',
    decidedBy: 'Decided by',
    lead: 'Classification lead',
    status: 'Status',
    nextReview: 'Next review',
    actionPlan: 'Action plan',
    comment: 'Comment',
    ...secrecyEn.fields,
    statusAt: 'Status',
    dueDate: 'Review by',
    highest: 'Highest level',
    class: 'Classification',
    inForce: 'In force',
    counted: 'Counted',
    isValid: 'Valid',
    isOverdue: 'Overdue',
    isDueSoon: 'Due within 60 days',
  },
  help: {
    ...secrecyEn.help,
    nextReview: 'Leave empty and the date is calculated: a shorter interval when any level is high, otherwise the longer one.',
    normative: 'The classification also applies to others who call off under the framework agreement.',
    decided: 'Date of the decision on the classification.',
    decidedBy: 'Role or body.',
  },
  links: { object: 'Object', actions: 'Actions' },
  sections: { levels: 'Classification', decision: 'Decision and review', work: 'The work', protection: 'Protection of the record' },
  choices: {
    status,
    statusAt: status,
    context: {
      central_procurement: 'Central procurement',
      internal_procurement: 'Internal procurement',
      system_change: 'System change',
      process: 'Process',
      review: 'Review',
    },
    actionPlan: { none: 'Missing', drafted: 'Draft', ongoing: 'In progress', done: 'Done' },
    secrecy: secrecyEn.choices,
  },
} satisfies Words<typeof classification>;
