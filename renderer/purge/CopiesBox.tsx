import { Button, Group, Modal } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useCommand, useRead } from '#renderer/api/hooks.ts';
import { instantText } from '#shared/kit/swedish.ts';
import { ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import { Writes } from '#renderer/kit/Writes.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { PurgeCopies } from '#shared/contract/purge.contract.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { purgeWords } from '#shared/i18n/purge.ts';
import { isTyped, TypedWord } from './TypedWord.tsx';

type RemoveProps = { readonly count: number; readonly onClose: () => void; readonly onDone: (said: string) => void };

function RemoveDialog({ count, onClose, onDone }: RemoveProps) {
  const words = purgeWords.copies;
  const [word, setWord] = useState('');
  const remove = useCommand('purge.removeCopies');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isTyped(word)) return;
    remove.mutate(
      { word },
      {
        onSuccess: ({ removed }) => {
          onDone(words.removed(removed));
          onClose();
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} size={480} title={words.removeTitle} closeButtonProps={{ 'aria-label': interfaceWords.common.close }}>
      <form className="stack" onSubmit={submit}>
        <p>{words.removeText(count)}</p>
        <TypedWord value={word} onChange={setWord} />
        {remove.error ? <Notice tone="danger" live title={remove.error.message} /> : null}
        <Group justify="flex-end">
          <Button onClick={onClose}>{interfaceWords.common.cancel}</Button>
          <Button type="submit" variant="filled" color="red" disabled={!isTyped(word)} loading={remove.isPending}>
            {words.removeTitle}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

function Copies({ copies }: { readonly copies: PurgeCopies }) {
  const words = purgeWords.copies;
  const columns = (['made', 'name', 'place'] as const).map((key) => ({ key, label: words[key] }));
  return (
    <div className="pu-t">
      <ViewTable
        label={words.title}
        columns={columns}
        rows={copies.backups.map(({ name, folder, at }) => ({ id: `${folder} ${name}`, cells: [instantText(at), name, folder] }))}
      />
    </div>
  );
}

/** Backups and other files that a purge could not reach. Nothing is shown before the first purge, or when none is left. */
export function CopiesBox({ onDone }: { readonly onDone: (said: string) => void }) {
  const words = purgeWords.copies;
  const copies = useRead('purge.copies', {}).data ?? null;
  const [removing, setRemoving] = useState(false);
  if (copies === null || copies.backups.length + copies.beside.length === 0) return null;
  return (
    <Box title={words.title} count={copies.backups.length}>
      <div className="box-b stack">
        <p>
          {words.text(instantText(copies.purgedAt))} {words.elsewhere}
        </p>
        {copies.beside.length === 0 ? null : <Notice tone="warn" title={words.beside(copies.beside.join(', '))} />}
      </div>
      {copies.backups.length === 0 ? null : (
        <>
          <Copies copies={copies} />
          <Writes>
            <div className="pu-b">
              <Button color="red" onClick={() => setRemoving(true)}>
                {words.remove}
              </Button>
            </div>
          </Writes>
        </>
      )}
      {removing ? <RemoveDialog count={copies.backups.length} onClose={() => setRemoving(false)} onDone={onDone} /> : null}
    </Box>
  );
}
