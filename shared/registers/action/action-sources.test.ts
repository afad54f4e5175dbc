import { expect, test } from 'vitest';
import { on } from '#shared/kit/register.ts';
import { supplier } from '#shared/registers/supplier/supplier.register.ts';
import { addLink } from '#db/kit/record-index.ts';
import { write } from '#db/kit/write.ts';
import { storeWith } from '../../../test/builders/store-with.ts';
import { action } from './action.register.ts';

test('an action tells by name everything that it treats', () => {
  const s = storeWith();
  const [b, a] = ['Granmyra', 'Stenvik'].map((name) => s.put(supplier, { name }).id);
  const made = s.actionFor(supplier, b!, { title: 'Två källor' });
  write(s.store, { actor: 'isam' }, (tx) =>
    addLink(tx, { register: 'action', id: made.id, name: 'links', target: { register: 'supplier', id: a! } }),
  );
  s.put(action, { title: 'Utan källa' });
  const [[, two], [, none]] = s.rows(action, ['title', 'sources']) as [[string, string], [string, null]];
  expect(two.split('; ').toSorted()).toEqual(['Granmyra', 'Stenvik']);
  expect(none).toBeNull();
});

test('a moved day counts while the action is open, a missing effect when it is done', () => {
  const s = storeWith();
  const { id } = s.put(action, { title: 'A', due: '2026-05-01' });
  s.change(action, id, { due: '2026-06-01' });
  expect(s.counted(action, on(action).is('isMoved'))).toBe(1);
  s.change(action, id, { status: 'done', done: '2026-06-01' });
  expect(s.counted(action, on(action).is('isMoved'))).toBe(0);
  expect(s.counted(action, on(action).is('lacksEffect'))).toBe(1);
});
