import { Button, Progress } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { useCommand, useRead } from '#renderer/api/hooks.ts';
import { useCommands } from '#renderer/app/commands.ts';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Box, PageHead } from '#renderer/ui/Page.tsx';
import { firstHoursWords } from '#shared/i18n/first-hours.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import type { GuideListKey } from '#shared/guide/lists.ts';
import './first-hours.css';
import { ListRow } from './ListRow.tsx';
import { useEmptyList } from './use-empty-list.ts';
import { useGuide, type GuideProgress } from './use-guide.ts';

function Lists({ progress }: { readonly progress: GuideProgress }) {
  const words = firstHoursWords.guide;
  const { guide, done, next } = progress;
  const { mutate: keep } = useCommand('guide.keep');
  const { said, fetchEmpty } = useEmptyList();
  const skipped = guide.lists.filter((list) => list.skipped).map(({ key }) => key);
  const setSkipped = (key: GuideListKey, isSkipped: boolean) =>
    keep({ skipped: isSkipped ? [...skipped, key] : skipped.filter((other) => other !== key) });
  const groups = [...new Set(guide.lists.map(({ group }) => group))];
  return (
    <>
      <div className="fh-h">
        <p>{words.text}</p>
        <Progress.Root aria-label={words.bar}>
          <Progress.Section value={(100 * done) / guide.lists.length} aria-label={words.bar} />
        </Progress.Root>
        <p role="status">
          <b>{words.count(done, guide.lists.length)}.</b> {next ? words.next(words.lists[next.key].title) : words.finished}{' '}
          {guide.hidden ? words.hidden : null}
        </p>
        {said === null ? null : <Notice tone={said.tone} live title={said.text} />}
      </div>
      {groups.map((group) => (
        <Box key={group} title={words.groups[group]}>
          <ol className="fh-g">
            {guide.lists
              .filter((list) => list.group === group)
              .map((list) => (
                <ListRow
                  key={list.key}
                  list={list}
                  isNext={list.key === next?.key}
                  onEmpty={() => fetchEmpty(list.key)}
                  onSkip={(isSkipped) => setSkipped(list.key, isSkipped)}
                />
              ))}
          </ol>
        </Box>
      ))}
      <div className="fh-f">
        <Button onClick={() => keep({ hidden: !guide.hidden })}>{guide.hidden ? words.unhide : words.hide}</Button>
      </div>
    </>
  );
}

/** The lists that an organisation has, one after the other: what each should hold, its import, an empty one to fill in. */
export function FirstHoursPage() {
  const { error } = useRead('guide.read', {});
  const progress = useGuide();
  const commands = useCommands();
  return (
    <div className="page fh">
      <PageHead
        title={firstHoursWords.guide.title}
        actions={
          <Button leftSection={<IconRoute size={15} />} onClick={() => void commands.run('tour')}>
            {firstHoursWords.tour.start}
          </Button>
        }
      />
      {error ? <ErrorState happened={error.message} kept={interfaceWords.errors.kept} todo={interfaceWords.errors.todo} /> : null}
      {progress ? <Lists progress={progress} /> : null}
    </div>
  );
}
