import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '#renderer/api/hooks.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { VaultState } from '#shared/contract/vault.contract.ts';
import { vaultPageWords } from '#shared/i18n/vault-page.ts';
import { NewPassphrase } from './NewPassphrase.tsx';
import { VaultCard } from './VaultCard.tsx';

/** Whoever has a register already, or only wants to look, need not make one. In a browser the program is started anew for that. */
function OtherWays() {
  const words = vaultPageWords.create.other;
  const { host } = window;
  return (
    <section className="vault-o stack" aria-label={words.title}>
      <h2>{words.title}</h2>
      {host === undefined ? (
        <>
          <p>{words.inBrowser}</p>
          <pre className="vault-c">{words.commands}</pre>
        </>
      ) : (
        <div className="row">
          <Button onClick={() => host.other('open')}>{words.open}</Button>
          <Button onClick={() => host.other('demo')}>{words.demo}</Button>
        </div>
      )}
    </section>
  );
}

/** A register that does not exist yet: encrypted unless somebody says otherwise (RELIABILITY.md 1b). */
export function CreateScreen({ vault }: { readonly vault: VaultState }) {
  const words = vaultPageWords.create;
  const [how, setHow] = useState<'encrypted' | 'plain'>('encrypted');
  const plain = useCommand('vault.createPlain');
  const intro = (
    <>
      <p>{words.text}</p>
      <Radio.Group label={words.how} value={how} onChange={(value) => setHow(value === 'plain' ? 'plain' : 'encrypted')}>
        <div className="stack vault-r">
          <Radio value="encrypted" label={words.encrypted} description={words.encryptedHelp} />
          <Radio value="plain" label={words.plain} description={words.plainHelp} />
        </div>
      </Radio.Group>
    </>
  );
  if (how === 'encrypted')
    return (
      <VaultCard title={words.title} fileName={vault.fileName}>
        <NewPassphrase asksCurrent={false} done={words.done} intro={intro} outro={<OtherWays />} />
      </VaultCard>
    );
  return (
    <VaultCard title={words.title} fileName={vault.fileName}>
      {intro}
      {plain.error ? <Notice tone="danger" live title={plain.error.message} /> : null}
      <div className="vault-a">
        <Button variant="filled" loading={plain.isPending} onClick={() => plain.mutate({})}>
          {words.makePlain}
        </Button>
      </div>
      <OtherWays />
    </VaultCard>
  );
}
