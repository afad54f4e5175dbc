import { expect, test, vi } from 'vitest';
import { isCommand, runCommandLine } from './run.ts';

test.each([['help'], ['--help'], ['review', '--help'], ['-h']])(
  '%s %s names every command on standard output, and is no mistake',
  async (...words) => {
    const said: string[] = [];
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => (said.push(String(text)), true));
    const code = await runCommandLine(words.filter((word) => typeof word === 'string'));
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
  },
);

test('an option that no command has is said in Swedish by its name', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const code = await runCommandLine(['figures', '--stroe', 'x']);
  expect(code).toBe(2);
  expect(String(said.mock.calls[0]?.[0])).toMatch(/^Kommandot kunde inte tolkas vid --stroe\. Ingenting är gjort\./);
  said.mockRestore();
});

test.each(['backup', 'figures', 'help', '--help'])('%s is a job for the program without its window', (name) => {
  expect(isCommand(name)).toBe(true);
});

test.each(['register.isam', 'constructor', '', undefined])('%s is none', (name) => {
  expect(isCommand(name)).toBe(false);
});
