import { IconChevronRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRead } from '#renderer/api/hooks.ts';
import { useShowRows } from '#renderer/kit/go-to.ts';
import { Box } from '#renderer/ui/Page.tsx';
import type { ReviewGap } from '#shared/contract/review.contract.ts';
import { startWords } from '#shared/i18n/interface-start.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';

const words = startWords.gaps;
const most = 6;

/** What the review lacks, before anybody has asked: each gap leads to its rows, or to its chapter. */
export function GapsBox({ asOf }: { readonly asOf: string }) {
  const year = Number(asOf.slice(0, 4));
  const review = useRead('review.get', { year, asOf });
  const show = useShowRows();
  const navigate = useNavigate();
  const gaps = review.data?.gaps.filter((gap) => gap.count > 0) ?? [];
  const open = (gap: ReviewGap) => {
    if (gap.register !== null) show(gap.register, gap.filter ?? undefined);
    else void navigate({ to: '/genomgang', search: gap.chapter === null ? {} : { chapter: gap.chapter } });
  };
  return (
    <Box
      title={words.title}
      count={review.data ? words.count(gaps.length) : undefined}
      footer={
        gaps.length > most ? (
          <button type="button" className="lnk" onClick={() => void navigate({ to: '/genomgang' })}>
            {words.all(gaps.length)}
          </button>
        ) : undefined
      }
    >
      {gaps.length === 0 ? (
        <p className="box-b dim">{review.error?.message ?? (review.data ? words.none : interfaceWords.common.loading)}</p>
      ) : null}
      <ul className="gaps">
        {gaps.slice(0, most).map((gap) => (
          <li key={`${gap.code}-${gap.chapter ?? ''}-${gap.text}`}>
            <button type="button" onClick={() => open(gap)}>
              <b>{gap.count}</b>
              <span>{gap.text}</span>
              <IconChevronRight size={15} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </Box>
  );
}
