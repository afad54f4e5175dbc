import { incident } from '#shared/registers/incident/incident.register.ts';
import { orgUnit } from '#shared/registers/org-unit/org-unit.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
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
const title = (i: number): string => `${words[i % 10]!} i ${places[(i * 3 + (i >> 4)) % 7]!} ${i}`;

const aRisk = (i: number, unit: string) => ({
  ref: `R-${i}`,
  title: title(i),
  unit,
  L: 1 + ((i * 31) % 4),
  C: 1 + ((i * 17 + (i >> 3)) % 4),
  status: i % 9 === 0 ? 'closed' : 'assessed',
  lastAssessed: `2026-0${1 + (i % 9)}-15`,
  owner: 'Avdelningschef',
});

const anIncident = (i: number, unit: string) => ({
  ref: `I-${i}`,
  title: title(i),
  unit,
  occurredAt: `20${20 + (i % 6)}-0${1 + (i % 9)}-1${i % 10}T08:00:00Z`,
  status: i % 50 === 0 ? 'reported' : 'closed',
});

type More = { readonly incidents?: number; /** Instead of in memory. */ readonly file?: string };

/** A store of realistic skew, made through the gateway. Deterministic. */
export function bigStore(risks: number, { incidents = 0, file = ':memory:' }: More = {}): Store {
  const store = createStore(file);
  write(store, { actor: 'bench' }, (tx) => {
    const units = ['Kontaktcenter', 'Ekonomi', 'Lön', 'Upphandling', 'Stab'].map((name) => save(tx, orgUnit, { values: { name } }).id);
    const unitOf = (i: number): string => units[(i * 13) % 5]!;
    for (let i = 0; i < risks; i += 1) save(tx, risk, { values: aRisk(i, unitOf(i)), lenient: true });
    for (let i = 0; i < incidents; i += 1) save(tx, incident, { values: anIncident(i, unitOf(i)), lenient: true });
  });
  return store;
}
