import { Button, Group, Modal, PasswordInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useCommand, useRead } from '#renderer/api/hooks.ts';
import { ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { BackupItem, BackupPreview } from '#shared/contract/backup.contract.ts';
import { backupsWords } from '#shared/i18n/backups.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { vaultPageWords } from '#shared/i18n/vault-page.ts';
import { numberText } from '#shared/kit/wording.ts';
import { findRegister } from '#shared/registers/table.ts';
import { instantText } from '#shared/kit/swedish.ts';

/** Registers whose number of records would change, and what is lost since the copy. */
function Difference({ preview, damaged }: { readonly preview: BackupPreview; readonly damaged: boolean }) {
  const words = backupsWords.restore;
  const differing = Object.entries(preview.counts).filter(([, { now, backup }]) => now !== backup);
  const columns = [
    { key: 'register', label: words.register },
    { key: 'now', label: words.now, align: 'right' as const },
    { key: 'backup', label: words.backup, align: 'right' as const },
  ];
  return (
    <div className="stack">
      <Notice tone="ok" title={words.verified} />
      <Notice
        tone={preview.newerEntries === 0 ? 'info' : 'warn'}
        title={preview.newerEntries === null ? words.stranger : words.newer(preview.newerEntries)}
      />
      {differing.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <div className="vw bk-d">
          <ViewTable
            label={words.counts}
            columns={columns}
            rows={differing.map(([name, { now, backup }]) => ({
              id: name,
              cells: [
                findRegister(name) ? wordsOf(name).many : name,
                now === null ? words.unreadable : numberText(now, 0),
                numberText(backup, 0),
              ],
            }))}
          />
        </div>
      )}
      <p>{damaged ? words.keptDamaged : words.kept}</p>
    </div>
  );
}

/** Asked when the copy was made under another passphrase. */
function EarlierForm({ onTry }: { readonly onTry: (earlier: string) => void }) {
  const words = backupsWords.restore;
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed !== '') onTry(typed);
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p>{words.locked}</p>
      <PasswordInput
        label={words.earlier}
        data-autofocus
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': vaultPageWords.passphrase.show }}
      />
      <div>
        <Button type="submit" disabled={typed === ''}>
          {words.check}
        </Button>
      </div>
    </form>
  );
}

export type RestoreDialogProps = {
  readonly backup: BackupItem;
  /** The register is damaged: its file is kept as it is instead of being backed up. */
  readonly damaged: boolean;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
};

/** What the restore would change, and only then the restore. */
export function RestoreDialog({ backup, damaged, onClose, onDone }: RestoreDialogProps) {
  const words = backupsWords.restore;
  const when = instantText(backup.at);
  const [earlier, setEarlier] = useState<string>();
  const chosen = { name: backup.name, place: backup.place, ...(earlier === undefined ? {} : { earlier }) };
  const preview = useRead('backup.preview', chosen);
  const restore = useCommand('backup.restore');
  const error = preview.error ?? restore.error;
  const asksEarlier = preview.error?.code === 'LOCKED' && preview.error.issues.some(({ field }) => field === 'passphrase');
  const confirm = () =>
    restore.mutate(chosen, {
      onSuccess: () => {
        onDone(words.done(when));
        onClose();
      },
    });
  return (
    <Modal opened onClose={onClose} size={560} title={words.title(when)} closeButtonProps={{ 'aria-label': interfaceWords.common.close }}>
      <div className="stack">
        {preview.isPending ? <p role="status">{words.checking}</p> : null}
        {preview.data ? <Difference preview={preview.data} damaged={damaged} /> : null}
        {error ? <Notice tone="danger" live title={error.message} /> : null}
        {asksEarlier ? <EarlierForm onTry={setEarlier} /> : null}
        <Group justify="flex-end">
          <Button onClick={onClose}>{interfaceWords.common.cancel}</Button>
          <Button variant="filled" disabled={preview.data === undefined} loading={restore.isPending} onClick={confirm}>
            {words.confirm}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
