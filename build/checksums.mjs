import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const sbom = join(import.meta.dirname, '../dist/legal/sbom.cdx.json');

/** SHA256SUMS of what is published, in the form that `sha256sum --check` and `Get-FileHash` users know; names what it wrote. */
export function writeChecksums(artifacts, folder) {
  // Nothing to publish: `--dir` leaves a folder.
  if (artifacts.length === 0) return [];
  const parts = join(folder, 'sakerhetsparmen-sbom.cdx.json');
  const files = [...artifacts];
  if (existsSync(sbom)) {
    copyFileSync(sbom, parts);
    files.push(parts);
  }
  const lines = files.map((file) => `${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${basename(file)}`);
  const sums = join(folder, 'SHA256SUMS');
  writeFileSync(sums, `${lines.toSorted().join('\n')}\n`);
  return [sums, ...files.filter((file) => !artifacts.includes(file))];
}
