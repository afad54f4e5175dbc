import type { Words } from '#shared/kit/words.ts';
import type { interestedParty } from '#shared/registers/interested-party/interested-party.register.ts';

export const interestedPartySv = {
  one: 'Intressent',
  many: 'Intressenter',
  new: 'Ny intressent',
  about:
    'De som har behov av och förväntningar på informationssäkerhetsarbetet, till exempel nämnden, medarbetare, invånare och tillsynsmyndigheter. Ledningens genomgång tar upp deras behov och återkoppling.',
  fields: {
    title: 'Intressent',
    kind: 'Typ',
    needs: 'Behov och förväntningar',
    feedback: 'Återkoppling',
    comment: 'Kommentar',
    lacksNeeds: 'Saknar behov',
  },
  help: {
    title: 'Grupp eller organ, inte personnamn.',
    needs: 'Vad intressenten behöver eller kräver.',
    kind: 'Om parten finns inom eller utanför organisationen.',
    feedback: 'Vad parten har sagt under året. Står i genomgången.',
  },
  sections: {},
  choices: {
    kind: {
      governance: 'Nämnd och ledning',
      employees: 'Medarbetare',
      public: 'Allmänhet',
      customers: 'Kunder och mottagare',
      suppliers: 'Leverantörer',
      authority: 'Myndighet',
      partners: 'Samverkansparter',
      other: 'Annan',
    },
  },
} satisfies Words<typeof interestedParty>;
