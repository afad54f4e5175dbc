import { MantineProvider } from '@mantine/core';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { listenForErrors } from '#renderer/api/note-error.ts';
import { readQuery } from '#renderer/api/hooks.ts';
import { colourResolver } from '#renderer/ui/colours.ts';
import { theme } from '#renderer/ui/theme.ts';
import type { VaultState } from '#shared/contract/vault.contract.ts';
import { AppError } from '#shared/kit/errors.ts';
import { router } from './router.tsx';

/** Locked behind our back (idle, or the computer's own lock): the page asks and shows the way in. */
const lookAtVault = (error: Error): void => {
  const isShut =
    error instanceof AppError && error.issues.some(({ field, code }) => field === 'store' && (code === 'sealed' || code === 'notMade'));
  if (isShut) void queries.invalidateQueries({ queryKey: ['vault.state'] });
};

/** The store is on this machine: never offline, never worth a retry, always fresh until a command changes it. */
const queries = new QueryClient({
  queryCache: new QueryCache({ onError: lookAtVault }),
  mutationCache: new MutationCache({ onError: lookAtVault }),
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: Infinity, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** `vault`: what the store said of itself before the program was loaded; null: nothing, and it is asked again. */
export function start(place: HTMLElement, vault: VaultState | null): void {
  listenForErrors();
  if (vault !== null) queries.setQueryData(readQuery('vault.state', {}).queryKey, vault);
  createRoot(place).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={colourResolver} defaultColorScheme="auto">
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
