// npm run dist: installers for Windows, Linux and macOS. Everything but the native module is bundled in dist/ already.
import { readFileSync } from 'node:fs';

const { devDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * What goes into the package, for one platform (`linux`, `win32`, `darwin`). Said per platform because electron-builder's own
 * ${platform} means the machine that builds; begins with an inclusion because a list of exclusions alone would pack the whole project.
 */
const filesFor = (platform) => [
  'dist/**',
  '!dist/**/*.map',
  'package.json',
  '!node_modules/better-sqlite3*/{deps,src}/**',
  '!node_modules/better-sqlite3*/binding.gyp',
  '!node_modules/node-addon-api/**',
  `!node_modules/better-sqlite3*/prebuilds/!(${platform}-\${arch}).node`,
];

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'se.sakerhetsparmen.app',
  productName: 'Säkerhetspärmen',
  executableName: 'sakerhetsparmen',
  directories: { output: 'release', buildResources: 'build/resources' },
  // A stand-in for Electron, where the real one cannot be downloaded (build/stub-electron.mjs).
  electronDist: process.env.ELECTRON_DIST || undefined,
  electronVersion: devDependencies.electron,
  // The native module comes with its builds inside.
  npmRebuild: false,
  asar: true,
  asarUnpack: ['**/*.node'],
  // RELIABILITY.md 1c: the packaged program runs nothing but its own code.
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  electronLanguages: ['sv', 'en-US'],
  fileAssociations: [{ ext: 'isam', name: 'Säkerhetspärmens register', role: 'Editor' }],
  linux: { files: filesFor('linux'), target: ['AppImage', 'deb', 'tar.gz'], category: 'Office' },
  win: { files: filesFor('win32'), target: ['nsis', 'zip'] },
  mac: { files: filesFor('darwin'), target: ['dmg'] },
  // For all users under Program Files, where the user cannot change the unpacked native module.
  nsis: { oneClick: false, perMachine: true },
  publish: null,
};
