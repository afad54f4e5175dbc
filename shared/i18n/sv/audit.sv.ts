import type { Words } from '#shared/kit/words.ts';
import type { audit } from '#shared/registers/audit/audit.register.ts';
import { secrecySv } from './secrecy.sv.ts';

export const auditSv = {
  one: 'Granskning',
  many: 'Granskningar',
  new: 'Ny granskning',
  about: 'Granskningar som revisorerna har gjort och deras slutsats. Rekommendationer och yttranden hör till en granskning.',
  fields: {
    ref: 'Granskning',
    title: 'Titel',
    body: 'Revisionsorgan',
    auditor: 'Granskare',
    decided: 'Beslutad',
    conclusion: 'Slutsats',
    firstReply: 'Sammanfattande svar i yttrandet',
    followUpReply: 'Sammanfattande svar i uppföljande yttrande',
    dnr: 'Dnr',
    comment: 'Kommentar',
    ...secrecySv.fields,
    lacksRecommendations: 'Utan rekommendationer',
  },
  help: {
    ...secrecySv.help,
    ref: 'Revisionens beteckning, till exempel GR-2025-07. Åtgärdslistan pekar på en rekommendation som granskning:nr.',
    auditor: 'Roll eller byrå, inte personnamn.',
    conclusion: 'Revisorernas sammanfattande bedömning, som yttrandet ska svara på.',
    firstReply: 'Nämndens svar på slutsatsen. Skrivs ut först i yttrandet; åtgärderna står vid varje rekommendation.',
    followUpReply: 'Vad som har gjorts sedan det första yttrandet och vad det har gett.',
    dnr: 'Revisionens diarienummer.',
    title: 'Granskningens namn i missivet.',
    body: 'Vem som granskar, till exempel stadsrevisionen.',
    decided: 'Dagen då revisorerna beslutade om granskningen.',
  },
  links: { recommendations: 'Rekommendationer', addressees: 'Yttranden' },
  sections: { audit: 'Granskningen', conclusion: 'Slutsats', replies: 'Sammanfattande svar', protection: 'Skydd av raden' },
  choices: { secrecy: secrecySv.choices },
} satisfies Words<typeof audit>;
