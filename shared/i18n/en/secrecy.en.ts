/** The two fields that most registers share (DOMAIN.md 0.7). */
export const secrecyEn = {
  fields: { secrecy: 'Protection class', secrecyBasis: 'Secrecy ground' },
  help: {
    secrecy: 'How the record itself is protected. Secret and internal records are left out of a public report.',
    secrecyBasis: 'Section of the Public Access to Information and Secrecy Act (OSL), for example 18:8 or 18:13.',
  },
  choices: { open: 'Open', internal: 'Internal', secret: 'Secret' },
} as const;
