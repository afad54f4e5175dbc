import { LANGUAGES, setLanguage } from '#shared/kit/language.ts';
import { checkLines, type TemplateCheck } from '#shared/documents/template-check.ts';
import { templateWords } from '#shared/i18n/template.ts';
import { removeTemplate, saveTemplate, templateOf } from '#db/documents/word-template.ts';
import type { Store } from '#db/kit/store.ts';
import { write } from '#db/kit/write.ts';
import { checkInWorker, sampleInWorker } from '../export/export-client.ts';
import { replaceFile } from './replace-file.ts';
import { checkedTemplate } from './template-option.ts';
import { oneOf, UsageError, type Outcome } from './usage.ts';
import { withStore, type StoreOptions } from './with-store.ts';

type Options = StoreOptions & {
  /** Keeps this file as the store's template. */
  readonly set?: string;
  readonly remove?: boolean;
  /** Writes the sample template here. */
  readonly sample?: string;
};

const told = (name: string | null, check: TemplateCheck | null): Outcome => ({
  output: { template: name, check: check === null ? [] : checkLines(check) },
});

async function sample({ sample: out = '', language }: Options): Promise<Outcome> {
  if (language !== undefined) setLanguage(oneOf(language, '--language', LANGUAGES, 'sv'));
  const bytes = await sampleInWorker();
  await replaceFile(out, bytes, templateWords.commandLine.cannotWrite(out));
  return { output: { out, bytes: bytes.byteLength } };
}

async function set(store: Store, file: string): Promise<Outcome> {
  const { template, check } = await checkedTemplate(file);
  write(store, { actor: 'ISAM', reason: templateWords.reasons.save(template.name) }, (tx) => saveTemplate(tx, template));
  return told(template.name, check);
}

async function shown(store: Store): Promise<Outcome> {
  const template = templateOf(store);
  return told(template?.name ?? null, template && (await checkInWorker(template)));
}

/** Chooses, removes or shows the store's Word template with its check, or writes the sample template. */
export async function template(options: Options): Promise<Outcome> {
  if (options.sample !== undefined) return sample(options);
  if (options.store === undefined) throw new UsageError(templateWords.commandLine.noStore);
  return withStore(options, (store) => {
    if (options.set !== undefined) return set(store, options.set);
    if (!options.remove) return shown(store);
    const { name = '' } = templateOf(store) ?? {};
    write(store, { actor: 'ISAM', reason: templateWords.reasons.remove(name) }, removeTemplate);
    return told(null, null);
  });
}
