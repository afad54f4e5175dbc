import type { Words } from '#shared/kit/words.ts';
import type { incidentTotals } from '#shared/registers/incident-totals/incident-totals.register.ts';

export const incidentTotalsEn = {
  one: 'Incident total',
  many: 'Incident totals',
  new: 'New yearly total',
  about:
    'Yearly totals of incidents that are handled in other systems, for example the service desk. The cases themselves are not imported here.',
  fields: {
    year: 'Year',
    source: 'Source',
    total: 'IT incidents in total',
    critical: 'Of which critical',
    comment: 'Comment',
    isThisYear: 'This year',
  },
  help: {
    source: 'The system or function that the total comes from.',
    comment: 'What explains an increase or a decrease.',
    year: 'The calendar year of the figures.',
    total: 'All tickets that IT operations count as incidents.',
    critical: 'How many of them were critical.',
  },
  sections: {},
  choices: {},
} satisfies Words<typeof incidentTotals>;
