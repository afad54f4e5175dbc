import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useCommand, useRead } from '#renderer/api/hooks.ts';
import { LinkSelect } from '#renderer/kit/LinkSelect.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { unitsWords } from '#shared/i18n/units.ts';

type Props = { readonly unit: RecordRow; readonly onClose: () => void; readonly onDone: (said: string) => void };

/** One unit becomes part of another: what would follow is said first, and all of it is one undo. */
export function MergeDialog({ unit, onClose, onDone }: Props) {
  const [into, setInto] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const uses = useRead('units.uses', { id: unit.id });
  const merge = useCommand('units.merge');
  const name = String(unit['name'] ?? '');
  const list = (uses.data ?? []).map(({ register, count }) => `${wordsOf(register).many} ${count}`).join(', ');
  const submit = () => {
    if (into === null) return;
    merge.mutate(
      { from: unit.id, revision: unit.revision, to: into.id },
      {
        onSuccess: ({ moved, kept }) => {
          onDone(unitsWords.done(moved, kept));
          onClose();
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={unitsWords.mergeTitle(name)} closeButtonProps={{ 'aria-label': interfaceWords.common.close }}>
      <div className="stack">
        <p>{unitsWords.text(name)}</p>
        <p className="dim">{uses.data ? (list === '' ? unitsWords.noUses : unitsWords.uses(list)) : interfaceWords.common.loading}</p>
        <LinkSelect
          register="orgUnit"
          label={unitsWords.into}
          value={into?.id ?? null}
          name={into?.name}
          onChange={(id, label) => setInto(id === null ? null : { id, name: label ?? '' })}
        />
        {merge.error ? <Notice tone="danger" live title={merge.error.message} /> : null}
        <Group justify="flex-end">
          <Button onClick={onClose}>{unitsWords.cancel}</Button>
          <Button variant="filled" disabled={into === null || into.id === unit.id} loading={merge.isPending} onClick={submit}>
            {unitsWords.confirm}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
