/** Legal facts as data: dates and sections change, the report's code does not (DOMAIN.md 0.1, sources 1–3). */
export const law = {
  /** Cybersäkerhetslagen, which carries out NIS2: number, day in force, and the sections that the report names. */
  cybersecurity: {
    number: '2025:1506',
    inForce: '2026-01-15',
    measures: { chapter: 2, section: 3 },
    managementTraining: { chapter: 2, section: 4 },
  },
} as const;
