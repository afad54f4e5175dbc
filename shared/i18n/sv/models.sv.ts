/** Labels that the models of risk and classification come with. What an organisation writes instead is its own and is not translated. */
export const modelsSv = {
  axes: { likelihood: 'Sannolikhet', consequence: 'Konsekvens', materiality: 'Väsentlighet' },
  levels: { low: 'Låg', medium: 'Medel', high: 'Hög', extreme: 'Extremt hög' },
  /** MSB's method support. */
  likelihoods4: { first: 'Mycket liten', second: 'Liten', third: 'Stor', fourth: 'Mycket stor' },
  consequences4: { first: 'Försumbar', second: 'Måttlig', third: 'Betydande', fourth: 'Allvarlig' },
  /** The VRA's scales. */
  likelihoods5: { first: 'Osannolik', second: 'Mindre sannolik', third: 'Möjlig', fourth: 'Sannolik', fifth: 'Mycket sannolik' },
  consequences5: { first: 'Försumbar', second: 'Lindrig', third: 'Kännbar', fourth: 'Allvarlig', fifth: 'Mycket allvarlig' },
  /** KLASSA's levels. */
  protection: {
    none: 'Ingen eller försumbar',
    moderate: 'Måttlig',
    significant: 'Betydande',
    serious: 'Allvarlig',
    exceptional: 'Synnerligen allvarlig',
  },
} as const;
