import type { Locale } from '#shared/kit/language.ts';
import { lintAccess } from './lint-access.ts';
import { lintPackage } from './lint-package.ts';
import { lintWord } from './lint-word.ts';
import { openPackage } from './lint-xml.ts';
import type { Finding } from './lint-xml.ts';

export type { Finding } from './lint-xml.ts';

/**
 * Checks a docx without Word: what Word refuses to open or silently repairs, what the schema does not say, and what readers
 * with assistive technology need. An empty list means no known fault.
 * @param locale what the file must say that it is written in
 */
export function lint(bytes: Uint8Array, locale: Locale = 'sv-SE'): readonly Finding[] {
  const file = openPackage(bytes);
  return [...lintPackage(file), ...lintWord(file), ...lintAccess(file, locale)];
}
