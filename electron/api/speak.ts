import { language, setLanguage } from '#shared/kit/language.ts';
import { languageOf } from '#db/kit/settings.ts';
import type { Store } from '#db/kit/store.ts';
import { keepMachineState } from './machine-state.ts';

/** Words are read in the store's language from now on. The machine remembers it for the lock screen, where the settings cannot be read. */
export function speak(store: Store): void {
  const chosen = languageOf(store);
  if (chosen === language()) return;
  setLanguage(chosen);
  keepMachineState(store.file, { language: chosen });
}
