import { spawnSync } from 'node:child_process';
import { closeStore } from '#db/sqlite/open.ts';
import { fileStore } from '../builders/file-store.ts';
import { examine, idsIn } from './examine.ts';
import { writerFile } from './kill.ts';

export const hasStrace = (): boolean => process.platform === 'linux' && spawnSync('strace', ['-V']).status === 0;

export type IoResult = {
  readonly runs: number;
  readonly hit: number;
  readonly said: number;
  readonly lost: number;
  readonly unsound: readonly string[];
  readonly codes: readonly string[];
};
export type Injection = {
  readonly call: 'pwrite64' | 'fsync' | 'fdatasync' | 'ftruncate' | 'unlink' | 'openat';
  readonly error: 'EIO' | 'ENOSPC';
};

/** Makes one system call of the store's fail, the K-th one, for each K; the writer goes on after opening anew. */
export function ioErrors(injections: readonly Injection[], kinds: readonly number[], saves = 8): IoResult {
  const total = { runs: 0, hit: 0, said: 0, lost: 0, unsound: [] as string[] };
  const codes = new Set<string>();
  for (const { call, error } of injections)
    for (const when of kinds) {
      const { file, store } = fileStore('A');
      closeStore(store);
      const args = [
        '-f',
        '-o',
        '/dev/null',
        '-P',
        file,
        '-P',
        `${file}-journal`,
        '-P',
        file.replace(/\/[^/]*$/, ''),
        '-e',
        `trace=${call}`,
        '-e',
        `inject=${call}:error=${error}:when=${when}`,
      ];
      const { stdout } = spawnSync(
        'strace',
        [...args, process.execPath, writerFile, JSON.stringify({ file, mode: 'save', count: saves })],
        { encoding: 'utf8' },
      );
      const failures = stdout.split('\n').filter((line) => line.startsWith('!'));
      for (const line of failures) codes.add(line.slice(1).split(' ')[0]!);
      const said = idsIn(stdout);
      const left = examine(file, said);
      total.runs += 1;
      total.hit += failures.length > 0 ? 1 : 0;
      total.said += said.length;
      total.lost += left.lost.length;
      if (!left.isSound) total.unsound.push(`${call} ${error} ${when}: ${left.problem}`);
    }
  return { ...total, codes: [...codes].toSorted() };
}
