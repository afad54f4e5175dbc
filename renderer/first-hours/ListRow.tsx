import { Button } from '@mantine/core';
import { IconDownload, IconFileImport } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useShowRows } from '#renderer/kit/go-to.ts';
import { Writes } from '#renderer/kit/Writes.tsx';
import { StateMark } from '#renderer/ui/marks.tsx';
import type { GuideListState } from '#shared/contract/guide.contract.ts';
import { firstHoursWords } from '#shared/i18n/first-hours.ts';
import { lower } from '#shared/kit/wording.ts';
import { ListColumns } from './ListColumns.tsx';

function Standing({ list, title }: { readonly list: GuideListState; readonly title: string }) {
  const words = firstHoursWords.guide;
  const show = useShowRows();
  if (list.rows === 0) return <StateMark state={list.skipped ? 'none' : 'open'}>{list.skipped ? words.none : words.open}</StateMark>;
  return (
    <button
      type="button"
      className="lnk"
      aria-label={`${words.rows(list.rows)}. ${words.show(lower(title))}`}
      onClick={() => show(list.register)}
    >
      <StateMark state="ok">{words.rows(list.rows)}</StateMark>
    </button>
  );
}

export type ListRowProps = {
  readonly list: GuideListState;
  readonly isNext: boolean;
  readonly onEmpty: () => void;
  readonly onSkip: (skipped: boolean) => void;
};

/** One list: what it is, how far it has come, and the ways on. */
export function ListRow({ list, isNext, onEmpty, onSkip }: ListRowProps) {
  const words = firstHoursWords.guide;
  const { title, text } = words.lists[list.key];
  const navigate = useNavigate();
  const canSkip = list.rows === 0;
  return (
    <li className={isNext ? 'fh-l fh-now' : 'fh-l'} aria-current={isNext ? 'step' : undefined}>
      <div className="fh-t">
        <h3>{title}</h3>
        <p>{text}</p>
      </div>
      <div className="fh-s">
        <Standing list={list} title={title} />
      </div>
      <div className="fh-a">
        <Writes>
          <Button
            variant={isNext ? 'filled' : 'default'}
            leftSection={<IconFileImport size={15} />}
            aria-label={list.rows === 0 ? words.readOf(lower(title)) : words.moreOf(lower(title))}
            onClick={() => void navigate({ to: '/import', search: { lista: list.key } })}
          >
            {list.rows === 0 ? words.read : words.more}
          </Button>
        </Writes>
        <Button leftSection={<IconDownload size={15} />} aria-label={words.emptyOf(lower(title))} onClick={onEmpty}>
          {words.empty}
        </Button>
        {canSkip ? (
          <Button
            variant="subtle"
            aria-label={list.skipped ? words.unskipOf(lower(title)) : words.skipOf(lower(title))}
            onClick={() => onSkip(!list.skipped)}
          >
            {list.skipped ? words.unskip : words.skip}
          </Button>
        ) : null}
      </div>
      <ListColumns columns={list.columns} title={title} />
    </li>
  );
}
