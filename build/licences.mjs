// Which licences the program's parts may have, and which parts are in the package: for the check (npm run check) and for the notices.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** SPDX identifiers that can stand beside EUPL-1.2 in a package: permissive, or weak copyleft of a file that is not changed. */
const allowed = new Set(
  '0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC0-1.0 ISC MIT MPL-2.0 OFL-1.1 Python-2.0 Unlicense WTFPL'.split(' '),
);

/** "(MIT OR CC0-1.0)", "MIT AND ISC": one of those beside OR, all of those beside AND. No product of ours needs brackets within brackets. */
export function isAllowedLicence(expression) {
  if (typeof expression !== 'string') return false;
  const some = expression.replaceAll(/[()]/g, '').split(/ OR /);
  return some.some((part) => part.split(' AND ').every((name) => allowed.has(name.trim())));
}

/** Every package of the lock file that has another licence or none: "node_modules/x: GPL-3.0". */
export function refusedLicences(packages = lockedPackages()) {
  return Object.entries(packages)
    .filter(([path, { license }]) => path !== '' && !isAllowedLicence(license))
    .map(([path, { license }]) => `${path}: ${license ?? 'no licence'}`);
}

export function lockedPackages() {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
}

/** Paths of the packages in the bundles and beside them, and Electron itself: "node_modules/react". */
export function shippedPackages(dist = join(root, 'dist')) {
  const bundled = ['main', 'preload', 'renderer'].flatMap((name) => JSON.parse(readFileSync(join(dist, name, 'packages.json'), 'utf8')));
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const beside = [...Object.keys(dependencies), 'electron'].map((name) => `node_modules/${name}`);
  return [...new Set([...bundled, ...beside])].toSorted((a, b) => a.localeCompare(b));
}
