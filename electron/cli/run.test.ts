import { expect, test, vi } from 'vitest';
import { isCommand, runCommandLine } from './run.ts';

test('help names every command on standard output, and is no mistake', async () => {
  const said: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => (said.push(String(text)), true));
  const code = await runCommandLine(['help']);
  write.mockRestore();
  expect(code).toBe(0);
  for (const name of [
    'init',
    'import',
    'figures',
    'review',
    'document',
    'export',
    'list',
    'due',
    'serve',
    'backup',
    'restore',
    'salvage',
    'verify',
  ])
    expect(said.join('')).toContain(`\n  ${name} `);
});

test.each(['backup', 'figures', 'help'])('%s is a job for the program without its window', (name) => {
  expect(isCommand(name)).toBe(true);
});

test.each(['register.isam', 'constructor', '', undefined])('%s is none', (name) => {
  expect(isCommand(name)).toBe(false);
});
