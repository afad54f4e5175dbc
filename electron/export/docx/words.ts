/**
 * Every fixed Swedish word that the Word file adds to the report's own text. Whole phrases with places for values, so that
 * no sentence is glued together at the call site.
 */
export const WORDS = {
  language: 'sv-SE',
  contents: 'Innehåll',
  table: 'Tabell',
  figure: 'Figur',
  appendix: 'Bilaga',
  section: 'avsnitt',
  /** Watermark. */
  draft: 'UTKAST',
  /** Stands before a gap that must be filled before the meeting; drafts only. */
  missing: 'Att komplettera:',
  noRows: 'Inga uppgifter.',
  factsTitle: 'Faktauppgifter',
  factsAlt: 'Uppgifter i två kolumner med rubrik till vänster och värde till höger.',
  coverTitle: 'Uppgifter om dokumentet',
  coverAlt: 'Uppgifter om dokumentet i två kolumner med rubrik till vänster och värde till höger.',
  properties: { registryNo: 'Diarienummer', asOf: 'Datauttag', audience: 'Mottagarkrets' },
  audience: { internal: 'Intern', public: 'Offentlig' },
  source: (text: string): string => `Källa: ${text}`,
  caption: (label: string, text: string): string => `${label}. ${text}`,
  asOf: (date: string, head: string): string => `Uppgifter per ${date} · ${head}`,
  sender: (organisation: string, municipality: string): string => `${organisation}, ${municipality}`,
  /** Corner of the risk matrix: what the rows and the columns count. */
  axes: (likelihood: string, consequence: string): string => `${likelihood} ↓\n${consequence} →`,
  step: (value: number, label: string): string => `${value} ${label}`,
  legend: 'Nivåer:',
} as const;
