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
    firstReply: 'Summary answer in the reply',
    followUpReply: 'Summary answer in the follow-up reply',
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
    firstReply: 'The answer of the board to the conclusion. Printed first in the reply; measures stand by each recommendation.',
    followUpReply: 'What has been done since the first reply, and what it has led to.',
    dnr: 'The registry number of the auditors.',
    title: 'The name of the audit in the cover letter.',
    body: 'Who audits, for example the city audit office.',
    decided: 'The day on which the auditors decided on it.',
  },
  links: { recommendations: 'Recommendations', addressees: 'Replies' },
  sections: { audit: 'The audit', conclusion: 'Conclusion', replies: 'Summary answers', protection: 'Protection of the record' },
  choices: { secrecy: secrecyEn.choices },
} satisfies Words<typeof audit>;
