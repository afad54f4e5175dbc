// The loopback host as a child process: dist/main/serve.mjs, which says its address in one JSON line and serves until its stdin closes.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const serveFile = join(import.meta.dirname, '../dist/main/serve.mjs');
// A commit in flight and the closing of the store need milliseconds; this is for a host that hangs.
const stopLimitMs = 5_000;

export type HostProcess = {
  /** One-time address that lets the browser in. */
  readonly url: string;
  readonly pid: number | undefined;
  /** Settles when the host has ended, whoever ended it. */
  readonly ended: Promise<number>;
  /** Lets the host finish and close its store; ends it by force after `limitMs`. */
  readonly stop: (limitMs?: number) => Promise<void>;
};

/** @returns undefined when the host ended before it could say its address; it has then told the user why. */
export async function startHostProcess(args: readonly string[], file: string = serveFile): Promise<HostProcess | undefined> {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : 1));
  const url = await Promise.race([firstAddress(child), ended.then(() => undefined)]);
  return url === undefined ? undefined : { url, pid: child.pid, ended, stop: (limitMs = stopLimitMs) => stop(child, ended, limitMs) };
}

async function firstAddress(child: ChildProcess): Promise<string | undefined> {
  if (!child.stdout) return undefined;
  const lines = createInterface({ input: child.stdout });
  const [line] = (await once(lines, 'line')) as [string];
  return (JSON.parse(line) as { url: string }).url;
}

async function stop(child: ChildProcess, ended: Promise<number>, limitMs: number): Promise<void> {
  child.stdin?.end();
  const timer = setTimeout(() => child.kill('SIGKILL'), limitMs);
  await ended;
  clearTimeout(timer);
}
