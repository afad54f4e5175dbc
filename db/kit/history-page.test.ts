import { expect, test } from 'vitest';
import { incident } from '#shared/registers/incident/incident.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { storeWith } from '../../test/builders/store-with.ts';
import { historySheet } from '../export/history-sheet.ts';
import { archive, save, write } from './write.ts';
import { historyChoices, historyPage } from './history-page.ts';

/** Three changes: a risk in October, its owner in November by somebody else, an incident late in the evening of the last of November. */
function aHistory() {
  const s = storeWith();
  const at = (actor: string, now: string) => ({ actor, now });
  const made = write(s.store, at('Anna, ISAM', '2026-10-31T08:00:00.000Z'), (tx) =>
    save(tx, risk, { values: { title: 'Översvämning i ÅRSTA', L: 3, C: 4 } }),
  );
  write(s.store, at('DSO', '2026-11-05T08:00:00.000Z'), (tx) => save(tx, risk, { ...made, values: { owner: 'Fastighetschef' } }));
  write(s.store, { ...at('DSO', '2026-11-30T23:30:00.000Z'), reason: 'Efter samråd' }, (tx) =>
    save(tx, incident, { values: { title: 'Strömavbrott' } }),
  );
  const seqs = (filter: Parameters<typeof historyPage>[1]) =>
    historyPage(s.store, filter, 100, Number.MAX_SAFE_INTEGER).map(({ seq }) => seq);
  return { ...s, seqs, made };
}

test('history is narrowed by words with Swedish letters, by who, register and kind of change', () => {
  const { seqs } = aHistory();
  expect(seqs({})).toEqual([3, 2, 1]);
  expect(seqs({ text: 'årsta' })).toEqual([2, 1]);
  expect(seqs({ text: 'fastighetsCHEF' })).toEqual([2]);
  expect(seqs({ text: 'samråd' })).toEqual([3]);
  expect(seqs({ text: 'r-2026-001' })).toEqual([2, 1]);
  expect(seqs({ text: '100%' })).toEqual([]);
  expect(seqs({ actor: 'DSO' })).toEqual([3, 2]);
  expect(seqs({ register: 'incident' })).toEqual([3]);
  expect(seqs({ op: 'update' })).toEqual([2]);
  expect(seqs({ actor: 'DSO', register: 'risk', text: 'Årsta' })).toEqual([2]);
});

test('a period is Swedish days, both included', () => {
  const { seqs } = aHistory();
  // 23.30 UTC on 30 November is 00.30 on 1 December in Sweden.
  expect(seqs({ from: '2026-10-31', to: '2026-11-30' })).toEqual([2, 1]);
  expect(seqs({ from: '2026-12-01' })).toEqual([3]);
  expect(seqs({ to: '2026-10-30' })).toEqual([]);
});

test('it goes on from where it was, and says what there is to choose among', () => {
  const { store } = aHistory();
  expect(historyPage(store, {}, 1, 3).map(({ seq }) => seq)).toEqual([2]);
  expect(historyChoices(store)).toEqual({ actors: ['Anna, ISAM', 'DSO'], registers: ['incident', 'risk'], ops: ['create', 'update'] });
});

test('as a sheet it is one line a field, in words, with before and after', () => {
  const { store, made } = aHistory();
  write(store, { actor: 'DSO', now: '2026-12-02T08:00:00.000Z' }, (tx) => archive(tx, risk, { id: made.id, revision: 2 }));
  const { head, rows } = historySheet(store, historyPage(store, { register: 'risk' }, 100, Number.MAX_SAFE_INTEGER));
  expect(head).toEqual(['Rad', 'När', 'Vem', 'Vad', 'Register', 'Post', 'Fält', 'Före', 'Efter', 'Motiv']);
  expect(rows[0]).toEqual([4, '2026-12-02 09:00', 'DSO', 'Arkiverade', 'Risk', 'R-2026-001', null, null, null, null]);
  expect(rows[1]).toEqual([2, '2026-11-05 09:00', 'DSO', 'Ändrade', 'Risk', 'R-2026-001', 'Riskägare', null, 'Fastighetschef', null]);
  expect(rows.slice(2)).toContainEqual([
    1,
    '2026-10-31 09:00',
    'Anna, ISAM',
    'Skapade',
    'Risk',
    'R-2026-001',
    'Sannolikhet',
    null,
    3,
    null,
  ]);
});
