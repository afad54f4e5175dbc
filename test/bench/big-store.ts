import { risk } from '#shared/registers/risk/risk.register.ts';
import { orgUnit } from '#shared/registers/org-unit/org-unit.register.ts';
import type { Store } from '#db/kit/store.ts';
import { save, write } from '#db/kit/write.ts';
import { createStore } from '#db/sqlite/open.ts';

const words = [
  'Utpressningsprogram',
  'Felskick',
  'Avbrott',
  'Behörighet',
  'Skyddade uppgifter',
  'Leverantör',
  'Åska',
  'Översvämning',
  'Elbortfall',
  'Nätfiske',
];
const places = ['växeln', 'lönesystemet', 'ärendehanteringen', 'diariet', 'arkivet', 'fakturaportalen', 'samarbetsytan'];

/** A store in memory with `n` risks of realistic skew, made through the gateway. Deterministic. */
export function bigStore(n: number): Store {
  const store = createStore(':memory:');
  write(store, { actor: 'bench' }, (tx) => {
    const units = ['Kontaktcenter', 'Ekonomi', 'Lön', 'Upphandling', 'Stab'].map((name) => save(tx, orgUnit, { values: { name } }).id);
    for (let i = 0; i < n; i += 1) {
      const values = {
        ref: `R-${i}`,
        title: `${words[i % 10]!} i ${places[(i * 7) % 7]!} ${i}`,
        unit: units[(i * 13) % 5]!,
        L: 1 + ((i * 31) % 4),
        C: 1 + ((i * 17 + (i >> 3)) % 4),
        status: i % 9 === 0 ? 'closed' : 'assessed',
        lastAssessed: `2026-0${1 + (i % 9)}-15`,
        owner: 'Avdelningschef',
      };
      save(tx, risk, { values, lenient: true });
    }
  });
  return store;
}
