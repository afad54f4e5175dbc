import { expect, test, vi } from 'vitest';
import { createCommands } from './commands.ts';
import { keyNames, keysOf, shortcutFor, shortcutGroups, type Press } from './shortcuts.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: `Key${key.toUpperCase()}`,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});
const commandOf = (given: Press, isMac = false) => shortcutFor(keysOf(given, isMac))?.id;

test.each([
  ['Ctrl+Z', press('z', { ctrlKey: true }), false, 'undo'],
  ['Ctrl+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), false, 'redo'],
  ['Ctrl+Y', press('y', { ctrlKey: true }), false, 'redo'],
  ['Cmd+Z on a Mac', press('z', { metaKey: true }), true, 'undo'],
  ['Ctrl+Z on a Mac', press('z', { ctrlKey: true }), true, undefined],
  ['the Windows key with Z', press('z', { metaKey: true, ctrlKey: true }), false, undefined],
  ['z alone', press('z'), false, undefined],
  ['Alt+N where Alt makes another letter', press('˜', { code: 'KeyN', altKey: true }), false, 'new'],
  ['? wherever it stands on the keyboard', press('?', { code: 'Minus', shiftKey: true }), false, 'help'],
  ['F2', press('F2', { code: 'F2' }), false, 'edit'],
])('%s', (_, given, isMac, expected) => {
  expect(commandOf(given, isMac)).toBe(expected);
});

test('keys are shown as they stand on the keyboard, and a browser’s own are passed over', () => {
  expect(keyNames('new', { isMac: false, inBrowser: false })).toEqual(['Ctrl', 'N']);
  expect(keyNames('new', { isMac: false, inBrowser: true })).toEqual(['Alt', 'N']);
  expect(keyNames('redo', { isMac: true, inBrowser: false })).toEqual(['⌘', 'Y']);
});

test('the overview lists only what somebody answers', () => {
  const commands = createCommands();
  commands.register('search', vi.fn());
  const labels = () =>
    shortcutGroups({ machine: { isMac: false, inBrowser: false }, works: commands.works }).flatMap((group) =>
      group.shortcuts.map((shortcut) => shortcut.label),
    );
  expect(labels()).toEqual(['Sök post, sida eller kommando']);
  const leave = commands.register('find', vi.fn());
  expect(labels()).toContain('Öppna raden');
  leave();
  expect(labels()).toHaveLength(1);
});

test('the one that came last answers; when it has gone the one before does', () => {
  const commands = createCommands();
  const [frame, panel] = [vi.fn(), vi.fn()];
  commands.register('undo', frame);
  const leave = commands.register('undo', panel);
  commands.run('undo');
  leave();
  commands.run('undo');
  expect([frame.mock.calls.length, panel.mock.calls.length]).toEqual([1, 1]);
  expect(commands.run('export')).toBe(false);
});

test('what is asked for on the way to a page is done when the page can, once', async () => {
  const commands = createCommands();
  const answer = vi.fn();
  commands.runSoon('export');
  commands.register('export', answer);
  commands.register('export', vi.fn());
  await vi.waitFor(() => expect(answer).toHaveBeenCalledTimes(1));
});
