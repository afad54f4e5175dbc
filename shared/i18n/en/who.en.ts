import type { Translation } from '../../kit/language.ts';
import type { whoSv } from '../sv/who.sv.ts';

/** Who works, as history signs and the header says it. */
export const whoEn = {
  roles: {
    isam: 'ISAM',
    dpo: 'DPO',
    securityOfficer: 'Security officer',
    classificationLead: 'Classification lead',
    infoOwner: 'Information owner',
    objectLead: 'Object manager',
    director: 'Director',
    other: 'Other role',
  },
  signature: (name: string, role: string): string => (name === '' ? role : `${name}, ${role}`),
  title: 'Who is working?',
  text: 'Name and role stand beside every change in the history. The choice applies to this computer.',
  name: 'Name',
  nameHelp: 'May be left empty. The history then shows the role only.',
  role: 'Role',
  save: 'Work as this',
} as const satisfies Translation<typeof whoSv>;
