import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import type { VaultState } from '#shared/contract/vault.contract.ts';
import { uiWords } from '#shared/i18n/ui.ts';
import { language, type Language } from '#shared/kit/language.ts';
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

/** True while the page goes over to another language: modules keep the words that they were loaded with, so it is loaded anew, at the same place. */
function useLanguageOf(chosen: Language | undefined): boolean {
  const isOther = chosen !== undefined && chosen !== language();
  useEffect(() => {
    if (isOther) location.reload();
  }, [isOther]);
  return isOther;
}

/** The program when its register is open; else what opens it. */
export function Gate({ children }: { readonly children: ReactNode }) {
  const vault = useVault();
  if (useLanguageOf(vault.data?.language)) return null;
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
