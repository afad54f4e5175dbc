/** Names of the placeholders in a Word template, the same in every language: a template does not change with the interface. `rapport` and `bilagor` take blocks. */
export const templatePlaces = [
  'titel',
  'undertitel',
  'nämnd',
  'kommun',
  'datum',
  'diarienummer',
  'mottagarkrets',
  'uppgifter',
  'rapport',
  'bilagor',
] as const;
/** The board's, as it is written in a template. */
export const boardPlace = '{{nämnd}}';
