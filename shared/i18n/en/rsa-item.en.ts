import type { Words } from '#shared/kit/words.ts';
import type { rsaItem } from '#shared/registers/rsa-item/rsa-item.register.ts';
import { secrecyEn } from './secrecy.en.ts';

export const rsaItemEn = {
  one: 'RSA process',
  many: 'RSA processes',
  new: 'New process',
  about:
    'Threats, dependencies and vulnerabilities of the processes that the analysis covers. Link to a risk when it is to be followed in the risk register.',
  fields: {
    cycle: 'RSA cycle',
    process: 'Process',
    threat: 'Threat',
    dependency: 'Dependency',
    vulnerability: 'Vulnerability',
    control: 'Control over the vulnerability',
    risk: 'Linked risk',
    unit: 'Responsible department',
    comment: 'Comment on the process',
    ...secrecyEn.fields,
    lacksRisk: 'No linked risk',
    lacksControl: 'Partial or no control',
    needsAction: 'No action',
  },
  help: {
    ...secrecyEn.help,
    control: 'Whether the administration can change the vulnerability itself.',
    dependency: 'What the process depends on, for example power, telephony, a supplier or competence.',
    cycle: 'The cycle that the row belongs to.',
    process: 'The process that is analysed.',
    threat: 'What can disturb the process.',
    vulnerability: 'Why the threat can have effect.',
    risk: 'The risk in the risk register, if it is there.',
    comment: 'What concerns this process alone.',
  },
  links: { cycle: 'RSA cycle', risk: 'Risk', actions: 'Actions' },
  sections: { item: 'The process', handling: 'Handling', protection: 'Protection of the record' },
  choices: { control: { full: 'Full', partial: 'Partial', none: 'None' }, secrecy: secrecyEn.choices },
} satisfies Words<typeof rsaItem>;
