import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { purgeWords } from '#shared/i18n/purge.ts';
import { setLanguage } from '#shared/kit/language.ts';
import { headOf } from '#db/kit/history.ts';
import { languageOf, settingsOf } from '#db/kit/settings.ts';
import type { Store } from '#db/kit/store.ts';
import { olderCopies } from '#db/purge/older-copies.ts';
import { previewPurge } from '#db/purge/preview.ts';
import { purgeable, type Due } from '#db/purge/proposals.ts';
import { purge } from '#db/purge/purge.ts';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { placesOf } from '../api/backups.ts';
import { today } from '../api/today.ts';
import { keyOf, type PassphraseOptions } from './passphrase.ts';
import { dateOption, required, UsageError, type Outcome } from './usage.ts';

type Options = PassphraseOptions & { readonly store?: string; readonly before?: string; readonly 'dry-run'?: boolean };

/**
 * Purges what the rules in the settings allow: every record whose retention time ended before a day, today or earlier. What a kept record
 * must point at is left and told. `--dry-run` only says what would go. Asks nothing: who writes the command has decided.
 */
export async function purgeStore(options: Options): Promise<Outcome> {
  const file = resolve(required(options.store, '--store FIL'));
  const before = dateOption(required(options.before, '--before DATUM'), '--before', today());
  const store = openStore(file, { key: await keyOf(file, options) });
  let open = store;
  try {
    setLanguage(languageOf(store));
    if (before > today()) throw new UsageError(purgeWords.cli.future(before));
    const asOf = Temporal.PlainDate.from(before).subtract({ days: 1 }).toString();
    const { due, hindered } = purgeable(store, asOf);
    if (due.length === 0 || options['dry-run']) return dryRun(store, before, { due, hindered });
    const done = purge(store, due, { actor: userInfo().username, asOf, places: placesOf(store) });
    open = done.store;
    const copies = olderCopies(open, placesOf(open))?.backups.map(({ folder, name }) => join(folder, name)) ?? [];
    const { records, entries, reasons, letGo } = done;
    return {
      output: { before, records, entries, reasons, letGo, hindered: hindered.map(named), head: headOf(open), copies },
      note: `${purgeWords.done(due.length, entries)} ${purgeWords.cli.older(copies.join(', '))}`,
    };
  } finally {
    closeStore(open);
  }
}

const named = ({ register, id, ref, title, start, end, rule: { decision } }: Due) => ({ register, id, ref, title, start, end, decision });

type Found = { readonly due: readonly Due[]; readonly hindered: readonly Due[] };
function dryRun(store: Store, before: string, { due, hindered }: Found): Outcome {
  const { records, entries, links, reports } = previewPurge(store, due, placesOf(store));
  const hasRules = Object.keys(settingsOf(store).retention).length > 0;
  const nothing = hasRules ? purgeWords.cli.nothing(before) : purgeWords.cli.noRules;
  return {
    output: { before, records, entries, links, reports, due: due.map(named), hindered: hindered.map(named) },
    note: due.length === 0 ? nothing : purgeWords.cli.dry(due.length),
  };
}
