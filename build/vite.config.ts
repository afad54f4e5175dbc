// One config, three builds: the interface (client), the Node side (main) and Electron's preload script.
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { devApi } from './dev-api.ts';
import { exampleRows } from './example-rows.ts';
import { firstScreen } from './first-screen.ts';
import { oneLanguage } from './one-language.ts';
import { shippedPackages } from './shipped-packages.ts';

const root = join(import.meta.dirname, '..');
const inRoot = (path: string): string => join(root, path);

// Native modules and Electron itself are loaded from node_modules at run time; all else is bundled.
const external = ['electron', 'better-sqlite3'];

type Format = { readonly type: 'es' | 'cjs'; readonly extension: 'mjs' | 'cjs' };

// No entry may import another: the shared code would move to a chunk of its own, and an entry that does its work when it is loaded would
// do it for whoever imports the chunk.
const mainEntries = {
  main: 'electron/shell/main.ts',
  serve: 'electron/host/serve.ts',
  cli: 'electron/cli/cli.ts',
  'store-worker': 'electron/api/store-worker.ts',
  'sheet-worker': 'electron/import/sheet-worker.ts',
  'export-worker': 'electron/export/export-worker.ts',
};

const client: EnvironmentOptions = {
  build: {
    outDir: inRoot('dist/renderer'),
    emptyOutDir: true,
    target: 'chrome150',
    sourcemap: true,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: ['renderer/index.html', 'renderer/app/program.tsx', 'renderer/start/StartPage.tsx'].map(inRoot),
      output: { codeSplitting: { groups: firstScreen(inRoot('renderer/app/main.ts')) } },
    },
  },
};

function nodeSide(outDir: string, entries: Readonly<Record<string, string>>, { type, extension }: Format): EnvironmentOptions {
  const output = { format: type, entryFileNames: `[name].${extension}`, chunkFileNames: `[name]-[hash].${extension}` };
  return {
    consumer: 'server',
    resolve: { noExternal: true, external },
    build: {
      ssr: true,
      target: 'node24',
      outDir: inRoot(outDir),
      emptyOutDir: true,
      minify: false,
      sourcemap: true,
      reportCompressedSize: false,
      rolldownOptions: { external, input: existing(entries), output },
    },
  };
}

function existing(entries: Readonly<Record<string, string>>): Record<string, string> {
  const found = Object.entries(entries).filter(([, path]) => existsSync(inRoot(path)));
  return Object.fromEntries(found.map(([name, path]) => [name, inRoot(path)]));
}

export default defineConfig({
  root: inRoot('renderer'),
  base: './',
  plugins: [
    react(),
    oneLanguage(),
    shippedPackages(),
    exampleRows(pathToFileURL(inRoot('electron/demo/example-rows.ts')).href),
    devApi(pathToFileURL(inRoot('electron/api/store-client.ts')).href),
  ],
  server: { host: '127.0.0.1', port: 5199, strictPort: true },
  environments: {
    client,
    main: nodeSide('dist/main', mainEntries, { type: 'es', extension: 'mjs' }),
    // A sandboxed preload cannot be an ES module.
    preload: nodeSide('dist/preload', { preload: 'electron/shell/preload.ts' }, { type: 'cjs', extension: 'cjs' }),
  },
  builder: {
    async buildApp(builder) {
      // `ssr` is Vite's own default environment; an interface without a page yet has nothing to build.
      const unwanted = new Set(existsSync(inRoot('renderer/index.html')) ? ['ssr'] : ['ssr', 'client']);
      const wanted = Object.values(builder.environments).filter(({ name }) => !unwanted.has(name));
      await Promise.all(wanted.map((environment) => builder.build(environment)));
      // The example organisation's lists lie beside the bundle that reads them.
      cpSync(inRoot('electron/demo/lists'), inRoot('dist/main/demo-lists'), { recursive: true });
    },
  },
});
