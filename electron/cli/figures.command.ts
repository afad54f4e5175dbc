import { settingsOf, contextOf } from '#db/kit/settings.ts';
import { figuresAsJson } from '#db/figures/values.ts';
import { today } from '../api/today.ts';
import { dateOption, type Outcome } from './usage.ts';
import { withStore } from './with-store.ts';

type Options = { readonly store?: string; readonly 'as-of'?: string };

/** Every figure at a day, as one flat object. Without `--as-of`: the store's as-of date, else today. */
export const figures = (options: Options): Promise<Outcome> =>
  withStore(options, (store) => {
    const asOf = dateOption(options['as-of'], '--as-of', settingsOf(store).asOf ?? today());
    return { output: figuresAsJson(store, contextOf(store, asOf)) };
  });
