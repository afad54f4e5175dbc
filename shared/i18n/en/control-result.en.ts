import type { Words } from '#shared/kit/words.ts';
import type { controlResult } from '#shared/registers/control-result/control-result.register.ts';
import { secrecyEn } from './secrecy.en.ts';

export const controlResultEn = {
  one: 'Control result',
  many: 'Control results',
  new: 'New result',
  about: 'What a control showed in a period. A deviation is to have an action.',
  fields: {
    control: 'Control',
    period: 'Period',
    date: 'Date',
    share: 'Share controlled (%)',
    result: 'Result',
    text: 'Deviation',
    ...secrecyEn.fields,
    year: 'Year',
    counted: 'Counted',
    isDone: 'Completed',
    isDeviation: 'Deviations',
    isMajor: 'Major deviations',
    isNotDone: 'Not completed',
    isThisYear: 'This year',
    needsAction: 'Deviation without action',
  },
  help: {
    ...secrecyEn.help,
    share: 'How large a part of what could be controlled, in per cent.',
    text: 'What deviated. No names of persons.',
    control: 'The control that the result is about.',
    period: 'Four-month period or the whole year.',
    date: 'The day of the control.',
    result: 'A major deviation should have an action.',
  },
  links: { control: 'Control', actions: 'Actions' },
  sections: { result: 'The result', protection: 'Protection of the record' },
  choices: {
    period: { T1: 'Four-month period 1', T2: 'Four-month period 2', YEAR: 'Full year' },
    result: { ok: 'No deviation', minor_deviation: 'Minor deviation', major_deviation: 'Major deviation', not_done: 'Not done' },
    secrecy: secrecyEn.choices,
  },
} satisfies Words<typeof controlResult>;
