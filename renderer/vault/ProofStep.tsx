import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { RecoverySheet } from '#shared/contract/vault.contract.ts';
import { vaultPageWords } from '#shared/i18n/vault-page.ts';
import { focused } from './field.ts';

type Props = {
  readonly sheet: RecoverySheet;
  readonly done: string;
  readonly busy: boolean;
  readonly error: string | null;
  readonly onTyped: (typed: string[]) => void;
  readonly onBack: () => void;
};

/** Two groups from the paper, which is not on the screen any more: shows that it was kept. */
export function ProofStep({ sheet, done, busy, error, onTyped, onBack }: Props) {
  const words = vaultPageWords.sheet;
  const [typed, setTyped] = useState<readonly string[]>(sheet.ask.map(() => ''));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onTyped([...typed]);
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p>{words.prove}</p>
      <div className="g2">
        {sheet.ask.map((place, n) => (
          <TextInput
            key={place}
            label={words.group(place + 1)}
            {...(n === 0 ? focused : {})}
            autoComplete="off"
            spellCheck={false}
            maxLength={20}
            value={typed[n]}
            onChange={(event) => setTyped(typed.with(n, event.currentTarget.value))}
          />
        ))}
      </div>
      {error === null ? null : <Notice tone="danger" live title={error} />}
      <div className="vault-a">
        <Button type="submit" variant="filled" disabled={typed.some((text) => text.trim() === '')} loading={busy}>
          {done}
        </Button>
        <Button onClick={onBack}>{words.back}</Button>
      </div>
    </form>
  );
}
