import type { Words } from '#shared/kit/words.ts';
import type { auditAddressee } from '#shared/registers/audit-addressee/audit-addressee.register.ts';

export const auditAddresseeSv = {
  one: 'Yttrande',
  many: 'Yttranden',
  new: 'Ny mottagare',
  about: 'Nämnder som ska svara på granskningen. Första och uppföljande yttrande har var sitt sista datum.',
  fields: {
    audit: 'Granskning',
    board: 'Nämnd',
    firstDue: 'Första yttrande senast',
    firstSent: 'Första yttrande lämnat',
    followUpDue: 'Uppföljande yttrande senast',
    followUpSent: 'Uppföljande yttrande lämnat',
    dnr: 'Dnr',
    comment: 'Kommentar',
    nextDue: 'Nästa yttrande senast',
    firstOverdue: 'Första yttrandet försenat',
    followUpOverdue: 'Uppföljande yttrandet försenat',
    isNext: 'Yttrande att lämna',
    isDueSoon: 'Yttrande inom 30 dagar',
    isAnswered: 'Besvarad',
  },
  help: {
    followUpDue: 'Uppföljande yttrandet ska redovisa vidtagna åtgärder och vilken effekt de har gett.',
    firstDue: 'Räkna med tid för nämndens sammanträde.',
    dnr: 'Nämndens eget diarienummer.',
    audit: 'Den granskning som yttrandet gäller.',
    board: 'Nämnden som ska yttra sig.',
    firstSent: 'Dagen då det första yttrandet lämnades.',
    followUpSent: 'Dagen då det uppföljande yttrandet lämnades.',
  },
  links: { audit: 'Granskning' },
  sections: {},
  choices: {},
} satisfies Words<typeof auditAddressee>;
