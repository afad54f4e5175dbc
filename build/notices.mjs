// node build/notices.mjs: what the package has to say of its parts, into dist/legal: the licence texts of everything that is shipped
// (TREDJEPARTSLICENSER.txt) and the list of parts for those who look for known flaws (sbom.cdx.json, CycloneDX). Needs the bundles.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockedPackages, root, shippedPackages } from './licences.mjs';

const out = join(root, 'dist/legal');
const locked = lockedPackages();
const parts = shippedPackages().map((path) => ({
  path,
  name: locked[path].name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
  version: locked[path].version,
  licence: locked[path].license,
}));
// The one part that comes from no registry of ours.
const dictionary = {
  name: 'hunspell-sv (Den stora svenska ordlistan)',
  version: '7.5.0-1',
  licence: 'LGPL-3.0-only',
  texts: readFileSync(join(root, 'build/resources/dictionaries/LICENS.txt'), 'utf8'),
};

mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'TREDJEPARTSLICENSER.txt'), notices());
writeFileSync(join(out, 'sbom.cdx.json'), `${JSON.stringify(sbom(), null, 1)}\n`);
console.log(`${parts.length + 1} delar: dist/legal/TREDJEPARTSLICENSER.txt, dist/legal/sbom.cdx.json`);

function notices() {
  const head = [
    'Säkerhetspärmen innehåller delar som andra har skrivit. Här står vilka, med deras licenser.',
    'Electrons och Chromiums egna licenser står i LICENSE.electron.txt och LICENSES.chromium.html.',
  ].join('\n');
  const texts = [...parts.map((part) => ({ ...part, texts: licenceTexts(part) })), dictionary];
  const line = '='.repeat(80);
  return [
    head,
    ...texts.map(({ name, version, licence, texts: text }) => `${line}\n${name} ${version}\n${licence}\n${line}\n\n${text.trim()}\n`),
  ].join('\n\n');
}

/** The part's own files; where it has none, the licence that it names and who wrote it. */
function licenceTexts({ path, licence }) {
  const folder = join(root, path);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name)) : [];
  if (files.length > 0) return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n\n');
  const { author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const who = typeof author === 'string' ? author : (author?.name ?? 'upphovspersonerna');
  return `${licence}. Copyright: ${who}. Licenstexten följer inte med delen; den finns på https://spdx.org/licenses/${licence}.html.`;
}

/** npm's own list of everything in the lock file, with what is only used to build taken away. */
function sbom() {
  const all = JSON.parse(npm(['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']));
  const shipped = new Set(parts.map(({ name, version }) => `${name}@${version}`));
  const isShipped = (reference) => shipped.has(reference);
  const components = all.components
    .filter((component) => isShipped(component['bom-ref']))
    .map((component) => ({ ...component, scope: 'required' }));
  const missing = [...shipped].filter((reference) => !components.some((component) => component['bom-ref'] === reference));
  if (missing.length > 0) throw new Error(`npm sbom knows nothing of ${missing.join(', ')}`);
  const own = all.metadata.component['bom-ref'];
  const { name, version, licence } = dictionary;
  const data = { 'bom-ref': `hunspell-sv@${version}`, type: 'data', name, version, licenses: [{ license: { id: licence } }] };
  return {
    ...all,
    metadata: { ...all.metadata, component: { ...all.metadata.component, type: 'application', name: 'sakerhetsparmen' } },
    components: [...components, data],
    dependencies: all.dependencies
      .filter(({ ref }) => ref === own || isShipped(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: ref === own ? [...shipped, data['bom-ref']] : dependsOn.filter(isShipped) })),
  };
}

function npm(args) {
  const cli = process.env.npm_execpath;
  const isScript = cli !== undefined && /\.c?js$/.test(cli);
  const [command, first] = isScript ? [process.env.npm_node_execpath ?? process.execPath, [cli]] : ['npm', []];
  const { status, stdout, stderr } = spawnSync(command, [...first, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    shell: !isScript && process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args[0]}: ${stderr}`);
  return stdout;
}
