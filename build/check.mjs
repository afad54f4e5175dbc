// npm test: every check, all of them even when one fails (the gates side by side), and at the end one plain line of counts.
// Each gate counts as one, vitest and the end-to-end run as the tests they hold. `--quick`: the gates and the quick tests,
// under a minute, without the build, the package and the end-to-end tests.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { electronForTests } from './electron-binary.ts';
import { ensureBrowser } from './ensure-browser.mjs';

const root = join(import.meta.dirname, '..');
// Tools colour their output in CI even though nobody's terminal is there.
const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' };
const quick = process.argv.includes('--quick');
const countsFolder = mkdtempSync(join(tmpdir(), 'check-'));
const reporters = ['--reporter=default', '--reporter=./build/ci-reporter.ts'];
// Rooms whose tests need neither many stores nor other programs.
const quickRooms = ['shared', 'renderer', 'electron/shell', 'electron/host', 'build'];
const total = { passed: 0, failed: 0, skipped: 0 };

await Promise.all([
  gate('lock file', ['build/check-lock.mjs']),
  gate('licences', ['build/check-licences.mjs']),
  gate('types', ['--run', 'typecheck']),
  gate('lint', ['--run', 'lint']),
  gate('import rules', ['--run', 'deps']),
  gate('unused code', ['--run', 'knip']),
]);
suite(quick ? 'quick tests' : 'unit tests', ['--run', 'unit', '--', ...(quick ? quickRooms : []), ...reporters], (counts) => counts);
if (!quick) await buildAndTestInBrowser();

rmSync(countsFolder, { recursive: true, force: true });
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);

async function buildAndTestInBrowser() {
  const isBuilt = await gate('build', ['--run', 'build']);
  // Old files in dist/ would be tested in place of what is there now.
  if (!isBuilt) return skip('package and end-to-end tests', 'the build failed');
  suite('package', ['--run', 'test:package', '--', ...reporters], (counts) => counts);
  if (!ensureBrowser()) return skip('end-to-end tests', 'no Chromium, Chrome or Edge on this machine (set CHROMIUM to its path)');
  const electron = electronForTests();
  if ('missing' in electron) skip('tests in Electron', electron.missing);
  suite('end-to-end tests', ['--run', 'e2e', '--', '--pass-with-no-tests'], playwrightCounts);
}

/** A check that passes or fails as a whole and says something only when it fails; several run side by side. */
async function gate(name, args) {
  const startedAt = Date.now();
  const { status, output } = await run(args);
  const hasPassed = status === 0;
  if (!hasPassed) console.log(output);
  count({ passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1, skipped: 0 });
  report(hasPassed, name, startedAt);
  return hasPassed;
}

async function run(args) {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status, output: `${out}${err}` };
}

/** A test runner, which writes how its tests went to the file named by CHECK_COUNTS. */
function suite(name, args, readCounts) {
  const startedAt = Date.now();
  const countsFile = join(countsFolder, `${name}.json`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...env, CHECK_COUNTS: countsFile } });
  const counts = existsSync(countsFile) ? readCounts(JSON.parse(readFileSync(countsFile, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 };
  // A runner can fail without a failed test: an error outside of the tests, or no run at all.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  count(counts);
  const again = counts.again > 0 ? `, ${counts.again} of the passed only when tried again` : '';
  report(counts.failed === 0, name, startedAt, `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped${again}`);
}

function playwrightCounts({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped, again: stats.flaky };
}

function count({ passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

function report(hasPassed, name, startedAt, details = '') {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`${hasPassed ? 'ok    ' : 'FAILED'} ${name.padEnd(18)} ${seconds.padStart(6)} s  ${details}`.trimEnd());
}

function skip(name, reason) {
  total.skipped += 1;
  console.log(`skip   ${name.padEnd(18)} ${reason}`);
}
