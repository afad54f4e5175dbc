import { useState, type ReactNode } from 'react';
import { call, type OutputOf } from '#renderer/api/client.ts';
import { useCommand } from '#renderer/api/hooks.ts';
import type { RecoverySheet } from '#shared/contract/vault.contract.ts';
import { AppError } from '#shared/kit/errors.ts';
import { PassphraseStep, type Chosen } from './PassphraseStep.tsx';
import { ProofStep } from './ProofStep.tsx';
import { SheetStep } from './SheetStep.tsx';
import './vault.css';

type Props = {
  readonly asksCurrent: boolean;
  /** What the last button does: "Skapa registret". */
  readonly done: string;
  readonly onDone?: (made: OutputOf<'vault.finish'>) => void;
  /** Stand above and below the first step and go away with it. */
  readonly intro?: ReactNode;
  readonly outro?: ReactNode;
};

/** Passphrase, recovery key, proof that it was kept. The store does nothing before the last step. */
export function NewPassphrase({ asksCurrent, done, onDone, intro, outro }: Props) {
  const [sheet, setSheet] = useState<RecoverySheet | null>(null);
  const [step, setStep] = useState<'passphrase' | 'sheet' | 'proof'>('passphrase');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const finish = useCommand('vault.finish');
  const begin = async (chosen: Chosen) => {
    setBusy(true);
    setProblem(null);
    try {
      setSheet(await call('vault.begin', chosen));
      setStep('sheet');
    } catch (error) {
      setProblem(error instanceof AppError ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  if (step === 'passphrase' || sheet === null)
    return (
      <>
        {intro}
        <PassphraseStep asksCurrent={asksCurrent} busy={busy} error={problem} onChosen={(chosen) => void begin(chosen)} />
        {outro}
      </>
    );
  if (step === 'sheet') return <SheetStep sheet={sheet} replaces={asksCurrent} onKept={() => setStep('proof')} />;
  return (
    <ProofStep
      sheet={sheet}
      done={done}
      busy={finish.isPending}
      error={finish.error?.message ?? null}
      onTyped={(typed) => finish.mutate({ typed }, { onSuccess: (made) => onDone?.(made) })}
      onBack={() => setStep('sheet')}
    />
  );
}
