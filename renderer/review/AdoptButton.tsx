import { Button, Menu } from '@mantine/core';
import { IconCalendarPlus, IconChevronDown, IconCopyPlus, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommand } from '#renderer/api/hooks.ts';
import type { RollOver, ReviewView } from '#shared/contract/review.contract.ts';
import { reviewAdoptWords } from '#shared/i18n/review-adopt.ts';
import { AdoptDialog } from './AdoptDialog.tsx';

const words = reviewAdoptWords.page;
type Props = {
  readonly view: ReviewView;
  /** The next year's review has been started. */
  readonly onBegun: (begun: RollOver) => void;
  readonly onFailed: (message: string) => void;
};

/** After the adoption: a new version of this year, or next year's review. */
function NextMenu({ view, onBegun, onFailed }: Props) {
  const version = useCommand('review.newVersion');
  const next = useCommand('review.rollOver');
  const { year, asOf } = view;
  const failed = { onError: (error: Error) => onFailed(error.message) };
  const start = () => next.mutate({ from: year, to: year + 1, asOf }, { ...failed, onSuccess: onBegun });
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <Button rightSection={<IconChevronDown size={14} />} loading={version.isPending || next.isPending}>
          {words.menu}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {view.years.includes(year + 1) ? null : (
          <Menu.Item leftSection={<IconCalendarPlus size={17} stroke={1.6} />} onClick={start}>
            {words.next(year + 1)}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconCopyPlus size={17} stroke={1.6} />} onClick={() => version.mutate({ year, asOf }, failed)}>
          {words.newVersion}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** "Fastställ" with its dialog; once adopted, what can follow. */
export function AdoptButton(props: Props) {
  const [opened, setOpened] = useState(false);
  const { status } = props.view;
  if (status === 'adopted' || status === 'attached_vp') return <NextMenu {...props} />;
  return (
    <>
      <Button leftSection={<IconLock size={15} />} onClick={() => setOpened(true)}>
        {words.adopt}
      </Button>
      <AdoptDialog view={props.view} opened={opened} onClose={() => setOpened(false)} />
    </>
  );
}
