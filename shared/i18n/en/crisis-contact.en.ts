import type { Words } from '#shared/kit/words.ts';
import type { crisisContact } from '#shared/registers/crisis-contact/crisis-contact.register.ts';
import { secrecyEn } from './secrecy.en.ts';

export const crisisContactEn = {
  one: 'Crisis contact',
  many: 'Crisis contacts',
  new: 'New crisis contact',
  about:
    'Communication plan for critical IT incidents: who is contacted, in which order and through which channel. Roles and functions, no names of persons.',
  fields: {
    escalationOrder: 'Escalation order',
    role: 'Role',
    function: 'Function',
    onDuty: 'On duty',
    organisation: 'Organisation',
    channel: 'Channel',
    audience: 'Audience',
    step: 'Steps',
    ...secrecyEn.fields,
    isOnDuty: 'On duty',
    lacksChannel: 'No channel',
    lacksOrder: 'No order',
    lacksStep: 'No steps',
  },
  help: {
    ...secrecyEn.help,
    role: "A role, not a person's name, for example duty officer.",
    escalationOrder: 'In which order the contact is made. 1 is first.',
    onDuty: 'Reached at any hour: duty officer, duty communicator.',
    channel: 'How contact is made, also when the ordinary systems are down.',
    audience: 'Who is to receive the information.',
    function: 'For example the duty officer.',
    organisation: 'Your own administration, another part of the city or outside it.',
    step: 'What the contact does, in the order it is done.',
  },
  sections: { contact: 'The contact', communication: 'Communication', protection: 'Protection of the record' },
  choices: { secrecy: secrecyEn.choices },
} satisfies Words<typeof crisisContact>;
