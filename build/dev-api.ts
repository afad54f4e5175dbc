import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'vite';

type Store = { call(name: string, input: unknown): Promise<unknown> };
type StoreClientModule = { readonly startStoreWorker: (options: { file: string; demo: boolean; actor: string }) => Promise<Store> };

/**
 * `npm run dev`: answers `POST /api/<name>` from a store worker beside Vite's own server, so that the interface reloads while it is being
 * written. Opens a fresh demo, or the file in SAKERHETSPARMEN_STORE. Has none of the loopback host's guards: for developers only.
 * @param storeClient URL of the module that starts the store worker
 */
export function devApi(storeClient: string): Plugin {
  return {
    name: 'dev-api',
    apply: 'serve',
    async configureServer(server) {
      const { storeLocation } = await import('../electron/host/locations.ts');
      const { startStoreWorker } = (await import(storeClient)) as StoreClientModule;
      const named = process.env['SAKERHETSPARMEN_STORE'];
      const store = await startStoreWorker({ ...storeLocation(named ? { store: named } : { demo: true }), actor: 'dev' });
      server.middlewares.use('/api', (request, response, next) => {
        // The sources of the client lie under /api too, and are fetched with GET.
        if (request.method !== 'POST') return next();
        answer(store, request).then((reply) => response.setHeader('content-type', 'application/json').end(reply), next);
      });
    },
  };
}

async function answer(store: Store, request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const name = decodeURIComponent((request.url ?? '').slice(1));
  return JSON.stringify(await store.call(name, JSON.parse(Buffer.concat(chunks).toString() || '{}')));
}
