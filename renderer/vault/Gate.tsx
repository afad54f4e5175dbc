import { lazy, Suspense, type ReactNode } from 'react';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import type { VaultState } from '#shared/contract/vault.contract.ts';
import { uiWords } from '#shared/i18n/ui.ts';
import { useDrafts, useForgetting, useSignsOfLife, useVault } from './use-vault.ts';

const LockScreen = lazy(async () => ({ default: (await import('./LockScreen.tsx')).LockScreen }));
const CreateScreen = lazy(async () => ({ default: (await import('./CreateScreen.tsx')).CreateScreen }));

function Closed({ vault }: { readonly vault: VaultState }) {
  useForgetting();
  return <Suspense fallback={null}>{vault.state === 'new' ? <CreateScreen vault={vault} /> : <LockScreen vault={vault} />}</Suspense>;
}

function Opened({ vault, children }: { readonly vault: VaultState; readonly children: ReactNode }) {
  useSignsOfLife(vault.lockAfter !== null && vault.encrypted);
  return useDrafts(vault.draftKey) ? children : null;
}

/** The program when its register is open; else what opens it. */
export function Gate({ children }: { readonly children: ReactNode }) {
  const vault = useVault();
  if (vault.data?.state === 'open') return <Opened vault={vault.data}>{children}</Opened>;
  if (vault.data !== undefined) return <Closed vault={vault.data} />;
  if (vault.error === null) return null;
  return (
    <ErrorState
      happened={uiWords.app.noStore}
      kept={uiWords.app.noStoreKept}
      todo={vault.error.message}
      actions={[{ label: uiWords.app.again, onClick: () => void vault.refetch() }]}
    />
  );
}
