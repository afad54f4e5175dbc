import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { action } from '#shared/registers/action/action.register.ts';
import { save, write } from '#db/kit/write.ts';
import { closeStore, createStore } from '#db/sqlite/open.ts';
import { due } from './due.command.ts';

const folder = mkdtempSync(join(tmpdir(), 'due-'));
const file = join(folder, 'prov.isam');
const store = createStore(file);
write(store, { actor: 'isam' }, (tx) => save(tx, action, { values: { title: 'Öva; reservrutin, växeln', due: '2026-11-20' } }));
closeStore(store);

test('lists the dates, and writes them as a calendar file when asked', async () => {
  const { output } = await due({ store: file, 'as-of': '2026-10-31', to: '2026-11-29' });
  expect((output as readonly { readonly rule: string; readonly date: string }[]).filter(({ rule }) => rule === 'action')).toMatchObject([
    { date: '2026-11-20', state: 'soon' },
  ]);
  const ics = join(folder, 'ut.ics');
  await due({ store: file, 'as-of': '2026-10-31', ics });
  expect(readFileSync(ics, 'utf8')).toContain('SUMMARY:Åtgärd: Öva\\; reservrutin\\, växeln\r\n');
});

test('a span that ends before it begins, and a folder that is not there, are refused in Swedish', async () => {
  expect(() => due({ store: file, from: '2026-12-01', to: '2026-11-01' })).toThrow(/slutar innan/);
  await expect(due({ store: file, ics: join(folder, 'ingen/ut.ics') })).rejects.toThrow(/kunde inte skrivas/);
});
