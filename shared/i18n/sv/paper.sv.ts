/** Every fixed word that paper adds to a report's own text: labels of references, frame, notes for screen readers, names of Word's styles. */
export const paperSv = {
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
  /** What a source line starts with: one that has it gets no second. */
  sourceWord: 'Källa',
  source: (text: string): string => `Källa: ${text}`,
  caption: (label: string, text: string): string => `${label}. ${text}`,
  asOf: (date: string, head: string): string => `Uppgifter per ${date} · ${head}`,
  sender: (organisation: string, municipality: string): string => `${organisation}, ${municipality}`,
  /** Corner of the risk matrix: what the rows and the columns count. */
  axes: (likelihood: string, consequence: string): string => `${likelihood} ↓\n${consequence} →`,
  step: (value: number, label: string): string => `${value} ${label}`,
  legend: 'Nivåer:',
  /** After a number in a chart, as a number format of Word. */
  percentFormat: '" %"',
  theme: 'Ledningens genomgång',
  /** Own styles, as Word's gallery shows them; the built-in ones have Word's own names. */
  styles: {
    sender: 'Avsändare',
    lead: 'Ingress',
    missing: 'Saknas',
    source: 'Källa',
    figure: 'Figur',
    table: 'Tabelltext',
    tableSmall: 'Tabelltext liten',
    tableEnd: 'Tabellslut',
  },
  tableStyles: { report: 'Rapporttabell', register: 'Registertabell', facts: 'Faktatabell', matrix: 'Riskmatris' },
};
