import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { createStore } from '../sqlite/open.ts';
import type { Store } from '../kit/store.ts';
import { importRows } from './test-job.ts';

let store: Store;
beforeEach(() => {
  store = createStore(':memory:');
});
type Row = Record<string, unknown>;
const codes = (issues: readonly { readonly row: number; readonly code: string }[]) => issues.map(({ row, code }) => `${row} ${code}`);

describe('several rows of one object', () => {
  it.each([
    ['oldest first', [0, 1, 2]],
    ['newest first', [2, 1, 0]],
  ])('the latest decided version tells what the object is, %s', async (_, order) => {
    const headers = ['Objekt', 'Avdelning', 'Livscykel', 'Informationsägare', 'Klassning', 'Klassad datum', 'Beslutad av', 'Status'];
    const rows = [
      ['Lönia', 'Ekonomi', 'I drift', 'Lönechef', 'K2 R2 T2', '2024-01-01', 'Chef', 'Ersatt'],
      ['Lönia', 'Ekonomi', 'Avvecklad', null, 'K3 R2 T2', '2026-01-01', 'Chef', 'Beslutad'],
      ['Lönia', 'Kontaktcenter', 'I drift', null, 'K3 R2 T2', '2023-01-01', 'Chef', 'Beslutad'],
    ];
    const sheet = [headers, ...order.map((index) => rows[index] ?? [])];
    await importRows(store, 'Blad', sheet);
    const objectsOf = (unit: string) =>
      store.all<Row>(
        sql`select o.lifecycle, o."infoOwner" from info_object as o join org_unit as u on u.id = o.unit where u.name = ${unit}`,
      );
    expect(objectsOf('Ekonomi')).toEqual([{ lifecycle: 'retired', infoOwner: 'Lönechef' }]);
    expect(objectsOf('Kontaktcenter')).toEqual([{ lifecycle: 'in_use', infoOwner: null }]);
    const again = await importRows(store, 'Blad', sheet);
    expect([again.created, again.updated, again.unchanged]).toEqual([0, 0, 3]);
  });

  it('a latest version that is refused for its supplier does not drag the others with it', async () => {
    const report = await importRows(store, 'Blad', [
      ['Objekt', 'Avdelning', 'Leverantör', 'Klassning', 'Klassad datum', 'Beslutad av', 'Status'],
      ['Lönia', 'Ekonomi', null, 'K2 R2 T2', '2024-01-01', 'Chef', 'Beslutad'],
      ['Lönia', 'Ekonomi', 'Okänd AB', 'K3 R2 T2', '2026-01-01', 'Chef', 'Beslutad'],
    ]);
    expect([report.created, codes(report.rejected)]).toEqual([1, ['3 unknown_ref']]);
  });
});
