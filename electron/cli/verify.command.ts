import { verify } from '#db/verify.ts';
import type { Outcome } from './usage.ts';
import { withStore } from './with-store.ts';

/** Integrity of the file, the history chain and the links. A fault is exit code 1. */
export const verifyStore = (options: { readonly store?: string }): Promise<Outcome> =>
  withStore(options, (store) => {
    const verdict = verify(store);
    return {
      output: verdict,
      refused: !verdict.ok,
      note: verdict.ok
        ? 'Registret är helt: filen, historiken och kopplingarna stämmer.'
        : 'Registret har fel. Ändra inget i det; ta fram den senaste säkerhetskopian och jämför.',
    };
  });
