import type { Words } from '#shared/kit/words.ts';
import type { interestedParty } from '#shared/registers/interested-party/interested-party.register.ts';

export const interestedPartyEn = {
  one: 'Interested party',
  many: 'Interested parties',
  new: 'New interested party',
  about:
    'Those who have needs and expectations of the information security work, for example the board, employees, residents and supervisory authorities. The management review takes up their needs and feedback.',
  fields: {
    title: 'Interested party',
    kind: 'Type',
    needs: 'Needs and expectations',
    feedback: 'Feedback',
    comment: 'Comment',
    lacksNeeds: 'Needs not stated',
  },
  help: {
    title: "Group or body, not a person's name.",
    needs: 'What the interested party needs or requires.',
    kind: 'Whether the party is inside or outside the organisation.',
    feedback: 'What the party has said during the year. It stands in the review.',
  },
  sections: {},
  choices: {
    kind: {
      governance: 'Board and management',
      employees: 'Employees',
      public: 'The public',
      customers: 'Customers and recipients',
      suppliers: 'Suppliers',
      authority: 'Authority',
      partners: 'Partners',
      other: 'Other',
    },
  },
} satisfies Words<typeof interestedParty>;
