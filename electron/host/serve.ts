/** The loopback host as a program of its own (dist/main/serve.mjs): nobody imports it. */
import { parseArgs } from 'node:util';
import { AppError } from '#shared/kit/errors.ts';
import { serve } from './serve-store.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { store: { type: 'string' }, demo: { type: 'boolean' }, port: { type: 'string' } } });
  process.umask(0o077);
  try {
    await serve({ store: values.store, demo: values.demo, port: Number(values.port ?? 0), endWithInput: true });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    console.error(error.message);
    process.exit(3);
  }
}
await main();
