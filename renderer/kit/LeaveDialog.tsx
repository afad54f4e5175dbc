import { Button, Group, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { interfaceWords } from '#shared/i18n/interface.ts';

const words = interfaceWords.leave;

export type LeaveDialogProps = {
  readonly dirty: boolean;
  /** Asked at the moment of leaving: saves what can be saved without asking. True: nothing is left to ask about. */
  readonly settle: () => Promise<boolean>;
  /** False: something had to be mended first, and the reader stays. */
  readonly onSave: () => Promise<boolean>;
  readonly onDiscard: () => void;
};

const idOf = (search: object): unknown => ('id' in search ? search.id : undefined);

/** Asks before a record with unsaved changes is left, for another record, another page or the desktop. */
export function LeaveDialog({ dirty, settle, onSave, onDiscard }: LeaveDialogProps) {
  const blocker = useBlocker({
    // Sorting, filtering and the panel's own tabs leave the record where it is.
    shouldBlockFn: async ({ current, next }) =>
      (current.pathname !== next.pathname || idOf(current.search) !== idOf(next.search)) && !(await settle()),
    enableBeforeUnload: dirty,
    withResolver: true,
  });
  const blocked = blocker.status === 'blocked';
  const go = async (work: () => Promise<boolean>) => {
    if (await work()) blocker.proceed?.();
    else blocker.reset?.();
  };
  return (
    <Modal
      opened={blocked}
      onClose={() => blocker.reset?.()}
      title={words.title}
      closeButtonProps={{ 'aria-label': interfaceWords.common.close }}
    >
      <p>{words.text}</p>
      <Group mt={16} gap={8}>
        <Button variant="filled" data-autofocus onClick={() => void go(onSave)}>
          {words.save}
        </Button>
        <Button
          onClick={() => {
            onDiscard();
            blocker.proceed?.();
          }}
        >
          {words.discard}
        </Button>
        <Button onClick={() => blocker.reset?.()}>{words.stay}</Button>
      </Group>
    </Modal>
  );
}
