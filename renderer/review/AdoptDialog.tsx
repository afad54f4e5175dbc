import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '#renderer/api/hooks.ts';
import { useOpenRecord } from '#renderer/kit/go-to.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { ReviewView } from '#shared/contract/review.contract.ts';
import { reviewAdoptWords } from '#shared/i18n/review-adopt.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';

const words = reviewAdoptWords.page;
type Props = { readonly view: ReviewView; readonly opened: boolean; readonly onClose: () => void };

/** What is missing, with the way to it; nothing to confirm until it is filled in. */
function Lacks({ view }: { readonly view: ReviewView }) {
  const open = useOpenRecord();
  const { reviewId } = view;
  return (
    <Notice
      tone="warn"
      title={words.lacks}
      actions={reviewId === null ? [] : [{ label: words.toRecord, onClick: () => open({ register: 'managementReview', id: reviewId }) }]}
    />
  );
}

const List = ({ items }: { readonly items: readonly string[] }) => (
  <ul className="rv-list">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

/** Fastställ: what is frozen, what is missing, and the one button that does it. */
export function AdoptDialog({ view, opened, onClose }: Props) {
  const adopt = useCommand('review.adopt');
  const present = useCommand('review.present');
  const [failed, setFailed] = useState<string>();
  const { year, asOf, adoptionLacks } = view;
  const run = (command: typeof adopt | typeof present) => {
    setFailed(undefined);
    command.mutate({ year, asOf }, { onSuccess: onClose, onError: (error) => setFailed(error.message) });
  };
  const busy = adopt.isPending || present.isPending;
  return (
    <Modal
      opened={opened}
      onClose={busy ? () => undefined : onClose}
      title={words.title(year)}
      size={620}
      closeButtonProps={{ 'aria-label': interfaceWords.common.close }}
    >
      {adoptionLacks.length === 0 ? null : (
        <>
          <Lacks view={view} />
          <List items={adoptionLacks} />
        </>
      )}
      <h3 className="rv-dh">
        {words.freezes}
        <span className="dim"> {words.asOf(asOf)}</span>
      </h3>
      <List items={words.frozen} />
      <p>{words.after}</p>
      {failed === undefined ? null : (
        <Notice tone="danger" title={words.failed} live>
          {failed}
        </Notice>
      )}
      <Group mt={16} gap={8}>
        <Button variant="filled" disabled={adoptionLacks.length > 0} loading={adopt.isPending} onClick={() => run(adopt)}>
          {words.confirm}
        </Button>
        {view.status === 'draft' && view.reviewId !== null ? (
          <Button loading={present.isPending} disabled={adopt.isPending} onClick={() => run(present)}>
            {words.present}
          </Button>
        ) : null}
        <Button onClick={onClose} disabled={busy}>
          {words.cancel}
        </Button>
      </Group>
    </Modal>
  );
}
