import { useNavigate } from '@tanstack/react-router';
import { useCommand } from '#renderer/api/hooks.ts';
import { useCommands } from '#renderer/app/commands.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { firstHoursWords } from '#shared/i18n/first-hours.ts';
import { useGuide } from './use-guide.ts';

/** On the start page, one line: the tour until it has been seen or declined, then the lists that remain. Both are found again under Help. */
export function FirstHoursNotice({ hasLists }: { /** The example organisation has none to read. */ readonly hasLists: boolean }) {
  const progress = useGuide();
  const navigate = useNavigate();
  const commands = useCommands();
  const { mutate: keep } = useCommand('guide.keep');
  const { guide: guideWords, tour } = firstHoursWords;
  if (progress === undefined) return null;
  const { guide, done, next } = progress;
  if (!guide.tourSeen)
    return (
      <Notice
        tone="info"
        title={tour.offer}
        actions={[
          { label: tour.start, onClick: () => void commands.run('tour') },
          { label: tour.later, onClick: () => keep({ tourSeen: true }) },
        ]}
      >
        {tour.offerText}
      </Notice>
    );
  if (!hasLists || guide.hidden || next === undefined) return null;
  return (
    <Notice
      tone="info"
      title={`${guideWords.title}: ${guideWords.count(done, guide.lists.length)}.`}
      actions={[
        { label: guideWords.go, onClick: () => void navigate({ to: '/kom-igang' }) },
        { label: guideWords.dismiss, onClick: () => keep({ hidden: true }) },
      ]}
    >
      {guideWords.next(guideWords.lists[next.key].title)}
    </Notice>
  );
}
