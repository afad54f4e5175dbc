/** Legal facts as data: dates and sections change, the report's code does not (DOMAIN.md 0.1, sources 1–3). */
export const law = {
  /** Cybersäkerhetslagen, which carries out NIS2. */
  cybersecurity: {
    name: 'cybersäkerhetslagen',
    number: '2025:1506',
    inForce: '2026-01-15',
    measures: '2 kap. 3 §',
    managementTraining: '2 kap. 4 §',
  },
  breachNotification: { name: 'dataskyddsförordningen', section: 'artikel 33' },
} as const;
