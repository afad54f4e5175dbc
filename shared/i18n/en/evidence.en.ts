import type { Words } from '#shared/kit/words.ts';
import type { evidence } from '#shared/registers/evidence/evidence.register.ts';
import { secrecyEn } from './secrecy.en.ts';

export const evidenceEn = {
  one: 'Evidence',
  many: 'Evidence',
  new: 'New evidence',
  about: 'Where the evidence is: a place or a registry number, not the file itself. One piece of evidence can belong to several records.',
  fields: {
    title: 'Evidence',
    place: 'Place',
    dnr: 'Reg. no.',
    date: 'Date',
    note: 'Note',
    ...secrecyEn.fields,
    lacksPlace: 'No place and no reg. no.',
  },
  help: {
    ...secrecyEn.help,
    place: 'Path, link or other place where the document is kept.',
    title: 'What the evidence is.',
    date: 'The day of the evidence.',
  },
  links: { links: 'Belongs to' },
  sections: { evidence: 'The evidence', protection: 'Protection of the record' },
  choices: { secrecy: secrecyEn.choices },
} satisfies Words<typeof evidence>;
