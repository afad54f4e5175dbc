import type { Keeper } from './keeper.ts';
import type { KeeperQuestion } from './store-messages.ts';

/** The keeper of the main thread as the store's thread sees it, and where its answers are brought to. */
export function remoteKeeper(send: (question: KeeperQuestion) => void): {
  readonly keeper: Keeper;
  readonly answered: (id: number, text: string | null) => void;
} {
  const waiting = new Map<number, (text: string | null) => void>();
  let last = 0;
  const ask = (what: keyof Keeper, text = ''): Promise<string | null> => {
    const id = ++last;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      send({ id, ask: what, text });
    });
  };
  return {
    keeper: { backend: () => ask('backend'), wrap: (secret) => ask('wrap', secret), unwrap: (wrapped) => ask('unwrap', wrapped) },
    answered: (id, text) => {
      waiting.get(id)?.(text);
      waiting.delete(id);
    },
  };
}
