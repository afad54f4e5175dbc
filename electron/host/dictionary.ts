import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

// The name that Chromium gives its own Swedish dictionary: found in the profile it is used, and nothing is fetched (docs/decisions/0013).
const dictionary = 'sv-SE-3-0.bdic';

/** The Swedish dictionary: among a package's resources, else in the source tree. Undefined: there is none. */
export function bundledDictionary(folders: readonly string[]): string | undefined {
  return folders.map((folder) => join(folder, dictionary)).find((file) => existsSync(file));
}

/** Puts the dictionary into a browser profile, once, and again when the program brings another one. */
export function putDictionary(source: string, profile: string): void {
  const folder = join(profile, 'Dictionaries');
  const target = join(folder, dictionary);
  if (existsSync(target) && statSync(target).size === statSync(source).size) return;
  mkdirSync(folder, { recursive: true });
  copyFileSync(source, target);
}
