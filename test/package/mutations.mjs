// npm run mutations: loosens the shell and the package in one place at a time, in a copy of the tree, and says which loosening no test saw.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'mutations-'));
const policy = 'electron/shell/policy.ts';
const window = 'electron/shell/window.ts';
const headers = 'electron/host/headers.ts';
const builder = 'build/electron-builder.mjs';

/** [file, what stands there, what it becomes] */
const mutations = [
  ...['contextIsolation: true', 'sandbox: true'].map((line) => [policy, line, line.replace('true', 'false')]),
  [policy, 'nodeIntegration: false', 'nodeIntegration: true'],
  [policy, 'nodeIntegration: false', 'nodeIntegration: false, webSecurity: false'],
  [policy, 'nodeIntegration: false', 'nodeIntegration: false, webviewTag: true'],
  [policy, 'MAP * ~NOTFOUND', 'MAP example.org ~NOTFOUND'],
  [policy, "'clipboard-sanitized-write']", "'clipboard-sanitized-write', 'clipboard-read']"],
  [policy, 'permissions.includes(permission) && isAllowedUrl(url)', 'permissions.includes(permission)'],
  [policy, 'isTop && frameUrl', 'frameUrl'],
  [policy, "parsed?.protocol === 'https:' && ", ''],
  [policy, "parsed.username === '' && ", ''],
  [policy, "(isDeveloper && url.startsWith('devtools://'))", "url.startsWith('devtools://')"],
  [policy, "url.startsWith('data:')", "url.startsWith('data:') || url.startsWith('https:')"],
  ...[
    ["script-src 'self'", "script-src 'self' 'unsafe-inline'"],
    ["connect-src 'self'", 'connect-src *'],
    ["default-src 'none'", "default-src 'self'"],
  ].map(([a, b]) => [headers, a, b]),
  ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"].map((rule) => [headers, `  "${rule}",\n`, '']),
  ...['cache-control', 'x-content-type-options', 'referrer-policy', 'cross-origin-opener-policy', 'cross-origin-resource-policy'].map(
    (name) => [headers, `  '${name}':`, `  'x-${name}':`],
  ),
  ...['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'].map((name) => [
    window,
    `webContents.on('${name}'`,
    `webContents.on('x-${name}'`,
  ]),
  [window, 'cancel: !isAllowedRequest(url, isDeveloper)', 'cancel: false'],
  [window, 'isMainFrame && allowsPermission', 'allowsPermission'],
  [window, 'setDevicePermissionHandler(() => false)', 'setDevicePermissionHandler(() => true)'],
  ['electron/shell/main.ts', '  app.enableSandbox();\n', ''],
  ['electron/shell/main.ts', "if (!isOwn(event) || typeof name !== 'string')", "if (typeof name !== 'string')"],
  ['electron/shell/main.ts', 'if (!isOwn(event) || !shown)', 'if (!shown)'],
  ['electron/shell/main.ts', 'if (!isOwn(event) || !shown || !chosen', 'if (!shown || !chosen'],
  ...[
    'runAsNode: false',
    'enableNodeOptionsEnvironmentVariable: false',
    'enableNodeCliInspectArguments: false',
    'loadBrowserProcessSpecificV8Snapshot: false',
    'grantFileProtocolExtraPrivileges: false',
  ].map((fuse) => [builder, fuse, fuse.replace('false', 'true')]),
  ...['enableCookieEncryption: true', 'enableEmbeddedAsarIntegrityValidation: true', 'onlyLoadAppFromAsar: true'].map((fuse) => [
    builder,
    fuse,
    fuse.replace('true', 'false'),
  ]),
  [builder, "  'package.json',", "  'package.json',\n  'db/**',"],
  [builder, "  '!dist/**/*.map',\n", ''],
  [builder, "asarUnpack: ['**/*.node']", "asarUnpack: ['**']"],
  [builder, 'perMachine: true', 'perMachine: false'],
  [builder, 'deleteAppDataOnUninstall: false', 'deleteAppDataOnUninstall: true'],
];

for (const name of ['shared', 'db', 'electron', 'build', 'test', 'package.json', 'vitest.config.ts', 'tsconfig.json'])
  cpSync(join(root, name), join(copy, name), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

if (!passes()) throw new Error('the tests fail before anything has been loosened');
const unseen = mutations.filter((mutation) => !isSeen(mutation));
console.log(`${mutations.length - unseen.length} passed, ${unseen.length} failed`);
rmSync(copy, { recursive: true, force: true });
process.exitCode = unseen.length > 0 ? 1 : 0;

function isSeen([file, before, after]) {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(before)) throw new Error(`${file} no longer says ${before}`);
  writeFileSync(path, text.replace(before, after));
  const seen = !passes();
  writeFileSync(path, text);
  console.log(`${seen ? 'seen  ' : 'UNSEEN'} ${file}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
  return seen;
}

function passes() {
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'node',
    '--bail',
    '1',
    'electron/shell',
    'electron/host/http-host.test.ts',
    'build/electron-builder.test.ts',
  ];
  return spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore' }).status === 0;
}
