import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { salvage } from '#db/backup/salvage.ts';
import { salvageText } from '#db/backup/salvage-report.ts';
import { keyOf, type PassphraseOptions } from './passphrase.ts';
import { required, type Outcome } from './usage.ts';

type Options = PassphraseOptions & { readonly store?: string; readonly to?: string };

/** Reads what can be read of a damaged store into a new one. Something lost for good is exit code 1. */
export async function salvageStore(options: Options): Promise<Outcome> {
  const from = resolve(required(options.store, '--store FIL'));
  const to = resolve(required(options.to, '--to NY'));
  const report = salvage(from, to, userInfo().username, await keyOf(from, options));
  return { output: report, refused: !report.isComplete, note: salvageText(report) };
}
