import type { Words } from '#shared/kit/words.ts';
import type { protectedProcess } from '#shared/registers/protected-process/protected-process.register.ts';
import { secrecyEn } from './secrecy.en.ts';

export const protectedProcessEn = {
  one: 'Process with protected identities',
  many: 'Processes with protected identities',
  new: 'New process',
  about:
    'Processes in which the data of persons with a secrecy marking, protected population registration or a fictitious identity can be disclosed. Processes and volumes are written here, never persons.',
  fields: {
    process: 'Process',
    system: 'System',
    object: 'Information object',
    unit: 'Department',
    owner: 'Responsible',
    volumeBand: 'Volume',
    flagged: 'Protection is flagged',
    addressIncluded: 'Address included',
    control: 'Control over the process',
    requirementRaised: 'Requirement raised',
    routine: 'Routine in place',
    internalControl: 'Internal control in place',
    status: 'Status',
    comment: 'Comment',
    ...secrecyEn.fields,
    isUnflagged: 'Not flagged',
    isUnflaggedWithAddress: 'Not flagged, address included',
    lacksRoutine: 'No routine',
    lacksInternalControl: 'No internal control',
    lacksRequirement: 'Requirement not raised',
    needsAction: 'No action',
  },
  help: {
    ...secrecyEn.help,
    process: 'Never write the data of individuals.',
    volumeBand: 'Approximate number of persons in the process. Bands are used so that small numbers point out nobody.',
    flagged: 'Can it be seen in the system or the material that the data are protected? No if it is not known.',
    control: 'Whether the administration can change the system or the process itself.',
    requirementRaised: 'A requirement for flagging has been raised in procurement or with whoever maintains the system.',
    owner: "A role, not a person's name.",
  },
  links: { object: 'Object', actions: 'Actions' },
  sections: { process: 'The process', exposure: 'Exposure', measures: 'Handling', protection: 'Protection of the record' },
  choices: {
    volumeBand: { under_100: 'Under 100', '100_999': '100–999', '1000_plus': '1000 or more' },
    control: { full: 'Full', partial: 'Partial', none: 'None' },
    status: { open: 'Open', ongoing: 'In progress', done: 'Handled' },
    secrecy: secrecyEn.choices,
  },
} satisfies Words<typeof protectedProcess>;
