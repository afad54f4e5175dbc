import type { Translation } from '../../kit/language.ts';
import type { excelSv } from '../sv/excel.sv.ts';

/** Words of the exported workbook. */
export const excelEn = {
  yes: 'Yes',
  no: 'No',
  id: 'Record id',
  kinds: {
    text: 'Text',
    longText: 'Long text',
    choice: 'Choice from a list',
    date: 'Date',
    instant: 'Date and time',
    scale: 'Step on a scale',
    level: 'Level',
    number: 'Number',
    bool: 'Yes or no',
    link: 'Another record, by number or name',
    unit: 'Department',
    role: 'Role, not a person’s name',
  },
  option: 'Value in the list',
  legend: 'Legend',
  legendHead: ['Register', 'Column', 'Field code', 'Kind', 'Value code', 'Value', 'What the column means'],
  historyHead: ['Row', 'When', 'Who', 'What', 'Register', 'Record', 'Field', 'Before', 'After', 'Reason'],
  whole: 'All registers as Excel',
  wholeAbout: 'One sheet per register with a legend. Can be imported again without anything being changed.',
  menu: 'Excel with all fields',
  fileName: (name: string | null, asOf: string): string => `${name ?? 'Säkerhetspärmen'} ${asOf}.xlsx`,
  failed: 'The file could not be created. The store is untouched.',
} satisfies Translation<typeof excelSv>;
