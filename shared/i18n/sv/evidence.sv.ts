import type { Words } from '#shared/kit/words.ts';
import type { evidence } from '#shared/registers/evidence/evidence.register.ts';
import { secrecySv } from './secrecy.sv.ts';

export const evidenceSv = {
  one: 'Underlag',
  many: 'Underlag',
  new: 'Nytt underlag',
  about: 'Var underlagen finns: plats eller diarienummer, inte själva filen. Ett underlag kan höra till flera poster.',
  fields: {
    title: 'Underlag',
    place: 'Plats',
    dnr: 'Dnr',
    date: 'Datum',
    note: 'Anteckning',
    ...secrecySv.fields,
    lacksPlace: 'Saknar plats och dnr',
  },
  help: {
    ...secrecySv.help,
    place: 'Sökväg, länk eller annan plats där handlingen finns.',
    title: 'Vad underlaget är.',
    date: 'Dagen som underlaget är från.',
  },
  links: { links: 'Hör till' },
  sections: { evidence: 'Underlaget', protection: 'Skydd av raden' },
  choices: { secrecy: secrecySv.choices },
} satisfies Words<typeof evidence>;
