import { serve } from '../host/serve-store.ts';
import { givenSecret, presentSource, type PassphraseOptions } from './passphrase.ts';
import { UsageError, type Outcome } from './usage.ts';

type Options = PassphraseOptions & { readonly store?: string; readonly demo?: boolean; readonly port?: string };

/** Serves the interface on this machine and prints `{"url":…}`; goes on until it is stopped. */
export async function serveStore(options: Options): Promise<Outcome> {
  const port = Number(options.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port ska vara ett heltal mellan 0 och 65535. Du skrev ${options.port}; ingenting är startat.`);
  await serve({ store: options.store, demo: options.demo, port, secret: givenSecret(presentSource(options)) });
  return { output: undefined };
}
