import type { Words } from '#shared/kit/words.ts';
import type { rsaCycle } from '#shared/registers/rsa-cycle/rsa-cycle.register.ts';

export const rsaCycleSv = {
  one: 'RSA-cykel',
  many: 'Risk- och sårbarhetsanalys',
  new: 'Ny cykel',
  about: 'Risk- och sårbarhetsanalysen görs i cykler, vanligen på två år. Varje cykel har en rad per process, hot och beroende.',
  fields: {
    title: 'Cykel',
    start: 'Cykel start',
    end: 'Cykel slut',
    status: 'Läge',
    responsible: 'Ansvarig roll',
    comment: 'Kommentar till cykeln',
    isOngoing: 'Pågående',
    isOverdue: 'Slutdatum passerat',
    isDueSoon: 'Slutar inom 60 dagar',
  },
  help: {
    title: 'Lämna tomt så blir det åren som cykeln omfattar.',
    responsible: 'Roll, inte personnamn.',
    start: 'Första dagen i cykeln.',
    end: 'Sista dagen i cykeln. Då ska analysen vara klar.',
    status: 'Hur långt cykeln har kommit.',
    comment: 'Det som gäller hela cykeln.',
  },
  links: { items: 'Processer och hot' },
  sections: {},
  choices: { status: { planned: 'Planerad', ongoing: 'Pågår', done: 'Klar' } },
} satisfies Words<typeof rsaCycle>;
