import { IconCircleDashed, IconDatabase, IconPencil, IconRefreshAlert, IconStack2 } from '@tabler/icons-react';
import type { ChapterState } from '#shared/contract/review.contract.ts';
import { reviewPageWords as words } from '#shared/i18n/review-page.ts';

const icons = { register: IconDatabase, manual: IconPencil, both: IconStack2, empty: IconCircleDashed, stale: IconRefreshAlert } as const;
export const chapterStates: readonly ChapterState[] = ['register', 'manual', 'both', 'empty', 'stale'];

/** Where a chapter's content comes from, or what it lacks: shape and word, colour only besides. */
export function StateIcon({
  state,
  size = 15,
  silent = false,
}: {
  readonly state: ChapterState;
  readonly size?: number;
  readonly silent?: boolean;
}) {
  const Icon = icons[state];
  const label = words.states[state];
  if (silent)
    return (
      <span className={`cs cs-${state}`} aria-hidden="true">
        <Icon size={size} stroke={1.8} />
      </span>
    );
  return (
    <span role="img" className={`cs cs-${state}`} title={label} aria-label={label}>
      <Icon size={size} stroke={1.8} />
    </span>
  );
}

export function StateLegend() {
  return (
    <ul className="ol-legend">
      {chapterStates.map((state) => (
        <li key={state}>
          <StateIcon state={state} size={13} silent /> {words.states[state]}
        </li>
      ))}
    </ul>
  );
}
