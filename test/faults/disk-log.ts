import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What a process did to the store and its journal, in order. Names are without folder. `ack`: text it said to the world. */
export type DiskOp =
  | { readonly op: 'create'; readonly name: string }
  | { readonly op: 'unlink'; readonly name: string }
  | { readonly op: 'rename'; readonly name: string; readonly to: string }
  | { readonly op: 'write'; readonly name: string; readonly at: number; readonly data: Buffer }
  | { readonly op: 'truncate'; readonly name: string; readonly size: number }
  | { readonly op: 'sync'; readonly name: string }
  | { readonly op: 'syncFolder' }
  | { readonly op: 'ack'; readonly text: string };

const bytesOf = (hex: string): Buffer => Buffer.from(hex.replaceAll(String.raw`\x`, ''), 'hex');
/** strace prints a path as it is or in hex. */
const pathOf = (text: string): string => (text.startsWith(String.raw`\x`) ? bytesOf(text).toString() : text);

/** Arguments of strace that make such a log. */
export const straceArgs = (log: string): readonly string[] => [
  '-f',
  '-y',
  '-xx',
  '-s',
  '200000',
  '-o',
  log,
  '-e',
  'trace=openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat,rename',
];

/** Reads the log of one run. Only whole, successful calls on `names` and on `folder`, and what was written to standard output. */
export function readDiskLog(log: string, folder: string, names: readonly string[]): readonly DiskOp[] {
  const ours = (path: string): string | undefined => names.find((name) => path === `${folder}/${name}`);
  return readFileSync(log, 'latin1')
    .split('\n')
    .flatMap((line) => opOf(line.replace(/^\d+ +/, ''), folder, ours) ?? []);
}

function opOf(line: string, folder: string, ours: (path: string) => string | undefined): DiskOp | undefined {
  const call = /^(\w+)\((.*)\) += (-?\d+)/.exec(line);
  if (!call) return undefined;
  const [, kind, args = '', result] = call;
  if (Number(result) < 0) return undefined;
  const handle = /^(\d+)<([^>]*)>/.exec(args);
  const path = handle ? pathOf(handle[2]!) : '';
  const name = ours(path);
  switch (kind) {
    case 'pwrite64': {
      const [, hex = '', at = ''] = /, "([^"]*)", \d+, (\d+)$/.exec(args) ?? [];
      return name === undefined ? undefined : { op: 'write', name, at: Number(at), data: bytesOf(hex) };
    }
    case 'write':
      return handle?.[1] === '1' ? { op: 'ack', text: bytesOf(/, "([^"]*)"/.exec(args)?.[1] ?? '').toString() } : undefined;
    case 'ftruncate':
      return name === undefined ? undefined : { op: 'truncate', name, size: Number(/, (\d+)$/.exec(args)?.[1]) };
    case 'fsync':
    case 'fdatasync':
      if (path === folder) return { op: 'syncFolder' };
      return name === undefined ? undefined : { op: 'sync', name };
    default:
      return namedOp(kind ?? '', args, ours);
  }
}
function namedOp(kind: string, args: string, ours: (path: string) => string | undefined): DiskOp | undefined {
  const path = pathOf(/"([^"]*)"/.exec(args)?.[1] ?? '');
  const name = ours(path);
  if (name === undefined) return undefined;
  if (kind === 'unlink' || kind === 'unlinkat') return { op: 'unlink', name };
  if (kind === 'openat' && args.includes('O_CREAT')) return { op: 'create', name };
  if (kind === 'rename') {
    const to = ours(pathOf(/, "([^"]*)"/.exec(args)?.[1] ?? ''));
    if (to === undefined) throw new Error(`the simulator does not follow the rename of ${basename(path)}`);
    return { op: 'rename', name, to };
  }
  return undefined;
}
