// npm run dist: installers for Windows, Linux and macOS. Everything but the native module is bundled in dist/ already.
import { readFileSync } from 'node:fs';
import { writeChecksums } from './checksums.mjs';

const { devDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * What goes into the package, for one platform (`linux`, `win32`, `darwin`). Said per platform because electron-builder's own
 * ${platform} means the machine that builds; begins with an inclusion because a list of exclusions alone would pack the whole project.
 */
const filesFor = (platform) => [
  'dist/**',
  '!dist/**/*.map',
  '!dist/*/packages.json',
  '!dist/legal/**',
  // The window's program serves by itself: `serve` of the command line is there all the same.
  '!dist/main/serve.mjs',
  'package.json',
  '!node_modules/better-sqlite3*/{deps,src}/**',
  '!node_modules/better-sqlite3*/{binding.gyp,README.md,index.d.ts}',
  '!node_modules/node-addon-api/**',
  `!node_modules/better-sqlite3*/prebuilds/!(${platform}-\${arch}).node`,
];

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'se.sakerhetsparmen.app',
  productName: 'Säkerhetspärmen',
  executableName: 'sakerhetsparmen',
  artifactName: 'sakerhetsparmen-${version}-${os}-${arch}.${ext}',
  directories: { output: 'release', buildResources: 'build/resources' },
  // A stand-in for Electron, where the real one cannot be downloaded (build/stub-electron.mjs).
  electronDist: process.env.ELECTRON_DIST || undefined,
  electronVersion: devDependencies.electron,
  // The native module comes with its builds inside.
  npmRebuild: false,
  // Only what the system has to load lies outside of the archive, whose contents are sealed by a fuse.
  asar: { smartUnpack: false },
  asarUnpack: ['**/*.node'],
  // Beside the archive: Chromium and people read these, not the program.
  extraResources: [
    { from: 'build/resources/dictionaries', to: 'dictionaries' },
    { from: 'dist/legal', to: '.' },
    // Not by its own name, which is that of Electron's licence.
    { from: 'LICENSE', to: 'LICENS.txt' },
  ],
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
  fileAssociations: [
    {
      ext: 'isam',
      name: 'Säkerhetspärmens register',
      description: 'Säkerhetspärmens register',
      mimeType: 'application/vnd.sakerhetsparmen.register',
      role: 'Editor',
    },
  ],
  linux: {
    files: filesFor('linux'),
    target: ['AppImage', 'deb'],
    icon: 'build/resources/icons',
    category: 'Office',
    synopsis: 'Register, nyckeltal och Ledningens genomgång',
    description: 'Register, nyckeltal och Ledningens genomgång för informationssäkerhetssamordnaren i en kommunal förvaltning.',
  },
  win: { files: filesFor('win32'), target: ['nsis', 'portable'], icon: 'build/resources/icon.ico' },
  mac: {
    files: filesFor('darwin'),
    target: ['dmg'],
    icon: 'build/resources/icon.icns',
    category: 'public.app-category.business',
    hardenedRuntime: true,
  },
  nsis: {
    oneClick: false,
    // For all users under Program Files, where the user cannot change the unpacked native module.
    perMachine: true,
    allowToChangeInstallationDirectory: true,
    installerLanguages: ['sv_SE', 'en_US'],
    language: '1053',
    // Registers and backups lie under the user's data and are never the installer's to take away.
    deleteAppDataOnUninstall: false,
    shortcutName: 'Säkerhetspärmen',
    uninstallDisplayName: 'Säkerhetspärmen ${version}',
    artifactName: 'sakerhetsparmen-${version}-windows-${arch}-setup.${ext}',
  },
  portable: { artifactName: 'sakerhetsparmen-${version}-windows-${arch}-portable.${ext}', requestExecutionLevel: 'user' },
  dmg: { title: 'Säkerhetspärmen ${version}' },
  // SHA256SUMS and the list of parts lie beside what is published.
  afterAllArtifactBuild: ({ artifactPaths, outDir }) => writeChecksums(artifactPaths, outDir),
  publish: null,
};
