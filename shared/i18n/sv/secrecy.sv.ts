/** The two fields that most registers share (DOMAIN.md 0.7). */
export const secrecySv = {
  fields: { secrecy: 'Informationsklass', secrecyBasis: 'Sekretessgrund' },
  help: {
    secrecy: 'Hur raden själv ska skyddas. Sekretess och intern tas inte med i en publik rapport.',
    secrecyBasis: 'Paragraf i offentlighets- och sekretesslagen, till exempel 18:8 eller 18:13.',
  },
  choices: { open: 'Öppen', internal: 'Intern', secret: 'Sekretess' },
} as const;
