import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isCommand } from '#electron/cli/run.ts';
import type { StoreChoice } from '#electron/host/locations.ts';
import { isRegisterFile } from './policy.ts';

/** A job to do without a window, or a register to open. */
export type Start = { readonly job: readonly string[] } | StoreChoice;

/** What the arguments ask for. `args`: without the program itself and, in development, the folder that it is started from. */
export function startOf(args: readonly string[]): Start {
  // Chromium's own switches stand among the arguments, and may stand before a command.
  const first = args.findIndex((argument) => !argument.startsWith('-'));
  if (isCommand(args[first])) return { job: args.slice(first) };
  const options = { store: { type: 'string' }, demo: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false });
  // A double-clicked register arrives as a bare path; Linux may give it as an address.
  const store = typeof values.store === 'string' ? values.store : positionals.map(pathOf).find((path) => isRegisterFile(path));
  return { store, demo: values.demo === true };
}

function pathOf(argument: string): string {
  if (!argument.startsWith('file://')) return argument;
  try {
    return fileURLToPath(argument);
  } catch {
    return argument;
  }
}
