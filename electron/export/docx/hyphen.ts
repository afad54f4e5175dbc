/**
 * Where the long compounds of this field may break in a narrow column. Automatic hyphenation would move every line and with it the page
 * numbers of the contents (WORD.md 3), so only these joints are marked, and only in tables.
 */
const parts = [
  'informations',
  'säkerhets',
  'förvaltnings',
  'upphandlings',
  'avdelnings',
  'klassnings',
  'personuppgifts',
  'kontinuitets',
  'tillämpnings',
  'leverantörs',
  'utbildnings',
  'konsekvens',
  'verksamhets',
  'behörighets',
  'dataskydds',
  'sårbarhets',
  'hanterings',
  'kommunikations',
  'redovisnings',
  'integritets',
  'myndighets',
  'övergripande',
  'tredjelands',
  'incident',
  'kontrollfrågor',
  'handlings',
  'funktions',
  'registrerings',
  'reviderings',
  'kompetens',
  'beredskaps',
  'utvecklings',
];
const joint = new RegExp(`(${parts.join('|')})(?=\\p{Ll}{4})`, 'giu');
const shortest = 13;

/** Soft hyphens (U+00AD) at the joints of long words; other words are left alone. */
export const withSoftHyphens = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => (word.length < shortest ? word : word.replace(joint, '$1\u00AD')));
