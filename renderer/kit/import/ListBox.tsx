import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRead } from '#renderer/api/hooks.ts';
import { ListColumns } from '#renderer/first-hours/ListColumns.tsx';
import '#renderer/first-hours/first-hours.css';
import { useEmptyList } from '#renderer/first-hours/use-empty-list.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { GuideListKey } from '#shared/guide/lists.ts';
import { firstHoursWords } from '#shared/i18n/first-hours.ts';
import { lower } from '#shared/kit/wording.ts';

/** The list that somebody came to read from the walk through the lists: what it should hold, and an empty one. */
export function ListBox({ list: key }: { readonly list: GuideListKey }) {
  const words = firstHoursWords.guide;
  const { title, text } = words.lists[key];
  const columns = useRead('guide.read', {}).data?.lists.find((list) => list.key === key)?.columns ?? [];
  const { said, fetchEmpty } = useEmptyList();
  return (
    <Box
      title={words.into(title)}
      right={
        <Link to="/kom-igang" className="lnk">
          {words.back}
        </Link>
      }
      padded
    >
      <div className="stack">
        <p>{text}</p>
        {columns.length === 0 ? null : <ListColumns columns={columns} title={title} />}
        <div>
          <Button leftSection={<IconDownload size={15} />} aria-label={words.emptyOf(lower(title))} onClick={() => fetchEmpty(key)}>
            {words.empty}
          </Button>
        </div>
        {said === null ? null : <Notice tone={said.tone} live title={said.text} />}
      </div>
    </Box>
  );
}
