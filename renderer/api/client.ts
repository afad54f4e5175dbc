import type { AppContract, ProcedureName } from '#shared/contract/index.ts';
import type { DesktopHost } from '#shared/contract/shell.ts';
import type { Input, Output } from '#shared/contract/procedure.ts';
import { unwrap, type Reply } from '#shared/contract/reply.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { AppError } from '#shared/kit/errors.ts';

declare global {
  // The library's own way to say what a page finds on `window`; it has to be an interface.
  interface Window {
    /** Electron's preload script; absent in a browser. */
    readonly host?: DesktopHost;
  }
}

export type InputOf<N extends ProcedureName> = Input<AppContract[N]>;
export type OutputOf<N extends ProcedureName> = Output<AppContract[N]>;

const noAnswer = () => new AppError('STORE', interfaceWords.errors.noAnswer);

/** The loopback host and the development server: same origin, same names. */
async function overHttp(name: string, input: unknown): Promise<unknown> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  return response.json();
}

const isReply = (reply: unknown): reply is Reply => typeof reply === 'object' && reply !== null && 'ok' in reply;

/** Calls a procedure by name. Throws AppError, whose message is a finished Swedish sentence. */
export async function call<N extends ProcedureName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  let reply: unknown;
  try {
    reply = await (window.host ? window.host.call(name, input) : overHttp(name, input));
  } catch {
    throw noAnswer();
  }
  if (!isReply(reply)) throw noAnswer();
  return unwrap(reply) as OutputOf<N>;
}
