// The import rules of the house (docs: ARCHITECTURE.md section 2), checked by `npm run deps`. A path ends where a package or folder does.
const packages = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})(/|$)`;
const anyPackage = '(^|/)node_modules/';
// Rooms are rules for the product's code: a test may reach for whatever it needs to prove its point.
const tests = String.raw`\.test\.tsx?$|^test/`;

/** A room that may import nothing but what is listed. */
const roomMayImport = (name, room, allowed, to = {}) => ({
  name,
  severity: 'error',
  from: { path: room, pathNot: tests },
  // What does not resolve is another rule's business.
  to: { pathNot: allowed, couldNotResolve: false, ...to },
});

const mayNotImport = (name, from, to) => ({ name, severity: 'error', from: { pathNot: tests, ...from }, to });

const pureRooms = [
  roomMayImport('shared-imports-zod-only', '^shared/', ['^shared/', packages('zod')]),
  roomMayImport('db-imports-shared-only', '^db/', ['^db/', '^shared/', packages('kysely', 'better-sqlite3', 'temporal-polyfill')], {
    dependencyTypesNot: ['core'],
  }),
  // A migration says what the store looked like on its day: it may not change because today's code does.
  roomMayImport('migrations-import-kysely-only', '^db/migrations/', ['^db/migrations/', packages('kysely')]),
];

const nodeSide = [
  mayNotImport('electron-package-only-in-shell', { pathNot: `^electron/shell/|${tests}` }, { path: ['^electron$', packages('electron')] }),
  mayNotImport('nobody-imports-the-shell', { pathNot: `^electron/shell/|${tests}` }, { path: '^electron/shell/' }),
  roomMayImport('node-side-never-imports-the-renderer', '^electron/', ['^electron/', '^shared/', '^db/', anyPackage, '^electron$'], {
    dependencyTypesNot: ['core'],
  }),
  mayNotImport(
    'node-side-needs-no-interface-libraries',
    { path: '^electron/' },
    { path: packages('react', 'react-dom', '@mantine', '@tanstack', 'recharts') },
  ),
];

const renderer = [
  roomMayImport('renderer-imports-shared-only', '^renderer/', ['^renderer/', '^shared/', anyPackage]),
  mayNotImport('renderer-has-no-node', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
  mayNotImport(
    'renderer-has-no-backend-packages',
    { path: '^renderer/' },
    {
      path: packages(
        'kysely',
        'better-sqlite3',
        'better-sqlite3-multiple-ciphers',
        'docx',
        'electron',
        'read-excel-file',
        'write-excel-file',
        'csv-parse',
        'yauzl',
      ),
    },
  ),
  mayNotImport(
    'registers-are-islands',
    { path: '^renderer/registers/([^/]+)/' },
    { path: '^renderer/registers/', pathNot: '^renderer/registers/$1/' },
  ),
  roomMayImport('ui-knows-nothing-of-the-product', '^renderer/ui/', ['^renderer/ui/', '^shared/', anyPackage]),
  roomMayImport('client-knows-the-contract-only', '^renderer/api/', ['^renderer/api/', '^shared/', anyPackage]),
  mayNotImport(
    'tables-and-charts-only-in-ui-and-kit',
    { path: '^renderer/', pathNot: `^renderer/(ui|kit)/|${tests}` },
    { path: packages('@tanstack/react-table', '@tanstack/react-virtual', 'recharts') },
  ),
];

const everywhere = [
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  mayNotImport('nothing-imports-tests', {}, { path: tests }),
  // What the build makes (virtual:…) is not on disk.
  { name: 'imports-resolve', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
];

module.exports = {
  forbidden: [...pureRooms, ...nodeSide, ...renderer, ...everywhere],
  options: {
    // swc, because TypeScript 7 has no JavaScript interface that dependency-cruiser could parse with.
    parser: 'swc',
    // A type import couples two rooms as much as any other.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^test/fixtures/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
