import { Button, Group, Modal } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useCommand, useRead } from '#renderer/api/hooks.ts';
import { dropDraft } from '#renderer/kit/drafts.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { PurgePreview, PurgeProposal } from '#shared/contract/purge.contract.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { purgeWords, recordsText } from '#shared/i18n/purge.ts';
import { isTyped, TypedWord } from './TypedWord.tsx';

/** What goes, what stays, and what it cannot reach. */
function Consequences({ preview }: { readonly preview: PurgePreview }) {
  const words = purgeWords.confirm;
  return (
    <>
      <section aria-label={words.goes}>
        <h3>{words.goes}</h3>
        <ul className="pu-l">
          <li>{recordsText(preview.records)}</li>
          <li>{words.entries(preview.entries)}</li>
          {preview.links === 0 ? null : <li>{words.links(preview.links)}</li>}
        </ul>
      </section>
      <Notice tone="danger" title={words.final} />
      <Notice tone="warn" title={words.copies(preview.copies)} />
      {preview.reports.length === 0 ? null : <Notice tone="info" title={words.reports(preview.reports.join(', '))} />}
      {Object.keys(preview.hinders).length === 0 ? null : (
        <Notice tone="danger" live title={purgeWords.refused.hindered(recordsText(preview.hinders))} />
      )}
      <p>{words.keepFirst}</p>
    </>
  );
}

export type PurgeDialogProps = {
  readonly chosen: readonly PurgeProposal[];
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
};

/** Says what a purge erases and what it leaves, and erases when the word has been typed. */
export function PurgeDialog({ chosen, onClose, onDone }: PurgeDialogProps) {
  const words = purgeWords.confirm;
  const records = chosen.map(({ register, id }) => ({ register, id }));
  const [word, setWord] = useState('');
  const preview = useRead('purge.preview', { records });
  const run = useCommand('purge.run');
  const isHindered = Object.keys(preview.data?.hinders ?? {}).length > 0;
  const error = preview.error ?? run.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isTyped(word) || preview.data === undefined || isHindered) return;
    run.mutate(
      { records, word },
      {
        onSuccess: ({ gone, entries }) => {
          for (const { register, id } of gone) dropDraft(register, id);
          onDone(purgeWords.done(gone.length, entries));
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      title={words.title(chosen.length)}
      closeButtonProps={{ 'aria-label': interfaceWords.common.close }}
    >
      <form className="stack" onSubmit={submit}>
        {preview.isPending ? <p role="status">{words.counting}</p> : null}
        {preview.data ? <Consequences preview={preview.data} /> : null}
        <TypedWord value={word} onChange={setWord} />
        {error ? <Notice tone="danger" live title={error.message} /> : null}
        <Group justify="flex-end">
          <Button onClick={onClose}>{interfaceWords.common.cancel}</Button>
          <Button
            type="submit"
            variant="filled"
            color="red"
            disabled={!isTyped(word) || preview.data === undefined || isHindered}
            loading={run.isPending}
          >
            {words.button}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
