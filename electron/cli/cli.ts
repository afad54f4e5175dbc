/** The command line as a program of its own: `npm run --silent cli -- COMMAND …`, in the package dist/main/cli.mjs. Nobody imports it. */
import { runCommandLine } from './run.ts';

process.umask(0o077);
process.exitCode = await runCommandLine(process.argv.slice(2));
