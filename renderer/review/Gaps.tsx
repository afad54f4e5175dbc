import { IconChevronRight } from '@tabler/icons-react';
import type { ReviewGap } from '#shared/contract/review.contract.ts';
import { reviewPageWords } from '#shared/i18n/review-page.ts';

const words = reviewPageWords.gapList;
type GapsProps = { readonly gaps: readonly ReviewGap[]; readonly onGap: (gap: ReviewGap) => void };

export function GapItems({ gaps, onGap }: GapsProps) {
  return (
    <ul className="gp-l">
      {gaps.map((gap) => (
        <li key={`${gap.code}-${gap.chapter ?? ''}-${gap.register ?? ''}`}>
          <button type="button" onClick={() => onGap(gap)}>
            <span>{gap.text}</span>
            <IconChevronRight size={15} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Everything the review still lacks, each one click from where it is mended. */
export function Gaps({ gaps, onGap }: GapsProps) {
  const inRegisters = gaps.filter((gap) => gap.register !== null);
  const inChapters = gaps.filter((gap) => gap.register === null && gap.chapter !== null);
  const other = gaps.filter((gap) => gap.register === null && gap.chapter === null);
  const groups = [
    { label: words.inChapters, gaps: inChapters },
    { label: words.inRegisters, gaps: inRegisters },
    { label: words.other, gaps: other },
  ].filter((group) => group.gaps.length > 0);
  return (
    <>
      <div className="bs-h">
        <h3>{words.title}</h3>
        <span className="dim">{gaps.length}</span>
      </div>
      <p className="why">{gaps.length === 0 ? words.none : words.intro}</p>
      {groups.map((group) => (
        <section key={group.label} aria-label={group.label}>
          <h4 className="gp-h">{group.label}</h4>
          <GapItems gaps={group.gaps} onGap={onGap} />
        </section>
      ))}
    </>
  );
}
