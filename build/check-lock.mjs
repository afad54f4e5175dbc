// Guards package.json and package-lock.json: every version is exact, and every platform package named by a dependency is in the lock.
// npm silently drops platform packages that the registry does not serve, and `npm ci` then fails on every machine.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const problems = [...missingPlatformPackages(), ...unpinnedVersions()];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function missingPlatformPackages() {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isInstalledFor(path, name))
      .map((name) => `not in package-lock.json: ${name}, wanted by ${path}`),
  );
}

// Follows Node's own lookup: beside the package first, then in each folder above.
function isInstalledFor(path, name) {
  for (let folder = path; ; folder = parentPackage(folder)) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

function parentPackage(path) {
  const end = path.lastIndexOf('node_modules/');
  return end <= 0 ? '' : path.slice(0, end - 1);
}

function unpinnedVersions() {
  const own = packages[''];
  return Object.entries({ ...own.dependencies, ...own.devDependencies })
    .filter(([, version]) => !/^(npm:.+@)?\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `not an exact version in package.json: ${name}@${version}`);
}
