import type { WorkRole } from '../../contract/work-roles.ts';

/** Who works, as history signs and the header says it. */
export const whoSv = {
  roles: {
    isam: 'ISAM',
    dpo: 'DSO',
    securityOfficer: 'Säkerhetsansvarig',
    classificationLead: 'Klassningsledare',
    infoOwner: 'Informationsägare',
    objectLead: 'Objektledare',
    director: 'Förvaltningschef',
    other: 'Annan roll',
  } satisfies Record<WorkRole, string>,
  /** "Anna Berg, ISAM" */
  signature: (name: string, role: string): string => (name === '' ? role : `${name}, ${role}`),
  title: 'Vem arbetar?',
  text: 'Namn och roll står vid varje ändring i historiken. Valet gäller den här datorn.',
  name: 'Namn',
  nameHelp: 'Får lämnas tomt. Då står bara rollen i historiken.',
  role: 'Roll',
  save: 'Arbeta så',
} as const;
