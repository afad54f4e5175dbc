import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '#renderer/api/client.ts';
import { useRead } from '#renderer/api/hooks.ts';
import { closeDrafts, openDrafts } from '#renderer/kit/draft-storage.ts';
import { vaultPageWords } from '#shared/i18n/vault-page.ts';

const lookMs = 5000;
/** A sign of life is told so seldom; the shortest time to a lock is five minutes. */
const aliveMs = 20_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Whether the register is open. Looked at again and again while it may lock by itself, or be opened from another window. */
export function useVault() {
  const vault = useRead('vault.state', {});
  const mayChange = vault.data !== undefined && (vault.data.state !== 'open' || vault.data.lockAfter !== null);
  const { refetch } = vault;
  useEffect(() => {
    if (!mayChange) return;
    const timer = setInterval(() => void refetch(), lookMs);
    return () => clearInterval(timer);
  }, [mayChange, refetch]);
  return vault;
}

/** Tells the store that somebody works, while that decides anything. */
export function useSignsOfLife(matters: boolean): void {
  useEffect(() => {
    if (!matters) return;
    let last = 0;
    const tell = () => {
      if (Date.now() - last < aliveMs) return;
      last = Date.now();
      call('vault.alive', {}).catch(() => undefined);
    };
    for (const sign of signs) window.addEventListener(sign, tell, { passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, tell);
    };
  }, [matters]);
}

/** True when unsaved texts can be read. They come with the register's key and go with it; a changed key reads the same texts. */
export function useDrafts(draftKey: string | null): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let isWanted = true;
    // What cannot be read of old texts must not keep the register shut.
    void openDrafts(draftKey)
      .catch(() => undefined)
      .then(() => (isWanted ? setReady(true) : undefined));
    return () => {
      isWanted = false;
    };
  }, [draftKey]);
  return ready;
}

/** Nothing of a locked register stays in the memory of the page. */
export function useForgetting(): void {
  const client = useQueryClient();
  useEffect(() => {
    closeDrafts();
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'vault.state' });
    client.getMutationCache().clear();
  }, [client]);
}

/** Said where files leave an encrypted register: anyone can read them (RELIABILITY.md 5). Null: it is plain itself. */
export const usePlainFilesNote = (): string | null => (useRead('vault.state', {}).data?.encrypted ? vaultPageWords.exports : null);
