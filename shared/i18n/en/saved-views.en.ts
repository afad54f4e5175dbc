import type { Translation } from '../../kit/language.ts';
import { wordingIn } from '../../kit/wording.ts';
import type { viewsSv } from '../sv/saved-views.sv.ts';

const { count } = wordingIn('en-GB');

/** Words of the saved views in the head of a register. */
export const viewsEn = {
  title: 'Views',
  none: 'No views have been saved. Set filters, sorting and columns and give the view a name.',
  save: 'Save the view',
  update: (name: string): string => `Save the change to ${name}`,
  name: 'Name of the view',
  nameHelp: 'Filters, quick filters, search words, sorting and columns are saved.',
  replaces: (name: string): string => `The view ${name} already exists and will be replaced.`,
  remove: (name: string): string => `Delete the view ${name}`,
  changed: 'changed',
  unknown: (name: string): string => `There is no view called ${name}. Nothing has been changed.`,
  tooMany: (n: number): string => `The register already has ${count(n, 'view', 'views')}. Delete one and try again.`,
} as const satisfies Translation<typeof viewsSv>;
