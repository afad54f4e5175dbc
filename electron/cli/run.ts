import { parseArgs } from 'node:util';
import { AppError } from '#shared/kit/errors.ts';
import { own } from '#shared/kit/own.ts';
import { UsageError, type Outcome } from './usage.ts';

/** Exit codes: the job was done, was refused, was not understood, or the store could not be used. */
const exit = { done: 0, refused: 1, usage: 2, store: 3 } as const;

type Values = Readonly<Record<string, string | boolean | undefined>>;
type Call = { readonly values: Values; readonly files: readonly string[] };
type Command = { readonly options: Readonly<Record<string, 'string' | 'boolean'>>; readonly run: (call: Call) => Promise<Outcome> };

/** Each command loads its own code, so that a figure does not wait for the Word library. */
const commands: Readonly<Record<string, Command>> = {
  init: {
    options: { store: 'string', demo: 'boolean', encrypt: 'boolean', 'recovery-file': 'string' },
    run: async (call) => (await import('./init.command.ts')).init(call.values),
  },
  import: {
    options: { store: 'string', mapping: 'string', 'as-of': 'string', 'dry-run': 'boolean', 'skip-rejected': 'boolean' },
    run: async (call) => (await import('./import.command.ts')).importFiles(call.values, call.files),
  },
  figures: {
    options: { store: 'string', 'as-of': 'string' },
    run: async (call) => (await import('./figures.command.ts')).figures(call.values),
  },
  review: {
    options: {
      store: 'string',
      year: 'string',
      'as-of': 'string',
      out: 'string',
      audience: 'string',
      language: 'string',
      template: 'string',
      'page-numbers': 'string',
      adopt: 'boolean',
    },
    run: async (call) => (await import('./review.command.ts')).review(call.values),
  },
  document: {
    options: {
      store: 'string',
      kind: 'string',
      id: 'string',
      year: 'string',
      'as-of': 'string',
      out: 'string',
      audience: 'string',
      language: 'string',
      template: 'string',
    },
    run: async (call) => (await import('./document.command.ts')).document(call.values),
  },
  template: {
    options: { store: 'string', set: 'string', remove: 'boolean', sample: 'string', language: 'string' },
    run: async (call) => (await import('./template.command.ts')).template(call.values),
  },
  export: {
    options: { store: 'string', register: 'string', out: 'string', 'as-of': 'string', language: 'string' },
    run: async (call) => (await import('./export.command.ts')).exportExcel(call.values),
  },
  list: {
    options: { store: 'string', register: 'string', where: 'string', 'as-of': 'string' },
    run: async (call) => (await import('./list.command.ts')).list(call.values),
  },
  due: {
    options: { store: 'string', 'as-of': 'string', from: 'string', to: 'string', ics: 'string', language: 'string' },
    run: async (call) => (await import('./due.command.ts')).due(call.values),
  },
  serve: {
    options: { store: 'string', demo: 'boolean', port: 'string' },
    run: async (call) => (await import('./serve.command.ts')).serveStore(call.values),
  },
  backup: { options: { store: 'string', to: 'string' }, run: async (call) => (await import('./backup.command.ts')).backup(call.values) },
  restore: {
    options: { store: 'string', from: 'string', 'from-passphrase-file': 'string', 'dry-run': 'boolean' },
    run: async (call) => (await import('./backup.command.ts')).restore(call.values),
  },
  salvage: {
    options: { store: 'string', to: 'string' },
    run: async (call) => (await import('./salvage.command.ts')).salvageStore(call.values),
  },
  purge: {
    options: { store: 'string', before: 'string', 'dry-run': 'boolean' },
    run: async (call) => (await import('./purge.command.ts')).purgeStore(call.values),
  },
  encrypt: {
    options: { store: 'string', 'recovery-file': 'string' },
    run: async (call) => (await import('./encrypt.command.ts')).encrypt(call.values),
  },
  passphrase: {
    options: { store: 'string', 'new-passphrase-file': 'string', 'recovery-file': 'string' },
    run: async (call) => (await import('./encrypt.command.ts')).changePassphrase(call.values),
  },
  decrypt: { options: { store: 'string' }, run: async (call) => (await import('./encrypt.command.ts')).decrypt(call.values) },
  verify: { options: { store: 'string' }, run: async (call) => (await import('./verify.command.ts')).verifyStore(call.values) },
};

const usage = `Säkerhetspärmen på kommandoraden:
  init    --store FIL [--demo] [--encrypt --recovery-file NY]
  import  --store FIL [--mapping M.json] [--as-of DATUM] [--dry-run] [--skip-rejected] FIL…
  figures --store FIL [--as-of DATUM]
  review  --store FIL --year ÅR [--as-of DATUM] --out X.docx|X.json [--audience internal|public] [--language sv|en] [--template MALL.dotx] [--adopt]
  document --store FIL --kind SLAG [--id POST] [--year ÅR] [--as-of DATUM] --out X.docx|X.json [--audience internal|public] [--language sv|en] [--template MALL.dotx]
  template --store FIL [--set MALL.dotx | --remove]
  template --sample X.dotx [--language sv|en]
  export  --store FIL [--register REGISTER] [--as-of DATUM] --out X.xlsx [--language sv|en]
  list    --store FIL --register REGISTER [--where JSON] [--as-of DATUM]
  due     --store FIL [--as-of DATUM] [--from DATUM] [--to DATUM] [--ics X.ics] [--language sv|en]
  serve   --store FIL [--port N]
  backup  --store FIL [--to MAPP]
  restore --store FIL --from SÄKERHETSKOPIA [--from-passphrase-file FIL] [--dry-run]
  salvage --store FIL --to NY
  purge   --store FIL --before DATUM [--dry-run]
  verify  --store FIL
  encrypt --store FIL --recovery-file NY
  passphrase --store FIL [--new-passphrase-file FIL] --recovery-file NY
  decrypt --store FIL
Ett krypterat register: --passphrase-file FIL, miljövariabeln SAKERHETSPARMEN_PASSPHRASE eller frågan i terminalen.`;

function parse(command: Command, args: readonly string[]): Call {
  const named = { 'passphrase-file': 'string', ...command.options } as const;
  const options = Object.fromEntries(Object.entries(named).map(([name, type]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values, files: positionals };
  } catch (error) {
    // Node says it in English, with the option in quotation marks.
    const option = error instanceof Error ? /'(-[^' ]*)/.exec(error.message)?.[1] : undefined;
    throw new UsageError(`Kommandot kunde inte tolkas${option === undefined ? '' : ` vid ${option}`}. Ingenting är gjort.\n${usage}`);
  }
}

const isHelp = (word: string): boolean => ['help', '--help', '-h'].includes(word);

async function run([name = '', ...args]: readonly string[]): Promise<number> {
  if ([name, ...args].some(isHelp)) {
    process.stdout.write(`${usage}\n`);
    return exit.done;
  }
  const command = own(commands, name);
  if (!command) throw new UsageError(usage);
  const { output, refused, note } = await command.run(parse(command, args));
  if (note) console.error(note);
  if (output !== undefined) process.stdout.write(`${JSON.stringify(output, null, 1)}\n`);
  return refused ? exit.refused : exit.done;
}

const codeOf = (error: unknown): number => {
  if (error instanceof UsageError) return exit.usage;
  if (!(error instanceof AppError)) return exit.refused;
  return error.code === 'STORE' || error.code === 'LOCKED' ? exit.store : exit.refused;
};

/** Whether the program was started to do a job rather than to show its window: the first word is a command's name. */
export const isCommand = (name: string | undefined): boolean => name !== undefined && (Object.hasOwn(commands, name) || isHelp(name));

/** Runs `COMMAND …`: JSON on standard output, messages on standard error. Never throws. @returns the exit code */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    const said = error instanceof AppError || error instanceof UsageError;
    console.error(
      said
        ? error.message
        : `Kommandot avbröts av ett oväntat fel (${error instanceof Error ? error.message : String(error)}). Kör verify för att kontrollera registret.`,
    );
    return codeOf(error);
  }
}
