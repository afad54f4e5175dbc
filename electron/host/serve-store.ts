import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { userInfo } from 'node:os';
import { startStoreWorker } from '../api/store-client.ts';
import { startHost } from './http-host.ts';
import { storeLocation } from './locations.ts';

/** Where the built interface lies: beside the bundle, or in dist/ when the source is run as it is. */
export const interfaceFolder = (): string =>
  [resolve(import.meta.dirname, '../renderer'), resolve(import.meta.dirname, '../../dist/renderer')].find((folder) =>
    existsSync(resolve(folder, 'index.html')),
  ) ?? resolve(import.meta.dirname, '../../dist/renderer');

export type ServeOptions = {
  readonly store?: string | undefined;
  readonly demo?: boolean | undefined;
  readonly port?: number;
  /** Passphrase of an encrypted register; without it the interface asks. */
  readonly secret?: string | undefined;
  /** Ends when whoever started it closes its standard input. */ readonly endWithInput?: boolean;
};

/** Opens the store and serves it; prints `{"url":…}` and ends at a signal. Throws AppError when the store cannot be used. */
export async function serve({ store, demo, port = 0, secret, endWithInput = false }: ServeOptions): Promise<void> {
  const location = storeLocation({ store, demo });
  const client = await startStoreWorker({ ...location, actor: userInfo().username, ask: true, secret });
  const host = await startHost(client, interfaceFolder(), port);
  console.log(JSON.stringify({ url: host.url }));
  const stop = () =>
    void host
      .close()
      .then(() => client.close())
      .then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  if (endWithInput) process.stdin.once('end', stop).resume();
}
