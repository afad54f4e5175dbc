import type { Words } from '#shared/kit/words.ts';
import type { auditAddressee } from '#shared/registers/audit-addressee/audit-addressee.register.ts';

export const auditAddresseeEn = {
  one: 'Reply',
  many: 'Replies',
  new: 'New addressee',
  about: 'Boards that are to answer the audit. The first and the follow-up reply each have a last date.',
  fields: {
    audit: 'Audit',
    board: 'Board',
    firstDue: 'First reply due',
    firstSent: 'First reply sent',
    followUpDue: 'Follow-up reply due',
    followUpSent: 'Follow-up reply sent',
    dnr: 'Reg. no.',
    comment: 'Comment',
    nextDue: 'Next reply due',
    firstOverdue: 'First reply overdue',
    followUpOverdue: 'Follow-up reply overdue',
    isNext: 'Reply to send',
    isDueSoon: 'Reply due within 30 days',
    isAnswered: 'Answered',
  },
  help: {
    followUpDue: 'The follow-up reply is to report the measures taken and what effect they have had.',
    firstDue: 'Allow time for the meeting of the board.',
    dnr: "The board's own registry number.",
    audit: 'The audit that the reply is about.',
    board: 'The board that is to reply.',
    firstSent: 'The day on which the first reply was sent.',
    followUpSent: 'The day on which the follow-up reply was sent.',
  },
  links: { audit: 'Audit' },
  sections: {},
  choices: {},
} satisfies Words<typeof auditAddressee>;
