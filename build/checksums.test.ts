import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const { writeChecksums } = (await import(new URL('./checksums.mjs', import.meta.url).href)) as {
  readonly writeChecksums: (artifacts: readonly string[], folder: string) => readonly string[];
};

test('what is published has its sums in a file that sha256sum reads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sums-'));
  const file = join(folder, 'setup.exe');
  writeFileSync(file, 'hej');
  const [sums = ''] = writeChecksums([file], folder);
  expect(readFileSync(sums, 'utf8').split('\n')).toContain(`${createHash('sha256').update('hej').digest('hex')}  setup.exe`);
});

test('a folder alone has none', () => {
  expect(writeChecksums([], tmpdir())).toEqual([]);
});
