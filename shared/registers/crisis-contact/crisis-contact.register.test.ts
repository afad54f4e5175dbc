import { expect, test } from 'vitest';
import { on } from '#shared/kit/register.ts';
import { storeWith } from '../../../test/builders/store-with.ts';
import { crisisContact } from './crisis-contact.register.ts';

const f = on(crisisContact);

test('who has no place in the order of escalation is told last and needs no step', () => {
  const s = storeWith();
  s.put(crisisContact, { role: 'Mottagare', channel: 'Telefon' });
  s.put(crisisContact, { role: 'Förvaltningschef', escalationOrder: 2 });
  s.put(crisisContact, { role: 'TiB', escalationOrder: 1, onDuty: true, step: 'Larmar.', channel: 'Telefon' });
  expect(s.rows(crisisContact, ['escalationOrder', 'role'])).toEqual([
    [1, 'TiB'],
    [2, 'Förvaltningschef'],
    [null, 'Mottagare'],
  ]);
  expect(s.counted(crisisContact, f.is('lacksStep'))).toBe(1);
  expect(s.counted(crisisContact, f.is('lacksChannel'))).toBe(1);
  expect(s.counted(crisisContact, f.is('isOnDuty'))).toBe(1);
});
