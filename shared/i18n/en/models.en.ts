import type { Translation } from '#shared/kit/language.ts';
import type { modelsSv } from '../sv/models.sv.ts';

/** Labels that the models of risk and classification come with; one Swedish label has one English wherever it stands. */
export const modelsEn = {
  axes: { likelihood: 'Likelihood', consequence: 'Consequence', materiality: 'Materiality' },
  levels: { low: 'Low', medium: 'Medium', high: 'High', extreme: 'Extreme' },
  likelihoods4: { first: 'Very low', second: 'Low', third: 'High', fourth: 'Very high' },
  consequences4: { first: 'Negligible', second: 'Moderate', third: 'Significant', fourth: 'Serious' },
  likelihoods5: { first: 'Very unlikely', second: 'Unlikely', third: 'Possible', fourth: 'Likely', fifth: 'Very likely' },
  consequences5: { first: 'Negligible', second: 'Minor', third: 'Noticeable', fourth: 'Serious', fifth: 'Very serious' },
  protection: {
    none: 'None or negligible',
    moderate: 'Moderate',
    significant: 'Significant',
    serious: 'Serious',
    exceptional: 'Exceptionally serious',
  },
} satisfies Translation<typeof modelsSv>;
