import { Button, Checkbox, PasswordInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useCommand } from '#renderer/api/hooks.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { VaultState } from '#shared/contract/vault.contract.ts';
import { vaultPageWords } from '#shared/i18n/vault-page.ts';
import { focused, unkept } from './field.ts';
import { VaultCard } from './VaultCard.tsx';

/** One field for both secrets: the program tells them apart. */
export function LockScreen({ vault }: { readonly vault: VaultState }) {
  const words = vaultPageWords.locked;
  const [secret, setSecret] = useState('');
  const [keep, setKeep] = useState(false);
  const unlock = useCommand('vault.unlock');
  const restore = useCommand('vault.restore');
  const isDamaged = unlock.error?.issues.some(({ code }) => code === 'damagedBehindKey') === true;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (secret !== '' && !unlock.isPending) unlock.mutate({ secret, keep });
  };
  return (
    <VaultCard title={words.title} fileName={vault.fileName}>
      <form className="stack" onSubmit={submit}>
        <PasswordInput
          label={words.secret}
          {...focused}
          {...unkept}
          maxLength={1000}
          value={secret}
          onChange={(event) => setSecret(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': vaultPageWords.passphrase.show }}
        />
        {vault.keeper === 'able' ? (
          <Checkbox
            label={words.keep}
            description={words.keepHelp}
            checked={keep}
            onChange={(event) => setKeep(event.currentTarget.checked)}
          />
        ) : null}
        {unlock.error ? <Notice tone="danger" live title={unlock.error.message} /> : null}
        {restore.error ? <Notice tone="danger" live title={restore.error.message} /> : null}
        <div className="vault-a">
          <Button type="submit" variant="filled" disabled={secret === ''} loading={unlock.isPending}>
            {words.unlock}
          </Button>
          {isDamaged ? (
            <Button loading={restore.isPending} onClick={() => restore.mutate({ secret })}>
              {words.restore}
            </Button>
          ) : null}
        </div>
        <details>
          <summary>{words.forgotten}</summary>
          <p className="why">{words.forgottenText}</p>
        </details>
      </form>
    </VaultCard>
  );
}
