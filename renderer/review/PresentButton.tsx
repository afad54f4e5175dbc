import { Button } from '@mantine/core';
import { IconPresentation } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useAnswer } from '#renderer/app/commands.ts';
import { enterFullScreen } from '#renderer/presentation/full-screen.ts';
import type { ReviewView } from '#shared/contract/review.contract.ts';
import { presentationWords as words } from '#shared/i18n/presentation.ts';

type Props = { readonly year: number; readonly audience: ReviewView['document']['audience'] };

/** Presentera: the review as slides in full screen, from the beginning. */
export function PresentButton({ year, audience }: Props) {
  const navigate = useNavigate();
  const present = (): void => {
    void enterFullScreen();
    void navigate({ to: '/presentation', search: { year, audience } });
  };
  useAnswer('present', present);
  return (
    <Button leftSection={<IconPresentation size={15} />} onClick={present} aria-keyshortcuts="F11">
      {words.present}
    </Button>
  );
}
