import { Button, Modal, PasswordInput, Select, Switch } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useCommand, useRead } from '#renderer/api/hooks.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import { unkept } from '#renderer/vault/field.ts';
import { NewPassphrase } from '#renderer/vault/NewPassphrase.tsx';
import { lockMinutes, type VaultState } from '#shared/contract/vault.contract.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { vaultPageWords } from '#shared/i18n/vault-page.ts';

type Said = { readonly text: string; readonly left: readonly string[] };
type DialogProps = { readonly onDone: (said: Said) => void; readonly onClose: () => void };

/** Encrypting, or another passphrase: the same three steps. */
function PassphraseDialog({ kind, onDone, onClose }: DialogProps & { readonly kind: 'encrypt' | 'change' }) {
  const words = vaultPageWords.settings;
  const title = words[kind];
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': interfaceWords.common.close }} size={500}>
      <NewPassphrase
        asksCurrent={kind === 'change'}
        done={title}
        onDone={({ left }) => onDone({ text: kind === 'change' ? words.changed : words.encrypted, left })}
      />
    </Modal>
  );
}

function RemoveDialog({ onDone, onClose }: DialogProps) {
  const words = vaultPageWords.settings;
  const [current, setCurrent] = useState('');
  const remove = useCommand('vault.decrypt');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    remove.mutate({ current }, { onSuccess: ({ left }) => onDone({ text: words.removed, left }) });
  };
  return (
    <Modal opened onClose={onClose} title={words.removeTitle} closeButtonProps={{ 'aria-label': interfaceWords.common.close }} size={460}>
      <form className="stack" onSubmit={submit}>
        <p>{words.removeText}</p>
        <PasswordInput
          label={vaultPageWords.passphrase.current}
          data-autofocus
          {...unkept}
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': vaultPageWords.passphrase.show }}
        />
        {remove.error ? <Notice tone="danger" live title={remove.error.message} /> : null}
        <div className="vault-a">
          <Button type="submit" variant="filled" color="red" disabled={current === ''} loading={remove.isPending}>
            {words.remove}
          </Button>
          <Button onClick={onClose}>{interfaceWords.common.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}

/** Damaged and salvaged files that anyone can read. The program removes nothing of that kind by itself. */
function PlainBeside() {
  const beside = useRead('vault.otherBackups', {}).data?.beside ?? [];
  return beside.length === 0 ? null : <Notice tone="warn" title={vaultPageWords.settings.beside(beside.join(', '))} />;
}

/** Backups that lie open, or that only an earlier passphrase opens. */
function OtherBackups({ onDone }: Pick<DialogProps, 'onDone'>) {
  const words = vaultPageWords.settings;
  const [earlier, setEarlier] = useState('');
  const others = useRead('vault.otherBackups', {}).data?.left ?? [];
  const take = useCommand('vault.takeBackups');
  if (others.length === 0) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take.mutate(earlier === '' ? {} : { earlier }, { onSuccess: ({ left }) => onDone({ text: left.length ? '' : words.taken, left }) });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Notice tone="warn" title={words.backups(others.length)}>
        {words.backupsText}
      </Notice>
      <div className="set-g">
        <PasswordInput
          label={words.earlier}
          description={words.earlierHelp}
          {...unkept}
          value={earlier}
          onChange={(event) => setEarlier(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': vaultPageWords.passphrase.show }}
        />
        <div>
          <Button type="submit" loading={take.isPending}>
            {words.take}
          </Button>
        </div>
      </div>
      {take.error ? <Notice tone="danger" live title={take.error.message} /> : null}
    </form>
  );
}

/** When it locks, and whether this computer opens it without a passphrase. */
function LockSettings({ vault }: { readonly vault: VaultState }) {
  const words = vaultPageWords.settings;
  const setLock = useCommand('vault.setLock');
  const keep = useCommand('vault.keep');
  const times = [{ value: '', label: words.lockNever }, ...lockMinutes.map((n) => ({ value: String(n), label: words.lockMinutes(n) }))];
  return (
    <div className="stack">
      <Select
        maw="22rem"
        label={words.lockAfter}
        description={words.lockHelp}
        data={times}
        value={vault.lockAfter === null ? '' : String(vault.lockAfter)}
        onChange={(value) => setLock.mutate({ minutes: lockMinutes.find((n) => String(n) === value) ?? null })}
      />
      <Switch
        label={words.keep}
        description={vault.keeper === 'none' ? words.keepNone : words.keepHelp}
        disabled={vault.keeper === 'none'}
        checked={vault.keeper === 'kept'}
        onChange={(event) => keep.mutate({ keep: event.currentTarget.checked })}
      />
      {(setLock.error ?? keep.error) ? <Notice tone="danger" live title={(setLock.error ?? keep.error)!.message} /> : null}
    </div>
  );
}

/** Whether the file is encrypted, and everything that can be changed about it. */
export function VaultBox() {
  const words = vaultPageWords.settings;
  const vault = useRead('vault.state', {}).data;
  const lock = useCommand('vault.lock');
  const [dialog, setDialog] = useState<'encrypt' | 'change' | 'remove' | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  if (vault === undefined) return null;
  const { encrypted } = vault;
  const done = (next: Said) => {
    setDialog(null);
    setSaid(next);
  };
  const close = () => setDialog(null);
  return (
    <Box title={words.title} padded>
      <div className="stack">
        <Notice tone={encrypted ? 'ok' : 'info'} title={encrypted ? words.on : words.off}>
          {encrypted ? words.onText : vault.demo ? words.demo : words.offText}
        </Notice>
        <div className="vault-a">
          <Button onClick={() => setDialog(encrypted ? 'change' : 'encrypt')}>{encrypted ? words.change : words.encrypt}</Button>
          {encrypted ? <Button onClick={() => setDialog('remove')}>{words.remove}</Button> : null}
          {encrypted ? (
            <Button loading={lock.isPending} onClick={() => lock.mutate({})}>
              {words.lock}
            </Button>
          ) : null}
        </div>
        {lock.error ? <Notice tone="danger" live title={lock.error.message} /> : null}
        {said === null || said.text === '' ? null : <Notice tone="ok" live title={said.text} />}
        {said === null || said.left.length === 0 ? null : <Notice tone="warn" live title={words.left(said.left.join(', '))} />}
        {encrypted ? <LockSettings vault={vault} /> : null}
        {encrypted ? <OtherBackups onDone={done} /> : null}
        {encrypted ? <PlainBeside /> : null}
      </div>
      {dialog === 'encrypt' || dialog === 'change' ? <PassphraseDialog kind={dialog} onDone={done} onClose={close} /> : null}
      {dialog === 'remove' ? <RemoveDialog onDone={done} onClose={close} /> : null}
    </Box>
  );
}
