// Makes a stand-in for Electron's files, so that packaging can be checked where Electron cannot be downloaded:
//   node build/stub-electron.mjs OUT && ELECTRON_DIST=OUT npm run dist -- --linux --dir
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [out = 'test-results/electron-stub'] = process.argv.slice(2);
const { devDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

// The fuses are flipped in place: a marker, the version of the format, their number, and one '0' for each (see @electron/fuses).
const fuses = Buffer.concat([Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.from([1, 9]), Buffer.from('0'.repeat(9))]);
const runtimeFiles = [
  'chrome_100_percent.pak',
  'resources.pak',
  'icudtl.dat',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'libffmpeg.so',
];

mkdirSync(join(out, 'locales'), { recursive: true });
mkdirSync(join(out, 'resources'), { recursive: true });
for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', ...runtimeFiles]) writeFileSync(join(out, name), 'stub\n');
for (const language of ['sv', 'en-US', 'de']) writeFileSync(join(out, 'locales', `${language}.pak`), 'stub\n');
writeFileSync(join(out, 'version'), `v${devDependencies.electron}`);
writeFileSync(join(out, 'electron'), Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), fuses]), { mode: 0o755 });
// For Windows it has to be a program, whose icon and version are written into it: the builder's own small one, with the fuses at its end.
const program = join(import.meta.dirname, '../node_modules/electron-winstaller/vendor/7z-x64.exe');
writeFileSync(join(out, 'electron.exe'), Buffer.concat([readFileSync(program), fuses]));
