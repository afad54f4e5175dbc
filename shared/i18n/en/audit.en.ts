import type { Words } from '#shared/kit/words.ts';
import type { audit } from '#shared/registers/audit/audit.register.ts';
import { secrecyEn } from './secrecy.en.ts';

export const auditEn = {
  one: 'Audit',
  many: 'Audits',
  new: 'New audit',
  about: 'Audits that the auditors have made and their conclusion. Recommendations and replies belong to an audit.',
  fields: {
    ref: 'Audit',
    title: 'Title',
    body: 'Audit body',
    auditor: 'Auditor',
    decided: 'Decided',
    conclusion: 'Conclusion',
    dnr: 'Reg. no.',
    comment: 'Comment',
    ...secrecyEn.fields,
    lacksRecommendations: 'Without recommendations',
  },
  help: {
    ...secrecyEn.help,
    ref: "The auditors' reference, for example GR-2025-07. The list of actions points at a recommendation as audit:no.",
    auditor: "Role or firm, not a person's name.",
    conclusion: 'The overall assessment of the auditors, which the reply is to answer.',
    dnr: 'The registry number of the auditors.',
  },
  links: { recommendations: 'Recommendations', addressees: 'Replies' },
  sections: { audit: 'The audit', conclusion: 'Conclusion', protection: 'Protection of the record' },
  choices: { secrecy: secrecyEn.choices },
} satisfies Words<typeof audit>;
